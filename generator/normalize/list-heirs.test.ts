import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { listHeirs } from "./list-heirs.js";

const parent = (mapping?: JsonObject) => ({
  properties: { kind: { type: "string" } },
  discriminator: { propertyName: "kind", ...(mapping ? { mapping } : {}) },
});
const heir = { allOf: [ref("Pet"), {}] };

describe("a parent whose discriminator stands alone gets its alternatives", () => {
  test.each<{ name: string; given: JsonObject; oneOf: JsonObject[] }>([
    {
      name: "by name: all that extend it",
      given: { Pet: parent(), Cat: heir, Dog: heir, Stone: {} },
      oneOf: [ref("Cat"), ref("Dog")],
    },
    {
      name: "by mapping, each once, whether or not it extends the parent",
      given: { Pet: parent({ a: "Dog", b: "#/components/schemas/Dog", c: "Stone" }), Dog: heir, Stone: {} },
      oneOf: [ref("Dog"), ref("Stone")],
    },
    {
      name: "by both",
      given: { Pet: parent({ dog: "Dog" }), Cat: heir, Dog: heir },
      oneOf: [ref("Dog"), ref("Cat")],
    },
  ])("$name", ({ given, oneOf }) => {
    const want = { ...given, Pet: { ...(given.Pet as JsonObject), oneOf } };
    expect(listHeirs(withSchemas(given))).toEqual(withSchemas(want));
  });
});

describe("other schemas stay as they are", () => {
  test.each<{ name: string; given: JsonObject }>([
    { name: "a parent that nothing extends", given: { Pet: parent() } },
    {
      name: "a parent that is one of its own alternatives",
      given: { Pet: parent({ pet: "Pet", cat: "Cat" }), Cat: heir },
    },
    { name: "a union", given: { Pet: { ...parent(), oneOf: [ref("Cat")] }, Cat: heir, Dog: heir } },
    { name: "a parent without a discriminator", given: { Pet: {}, Cat: heir } },
    {
      name: "a mapping that leads elsewhere",
      given: { Pet: parent({ a: "https://pets.example/cat", b: "toString" }) },
    },
  ])("$name", ({ given }) => {
    expect(listHeirs(withSchemas(given))).toEqual(withSchemas(given));
  });
});
