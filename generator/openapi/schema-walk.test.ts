import { describe, expect, test } from "vitest";
import { isObject, type Json, type OpenApiDocument } from "./document.js";
import { formatPointer } from "./pointer.js";
import { mapRootSchemas, mapSchemaDeep, mapSchemas, mapSubschemas, visitSchemas } from "./schema-walk.js";

/** A schema that can be told apart from every other. */
const schema = (title: string) => ({ title });

const DOCUMENT: OpenApiDocument = {
  paths: {
    "/pets": {
      summary: "Not a schema",
      parameters: [{ name: "a", schema: schema("shared parameter") }],
      post: {
        parameters: [{ name: "b", content: { "text/plain": { schema: schema("parameter content") } } }],
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: schema("request"),
              example: { schema: "not one" },
              encoding: { photo: { headers: { "X-Photo": { schema: schema("encoding header") } } } },
            },
          },
        },
        responses: {
          200: {
            headers: { "X-Rate": { schema: schema("answer header") } },
            content: { "application/json": { schema: schema("answer") } },
          },
        },
        callbacks: {
          done: {
            "{$url}": { put: { requestBody: { content: { "a/b": { schema: schema("callback") } } } } },
          },
        },
      },
    },
  },
  webhooks: { born: { get: { responses: { 200: { content: { "a/b": { schema: schema("webhook") } } } } } } },
  components: {
    schemas: { Pet: schema("component") },
    parameters: { P: { schema: schema("component parameter") } },
    headers: { H: { schema: schema("component header") } },
    requestBodies: { B: { content: { "a/b": { schema: schema("component body") } } } },
    responses: { R: { content: { "a/b": { schema: schema("component answer") } } } },
    callbacks: { C: { url: { get: { parameters: [{ schema: schema("component callback") }] } } } },
    pathItems: { I: { get: { parameters: [{ schema: schema("component path item") }] } } },
    examples: { E: { value: { schema: schema("an example") } } },
  },
  "x-extension": { schema: schema("an extension") },
};

const POST = "#/paths/~1pets/post";

/** Every schema of DOCUMENT with its place: nothing else in it is one. */
const WANTED = [
  ["sent", "shared parameter", "#/paths/~1pets/parameters/0/schema"],
  ["sent", "parameter content", `${POST}/parameters/0/content/text~1plain/schema`],
  ["sent", "request", `${POST}/requestBody/content/multipart~1form-data/schema`],
  [
    "sent",
    "encoding header",
    `${POST}/requestBody/content/multipart~1form-data/encoding/photo/headers/X-Photo/schema`,
  ],
  ["received", "answer header", `${POST}/responses/200/headers/X-Rate/schema`],
  ["received", "answer", `${POST}/responses/200/content/application~1json/schema`],
  ["received", "callback", `${POST}/callbacks/done/{$url}/put/requestBody/content/a~1b/schema`],
  ["sent", "webhook", "#/webhooks/born/get/responses/200/content/a~1b/schema"],
  ["either", "component", "#/components/schemas/Pet"],
  ["sent", "component parameter", "#/components/parameters/P/schema"],
  ["received", "component header", "#/components/headers/H/schema"],
  ["sent", "component body", "#/components/requestBodies/B/content/a~1b/schema"],
  ["received", "component answer", "#/components/responses/R/content/a~1b/schema"],
  ["received", "component callback", "#/components/callbacks/C/url/get/parameters/0/schema"],
  ["sent", "component path item", "#/components/pathItems/I/get/parameters/0/schema"],
].sort();

const title = (value: Json) => (isObject(value) ? value.title : undefined);

describe("a document", () => {
  test("visitSchemas finds every schema with its direction and place, and nothing else", () => {
    const found: Json[][] = [];
    visitSchemas(DOCUMENT, (visited, { direction, path }) => {
      found.push([direction, title(visited) ?? "", formatPointer(path)]);
    });
    expect(found.sort()).toEqual(WANTED);
  });

  test("mapSchemas replaces them and leaves the rest and the input as they are", () => {
    const before = JSON.stringify(DOCUMENT);
    const mapped = JSON.stringify(mapSchemas(DOCUMENT, (old) => ({ replaced: title(old) ?? "" })));
    expect(JSON.stringify(DOCUMENT)).toBe(before);
    const want = WANTED.reduce(
      (text, [, name]) => text.replace(`{"title":"${name}"}`, `{"replaced":"${name}"}`),
      before,
    );
    expect(mapped).toBe(want);
  });

  test("mapRootSchemas gives parameters and headers, and no other object, to the second function", () => {
    const found: Json[] = [];
    mapRootSchemas(
      { paths: DOCUMENT.paths ?? {} },
      (unchanged) => unchanged,
      (parameter) => {
        found.push(parameter.name ?? title(parameter.schema ?? null) ?? "");
        return parameter;
      },
    );
    expect(found.sort()).toEqual(["a", "answer header", "b", "encoding header"]);
  });
});

describe("a schema", () => {
  test.each<{ keyword: string; given: Json; want: Json }>([
    ...["not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames"].map(
      (keyword) => ({ keyword, given: true, want: "mapped" }),
    ),
    ...["unevaluatedItems", "unevaluatedProperties", "contentSchema"].map((keyword) => ({
      keyword,
      given: {},
      want: "mapped",
    })),
    ...["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => ({
      keyword,
      given: [{}, false],
      want: ["mapped", "mapped"],
    })),
    ...["properties", "patternProperties", "$defs", "dependentSchemas"].map((keyword) => ({
      keyword,
      given: { default: {}, allOf: {} },
      want: { default: "mapped", allOf: "mapped" },
    })),
    ...["default", "const", "examples", "enum", "x-properties", "required", "discriminator"].map(
      (keyword) => ({ keyword, given: { properties: {} }, want: { properties: {} } }),
    ),
  ])("mapSubschemas of $keyword", ({ keyword, given, want }) => {
    expect(mapSubschemas({ [keyword]: given }, () => "mapped")).toEqual({ [keyword]: want });
  });

  test("mapSubschemas keeps a property named __proto__", () => {
    const given: Json = JSON.parse(`{ "properties": { "__proto__": { "type": "string" } } }`);
    expect(JSON.stringify(mapSubschemas(given, () => "mapped"))).toBe(
      `{"properties":{"__proto__":"mapped"}}`,
    );
  });

  test("mapSchemaDeep replaces children before their parents", () => {
    const seen: string[] = [];
    const given = { title: "pet", properties: { tags: { title: "tags", items: { title: "tag" } } } };
    mapSchemaDeep(given, { path: ["Pet"], direction: "sent" }, (found, { path, direction }) => {
      seen.push(`${title(found)} ${direction} ${formatPointer(path)}`);
      return found;
    });
    expect(seen).toEqual([
      "tag sent #/Pet/properties/tags/items",
      "tags sent #/Pet/properties/tags",
      "pet sent #/Pet",
    ]);
  });
});
