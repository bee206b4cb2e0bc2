import { expect, test } from "vitest";
import { ref, withSchemas } from "../testing/documents.js";
import { objectForms } from "./object-forms.js";

const LEVELS = 40;

/** Schemas each of which leads to the next one twice: 2 to the 40th ways lead to the last. */
function doubled(keyword: "allOf" | "oneOf") {
  const names = Array.from({ length: LEVELS }, (_, level) => `Level${level}`);
  const schemas = names.map((name, level) => [
    name,
    level === LEVELS - 1
      ? { type: "object", properties: { id: { type: "string" } } }
      : { [keyword]: [ref(`Level${level + 1}`), ref(`Level${level + 1}`)] },
  ]);
  return withSchemas(Object.fromEntries(schemas));
}

test.each([
  ["allOf", 1],
  ["oneOf", 64],
] as const)(
  "of schemas that lead to each other many times by %s there are %i forms at once",
  (keyword, count) => {
    const forms = objectForms(doubled(keyword), ref("Level0"));
    expect(forms).toHaveLength(count);
    expect(forms.every(({ properties }) => properties.has("id"))).toBe(true);
  },
);

test("a schema that is a part of itself has what stands around that", () => {
  const node = { properties: { a: {} }, allOf: [ref("Node"), { properties: { b: {} }, required: ["b"] }] };
  const [form, ...others] = objectForms(withSchemas({ Node: node }), ref("Node"));
  expect([...(form?.properties.keys() ?? [])]).toEqual(["a", "b"]);
  expect([...(form?.required ?? [])]).toEqual(["b"]);
  expect(others).toEqual([]);
});
