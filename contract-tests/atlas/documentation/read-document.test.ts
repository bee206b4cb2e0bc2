import { expect, test } from "vitest";
import type { JsonObject } from "../../../generator/openapi/document.js";
import { titled } from "../../support/titled.js";
import { EVERY_FEATURE } from "../../wire/every-feature.js";
import { factsOf } from "./facts.js";
import { readDocument } from "./read-document.js";

/** Any OpenAPI 3.1 document can be read: a piece of one, and every fact that is read from it. */

const response = (more: JsonObject): JsonObject => ({
  get: { responses: { 200: { description: "", ...more } } },
});
const schema = (value: JsonObject): JsonObject => ({ components: { schemas: { S: value } } });
const parameter = (value: JsonObject): JsonObject => ({ paths: { "/": { get: { parameters: [value] } } } });

interface Case {
  readonly title: string;
  readonly given: JsonObject;
  readonly want: readonly (readonly [string, unknown])[];
}

const GET = [
  ["get /: operationId", null],
  ["get /: method", "GET"],
  ["get /: path", "/"],
] as const;

const CASES: readonly Case[] = [
  { title: "an empty document", given: { openapi: "3.1.0" }, want: [] },
  {
    title: "what an operation has of its document, its path item, and by itself",
    given: {
      servers: [{ url: "https://a.example" }],
      security: [{ Key: [] }],
      paths: {
        "/": {
          servers: [{ url: "https://b.example" }],
          parameters: [
            { name: "a", in: "query", required: true },
            { name: "b", in: "query" },
          ],
          get: { deprecated: true, security: [], parameters: [{ $ref: "#/components/parameters/a" }] },
        },
      },
      components: { parameters: { a: { name: "a", in: "query", schema: { type: "integer" } } } },
    },
    want: [
      ...GET,
      ["get /: deprecated", true],
      ["get /: security", []],
      ["get /: servers", ["https://b.example"]],
      ["get /: parameters", ["query parameter a", "query parameter b"]],
      ["get / query parameter a: required", false],
      ["value of get / query parameter a: type", "integer"],
      ["get / query parameter b: required", false],
    ],
  },
  {
    title: "a parameter that is a list, with its style",
    given: parameter({
      name: "tag",
      in: "query",
      explode: false,
      example: ["x"],
      schema: { type: "array", items: { type: "string", enum: ["x", "y"] }, minItems: 1 },
    }),
    want: [
      ...GET,
      ["get /: parameters", ["query parameter tag"]],
      ["get / query parameter tag: required", false],
      ["get / query parameter tag: explode", false],
      ["get / query parameter tag: examples", [["x"]]],
      ["value of get / query parameter tag: type", "array"],
      ["value of get / query parameter tag: minItems", 1],
      ["attribute [] of value of get / query parameter tag: type", "string"],
      ["attribute [] of value of get / query parameter tag: values", ["x", "y"]],
    ],
  },
  {
    title: "a parameter with content",
    given: parameter({
      name: "filter",
      in: "cookie",
      required: true,
      content: { "application/json": { schema: { $ref: "#/components/schemas/Filter" } } },
    }),
    want: [
      ...GET,
      ["get /: parameters", ["cookie parameter filter"]],
      ["get / cookie parameter filter: required", true],
      ["get / cookie parameter filter: media types", ["application/json"]],
      ["get / cookie parameter filter application/json: schema", "Filter"],
    ],
  },
  {
    title: "an answer with headers, links and a nameless schema",
    given: {
      paths: {
        "/": response({
          headers: { ETag: { required: true, schema: { type: "string" } } },
          links: { next: { operationId: "next" } },
          content: {
            "text/plain": {},
            "application/json": {
              schema: { type: "object", required: ["a"], properties: { a: { type: ["string", "null"] } } },
              example: { a: null },
            },
          },
        }),
      },
    },
    want: [
      ...GET,
      ["get /: statuses", ["200"]],
      ["get / response 200: description", ""],
      ["get / response 200: links", { next: { operationId: "next" } }],
      ["get / response 200 header ETag: required", true],
      ["value of get / response 200 header ETag: type", "string"],
      ["get / response 200: media types", ["text/plain", "application/json"]],
      ["value of get / response 200 application/json: type", "object"],
      ["attribute a of value of get / response 200 application/json: required", true],
      ["attribute a of value of get / response 200 application/json: type", ["string", "null"]],
      ["get / response 200 application/json: example 1", { a: null }],
    ],
  },
  {
    title: "attributes of attributes, and a name with a dot",
    given: schema({
      properties: {
        list: { type: "array", items: { type: "object", properties: { a: { const: 1 } } } },
        "x.y": true,
      },
      required: ["gone"],
      additionalProperties: false,
    }),
    want: [
      ["attribute (additionalProperties) of S: takes", "nothing"],
      ["attribute list of S: required", false],
      ["attribute list of S: type", "array"],
      ["attribute list[].a of S: required", false],
      ["attribute list[].a of S: values", [1]],
      ["attribute list[] of S: type", "object"],
      ['attribute "x.y" of S: required', false],
      ['attribute "x.y" of S: takes', "anything"],
      ["attribute gone of S: required", true],
    ],
  },
  {
    title: "unions, inheritance and cycles",
    given: schema({
      anyOf: [{ $ref: "#/components/schemas/S" }, { type: "null" }],
      allOf: [{ $ref: "#/components/schemas/Base" }],
      patternProperties: { "^x-": { $ref: "#/components/schemas/S" } },
      discriminator: { propertyName: "kind", mapping: { s: "S", t: "#/components/schemas/T" } },
    }),
    want: [
      ["schema S: discriminator.propertyName", "kind"],
      ["schema S: discriminator.mapping.s", "S"],
      ["schema S: discriminator.mapping.t", "T"],
      ["attribute (anyOf 0) of S: schema", "S"],
      ["attribute (anyOf 1) of S: type", "null"],
      ["schema S: allOf", ["Base"]],
      ["attribute (patternProperties ^x-) of S: schema", "S"],
    ],
  },
  {
    title: "code samples alike",
    given: {
      paths: {
        "/": {
          get: {
            "x-codeSamples": [
              { lang: "Shell", source: "# https://not.example\na b --c\n" },
              // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
              { lang: "Shell", source: "d https://x.example/${ID}" },
              { lang: "Python", source: "from x import y" },
              { lang: "JavaScript", source: 'import "x";\n// f(1)\nconsole.log(await new A(b.c(1)).c(2));' },
            ],
          },
        },
      },
    },
    want: [
      ...GET,
      ["get /: code samples", ["Shell", "Shell, number 2", "Python", "JavaScript"]],
      ["get / code sample JavaScript: uses", ["x"]],
      ["get / code sample JavaScript: calls", ["A", "c"]],
      ["get / code sample Shell: uses", ["a b"]],
      ["get / code sample Shell, number 2: uses", ["d"]],
      ["get / code sample Shell, number 2: environment", ["ID"]],
      ["get / code sample Shell, number 2: URLs", ["https://x.example/{}"]],
    ],
  },
  {
    title: "the method of each command of a code sample",
    given: {
      paths: {
        "/": {
          get: {
            "x-codeSamples": [
              "curl -X PUT @a -d x",
              "curl \\\n  --request 'PATCH' @a",
              "curl --request=HEAD @a",
              "curl @a --data @x",
              "curl @a --data-raw x\ncurl --json x @a",
              "curl @a",
            ].map((source) => ({ lang: "cURL", source })),
          },
        },
      },
    },
    want: [
      ...GET,
      ["get /: code samples", ["cURL", ...[2, 3, 4, 5, 6].map((number) => `cURL, number ${number}`)]],
      ...[["PUT"], ["PATCH"], ["HEAD"], ["POST"], ["POST", "POST"], ["GET"]].flatMap((methods, index) => {
        const sample = `get / code sample cURL${index === 0 ? "" : `, number ${index + 1}`}`;
        return [[`${sample}: methods`, methods] as const, [`${sample}: uses`, ["curl"]] as const];
      }),
    ],
  },
  {
    title: "webhooks, paths without operations, and what else the document as a whole says",
    given: {
      openapi: "3.1.0",
      jsonSchemaDialect: "https://dialect.example",
      "x-age": 3,
      paths: { "/": {} },
      webhooks: {
        born: { $ref: "#/components/pathItems/born" },
        idle: {},
      },
      components: { pathItems: { born: { post: { operationId: "hear", responses: {} } } } },
    },
    want: [
      ["the document: jsonSchemaDialect", "https://dialect.example"],
      ["the document: paths without operations", ["/"]],
      ["the document: webhooks", ["born", "idle"]],
      ["the document: x-age", 3],
      ["hear: operationId", "hear"],
      ["hear: method", "POST"],
      ["hear: path", "webhook born"],
    ],
  },
  {
    title: "security schemes",
    given: {
      components: {
        securitySchemes: { Key: { type: "apiKey", in: "header", name: "X", description: "A key." } },
      },
    },
    want: [
      ["security scheme Key: type", "apiKey"],
      ["security scheme Key: in", "header"],
      ["security scheme Key: name", "X"],
    ],
  },
];

test.for(titled(CASES))("%s", ([, { given, want }]) => {
  const facts = factsOf(readDocument(given)).map(({ name, value }) => [name, value]);
  expect(facts.toSorted()).toEqual([...want].toSorted());
});

test("no fact of several operations has the name of another", () => {
  const names = factsOf(readDocument(EVERY_FEATURE)).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(80);
  expect(new Set(names).size).toBe(names.length);
});
