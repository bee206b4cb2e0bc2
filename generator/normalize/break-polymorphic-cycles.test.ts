import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { breakPolymorphicCycles } from "./break-polymorphic-cycles.js";

const discriminator = { propertyName: "kind" };
const common = { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] };
const bark = { properties: { bark: { type: "boolean" } } };

describe("schemas whose cycle is broken", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject }>([
    {
      name: "every child extends the parent",
      given: {
        Pet: { description: "A pet", ...common, oneOf: [ref("Cat"), ref("Dog")], discriminator },
        Cat: { allOf: [ref("Pet")] },
        Dog: { allOf: [ref("Pet"), bark] },
      },
      want: {
        Pet: { description: "A pet", oneOf: [ref("Cat"), ref("Dog")], discriminator },
        Cat: { allOf: [ref("PetBase")] },
        Dog: { allOf: [ref("PetBase"), bark] },
        PetBase: { description: "A pet", ...common },
      },
    },
    {
      name: "one child doesn't, so the parent keeps what it says",
      given: {
        Pet: { ...common, anyOf: [ref("Cat"), ref("Stone")], discriminator },
        Cat: { allOf: [ref("Pet")] },
        Stone: bark,
      },
      want: {
        Pet: { ...common, anyOf: [ref("Cat"), ref("Stone")], discriminator },
        Cat: { allOf: [ref("PetBase")] },
        Stone: bark,
        PetBase: common,
      },
    },
    {
      name: "a child extends by a reference with more beside it, another stands in the union itself",
      given: {
        Pet: { ...common, oneOf: [ref("Dog"), { allOf: [ref("Pet"), bark] }] },
        Dog: { ...ref("Pet"), ...bark },
      },
      want: {
        Pet: { oneOf: [ref("Dog"), { allOf: [ref("PetBase"), bark] }] },
        Dog: { ...ref("PetBase"), ...bark },
        PetBase: common,
      },
    },
    {
      name: "the base's name is taken",
      given: { Pet: { ...common, oneOf: [ref("Cat")] }, PetBase: {}, Cat: { allOf: [ref("Pet")] } },
      want: {
        Pet: { oneOf: [ref("Cat")] },
        PetBase: {},
        Cat: { allOf: [ref("PetBaseParent")] },
        PetBaseParent: common,
      },
    },
    {
      name: "the parent's list lacks a value that the mapping has",
      given: {
        Pet: {
          properties: { kind: { type: "string", enum: ["cat"] } },
          oneOf: [ref("Cat"), ref("Dog")],
          discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
        },
        Cat: { allOf: [ref("Pet")] },
        Dog: { allOf: [ref("Pet")] },
      },
      want: {
        Pet: {
          oneOf: [ref("Cat"), ref("Dog")],
          discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
        },
        Cat: { allOf: [ref("PetBase")] },
        Dog: { allOf: [ref("PetBase")] },
        PetBase: { properties: { kind: { type: "string", enum: ["cat", "dog"] } } },
      },
    },
    {
      name: "a child is a parent itself, after its own parent",
      given: {
        Pet: { ...common, oneOf: [ref("Dog")] },
        Dog: { allOf: [ref("Pet"), bark], oneOf: [ref("Puppy")] },
        Puppy: { allOf: [ref("Dog")] },
      },
      want: {
        Pet: { oneOf: [ref("Dog")] },
        Dog: { oneOf: [ref("Puppy")] },
        Puppy: { allOf: [ref("DogBase")] },
        PetBase: common,
        DogBase: { allOf: [ref("PetBase"), bark] },
      },
    },
    {
      name: "a child is a parent itself, before its own parent",
      given: {
        Dog: { allOf: [ref("Pet"), bark], oneOf: [ref("Puppy")] },
        Pet: { ...common, oneOf: [ref("Dog")] },
        Puppy: { allOf: [ref("Dog")] },
      },
      want: {
        Dog: { oneOf: [ref("Puppy")] },
        Pet: { ...common, oneOf: [ref("Dog")] },
        Puppy: { allOf: [ref("DogBase")] },
        DogBase: { allOf: [ref("PetBase"), bark] },
        PetBase: common,
      },
    },
  ])("$name", ({ given, want }) => {
    expect(breakPolymorphicCycles(withSchemas(given))).toEqual(withSchemas(want));
  });
});

describe("schemas without a cycle stay as they are", () => {
  test.each<{ name: string; given: JsonObject }>([
    { name: "a union of strangers", given: { Pet: { ...common, oneOf: [ref("Cat")] }, Cat: bark } },
    { name: "a child that the parent doesn't name", given: { Pet: common, Dog: { allOf: [ref("Pet")] } } },
    { name: "a property of the parent's type", given: { Pet: { properties: { parent: ref("Pet") } } } },
    {
      name: "a child that holds the parent in a property",
      given: { Pet: { oneOf: [ref("Dog")] }, Dog: { properties: { mother: ref("Pet") } } },
    },
  ])("$name", ({ given }) => {
    expect(breakPolymorphicCycles(withSchemas(given))).toEqual(withSchemas(given));
  });
});
