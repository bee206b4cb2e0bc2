import { describe, expect, test } from "vitest";
import type { Json, JsonObject, OpenApiDocument } from "../openapi/document.js";
import type { ValidationIssue, Validator } from "../runtime/standard-schema.js";
import { jsonBody, ref, withSchemas } from "../testing/documents.js";
import { generateUnchecked } from "../testing/generate-in-memory.js";
import { importBuilt } from "../testing/import-built.js";

type Issues = (value: unknown) => readonly ValidationIssue[] | undefined;

/** What the package that sends and answers values of these schemas, each in an operation of its own, says of a value. */
async function issuesOf(schemas: readonly Json[], components: JsonObject = {}): Promise<Pair[]> {
  const operation = (schema: Json, index: number) => ({
    operationId: `call${index}`,
    requestBody: { ...jsonBody(schema), required: true },
    responses: { 200: jsonBody(schema) },
  });
  const document: OpenApiDocument = {
    ...withSchemas(components),
    paths: Object.fromEntries(
      schemas.map((schema, index) => [`/${index}`, { post: operation(schema, index) }]),
    ),
  };
  const { built } = await generateUnchecked(document);
  const validators = await importBuilt<Record<string, Validators>>(
    built,
    "dist/validators/documented/index.js",
  );
  return schemas.map((_, index) => {
    const { request, responses } = validators[`call${index}`] ?? {};
    return { request: issues(request?.body), answer: issues(responses?.[200]) };
  });
}

interface Validators {
  readonly request: { readonly body: Validator<unknown> };
  readonly responses: { readonly 200: Validator<unknown> };
}

interface Pair {
  readonly request: Issues;
  readonly answer: Issues;
}

function issues(validator: Validator<unknown> | undefined): Issues {
  return (value) => validator?.["~standard"].validate(value).issues;
}

async function requestIssues(schema: Json, components: JsonObject = {}): Promise<Issues> {
  const [pair] = await issuesOf([schema], components);
  return (value) => pair?.request(value);
}

interface Case {
  readonly schema: Json;
  readonly value: unknown;
  readonly of?: "answer";
  readonly want: readonly [keyword: string, pointer: string, message: string][];
}

const x = { const: 1 };
const byKind = {
  type: "object",
  discriminator: { propertyName: "kind" },
  oneOf: [
    { type: "object", properties: { kind: { const: "cat" } }, required: ["kind", "name"] },
    { type: "object", properties: { kind: { const: "dog" } }, required: ["kind"] },
  ],
};
const noKind: Case["want"] = [["discriminator", "/kind", "must name one of the alternatives"]];

