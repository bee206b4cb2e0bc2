import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildModel } from "../generator/model/build.js";
import { normalize } from "../generator/normalize/index.js";
import { remember } from "../generator/stage-cache.js";
import { ref, withSchemas } from "../generator/testing/documents.js";
import { typesOfDocument } from "../generator/types-of-document.js";
import { emitValidators } from "../generator/validators/index.js";
import { FileCache } from "./stage-cache.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stage-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** More than is put in place of each reference. */
const MANY = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}`, { type: "string" }]));

const fileOf = () => join(folder, "cache.json");

/** A run that asks for these inputs: which of them it had to make, and what it got. */
function run(
  inputs: readonly unknown[],
  program = "one",
): { readonly made: unknown[]; readonly got: unknown[] } {
  const cache = new FileCache({ file: fileOf(), program });
  const made: unknown[] = [];
  const got = inputs.map((input) =>
    remember(cache, input, () => {
      made.push(input);
      return { of: input };
    }),
  );
  cache.save();
  return { made, got };
}

describe("what is kept", () => {
  test("is made once for each input, and goes with the first run that doesn't ask for it", () => {
    expect(run(["a", "b"]).made).toEqual(["a", "b"]);
    expect(run(["a", "b", "c"])).toEqual({ made: ["c"], got: [{ of: "a" }, { of: "b" }, { of: "c" }] });
    expect(run(["a"]).made).toEqual([]);
    expect(run(["a", "b"]).made).toEqual(["b"]);
  });

  test("is good for one program alone", () => {
    run(["a"]);
    expect(run(["a"], "another").made).toEqual(["a"]);
  });

  test.each([
    { name: "cut off", spoil: (text: string) => text.slice(0, -5) },
    { name: "changed by hand", spoil: (text: string) => text.replace('{"of":"a"}', '{"of":"x"}') },
    { name: "no JSON", spoil: () => "{" },
    { name: "empty", spoil: () => "" },
  ])("counts as missing in a file that is $name", ({ spoil }) => {
    run(["a"]);
    writeFileSync(fileOf(), spoil(readFileSync(fileOf(), "utf8")));
    expect(run(["a"])).toEqual({ made: ["a"], got: [{ of: "a" }] });
  });

  test("is nothing where the folder can't be written, and nobody is troubled", () => {
    const place = { file: join(folder, "a file", "cache.json"), program: "one" };
    writeFileSync(join(folder, "a file"), "");
    const cache = new FileCache(place);
    expect(remember(cache, "a", () => "made")).toBe("made");
    cache.save();
    expect(readdirSync(folder)).toEqual(["a file"]);
  });

  test("leaves nothing behind that is half written", () => {
    mkdirSync(fileOf());
    expect(run(["a"])).toEqual({ made: ["a"], got: [{ of: "a" }] });
    expect(readdirSync(folder)).toEqual(["cache.json"]);
  });

  test("goes for the oldest files, where a folder has many", () => {
    for (let index = 0; index < 50; index++) {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, "");
      utimesSync(file, index, index);
    }
    run(["a"]);
    const kept = readdirSync(folder);
    expect(kept).toHaveLength(40);
    expect(kept).toEqual(expect.arrayContaining(["cache.json", "49.json"]));
    expect(kept).not.toContain("10.json");
  });
});

describe("a document of which one schema has changed", () => {
  const documentWith = (pet: object, others = {}) =>
    normalize({
      ...withSchemas({
        ...others,
        Pet: { type: "object", ...pet },
        Name: { type: "string", maxLength: 9 },
        Owner: { allOf: [ref("Pet")], required: ["id"] },
        Dogs: { type: "array", items: ref("Pet") },
        Large: { type: "object", properties: MANY },
        "far-name": { type: "object", properties: MANY },
        Holder: { properties: { held: ref("Large"), dogs: ref("Dogs"), far: ref("far-name") } },
        Asker: { properties: { held: ref("Large") }, unevaluatedProperties: false },
      }),
      paths: Object.fromEntries(
        ["Pet", "Name", "Owner", "Holder", "Asker"].map((name) => {
          const content = { "application/json": { schema: ref(name) } };
          const responses = { 200: { description: "", content } };
          return [`/${name}`, { get: { operationId: `get${name}`, responses } }];
        }),
      ),
    });

  const made = (document: ReturnType<typeof documentWith>, cache?: FileCache) => {
    const model = buildModel(document);
    return {
      types: typesOfDocument(document, model, cache),
      validators: Object.fromEntries(emitValidators(document, model, "src/validators/documented", cache)),
    };
  };

  const PET = { properties: { id: { type: "string" } } };
  test.each<{ name: string; pet: object; others?: object }>([
    { name: "another limit", pet: { properties: { id: { type: "string", maxLength: 3 } } } },
    { name: "a property more", pet: { properties: { id: { type: "string" }, name: ref("Name") } } },
    { name: "one less", pet: { properties: {} } },
    { name: "nothing any more", pet: { minProperties: 1 } },
    { name: "no small one any more", pet: { properties: { id: {}, ...MANY } } },
    { name: "what asks around", pet: { allOf: [ref("Large")], unevaluatedProperties: false } },
    { name: "one more, whose name another had", pet: PET, others: { FarName: { type: "string" } } },
  ])("gives the same bytes with what was kept of the one before as without: $name", ({ pet, others }) => {
    const before = documentWith(PET);
    const after = documentWith(pet, others);
    for (const document of [before, after]) {
      const cache = new FileCache({ file: fileOf(), program: "one" });
      expect(made(document, cache)).toEqual(made(document));
      cache.save();
    }
    expect(made(after)).not.toEqual(made(before));
  });
});
