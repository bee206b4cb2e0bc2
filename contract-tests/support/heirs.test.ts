import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { withHeirs } from "./heirs.js";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const parent = (more: JsonObject = {}): JsonObject => ({
  type: "object",
  discriminator: { propertyName: "kind", ...more },
});
const heir: JsonObject = { allOf: [ref("Pet"), { type: "object" }] };

test.each<{ name: string; schemas: JsonObject; want: Json | undefined }>([
  { name: "those that are allOf it", schemas: { Pet: parent(), Cat: heir, Dog: {} }, want: [ref("Cat")] },
  {
    name: "those that its mapping names",
    schemas: { Pet: parent({ mapping: { c: ref("Cat").$ref ?? "", d: "Dog" } }), Cat: {}, Dog: {}, Bird: {} },
    want: [ref("Cat"), ref("Dog")],
  },
  {
    name: "nobody, where it has none",
    schemas: { Pet: parent(), Cat: { allOf: [ref("Dog")] } },
    want: undefined,
  },
  { name: "nobody, where it has no discriminator", schemas: { Pet: {}, Cat: heir }, want: undefined },
  {
    name: "whom it lists itself",
    schemas: { Pet: { ...parent(), oneOf: [ref("Dog")] }, Cat: heir, Dog: heir },
    want: [ref("Dog")],
  },
  {
    name: "nobody, where it is one of them",
    schemas: { Pet: parent({ mapping: { pet: "Pet" } }), Cat: heir },
    want: undefined,
  },
])("the heirs of a parent are $name", ({ schemas, want }) => {
  const { components } = withHeirs({ components: { schemas } });
  expect(Object(Object(components).schemas).Pet.oneOf).toEqual(want);
});
