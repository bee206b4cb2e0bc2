import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { pinDiscriminators } from "./pin-discriminators.js";

const union = (mapping: JsonObject | undefined, ...members: Json[]) => ({
  oneOf: members,
  discriminator: { propertyName: "kind", ...(mapping ? { mapping } : {}) },
});
const settled = (...members: Json[]) => ({ oneOf: members, discriminator: { propertyName: "kind" } });
const kind = (declared: JsonObject, ...required: string[]) => ({ properties: { kind: declared }, required });
const pinned = (constraint: JsonObject) => kind({ type: "string", ...constraint }, "kind");

describe("a discriminated union", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject }>([
    {
      name: "pinned by the names of its members",
      given: {
        Pet: union(undefined, ref("Cat"), ref("Dog")),
        Cat: {},
        Dog: { type: "object", required: ["name"] },
      },
      want: {
        Pet: settled(ref("Cat"), ref("Dog")),
        Cat: pinned({ const: "Cat" }),
        Dog: {
          type: "object",
          properties: { kind: { type: "string", const: "Dog" } },
          required: ["name", "kind"],
        },
      },
    },
    {
      name: "pinned by its mapping, which names components or refers to them",
      given: {
        Pet: union({ cat: "Cat", dog: "#/components/schemas/Dog" }, ref("Cat"), ref("Dog")),
        Cat: {},
        Dog: {},
      },
      want: {
        Pet: settled(ref("Cat"), ref("Dog")),
        Cat: pinned({ const: "cat" }),
        Dog: pinned({ const: "dog" }),
      },
    },
    {
      name: "with two keys for one member",
      given: { Pet: union({ cat: "Cat", kitty: "Cat" }, ref("Cat")), Cat: kind({ type: "string" }, "kind") },
      want: { Pet: settled(ref("Cat")), Cat: pinned({ enum: ["cat", "kitty"] }) },
    },
    {
      name: "whose members declare a literal or several",
      given: {
        Pet: union(undefined, ref("Cat"), ref("Dog"), ref("Fish")),
        Cat: kind({ const: "cat" }),
        Dog: kind({ enum: ["dog"], description: "Kept" }),
        Fish: kind({ enum: ["carp", "koi"] }),
      },
      want: {
        Pet: settled(ref("Cat"), ref("Dog"), ref("Fish")),
        Cat: pinned({ const: "cat" }),
        Dog: pinned({ const: "dog", description: "Kept" }),
        Fish: pinned({ enum: ["carp", "koi"] }),
      },
    },
    {
      name: "whose members share an enumeration",
      given: {
        Kind: { type: "string", enum: ["cat", "dog"], description: "A kind" },
        Pet: union({ cat: "Cat" }, ref("Cat")),
        Cat: kind(ref("Kind")),
      },
      want: {
        Kind: { type: "string", enum: ["cat", "dog"], description: "A kind" },
        Pet: settled(ref("Cat")),
        Cat: pinned({ const: "cat", description: "A kind" }),
      },
    },
    {
      name: "of members that stand in it",
      given: { Pet: union(undefined, kind({ const: "cat" }), { ...ref("Dog"), title: "A dog" }), Dog: {} },
      want: {
        Pet: settled(pinned({ const: "cat" }), {
          ...ref("Dog"),
          title: "A dog",
          ...pinned({ const: "Dog" }),
        }),
        Dog: {},
      },
    },
    {
      name: "two unions pin one member differently, so each pins it where it refers to it",
      given: {
        A: union({ a: "Cat", b: "Cat" }, ref("Cat")),
        C: union({ c: "Cat" }, ref("Cat")),
        Cat: kind({ type: "string" }),
      },
      want: {
        A: union(undefined, { ...ref("Cat"), ...pinned({ type: "string", enum: ["a", "b"] }) }),
        C: union(undefined, { ...ref("Cat"), ...pinned({ const: "c" }) }),
        Cat: kind({ type: "string" }),
      },
    },
  ])("$name", ({ given, want }) => {
    expect(pinDiscriminators(withSchemas(given))).toEqual(withSchemas(want));
  });
});

describe("a discriminator that can't tell the members apart goes", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject }>([
    {
      name: "two members have one literal",
      given: {
        Pet: union(undefined, ref("Cat"), ref("Dog")),
        Cat: kind({ const: "pet" }),
        Dog: kind({ const: "pet" }),
      },
      want: {
        Pet: { oneOf: [ref("Cat"), ref("Dog")] },
        Cat: pinned({ const: "pet" }),
        Dog: pinned({ const: "pet" }),
      },
    },
    {
      name: "a member has no name and no literal",
      given: { Pet: union(undefined, { type: "object" }) },
      want: { Pet: { oneOf: [{ type: "object" }] } },
    },
    {
      name: "a member is a union itself",
      given: { Pet: union(undefined, ref("Dogs")), Dogs: { oneOf: [{ type: "object" }] } },
      want: { Pet: { oneOf: [ref("Dogs")] }, Dogs: { oneOf: [{ type: "object" }] } },
    },
    {
      name: "the union is none",
      given: { Pet: { type: "object", discriminator: { propertyName: "kind" } } },
      want: { Pet: { type: "object" } },
    },
    {
      name: "the union is an anyOf, whose members are pinned all the same",
      given: { Pet: { anyOf: [ref("Cat")], discriminator: { propertyName: "kind" } }, Cat: {} },
      want: { Pet: { anyOf: [ref("Cat")] }, Cat: pinned({ const: "Cat" }) },
    },
  ])("$name", ({ given, want }) => {
    expect(pinDiscriminators(withSchemas(given))).toEqual(withSchemas(want));
  });
});

test("a union without a discriminator stays as it is", () => {
  const given = withSchemas({ Pet: { oneOf: [ref("Cat")] }, Cat: kind({ enum: ["a", "b"] }) });
  expect(pinDiscriminators(given)).toEqual(given);
});
