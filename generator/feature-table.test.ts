import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generateHere } from "./generate-here.js";
import type { Json, JsonObject } from "./openapi/document.js";
import { DocumentError } from "./problem.js";
import { jsonBody, ref } from "./testing/documents.js";

/** What docs/documents.md says of each feature of OpenAPI is what becomes of the smallest document that has it. */

const TEXT = { type: "string" };
const LIST = { type: "array", items: TEXT };
const done = { 204: { description: "" } };

const post = (operation: JsonObject): JsonObject => ({
  paths: { "/a/{id}": { post: { parameters: [ID], responses: done, ...operation } } },
});
const ID = { name: "id", in: "path", required: true, schema: TEXT };
const parameter = (...declared: JsonObject[]): JsonObject =>
  post({ parameters: [ID, ...declared.map((one) => ({ name: "a", schema: TEXT, ...one }))] });
const body = (content: JsonObject): JsonObject => post({ requestBody: { content } });
const answers = (responses: JsonObject): JsonObject => post({ responses });
/** A body of the first schema, which may refer to itself as A. */
const schema = (first: Json, others: JsonObject = {}): JsonObject => ({
  ...body({ "application/json": { schema: ref("A") } }),
  components: { schemas: { A: first, ...others } },
});
const form = (encoding: JsonObject): JsonObject =>
  body({
    "multipart/form-data": {
      schema: { type: "object", properties: { a: { type: "object" } } },
      encoding: { a: encoding },
    },
  });
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: "object",
  properties,
  ...more,
});
const kind = (...values: string[]): JsonObject => object({ kind: { enum: values } }, { required: ["kind"] });
const security = (...schemes: JsonObject[]): JsonObject => ({
  ...post({}),
  components: {
    securitySchemes: Object.fromEntries(schemes.map((scheme, index) => [`Scheme${index}`, scheme])),
  },
});

