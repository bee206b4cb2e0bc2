import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { mergeRefSiblings } from "./merge-ref-siblings.js";

const SCHEMAS: JsonObject = {
  Name: { type: "string", maxLength: 9, minLength: 1 },
  Colour: { enum: ["black", "white", { rgb: 0 }] },
  Pet: { type: "object", properties: { name: { type: "string" }, owner: ref("Pet") }, required: ["name"] },
  Closed: { properties: { a: true }, additionalProperties: false },
  Evaluated: { unevaluatedProperties: false },
  List: { items: true },
  Tuple: { prefixItems: [true] },
  Alias: ref("Name"),
  Combined: { allOf: [ref("Pet")] },
};

const merged = (schema: JsonObject) => {
  const { components } = mergeRefSiblings(withSchemas({ ...SCHEMAS, Given: schema }));
  return components;
};
const wanted = (schema: JsonObject) => ({ schemas: { ...SCHEMAS, Given: schema } });

describe("a reference and what stands beside it become one schema", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject }>([
    {
      name: "a keyword of its own",
      given: { ...ref("Name"), pattern: "^[A-Z]", description: "Spelled with a capital" },
      want: {
        type: "string",
        maxLength: 9,
        minLength: 1,
        pattern: "^[A-Z]",
        description: "Spelled with a capital",
      },
    },
    {
      name: "the narrower of two limits",
      given: { ...ref("Name"), maxLength: 5, minLength: 0 },
      want: { type: "string", maxLength: 5, minLength: 1 },
    },
    {
      name: "required names and properties of both",
      given: { ...ref("Pet"), required: ["age", "name"], properties: { age: {}, name: { minLength: 2 } } },
      want: {
        type: "object",
        properties: { name: { type: "string", minLength: 2 }, owner: ref("Pet"), age: {} },
        required: ["name", "age"],
      },
    },
    {
      name: "values that are in both enumerations",
      given: { ...ref("Colour"), enum: [{ rgb: 0 }, "white", "red"] },
      want: { enum: ["white", { rgb: 0 }] },
    },
    {
      name: "types that are in both",
      given: { ...ref("Name"), type: ["string", "null"] },
      want: { type: "string", maxLength: 9, minLength: 1 },
    },
    {
      name: "parts of both",
      given: { ...ref("Combined"), allOf: [{ minProperties: 1 }] },
      want: { allOf: [ref("Pet"), { minProperties: 1 }] },
    },
    {
      name: "a closed object that gets no new property",
      given: { ...ref("Closed"), required: ["a"] },
      want: { properties: { a: true }, additionalProperties: false, required: ["a"] },
    },
    {
      name: "properties that can't be one are both",
      given: { ...ref("Pet"), properties: { name: { type: "number" } } },
      want: {
        type: "object",
        properties: { name: { allOf: [{ type: "string" }, { type: "number" }] }, owner: ref("Pet") },
        required: ["name"],
      },
    },
    {
      name: "in a subschema",
      given: { items: { ...ref("Name"), maxLength: 2 } },
      want: { items: { type: "string", maxLength: 2, minLength: 1 } },
    },
    {
      name: "in a property of what is merged, which holds itself",
      given: { ...ref("Pet"), properties: { owner: { ...ref("Pet"), required: ["age"] } } },
      want: {
        type: "object",
        properties: {
          name: { type: "string" },
          owner: { allOf: [ref("Pet"), { required: ["age"], allOf: [ref("Pet")] }] },
        },
        required: ["name"],
      },
    },
  ])("$name", ({ given, want }) => {
    expect(merged(given)).toEqual(wanted(want));
  });
});

describe("a reference stays apart from what would change its meaning", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject }>([
    {
      name: "a closed object, and more properties",
      given: { ...ref("Closed"), properties: { b: true } },
      want: { properties: { b: true }, allOf: [ref("Closed")] },
    },
    {
      name: "an object, and a closed one",
      given: { ...ref("Pet"), additionalProperties: false },
      want: { additionalProperties: false, allOf: [ref("Pet")] },
    },
    {
      name: "an object that knows all that is beside it",
      given: { ...ref("Evaluated"), required: ["a"] },
      want: { required: ["a"], allOf: [ref("Evaluated")] },
    },
    {
      name: "items after those of a tuple",
      given: { ...ref("Tuple"), items: false },
      want: { items: false, allOf: [ref("Tuple")] },
    },
    {
      name: "two patterns of items",
      given: { ...ref("List"), items: { type: "string" } },
      want: { items: { type: "string" }, allOf: [ref("List")] },
    },
    {
      name: "another type",
      given: { ...ref("Name"), type: "number" },
      want: { type: "number", allOf: [ref("Name")] },
    },
    {
      name: "no value in common",
      given: { ...ref("Colour"), enum: ["red"] },
      want: { enum: ["red"], allOf: [ref("Colour")] },
    },
    {
      name: "a reference to a reference",
      given: { ...ref("Alias"), maxLength: 5 },
      want: { maxLength: 5, allOf: [ref("Alias")] },
    },
    {
      name: "a reference to nothing",
      given: { ...ref("Nowhere"), maxLength: 5 },
      want: { maxLength: 5, allOf: [ref("Nowhere")] },
    },
  ])("$name", ({ given, want }) => {
    expect(merged(given)).toEqual(wanted(want));
  });
});

test.each<{ name: string; given: JsonObject }>([
  { name: "nothing", given: ref("Pet") },
  { name: "annotations", given: { ...ref("Pet"), description: "A pet", readOnly: true, "x-note": 1 } },
])("a reference stays as it is beside $name", ({ given }) => {
  expect(merged(given)).toEqual(wanted(given));
});

test("a schema that constrains itself without end is followed once", () => {
  const given = { Pet: { properties: { owner: { ...ref("Pet"), required: ["name"] } } } };
  expect(mergeRefSiblings(withSchemas(given)).components).toEqual({
    schemas: {
      Pet: {
        properties: {
          owner: {
            properties: { owner: { required: ["name"], allOf: [ref("Pet")] } },
            required: ["name"],
          },
        },
      },
    },
  });
});

test("a chain in which each link constrains the next twice doesn't double with each", () => {
  const next = (index: number) => ({ ...ref(`Link${index + 1}`), minProperties: 1 });
  const links = Array.from({ length: 30 }, (_, index) => [
    `Link${index}`,
    { properties: { left: next(index), right: next(index) } },
  ]);
  const { components } = mergeRefSiblings(withSchemas({ ...Object.fromEntries(links), Link30: {} }));
  expect(JSON.stringify(components).length).toBeLessThan(20_000);
});
