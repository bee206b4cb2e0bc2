import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { expect, onTestFinished, test } from "vitest";
import { bundleDocument } from "./bundle.js";
import { ConfinedResolver } from "./confined-resolver.js";
import { readDocument } from "./lint/read-document.js";
import { readReferred, referenceFollower } from "./lint/ref-cycles.js";
import type { JsonObject } from "./openapi/document.js";
import { isOwnBundle } from "./own-bundle.js";
import { exchange, ref, withSchemas } from "./testing/documents.js";

/** Whether a document is taken for its own bundle, and whether it is to Redocly. */
async function look(document: JsonObject, others: JsonObject = {}): Promise<[taken: boolean, is: boolean]> {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ ...others, "openapi.json": document }))
    writeFileSync(join(folder, name), JSON.stringify(content));
  const file = join(folder, "openapi.json");
  const resolver = new ConfinedResolver(file);
  const doc = await readDocument(file, resolver);
  const documents = await readReferred(doc, resolver);
  const isTaken = isOwnBundle(documents, referenceFollower(documents, resolver));
  const before = JSON.stringify(doc.parsed);
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ doc, config, externalRefResolver: resolver });
  return [isTaken, problems.length === 0 && JSON.stringify(bundled.parsed) === before];
}

const CAT = { type: "object", properties: { kind: { const: "cat" }, "a/b": { type: "string" } } };

/** A union of `Cat` alone, told by this value of the mapping. */
function union(value: string, schemas: JsonObject = {}, more: JsonObject = {}): JsonObject {
  const discriminator = { propertyName: "kind", mapping: { cat: value }, ...more };
  return exchange({ oneOf: [ref("Cat")], discriminator }, { Cat: CAT, ...schemas });
}

const OPERATION = {
  operationId: "b",
  requestBody: { $ref: "#/components/requestBodies/Cat" },
  responses: {
    200: { $ref: "#/components/responses/Cat" },
    201: {
      description: "A cat",
      links: { next: { $ref: "#/components/links/Next" } },
      content: {
        "application/json": { schema: ref("Cat"), examples: { a: { $ref: "#/components/examples/Tom" } } },
      },
    },
  },
  callbacks: { told: { $ref: "#/components/callbacks/Told" } },
};

const spread = (document: JsonObject, more: JsonObject): JsonObject => ({ ...document, ...more });

/** A document with a place of every kind. */
const RICH = spread(exchange(ref("Cat"), { Cat: CAT }), {
  tags: [{ name: "a", description: "x", externalDocs: { url: "https://a.example" } }],
  servers: [{ url: "https://{a}.example", variables: { a: { default: "b", enum: ["b"] } } }],
  security: [{ Key: [] }],
  externalDocs: { url: "https://a.example" },
  paths: {
    "/a": { get: { responses: { 204: { description: "Done" } } } },
    "/b": {
      summary: "x",
      servers: [{ url: "https://b.example" }],
      parameters: [
        { name: "id", in: "query", example: { a: 1 }, schema: ref("Cat") },
        {
          name: "q",
          in: "query",
          content: { "application/json": { schema: ref("Cat"), example: { a: 1 } } },
        },
      ],
      post: OPERATION,
    },
  },
  webhooks: { told: { post: OPERATION } },
  components: {
    schemas: {
      Target: { type: "object" },
      Cat: {
        ...CAT,
        title: "x",
        allOf: [{ type: "object" }],
        oneOf: [{}],
        anyOf: [{}],
        not: {},
        if: {},
        else: {},
        items: {},
        prefixItems: [{}],
        contains: {},
        additionalProperties: {},
        patternProperties: { a: {} },
        propertyNames: {},
        dependentSchemas: { a: {} },
        dependentRequired: { a: ["b"] },
        unevaluatedProperties: {},
        unevaluatedItems: {},
        contentSchema: {},
        $defs: { A: {} },
        enum: [{ a: 1 }],
        const: { a: 1 },
        default: { a: 1 },
        example: { a: 1 },
        examples: [{ a: 1 }],
        xml: { name: "x" },
        externalDocs: { url: "https://a.example" },
        discriminator: { propertyName: "kind", mapping: { a: "Cat" } },
        required: ["a"],
        type: ["object"],
        maxLength: 3,
        deprecated: true,
        readOnly: false,
      },
    },
    parameters: {
      Id: { name: "id", in: "query", schema: ref("Cat"), examples: { a: { value: { a: 1 }, summary: "x" } } },
    },
    headers: { Id: { schema: ref("Cat"), example: { a: 1 } } },
    examples: { Tom: { value: { a: { b: 1 } } } },
    requestBodies: {
      Cat: {
        required: true,
        content: {
          "application/json": {
            schema: ref("Cat"),
            encoding: { a: { contentType: "x", headers: { A: { schema: {} } } } },
          },
        },
      },
    },
    responses: { Cat: { description: "A cat", headers: { id: { $ref: "#/components/headers/Id" } } } },
    links: {
      Next: {
        operationId: "b",
        parameters: { a: { b: 1 } },
        requestBody: { a: 1 },
        server: { url: "https://a.example" },
      },
    },
    callbacks: { Told: { "{$url}": { post: OPERATION } } },
    pathItems: { A: { get: { responses: { 204: { description: "Done" } } } } },
    securitySchemes: {
      Key: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: { a: "b" } } },
      },
    },
  },
});

const TARGET = "components/schemas/Target";

