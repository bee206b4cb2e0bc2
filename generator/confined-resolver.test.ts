import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfinedResolver } from "./confined-resolver.js";

const top = realpathSync(mkdtempSync(join(tmpdir(), "confined-")));
const folder = join(top, "spec");
const root = join(folder, "openapi.yaml");

beforeAll(() => {
  mkdirSync(join(folder, "schemas"), { recursive: true });
  writeFileSync(root, "root: true\r\n");
  writeFileSync(join(folder, "schemas", "a.yaml"), "a: true\n");
  writeFileSync(join(folder, "..names-may-begin-so.yaml"), "b: true\n");
  writeFileSync(join(top, "secret.yaml"), "secret: true\n");
  symlinkSync(join(folder, "schemas", "a.yaml"), join(folder, "inward.yaml"));
  symlinkSync(join(top, "secret.yaml"), join(folder, "outward.yaml"));
  symlinkSync(top, join(folder, "up"));
  const doubled = Array.from({ length: 30 }, (_, n) => `- &a${n + 1} [*a${n}, *a${n}]\n`);
  writeFileSync(join(folder, "bomb.yaml"), `- &a0 [1]\n${doubled.join("")}`);
  const deeper = Array.from({ length: 300 }, (_, n) => `- &a${n + 1} [*a${n}]\n`);
  writeFileSync(join(folder, "deep.yaml"), `- &a0 [1]\n${deeper.join("")}`);
  const keys = Array.from({ length: 20_001 }, (_, n) => `k${n}: 1\n`);
  writeFileSync(join(folder, "wide.yaml"), keys.join(""));
  writeFileSync(join(folder, "loop.yaml"), "a: &a\n  b: *a\n");
  writeFileSync(join(folder, "huge.yaml"), "");
  writeFileSync(join(folder, "anchors.yaml"), ANCHORS);
  writeFileSync(join(folder, "back.yaml"), "$defs: { b: { $anchor: b }, a: { $ref: 'anchors.yaml#one' } }\n");
  writeFileSync(whole, WHOLE);
  writeFileSync(join(folder, "old.yaml"), "openapi: 3.0.4\ncontent: [{ schema: true }]\n");
  writeFileSync(join(folder, "schemas", "part.yaml"), PART);
  writeFileSync(join(folder, "overlay.yaml"), `overlay: 1.0.0\nactions: [{ ${PART} }]\n`);
  truncateSync(join(folder, "huge.yaml"), 300_001);
});

afterAll(() => rmSync(top, { recursive: true }));

const ANCHORS = `
one: { $anchor: one, properties: { $anchor: { $ref: '#two' }, example: { $anchor: two } } }
other: [{ $ref: 'back.yaml#b' }, { $ref: 'up/secret.yaml#b' }]
none: [{ $ref: '#three' }, { $ref: '#twice' }, { $ref: '#data' }, { $ref: '#/one' }]
twice: [{ $anchor: twice }, { $anchor: twice }]
components: { schemas: { Pet: { discriminator: { mapping: { a: Pet, b: Pet.yaml, c: '#/x' } }, default: { discriminator: { mapping: { a: Pet } } } } } }
data: { example: { $anchor: data, $ref: '#one' } }
`;

const whole = join(folder, "whole.yaml");
const WHOLE = `
openapi: 3.1.0
components: { schemas: { Pet: true } }
content: [{ schema: true }, { schema: false }, { example: { schema: true } }]
`;
const PART = "discriminator: { mapping: { a: Pet, b: Nobody } }";

async function read(ref: string, resolver = new ConfinedResolver(root, { mostBytes: 300_000 })) {
  const document = await resolver.resolveDocument(root, ref);
  return document instanceof Error ? document : document.parsed;
}

