import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { jsonSchemaTerms } from "./json-schema-terms.js";
import { MemoryValidator } from "./memory-validator.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject, ...required: string[]) => ({ type: "object", properties, required });
const text = { type: "string" };

/** A parent that says in three ways who its heirs are: by mapping, by name, and by nothing at all. */
const MAPPINGS: Readonly<Record<string, JsonObject>> = {
  pointers: { Cat: "#/components/schemas/Cat", Dog: "#/components/schemas/Dog" },
  names: { Cat: "Cat", Dog: "Dog" },
  nothing: {},
};

test.each(Object.entries(MAPPINGS))(
  "a parent with heirs by allOf and a mapping of %s is one of its heirs",
  (_, mapping) => {
    const document = {
      components: {
        schemas: {
          Pet: { ...object({ kind: text }, "kind"), discriminator: { propertyName: "kind", mapping } },
          Cat: { allOf: [ref("Pet"), object({ lives: { type: "integer" } }, "lives")] },
          Dog: { allOf: [ref("Pet"), object({ bark: text })] },
        },
      },
    };
    const memory = new MemoryValidator(jsonSchemaTerms(document, [], "received"), "received");
    const takes = (name: string, value: Json) => memory.accepts(["components", "schemas", name], value);
    expect(
      [
        { kind: "Cat", lives: 9 },
        { kind: "Dog" },
        { kind: "Cat" },
        { kind: "Dog", bark: 1 },
        { kind: "Cow" },
        {},
      ].map((value) => takes("Pet", value)),
    ).toEqual([true, true, false, false, false, false]);
    expect([
      takes("Cat", { kind: "Cat", lives: 9 }),
      takes("Cat", { kind: "Cat" }),
      takes("Cat", { lives: 9 }),
    ]).toEqual([true, false, false]);
  },
);
