import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { upgradeFrom30 } from "./upgrade-3.0.js";

const document = (openapi: string, schema: JsonObject) => ({
  openapi,
  components: { schemas: { Pet: schema } },
});

describe("a 3.0 schema in 3.1 terms", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject }>([
    {
      name: "nullable",
      given: { type: "string", nullable: true },
      want: { type: ["string", "null"] },
    },
    {
      name: "not nullable",
      given: { type: "string", nullable: false },
      want: { type: "string" },
    },
    {
      name: "nullable without a type says nothing",
      given: { nullable: true, allOf: [{ $ref: "#/components/schemas/A" }] },
      want: { allOf: [{ $ref: "#/components/schemas/A" }] },
    },
    {
      name: "nullable enumeration",
      given: { type: "string", nullable: true, enum: ["cat"] },
      want: { type: ["string", "null"], enum: ["cat", null] },
    },
    {
      name: "exclusive bounds",
      given: { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      want: { exclusiveMinimum: 1, maximum: 9 },
    },
    {
      name: "an exclusive bound without its limit",
      given: { exclusiveMaximum: true },
      want: {},
    },
    {
      name: "example",
      given: { type: "string", example: "Rex" },
      want: { type: "string", examples: ["Rex"] },
    },
    {
      name: "siblings of a reference are ignored",
      given: { $ref: "#/components/schemas/A", description: "Ignored", nullable: true },
      want: { $ref: "#/components/schemas/A" },
    },
    {
      name: "subschemas, and properties that are called like keywords",
      given: {
        properties: { nullable: { type: "array", items: { type: "string", nullable: true } }, example: {} },
      },
      want: { properties: { nullable: { type: "array", items: { type: ["string", "null"] } }, example: {} } },
    },
    {
      name: "what stands in a value is no keyword",
      given: { default: { nullable: true, example: 1 } },
      want: { default: { nullable: true, example: 1 } },
    },
  ])("$name", ({ given, want }) => {
    expect(upgradeFrom30(document("3.0.3", given))).toEqual(document("3.1.0", want));
  });
});

test("a 3.1 document stays as it is", () => {
  const given = document("3.1.0", { type: "string", nullable: true, example: "Rex" });
  expect(upgradeFrom30(given)).toBe(given);
});

test("the example of a parameter stays where it is", () => {
  const paths = { "/pets": { get: { parameters: [{ name: "a", in: "query", example: 1 }] } } };
  expect(upgradeFrom30({ openapi: "3.0.0", paths })).toEqual({ openapi: "3.1.0", paths });
});
