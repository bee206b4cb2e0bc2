import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.js";
import { exchange, ref, withSchemas } from "../testing/documents.js";
import { buildModel } from "./build.js";
import { typeNameOfValue, typeNames } from "./type-of-schema.js";

const pet = (kind: string) => ({ properties: { kind: { const: kind } }, required: ["kind"] });
const SCHEMAS: JsonObject = {
  "house-cat": pet("cat"),
  Dog: { ...pet("dog"), required: ["kind", "name"] },
  Pet: { oneOf: [ref("house-cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
  Both: { allOf: [ref("Dog")], properties: {} },
};

const place = ["paths", "/pets", "post", "responses", "200", "content", "application/json", "schema"];
const setUp = (schema: Json) => {
  const document = exchange(schema, SCHEMAS);
  return { document, model: buildModel(document) };
};

describe("typeNames", () => {
  test.each<{ given: Json; want: string[] | undefined }>([
    { given: ref("Pet"), want: ["Pet"] },
    { given: ref("house-cat"), want: ["HouseCat"] },
    { given: { ...ref("Pet"), description: "A pet" }, want: ["Pet"] },
    { given: { oneOf: [ref("Dog"), ref("house-cat")], title: "Either" }, want: ["Dog", "HouseCat"] },
    { given: { oneOf: [ref("Dog"), { type: "null" }] }, want: undefined },
    { given: { anyOf: [ref("Dog")], minProperties: 2 }, want: undefined },
    { given: { type: "object" }, want: undefined },
    { given: ref("Nobody"), want: undefined },
    { given: true, want: undefined },
  ])("$given", ({ given, want }) => {
    const { document, model } = setUp(given);
    expect(typeNames(document, model, place)).toEqual(want);
  });

  test("where there is no schema", () => {
    const document = withSchemas({});
    expect(typeNames(document, buildModel(document), undefined)).toBeUndefined();
  });
});

describe("typeNameOfValue", () => {
  test.each<{ given: Json; value: Json; want: string | undefined }>([
    { given: ref("Pet"), value: { kind: "cat" }, want: "HouseCat" },
    { given: ref("Pet"), value: { kind: "dog", name: "Rex" }, want: "Dog" },
    {
      given: { oneOf: [ref("Dog"), ref("house-cat")] },
      value: { kind: "cat", name: "Tom" },
      want: "HouseCat",
    },
    { given: ref("Pet"), value: { kind: "dog" }, want: undefined },
    { given: ref("Pet"), value: { kind: "fish" }, want: undefined },
    { given: ref("Pet"), value: "cat", want: undefined },
    { given: { oneOf: [ref("Dog"), ref("Both")] }, value: { kind: "dog", name: "Rex" }, want: undefined },
    { given: { type: "object" }, value: { kind: "cat" }, want: undefined },
  ])("$value in $given", ({ given, value, want }) => {
    const { document, model } = setUp(given);
    expect(typeNameOfValue(document, model, place, value)).toBe(want);
  });
});