/** By the first words of a row. */
const DOCUMENTS: Readonly<Record<string, readonly JsonObject[]>> = {
  "operations without": [
    {
      paths: { "/a": { get: { responses: done } }, "/b": { $ref: "#/components/pathItems/B" } },
      components: { pathItems: { B: { get: { responses: done } } } },
    },
  ],
  "parameters in every": [
    parameter(
      { in: "path", name: "id", style: "matrix" },
      { in: "query", style: "deepObject", schema: object({ b: TEXT }) },
      { in: "header" },
      { in: "cookie" },
    ),
    post({ parameters: [ID, { name: "a", in: "query", content: { "application/json": { schema: LIST } } }] }),
  ],
  "a style of": [
    parameter({ in: "query", style: "matrix" }),
    parameter({ in: "query", style: "spaceDelimited", explode: true, schema: LIST }),
    parameter({ in: "query", style: "pipeDelimited", explode: true, schema: LIST }),
  ],
  "a parameter by": [post({ parameters: [ID, { name: "a", in: "query", content: { "image/png": {} } }] })],
  "a cookie of": [parameter({ in: "cookie", schema: LIST })],
  "header parameters": ["Accept", "content-type", "AUTHORIZATION"].map((name) =>
    parameter({ in: "header", name }),
  ),
  "bodies of JSON": [
    body({
      "application/json": {},
      "text/csv": {},
      "application/octet-stream": {},
      "application/x-www-form-urlencoded": {},
      "image/*": {},
    }),
    form({}),
  ],
  "the body of": [
    { paths: { "/a": { get: { requestBody: { content: { "application/json": {} } }, responses: done } } } },
    { paths: { "/a": { head: { requestBody: { content: { "application/json": {} } }, responses: done } } } },
  ],
  "an object as": [
    form({ contentType: "application/xml" }),
    form({ headers: { "X-A": { required: true, schema: TEXT } } }),
  ],
  "optional headers": [form({ headers: { "X-A": { schema: TEXT } } })],
  "answers by": [
    answers({
      200: jsonBody(TEXT),
      204: { description: "" },
      "4XX": jsonBody(TEXT),
      default: { description: "", content: { "application/json": {}, "text/csv": {} } },
    }),
  ],
  "`text/event-stream`": [
    answers({ 200: { description: "", content: { "text/event-stream": { schema: TEXT } } } }),
  ],
  webhooks: [
    { paths: {}, webhooks: { a: { post: { requestBody: jsonBody(TEXT), responses: done } } } },
    post({
      callbacks: {
        a: { "{$request.query.url}": { post: { requestBody: jsonBody(TEXT), responses: done } } },
      },
    }),
  ],
  "`allOf`": [
    schema({
      allOf: [{ oneOf: [TEXT, { anyOf: [LIST, object({ a: TEXT })] }] }, { not: { const: "a" } }],
      if: TEXT,
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema 2020-12, section 10.2.2.2
      then: { minLength: 1 },
    }),
  ],
  "discriminators by": [
    schema(
      {
        oneOf: [ref("B"), ref("C")],
        discriminator: { propertyName: "kind", mapping: { b: "B", c: ref("C").$ref ?? "" } },
      },
      { B: kind("b"), C: kind("c") },
    ),
    schema(
      { oneOf: [ref("B"), ref("C")], discriminator: { propertyName: "kind" } },
      { B: kind("B"), C: kind("C") },
    ),
    schema(
      { ...kind("B"), discriminator: { propertyName: "kind" } },
      { B: { allOf: [ref("A"), object({ b: TEXT })] } },
    ),
  ],
  "`nullable`": [
    { openapi: "3.0.3", ...schema({ type: "string", nullable: true, enum: ["a", null] }) },
    schema({ type: ["string", "null"] }),
    schema(object({ a: { const: 1 }, b: { enum: ["a", 1, true, null] } })),
  ],
  "`additionalProperties`": [
    schema(
      object(
        { a: TEXT },
        {
          additionalProperties: TEXT,
          patternProperties: { "^b": TEXT },
          dependentSchemas: { a: { required: ["b"] } },
        },
      ),
    ),
    schema({ type: "array", prefixItems: [TEXT], items: LIST }),
    schema(object({ a: TEXT }, { unevaluatedProperties: false })),
  ],
  "`true` or": [
    answers({ 200: jsonBody(true), 400: jsonBody(false) }),
    parameter({ in: "query", schema: true }),
    schema(object({ a: true, b: false })),
  ],
  "`readOnly`": [schema(object({ a: { ...TEXT, readOnly: true }, b: { ...TEXT, writeOnly: true } }))],
  "schemas that": [schema(object({ a: ref("A"), all: { type: "array", items: ref("A") } }))],
  "a schema that": [
    schema({ allOf: [ref("A")] }),
    schema({ anyOf: [ref("B"), TEXT] }, { B: { oneOf: [ref("A")] } }),
  ],
  "`$ref` to other": [
    schema({ $ref: "pet.yaml#pet", minProperties: 1 }),
    schema(
      { $ref: "#b" },
      { B: { $anchor: "b", $defs: { a: TEXT }, items: { $ref: "#/components/schemas/B/$defs/a" } } },
    ),
    schema({ $ref: "#/components/schemas/B/items" }, { B: LIST }),
  ],
  "`$ref` to a": [schema({ $ref: "https://a.example/b.yaml" }), schema({ $ref: "../b.yaml" })],
  "`$dynamicRef`": [
    schema(object({ a: { $dynamicRef: "#a" } })),
    schema({ $dynamicAnchor: "a" }),
    schema({ $id: "https://a.example/a", items: { $ref: "#/$defs/a" }, $defs: { a: TEXT } }),
  ],
  "another dialect": [
    { jsonSchemaDialect: "https://a.example/dialect", ...post({}) },
    schema({ $schema: "http://json-schema.org/draft-07/schema#" }),
  ],
  "a `pattern` that is no": [schema({ type: "string", pattern: "(" })],
  "a `pattern` that may": [schema({ type: "string", pattern: "^(a+)+$" })],
  "a `type`": [schema({ type: "object", oneOf: [TEXT] })],
  "security by": [
    security(
      { type: "apiKey", in: "header", name: "X-Key" },
      ...["basic", "bearer", "digest"].map((scheme) => ({ type: "http", scheme })),
      { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/token", scopes: {} } } },
      { type: "openIdConnect", openIdConnectUrl: "https://a.example/openid" },
    ),
  ],
  "servers of": [
    post({ servers: [{ url: "https://b.example" }] }),
    { paths: { "/a": { servers: [{ url: "https://b.example" }], get: { responses: done } } } },
  ],
  "Swagger 2.0": [{ swagger: "2.0" }, { openapi: "3.2.0" }],
};

const ROWS = [
  ...readFileSync(new URL("../docs/documents.md", import.meta.url), "utf8").matchAll(
    /^\| (.*) \| (supported|(?:refused|ignored): `.*`) \|$/gm,
  ),
].map(([, feature = "", outcome = ""]) => ({ feature, outcome, documents: documentsOf(feature) }));

function documentsOf(feature: string): readonly JsonObject[] {
  return Object.entries(DOCUMENTS).flatMap(([words, documents]) =>
    feature.startsWith(words) ? documents : [],
  );
}

const folder = mkdtempSync(join(tmpdir(), "feature-table-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "spec"));
writeFileSync(join(folder, "spec/pet.yaml"), "$defs: { Pet: { $anchor: pet, type: object } }\n");

/** What of the table becomes of a document. */
async function outcomeOf(document: JsonObject): Promise<string> {
  const spec = join(folder, "spec/openapi.json");
  writeFileSync(spec, JSON.stringify(complete(document)));
  const options = { spec, overlays: [], lintConfig: { kind: "beside-document" }, name: undefined } as const;
  try {
    const { warnings } = await generateHere(options);
    const ours = warnings.filter(({ rule }) => /^package\/|^(bodiless-method|form-encoding)$/.test(rule));
    return ours.length === 0 ? "supported" : `ignored: \`${ours.map(({ rule }) => rule).join()}\``;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const rules = error.problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
    // Where a reference would start from an `$id`, nothing is where it leads from the file.
    const told = rules.includes("package/reference-base") ? ["package/reference-base"] : rules;
    return `refused: \`${[...new Set(told)].join()}\``;
  }
}

function complete(document: JsonObject): JsonObject {
  const version = document.swagger === undefined ? { openapi: "3.1.0" } : {};
  return {
    ...version,
    info: { title: "A", version: "1.0.0" },
    servers: [{ url: "https://a.example" }],
    ...document,
  };
}

test("the table and these documents have the same features", () => {
  expect(ROWS.filter(({ documents }) => documents.length === 0)).toEqual([]);
  expect(ROWS).toHaveLength(Object.keys(DOCUMENTS).length);
});

test.each(ROWS)("$feature: $outcome", async ({ outcome, documents }) => {
  for (const document of documents) expect(await outcomeOf(document), JSON.stringify(document)).toBe(outcome);
});