/** The document with a reference in each of its places in turn, and with one more in each of its objects. */
function* referring(): Generator<[place: string, document: JsonObject]> {
  const places: string[][] = [];
  const visit = (node: unknown, path: string[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const key of [...Object.keys(node), ...(Array.isArray(node) ? [] : ["more"])]) {
      if (path.length > 0) places.push([...path, key]);
      visit(Reflect.get(node, key), [...path, key]);
    }
  };
  visit(RICH, []);
  for (const path of places) {
    // A reference to what is around it is told elsewhere.
    const place = path.join("/");
    if (TARGET.startsWith(place) || place.startsWith(TARGET)) continue;
    const document = structuredClone(RICH);
    const holder = path.slice(0, -1).reduce<object>((node, key) => Reflect.get(node, key), document);
    Reflect.set(holder, path.at(-1) ?? "", ref("Target"));
    yield [place, document];
  }
}

test.each<[name: string, document: JsonObject]>([
  ["references to components", exchange(ref("Cat"), { Cat: CAT })],
  ["references that lead on", exchange(ref("A"), { A: ref("Cat"), Cat: CAT })],
  [
    "references within a schema",
    exchange({ $ref: "#/components/schemas/Cat/properties/a~1b" }, { Cat: CAT }),
  ],
  [
    "schemas that contain themselves",
    exchange(ref("Tree"), { Tree: { properties: { child: ref("Tree") } } }),
  ],
  ["a mapping to components", union("#/components/schemas/Cat")],
  ["a mapping to names", union("Cat")],
  ["a reference beside other keywords", exchange({ ...ref("Cat"), description: "A cat" }, { Cat: CAT })],
  ["webhooks beside its paths", spread(exchange(ref("Cat"), { Cat: CAT }), { paths: {}, webhooks: {} })],
  [
    "references wherever they may be",
    spread(
      exchange(ref("Cat"), { Cat: { ...CAT, example: ref("Cat"), default: ref("Cat"), enum: [ref("Cat")] } }),
      {
        "x-notes": { about: "cats" },
        paths: {
          "/a": { $ref: "#/components/pathItems/A" },
          "/b": { parameters: [{ $ref: "#/components/parameters/Id" }], post: OPERATION },
        },
        components: {
          schemas: { Cat: CAT },
          parameters: { Id: { name: "id", in: "query", schema: ref("Cat") } },
          headers: { Id: { schema: ref("Cat") } },
          examples: { Tom: { value: { name: "Tom" } } },
          requestBodies: { Cat: { content: { "application/json": { schema: ref("Cat") } } } },
          responses: { Cat: { description: "A cat", headers: { id: { $ref: "#/components/headers/Id" } } } },
          links: { Next: { operationId: "b" } },
          callbacks: { Told: { "{$url}": { post: OPERATION } } },
          pathItems: { A: { get: { responses: { 204: { description: "Done" } } } } },
          securitySchemes: { Key: { $ref: "#/components/securitySchemes/Other" }, Other: { type: "apiKey" } },
        },
      },
    ),
  ],
  ["no references", withSchemas({ Cat: CAT })],
])("a document with %s is its own bundle, and so it is to Redocly", async (_, document) => {
  expect(await look(document)).toEqual([true, true]);
});

test.each<[name: string, document: JsonObject, others?: JsonObject]>([
  ["another file", exchange({ $ref: "cat.json" }), { "cat.json": CAT }],
  ["itself by its file's name", exchange({ $ref: "openapi.json#/components/schemas/Cat" }, { Cat: CAT })],
  ["nothing", exchange(ref("Nowhere"))],
  [
    "a text where there is to be one",
    spread(withSchemas({}), { info: { title: { $ref: "#/x-title" } }, "x-title": "Pets" }),
  ],
  ["a file in a mapping", union("cat.json"), { "cat.json": CAT }],
  ["a reference in a mapping", union("#/components/schemas/Alias", { Alias: ref("Cat") })],
  ["nothing in a mapping", union("#/components/schemas/Nowhere")],
  [
    "a file by the default of a mapping",
    union("Cat", {}, { defaultMapping: "./cat.json" }),
    { "cat.json": CAT },
  ],
  [
    "a schema in an extension",
    spread(exchange(ref("Cat"), { Cat: CAT }), { "x-notes": { about: ref("Cat") } }),
  ],
  ["no components", { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths: {} }],
])("a document that refers to %s isn't", async (_, document, others) => {
  expect(await look(document, others)).toEqual([false, false]);
});

test("nor is one with an example in another file", async () => {
  const document = exchange({ type: "object" });
  const text = JSON.stringify(document).replaceAll(
    '"schema":{"type":"object"}',
    '"schema":{"type":"object"},"examples":{"one":{"externalValue":"one.json"}}',
  );
  expect(await look(JSON.parse(text), { "one.json": { name: "Tom" } })).toEqual([false, false]);
});

test("the project's package has a document that is its own bundle", async () => {
  const text = readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8");
  expect(await look(JSON.parse(text))).toEqual([true, true]);
});

test("wherever one more reference stands, what is taken for its own bundle is that to Redocly", async () => {
  const taken: string[] = [];
  for (const [place, document] of referring()) {
    const [isTaken, is] = await look(document);
    if (isTaken) expect([place, is]).toEqual([place, true]);
    if (isTaken) taken.push(place);
  }
  expect(taken.length).toBeGreaterThan(100);
  expect(taken).toContain("components/schemas/Cat/properties/more");
  expect(taken).not.toContain("components/headers/Id/example");
});

test("a reference to what is around it, where only a value can stand, is told in words", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(exchange(ref("Cat"), { Cat: { type: ref("Cat") } })));
  await expect(bundleDocument(file, [], new ConfinedResolver(file))).rejects.toMatchObject({
    problems: [{ rule: "ref-cycle", place: { file } }],
  });
});
