import { inspect } from "node:util";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as rules from "./rules.js";
import { type CheckError, type CheckFunction, createValidator } from "./validator.js";

function validator(schema: object) {
  const ajv = new Ajv2020({ allErrors: true, messages: false, discriminator: true, strict: false });
  ajv.addFormat("even", { type: "number", validate: (value: number) => value % 2 === 0 });
  for (const keyword of ["readOnly", "writeOnly"]) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      schemaType: "boolean",
      validate: (asserted: boolean) => !asserted,
      errors: false,
    });
  }
  // ajv's compiled functions are what the emitted ones are written from.
  const compiled = ajv.compile(schema);
  const check: CheckFunction = (data) => {
    const valid = compiled(data);
    check.errors = (compiled.errors ?? []).flatMap(toCheckError);
    return valid;
  };
  return createValidator<unknown>(check);
}

const RULES = new Map<string, rules.Rule>(Object.values(rules).map((rule) => [rule.keyword, rule]));

function toCheckError({ keyword, instancePath, params: found, propertyName }: ErrorObject): CheckError[] {
  const rule = RULES.get(keyword);
  if (rule === undefined) return [];
  const params = keyword === "pattern" ? { pattern: new RegExp(found.pattern, "u") } : found;
  return [
    propertyName === undefined ? [rule, instancePath, params] : [rule, instancePath, params, propertyName],
  ];
}

function issuesOf(schema: object, value: unknown) {
  return validator(schema)["~standard"].validate(value).issues;
}

describe("each keyword says where and what is wanted", () => {
  const x = { const: 1 };
  test.each<{
    schema: object;
    value: unknown;
    want: readonly [keyword: string, pointer: string, message: string][];
  }>([
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
    { schema: { format: "even" }, value: 3, want: [["format", "", 'must have the format "even"']] },
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
      want: [["writeOnly", "/a", "is only ever sent, so an answer must not have it"]],
    },
    { schema: { $ref: "#/$defs/a", $defs: { a: x } }, value: 2, want: [["const", "", "must be 1"]] },
  ])("$schema", ({ schema, value, want }) => {
    expect(
      issuesOf(schema, value)?.map(({ keyword, pointer, message }) => [keyword, pointer, message]),
    ).toEqual(want);
  });

  const byKind = {
    type: "object",
    discriminator: { propertyName: "kind" },
    oneOf: [
      { properties: { kind: { const: "cat" } }, required: ["kind", "name"] },
      { properties: { kind: { const: "dog" } } },
    ],
    required: ["kind"],
  };
  test.each([
    {
      value: {},
      want: [
        ["discriminator", "/kind", "must name one of the alternatives"],
        ["required", "/kind", "is missing: add it"],
      ],
    },
    {
      value: { kind: 1 },
      want: [["discriminator", "/kind", "must name one of the alternatives"]],
    },
    { value: { kind: "cow" }, want: [["discriminator", "/kind", "must name one of the alternatives"]] },
    { value: { kind: "cat" }, want: [["required", "/name", "is missing: add it"]] },
  ])("discriminator: $value", ({ value, want }) => {
    const issues = issuesOf(byKind, value)?.map(({ keyword, pointer, message }) => [
      keyword,
      pointer,
      message,
    ]);
    expect(issues?.sort()).toEqual(want);
  });
});

test("the path has the pointer's segments, decoded, with numbers for arrays alone", () => {
  const leaf = { properties: { "a/~b": { type: "string" } } };
  const schema = {
    properties: { list: { items: leaf }, map: { additionalProperties: leaf } },
    required: ["gone"],
  };
  const issues = issuesOf(schema, { list: [{}, { "a/~b": 1 }], map: { 0: { "a/~b": 1 } } });
  expect(issues?.map(({ pointer, path }) => ({ pointer, path }))).toEqual([
    { pointer: "/gone", path: ["gone"] },
    { pointer: "/list/1/a~1~0b", path: ["list", 1, "a/~b"] },
    { pointer: "/map/0/a~1~0b", path: ["map", "0", "a/~b"] },
  ]);
});

describe("the result", () => {
  const name = validator({ properties: { name: { type: "string" } } })["~standard"];

  test("of a valid value is the value itself, and nothing more", () => {
    const value = { name: "Rex" };
    const result = name.validate(value);
    expect(result).toStrictEqual({ value });
    expect("value" in result && result.value).toBe(value);
    expect(name).toMatchObject({ version: 1, vendor: "openapi-contract" });
  });

  test("of a refused value shows its issues wherever it is looked at", () => {
    const issue = { message: "must be a string", path: ["name"], keyword: "type", pointer: "/name" };
    const result = name.validate({ name: 1 });
    expect(result.issues).toStrictEqual([issue]);
    expect(result.issues).toBe(result.issues);
    expect("value" in result).toBe(false);
    expect(JSON.parse(JSON.stringify(result))).toEqual({ issues: [issue] });
    expect(inspect(name.validate({ name: 1 }))).toBe(inspect({ issues: [issue] }));
    expect(structuredClone(result.issues)).toEqual([issue]);
  });

  test("keeps its issues when the same validator is used again before they are read", () => {
    const first = name.validate({ name: 1 });
    const second = name.validate({ name: "Rex" });
    expect(first.issues).toHaveLength(1);
    expect(second.issues).toBeUndefined();
  });

  test("holds no part of the value", () => {
    const secret = "s3cr3t";
    const schema = {
      properties: {
        a: { type: "integer" },
        b: { enum: ["x"] },
        c: { pattern: "^x" },
        d: { const: 1 },
        e: { format: "even" },
      },
      discriminator: { propertyName: "f" },
      oneOf: [{ properties: { f: { const: "x" } }, required: ["f"] }],
    };
    const result = validator(schema)["~standard"].validate({
      a: secret,
      b: secret,
      c: secret,
      d: secret,
      f: secret,
    });
    expect(result.issues).toHaveLength(5);
    expect(inspect(result, { showHidden: true, depth: 9 }) + JSON.stringify(result)).not.toContain(secret);
  });
});
