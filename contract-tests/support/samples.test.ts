import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/openapi/document.js";
import { ref, withSchemas } from "../../generator/testing/documents.js";
import { jsonSchemaTerms } from "./json-schema-terms.js";
import { MemoryValidator } from "./memory-validator.js";
import { samples } from "./samples.js";

const sampled = (schemas: JsonObject, name: string) =>
  samples(new MemoryValidator(jsonSchemaTerms(withSchemas(schemas), [], "received"), "received"), [
    "components",
    "schemas",
    name,
  ]);
const object = (name: string, property: JsonObject) => ({
  type: "object",
  required: [name],
  properties: { [name]: property },
});

test("each heir whose tag is pinned is sampled, however deep in what others inherit", () => {
  const mapping = { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" };
  const heir = (kind: string, own: JsonObject) => ({
    allOf: [ref("Pet"), own],
    properties: { kind: { const: kind } },
  });
  const schemas = {
    Pet: { ...object("kind", { type: "string" }), discriminator: { propertyName: "kind", mapping } },
    Cat: heir("cat", object("home", ref("Home"))),
    Dog: heir("dog", object("bark", { type: "boolean" })),
    Home: object("street", { type: "string" }),
    Owned: object("pet", ref("Pet")),
    Registered: { allOf: [ref("Owned"), object("number", { type: "integer" })] },
    Page: object("items", { type: "array", minItems: 1, items: ref("Registered") }),
  };
  const kinds = sampled(schemas, "Pet").map((pet) => Object(pet).kind);
  expect(new Set(kinds)).toEqual(new Set(["cat", "dog"]));
  expect(JSON.stringify(sampled(schemas, "Page")[0])).toContain('"home":{"street":');
});

test("a schema that may hold itself many times over gives samples of pages, not of megabytes", () => {
  const names = Array.from({ length: 6 }, (_, n) => `child${n}`);
  const properties = Object.fromEntries(names.map((name) => [name, ref("Node")]));
  const texts = sampled({ Node: { type: "object", properties } }, "Node").map((one) => JSON.stringify(one));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text.length).toBeLessThan(2_000_000);
});