describe("reads", () => {
  test.each([
    ["the root document", "openapi.yaml", { root: true }],
    ["a file below it", "./schemas/a.yaml", { a: true }],
    ["a file that is only named as if it left", "./..names-may-begin-so.yaml", { b: true }],
    ["a path that comes back", "../spec/schemas/a.yaml", { a: true }],
    ["a symbolic link to a file below", "inward.yaml", { a: true }],
    ["an absolute path below", join(folder, "schemas/a.yaml"), { a: true }],
  ])("%s", async (_, ref, want) => {
    expect(await read(ref)).toEqual(want);
  });

  test("references by anchors and names as pointers, to other files too", async () => {
    expect(await read("anchors.yaml")).toMatchObject({
      one: { properties: { $anchor: { $ref: "#/one/properties/example" } } },
      other: [{ $ref: "back.yaml#/$defs/b" }, { $ref: "up/secret.yaml#b" }],
      none: [{ $ref: "#three" }, { $ref: "#twice" }, { $ref: "#data" }, { $ref: "#/one" }],
      components: {
        schemas: {
          Pet: {
            discriminator: { mapping: { a: "#/components/schemas/Pet", b: "Pet.yaml", c: "#/x" } },
            default: { discriminator: { mapping: { a: "Pet" } } },
          },
        },
      },
      data: { example: { $ref: "#one" } },
    });
    expect(await read("back.yaml")).toMatchObject({ $defs: { a: { $ref: "anchors.yaml#/one" } } });
  });

  test("names that the document has, in a part of it or in an overlay", async () => {
    const resolver = new ConfinedResolver(whole);
    await read(whole, resolver);
    const mapping = (place: string) => ({ mapping: { a: `${place}#/components/schemas/Pet`, b: "Nobody" } });
    expect(await read("schemas/part.yaml", resolver)).toEqual({ discriminator: mapping("../whole.yaml") });
    expect(await read("overlay.yaml", resolver)).toMatchObject({ actions: [{ discriminator: mapping("") }] });
  });

  test.each([
    ["whole.yaml", { content: [{ schema: {} }, { schema: { not: {} } }, { example: { schema: true } }] }],
    ["old.yaml", { content: [{ schema: true }] }],
  ])("booleans as schemas of OpenAPI 3.1, those of %s", async (file, want) => {
    const path = join(folder, file);
    expect(await read(path, new ConfinedResolver(path))).toMatchObject(want);
  });

  test("a root document that is itself a symbolic link to elsewhere", async () => {
    const link = join(folder, "outward.yaml");
    expect(await read(link, new ConfinedResolver(link))).toEqual({ secret: true });
  });

  test("a folder that is reached through a symbolic link", async () => {
    const link = join(folder, "up", "spec", "openapi.yaml");
    expect(await read(join(folder, "up/spec/schemas/a.yaml"), new ConfinedResolver(link))).toEqual({
      a: true,
    });
  });

  test("what the user named, wherever it is", async () => {
    const named = join(top, "secret.yaml");
    expect(await read(named, new ConfinedResolver(root, { named: [named] }))).toEqual({ secret: true });
  });

  test("CRLF as LF", async () => {
    expect((await new ConfinedResolver(root).loadExternalRef(root)).body).toBe("root: true\n");
  });
});

describe("refuses", () => {
  const outside = (file: string) => `"${file}" lies outside the document's folder, ${folder}.`;
  const url = (address: string) => `"${address}" is a URL: only files beside the document are read.`;
  const tooMany = (file: string) =>
    `With "${file}" the document comes to over 1000000 values, its YAML aliases written out.`;
  const secretUrl = pathToFileURL(join(top, "secret.yaml")).href;

  test.each([
    ["..", "../secret.yaml", outside(join(top, "secret.yaml"))],
    [".., to nothing", "../nothing.yaml", outside(join(top, "nothing.yaml"))],
    ["an absolute path", "/proc/self/environ", outside("/proc/self/environ")],
    ["a symbolic link out", "outward.yaml", outside("outward.yaml")],
    ["a file behind a linked folder", "up/secret.yaml", outside("up/secret.yaml")],
    ["http", "http://127.0.0.1:9/a.yaml", url("http://127.0.0.1:9/a.yaml")],
    ["https", "https://127.0.0.1:9/a.yaml", url("https://127.0.0.1:9/a.yaml")],
    ["a file: URL", secretUrl, url(secretUrl)],
    ["a data: URL", "data:text/yaml,a", url("data:text/yaml,a")],
    ["a folder", "schemas", '"schemas" isn\'t a file.'],
    ["nothing", "schemas/b.yaml", 'There is no file "schemas/b.yaml".'],
    [
      "too much",
      "huge.yaml",
      'With "huge.yaml" the document is too large: 300001 bytes, where 300000 are the most.',
    ],
    ["aliases that multiply", "bomb.yaml", tooMany("bomb.yaml")],
    [
      "aliases that nest",
      "deep.yaml",
      '"deep.yaml" is nested more than 200 levels deep, its YAML aliases written out.',
    ],
    ["too many keys", "wide.yaml", '"wide.yaml" has an object of 20001 keys, where 20000 are the most.'],
    ["an alias to what contains it", "loop.yaml", tooMany("loop.yaml")],
  ])("%s", async (_, ref, message) => {
    await expect(read(ref)).rejects.toThrow(expect.objectContaining({ message }));
  });

  test("files that are too much together", async () => {
    const resolver = new ConfinedResolver(root, { mostBytes: 19 });
    expect(await read("openapi.yaml", resolver)).toEqual({ root: true });
    await expect(read("schemas/a.yaml", resolver)).rejects.toThrow(
      'With "schemas/a.yaml" the document is too large: 20 bytes, where 19 are the most.',
    );
  });

  test("a pipe, without waiting for a writer", async () => {
    const { execFileSync } = await import("node:child_process");
    execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
    await expect(read("pipe.yaml")).rejects.toThrow('"pipe.yaml" isn\'t a file.');
  });
});