const CASES: readonly Case[] = [
  { schema: { type: "string" }, value: 1, want: [["type", "", "must be a string"]] },
  { schema: { type: ["integer", "null"] }, value: "x", want: [["type", "", "must be an integer or null"]] },
  { schema: { enum: ["a", 1, null] }, value: 2, want: [["enum", "", 'must be one of "a", 1, null']] },
  {
    schema: { enum: Array.from({ length: 15 }, (_, index) => index) },
    value: 20,
    want: [["enum", "", "must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 or 3 more"]],
  },
  { schema: { const: { a: 1 } }, value: 2, want: [["const", "", 'must be {"a":1}']] },
  { schema: { multipleOf: 5 }, value: 7, want: [["multipleOf", "", "must be a multiple of 5"]] },
  { schema: { maximum: 5 }, value: 7, want: [["maximum", "", "must be at most 5"]] },
  { schema: { exclusiveMaximum: 5 }, value: 5, want: [["exclusiveMaximum", "", "must be less than 5"]] },
  { schema: { minimum: 5 }, value: 1, want: [["minimum", "", "must be at least 5"]] },
  { schema: { exclusiveMinimum: 5 }, value: 5, want: [["exclusiveMinimum", "", "must be greater than 5"]] },
  { schema: { maxLength: 1 }, value: "ab", want: [["maxLength", "", "must have at most 1 character"]] },
  { schema: { minLength: 2 }, value: "a", want: [["minLength", "", "must have at least 2 characters"]] },
  { schema: { pattern: "^a$" }, value: "b", want: [["pattern", "", "must match the pattern ^a$"]] },
  { schema: { format: "int32" }, value: 0.5, want: [["format", "", 'must have the format "int32"']] },
  { schema: { maxItems: 1 }, value: [1, 2], want: [["maxItems", "", "must have at most 1 item"]] },
  { schema: { minItems: 2 }, value: [1], want: [["minItems", "", "must have at least 2 items"]] },
  {
    schema: { uniqueItems: true },
    value: [1, 2, 1],
    want: [["uniqueItems", "", "must have no equal items: items 0 and 2 are equal"]],
  },
  {
    schema: { contains: x },
    value: [2],
    want: [
      ["const", "/0", "must be 1"],
      ["contains", "", 'must have at least 1 of the items described by "contains"'],
    ],
  },
  {
    schema: { contains: { type: "string" }, minContains: 1, maxContains: 2 },
    value: ["a", "b", "c"],
    want: [["contains", "", 'must have at least 1 and at most 2 of the items described by "contains"']],
  },
  {
    schema: { prefixItems: [true], items: false },
    value: [1, 2],
    want: [["items", "", "must have no more than 1 item"]],
  },
  {
    schema: { prefixItems: [true, true], unevaluatedItems: false },
    value: [1, 2, 3],
    want: [["unevaluatedItems", "", "must have no more than 2 items"]],
  },
  {
    schema: { maxProperties: 1 },
    value: { a: 1, b: 2 },
    want: [["maxProperties", "", "must have at most 1 property"]],
  },
  {
    schema: { minProperties: 2 },
    value: {},
    want: [["minProperties", "", "must have at least 2 properties"]],
  },
  {
    schema: { required: ["a", "b/~c"] },
    value: {},
    want: [
      ["required", "/a", "is missing: add it"],
      ["required", "/b~1~0c", "is missing: add it"],
    ],
  },
  {
    schema: { dependentRequired: { a: ["b", "c"] } },
    value: { a: 1, c: 1 },
    want: [["dependentRequired", "/b", 'is missing: it must be there where "a" is']],
  },
  {
    schema: { dependentSchemas: { a: { required: ["b"] } } },
    value: { a: 1 },
    want: [["required", "/b", "is missing: add it"]],
  },
  {
    schema: { properties: { a: true }, additionalProperties: false },
    value: { a: 1, b: 1, "": 1 },
    want: [
      ["additionalProperties", "/b", "is not a known property: leave it out, or correct its name"],
      ["additionalProperties", "/", "is not a known property: leave it out, or correct its name"],
    ],
  },
  {
    schema: { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    value: { a: 1, b: 1 },
    want: [["unevaluatedProperties", "/b", "is not a known property: leave it out, or correct its name"]],
  },
  {
    schema: { propertyNames: { maxLength: 1 } },
    value: { "a/b": 1 },
    want: [
      ["maxLength", "/a~1b", "must have at most 1 character"],
      ["propertyNames", "/a~1b", "is not an allowed property name"],
    ],
  },
  {
    schema: { patternProperties: { "^a": { type: "string" } } },
    value: { ab: 1 },
    want: [["type", "/ab", "must be a string"]],
  },
  {
    schema: { not: { type: "string" } },
    value: "a",
    want: [["not", "", 'must not match the schema in "not"']],
  },
  {
    schema: { anyOf: [{ type: "string" }, { type: "null" }] },
    value: 1,
    want: [
      ["type", "", "must be a string"],
      ["type", "", "must be null"],
      ["anyOf", "", "must match at least one of the alternatives"],
    ],
  },
  {
    schema: { oneOf: [{ required: ["a"] }, { required: ["a", "b"] }] },
    value: {},
    want: [
      ["required", "/a", "is missing: add it"],
      ["required", "/b", "is missing: add it"],
      ["oneOf", "", "must match one of the alternatives"],
    ],
  },
  {
    schema: { oneOf: [{ minimum: 1 }, { minimum: 2 }] },
    value: 3,
    want: [["oneOf", "", "must match only one of the alternatives, and matches several"]],
  },
  {
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's keyword
    schema: { if: { type: "string" }, then: { minLength: 2 } },
    value: "a",
    want: [["minLength", "", "must have at least 2 characters"]],
  },
  { schema: { if: { type: "string" }, else: x }, value: 2, want: [["const", "", "must be 1"]] },
  {
    schema: { properties: { a: false } },
    value: { a: 1 },
    want: [["false schema", "/a", "is not allowed here: leave it out"]],
  },
  {
    schema: { properties: { a: { readOnly: true } } },
    value: { a: 1 },
    want: [["readOnly", "/a", "is set by the service: leave it out"]],
  },
  {
    schema: { properties: { a: { writeOnly: true } } },
    value: { a: 1 },
    of: "answer",
    want: [["writeOnly", "/a", "is only ever sent, so an answer must not have it"]],
  },
  { schema: byKind, value: {}, want: noKind },
  { schema: byKind, value: { kind: 1 }, want: noKind },
  { schema: byKind, value: { kind: "cow" }, want: noKind },
  { schema: byKind, value: { kind: "cat" }, want: [["required", "/name", "is missing: add it"]] },
];

test("each keyword says where and what is wanted", async () => {
  const pairs = await issuesOf(CASES.map(({ schema }) => schema));
  for (const [index, { schema, value, of = "request", want }] of CASES.entries()) {
    const said = pairs[index]
      ?.[of](value)
      ?.map(({ keyword, pointer, message }) => [keyword, pointer, message]);
    expect.soft(said, JSON.stringify(schema)).toEqual(want);
  }
});

/** Long enough to have a function of its own. */
const apart = (schema: JsonObject): JsonObject => ({ ...schema, not: { enum: ["x".repeat(700)] } });

describe("an issue's place", () => {
  const places = (found: readonly ValidationIssue[] | undefined) =>
    found?.map(({ pointer, path }) => [pointer, path]);

  test("has the names as they are and escaped, and numbers for arrays alone", async () => {
    const names = ["0", "a/~b", "it's", '"', "]['key0", ".", "\\n\n", "constructor", "__proto__"];
    const leaf: JsonObject = {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
      patternProperties: { "^x": { type: "string" } },
      propertyNames: { maxLength: 9 + "constructor".length },
    };
    const said = await requestIssues({
      properties: {
        list: { type: "array", prefixItems: [leaf], items: leaf },
        map: { type: "object", additionalProperties: leaf },
      },
    });
    const value = Object.fromEntries([...names, "x/~", "much too long a name"].map((name) => [name, 1]));
    const pointers = [
      ...["0", "a~1~0b", "it's", '"', "]['key0", ".", "\\n\n", "constructor", "x~1~0", "__proto__"],
    ];
    const below = (path: ValidationIssue["path"], pointer: string) =>
      [...names.slice(0, -1), "x/~", "__proto__"].map((name, index) => [
        `${pointer}/${pointers[index]}`,
        [...path, name],
      ]);
    const found = said({ list: [value, value], map: { 0: value, "~": value } });
    const wanted = [
      ...below(["list", 0], "/list/0"),
      ...below(["list", 1], "/list/1"),
      ...below(["map", "0"], "/map/0"),
      ...below(["map", "~"], "/map/~0"),
    ];
    expect(places(found)).toHaveLength(wanted.length);
    expect(places(found)).toEqual(expect.arrayContaining(wanted));
  });

  test("begins at the value, through any number of functions", async () => {
    const node = apart({
      type: "object",
      required: ["name"],
      properties: { parts: { type: "array", items: ref("Node") } },
      patternProperties: { "^in/": ref("Node") },
    });
    const said = await requestIssues(ref("Node"), { Node: node });
    const part = { name: "", parts: [{ name: "" }, { parts: 1 }] };
    expect(places(said({ name: "", parts: [{ name: "", "in/1": part }], "in/": {} }))).toEqual([
      ["/parts/0/in~11/parts/1/name", ["parts", 0, "in/1", "parts", 1, "name"]],
      ["/parts/0/in~11/parts/1/parts", ["parts", 0, "in/1", "parts", 1, "parts"]],
      ["/in~1/name", ["in/", "name"]],
    ]);
  });
});

describe("issues taken back", () => {
  const text = apart({ type: "object", required: ["text"] });
  const number = apart({ type: "object", required: ["number"] });

  test.each<{ what: string; schema: JsonObject; value: unknown }>([
    { what: "anyOf", schema: { anyOf: [ref("Text"), ref("Number")] }, value: { number: 1 } },
    { what: "oneOf", schema: { oneOf: [ref("Text"), ref("Number")] }, value: { number: 1 } },
    { what: "not", schema: { not: ref("Text") }, value: { number: 1 } },
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's keyword
    { what: "if", schema: { if: ref("Text"), then: false }, value: { number: 1 } },
    { what: "contains", schema: { contains: ref("Text") }, value: [{ number: 1 }, { text: "" }] },
  ])("by $what leave those from before as they are", async ({ schema, value }) => {
    const said = await requestIssues(
      { properties: { first: { type: "string" }, second: schema }, required: ["last"] },
      { Text: text, Number: number },
    );
    expect(said({ second: value, last: 1 })).toBeUndefined();
    expect(said({ first: 1, second: value })?.map(({ pointer }) => pointer)).toEqual(["/last", "/first"]);
  });
});

test("alternatives are asked until one takes the value, and all that look inside it where that counts", async () => {
  const closed = (...anyOf: JsonObject[]): JsonObject => ({
    type: "object",
    anyOf,
    unevaluatedProperties: false,
  });
  const a = { properties: { a: { type: "string" } } };
  const b = { properties: { b: { type: "string" } } };
  const [plain, both, deep] = await issuesOf([
    closed({ required: ["a"] }, { required: ["b"] }),
    closed(a, { required: ["b"] }, b),
    closed({ minProperties: 1 }, { allOf: [a] }),
  ]);
  expect(plain?.request({ a: 1 })?.map(({ pointer }) => pointer)).toEqual(["/a"]);
  expect(both?.request({ a: "", b: "" })).toBeUndefined();
  expect(both?.request({ a: "", b: 1 })?.map(({ pointer }) => pointer)).toEqual(["/b"]);
  expect(deep?.request({ a: "" })).toBeUndefined();
  expect(deep?.request({ c: "" })?.map(({ pointer }) => pointer)).toEqual(["/c"]);
});

test("a schema of true or false alone", async () => {
  const [anything, nothing] = await issuesOf([true, false]);
  expect(anything?.request(1)).toBeUndefined();
  expect(nothing?.request(1)).toEqual([
    { message: "is not allowed here: leave it out", path: [], keyword: "false schema", pointer: "" },
  ]);
});

test("how many items there may be can depend on what was looked at", async () => {
  const said = await requestIssues({
    type: "array",
    anyOf: [{ prefixItems: [{ const: 1 }, { const: 2 }] }, { prefixItems: [{ const: 1 }] }],
    unevaluatedItems: false,
  });
  expect(said([1, 2])).toBeUndefined();
  expect(said([1, 3])?.map(({ message }) => message)).toEqual(["must have no more than 1 item"]);
  expect(said([1, 2, 3])?.map(({ message }) => message)).toEqual(["must have no more than 2 items"]);
});

test("lists of names and values that ajv loops over are as any", async () => {
  const many = Array.from({ length: 300 }, (_, index) => `n${index}`);
  const said = await requestIssues({ required: many, properties: { n0: { enum: many } } });
  const value = Object.fromEntries(many.map((name) => [name, name]));
  expect(said(value)).toBeUndefined();
  expect(
    said({ ...value, n0: "", n7: undefined })?.map(({ pointer, keyword }) => [pointer, keyword]),
  ).toEqual([
    ["/n7", "required"],
    ["/n0", "enum"],
  ]);
});

test("no issue holds a part of the value", async () => {
  const secret = "s3cr3t";
  const properties = {
    a: { type: "integer" },
    b: { enum: ["x"] },
    c: { pattern: "^x" },
    d: { const: 1 },
    e: { format: "uuid" },
    f: { type: "array", uniqueItems: true },
    g: { anyOf: [{ type: "null" }, { maxLength: 1 }] },
  };
  const said = await requestIssues({ ...byKind, properties });
  const names = Object.keys(properties);
  const value = {
    ...Object.fromEntries(names.map((name) => [name, secret])),
    f: [secret, secret],
    kind: secret,
  };
  expect(new Set(said(value)?.map(({ pointer }) => pointer))).toEqual(
    new Set([...names.map((name) => `/${name}`), "/kind"]),
  );
  expect(JSON.stringify(said(value))).not.toContain(secret);
});
