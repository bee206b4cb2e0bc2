import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { bundleDocument } from "../bundle.js";
import { ConfinedResolver } from "../confined-resolver.js";
import { lint } from "../lint/index.js";
import { normalize } from "../normalize/index.js";
import { type OpenApiDocument, omit } from "../openapi/document.js";
import { DocumentError, UsageError } from "../problem.js";
import { selectOperations } from "../select/index.js";
import { FileNames } from "./file-names.js";
import { makeFragment } from "./index.js";
import { writeFragment } from "./write-fragment.js";

const folder = mkdtempSync(join(tmpdir(), "fragment-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DOCUMENT = `# The zoo of the town.

openapi: 3.0.3
info:
  title: Zoo
  version: 1.0.0
  license: { name: MIT, url: https://spdx.org/licenses/MIT }
  description: |
    First line.

    Second line.
servers: [{ url: https://zoo.example }]
security: [{ key: [] }]
tags:
  - { name: animals, description: Animals }
  - { name: keepers, description: Keepers }
paths:
  # All of them.
  /animals/{id}:
    parameters:
      - $ref: '#/components/parameters/id'
    put:
      operationId: putAnimal
      summary: Put
      description: Puts.
      tags: [animals]
      x-roles: [owner]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Animal' }
            examples:
              # A cat.
              cat: { summary: Cat, value: { kind: cat } }
              ../../dog: { value: { kind: dog } }
              shared: { $ref: '#/components/examples/shared' }
      responses:
        '200': { $ref: '#/components/responses/animal' }
        4XX: { description: Wrong, content: { text/plain: { schema: { type: string }, example: no } } }
  /../../../../etc/passwd:
    get:
      tags: [keepers, new]
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } } }
  /left: { get: { operationId: left, responses: { '200': { $ref: '#/components/responses/gone' } } } }
components:
  schemas:
    Animal:
      # The union.
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      type: object
      discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } }
      properties: { kind: { type: string, enum: [cat, dog], description: Which one. } }
      required: [kind]
    Cat:
      allOf: [{ $ref: '#/components/schemas/Animal' }]
      type: object
      properties:
        lives: { type: integer, nullable: true, minimum: 0, exclusiveMinimum: true, description: How many., readOnly: true }
        friend: { $ref: '#/components/schemas/Pet', description: A friend. }
    Dog:
      x-since: 2020-01-01
      allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { size: { $ref: '#/components/schemas/Cat/properties/lives' } } }]
    Pet: { type: object, properties: { '<<': { type: object }, on: { type: string, enum: ['on', 'yes', '1_000', '0o7', '2020-01-01', '~', ''] } } }
    pet: { type: string, example: con }
    con: { type: string }
  parameters:
    id: { name: id, in: path, required: true, description: Its id., schema: { $ref: '#/components/schemas/con' }, example: a }
  responses:
    animal:
      description: OK
      content: { application/json: { schema: { $ref: '#/components/schemas/Animal' }, examples: { cat: { value: { kind: cat } } } } }
  examples:
    shared: { value: { kind: dog } }
  securitySchemes:
    key: { type: http, scheme: bearer }
`;

const part = { operations: ["putAnimal", "GET /../../../../etc/passwd"], tags: [] };
const from = join(folder, "zoo.yaml");
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  writeFileSync(from, DOCUMENT);
  files = await makeFragment({ from, part });
  await writeFragment(join(folder, "spec"), files);
});
const bundle = (file: string): Promise<OpenApiDocument> =>
  bundleDocument(file, [], new ConfinedResolver(file), file === from ? part : undefined);
const text = (path: string) => files.get(path) ?? "";

describe("a fragment", () => {
  it("has a file for each path, component and example, none of them outside its folder", () => {
    expect([...files.keys()]).toEqual([
      "openapi.yaml",
      "paths/animals-id.yaml",
      "paths/etc-passwd.yaml",
      "schemas/Animal.yaml",
      "schemas/Cat.yaml",
      "schemas/Dog.yaml",
      "schemas/Pet.yaml",
      "parameters/id.yaml",
      "responses/animal.yaml",
      "security-schemes/key.yaml",
      "examples/putAnimal-request-cat.json",
      "examples/putAnimal-request-dog.json",
      "examples/animal-cat.json",
      "examples/shared.json",
    ]);
  });

  it("says in 3.1 what its part of the document says", async () => {
    const made = normalize(await bundle(join(folder, "spec/openapi.yaml")));
    const given = normalize(selectOperations(await bundle(from), part));
    const { schemas, ...components } = Object(given.components);
    expect(made.components).toMatchObject({ ...components, schemas: omit(schemas, "Dog", "DogRequest") });
    expect(Object.keys(Object(Object(made.components).schemas))).toEqual(
      // Redocly makes a component of what is referred to inside another file.
      expect.arrayContaining([...Object.keys(schemas), "lives"]),
    );
    expect(Object.keys(Object(made.paths))).toEqual(Object.keys(Object(given.paths)));
    expect(made.paths).toHaveProperty(
      ["/animals/{id}", "put"],
      Object(Object(given.paths)["/animals/{id}"]).put,
    );
    expect(text("openapi.yaml")).toContain("openapi: 3.1.0");
  });

  it("keeps comments, text blocks and extensions", () => {
    expect(text("openapi.yaml")).toMatch(/^# The zoo of the town\.\n/);
    expect(text("openapi.yaml")).toContain("description: |\n    First line.\n\n    Second line.\n");
    expect(text("openapi.yaml")).toContain("# All of them.");
    expect(text("schemas/Animal.yaml")).toContain("# The union.\n");
    expect(text("paths/animals-id.yaml")).toContain("x-roles:\n    - owner\n");
    expect(text("schemas/Dog.yaml")).toContain("x-since: 2020-01-01");
  });

  it("pins what a discriminator chooses, and has an id for each operation and every tag", () => {
    expect(text("schemas/Cat.yaml")).toContain(
      "  kind:\n    type: string\n    description: Which one.\n    const: cat\n",
    );
    expect(text("schemas/Animal.yaml")).toContain("cat: ./Cat.yaml\n    dog: ./Dog.yaml\n");
    expect(text("paths/etc-passwd.yaml")).toContain("operationId: getEtcPasswd");
    expect(text("openapi.yaml")).toContain("  - name: new\n");
  });

  it("passes lint but for what takes a person", async () => {
    const config = { kind: "project", file: join(import.meta.dirname, "../../redocly.yaml") } as const;
    const problems = await lint({ file: join(folder, "spec/openapi.yaml"), overlays: [], config });
    expect([...new Set(problems.map(({ rule }) => rule))].sort()).toEqual([
      ...["described", "example-present", "media-type-versioned", "one-error-schema"].map(
        (rule) => `house/${rule}`,
      ),
      ...["operation-4xx-response", "operation-description", "operation-singular-tag", "operation-summary"],
      "tag-description",
    ]);
  });

  it("is the same every time, and of JSON but for comments and text blocks", async () => {
    expect(await makeFragment({ from, part })).toEqual(files);
    const json = join(folder, "zoo.json");
    writeFileSync(json, JSON.stringify(parse(DOCUMENT)));
    const withoutComments = [...files].map(([path, content]) => [path, content.replace(/^ *#.*\n+/gm, "")]);
    expect([...(await makeFragment({ from: json, part }))]).toEqual(withoutComments);
  });
});

test("a folder that isn't empty is left alone, and so is one of a document with errors", async () => {
  const before = readdirSync(join(folder, "spec"));
  await expect(writeFragment(join(folder, "spec"), files)).rejects.toThrow(UsageError);
  expect(readdirSync(join(folder, "spec"))).toEqual(before);
  mkdirSync(join(folder, "empty"));
  await writeFragment(join(folder, "empty"), files);
  expect(readFileSync(join(folder, "empty/openapi.yaml"), "utf8")).toBe(text("openapi.yaml"));
  await expect(makeFragment({ from, part: { operations: ["left"], tags: [] } })).rejects.toThrow(
    DocumentError,
  );
  await expect(makeFragment({ from, part: { operations: ["lift"], tags: [] } })).rejects.toThrow(UsageError);
});

test("names of files are plain, and differ in more than capitals", () => {
  const names = new FileNames();
  const wanted = [
    "/a/{b}",
    "/a/b",
    "../../x",
    "...",
    "nul",
    "CON.txt",
    "a\u0000b\n",
    "",
    "/Ä",
    "x".repeat(300),
  ];
  expect(wanted.map((name) => names.free(name))).toEqual([
    ...["a-b", "a-b-2", "x", "_", "_nul", "_CON.txt", "a-b-3", "_-2", "_-3", "x".repeat(80)],
  ]);
  expect(["Pet", "pet", "A.b", ".a", "aux.c", "a/b", "A-B"].map((name) => names.take(name))).toEqual([
    ...[true, false, true, false, false, false, false],
  ]);
});
