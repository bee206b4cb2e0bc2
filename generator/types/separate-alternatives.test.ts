import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { separateAlternatives } from "./separate-alternatives.js";

const a = { type: "string" };
const b = ref("Pet");
const document = withSchemas({
  Cat: { type: "object", properties: {} },
  Kitten: { allOf: [ref("Cat"), { properties: {} }] },
  Cats: { oneOf: [ref("Cat"), ref("Kitten")] },
  Self: { oneOf: [ref("Self")] },
});

describe("separateAlternatives", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject }>([
    {
      name: "alternatives beside a type come apart from it",
      given: { type: "string", title: "A", anyOf: [{ const: "a" }, a] },
      want: { allOf: [{ type: "string", title: "A" }, { anyOf: [{ const: "a" }, a] }] },
    },
    {
      name: "both kinds of alternatives come apart from each other too",
      given: { type: "object", anyOf: [a], oneOf: [b] },
      want: { allOf: [{ allOf: [{ type: "object" }, { oneOf: [b] }] }, { anyOf: [a] }] },
    },
    {
      name: "objects beside type: object",
      given: { type: "object", oneOf: [ref("Cat"), ref("Kitten"), ref("Cats")] },
      want: { oneOf: [ref("Cat"), ref("Kitten"), ref("Cats")] },
    },
    ...[a, ref("Self")].map((other) => ({
      name: `type: object beside ${JSON.stringify(other)}`,
      given: { type: "object", anyOf: [ref("Cat"), other] },
      want: { allOf: [{ type: "object" }, { anyOf: [ref("Cat"), other] }] },
    })),
    {
      name: "alternatives that say nothing of a type go",
      given: { type: "object", oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      want: { type: "object" },
    },
    { name: "so do those of which one doesn't", given: { oneOf: [a, { minLength: 1 }] }, want: {} },
    { name: "false says that there is no value", given: { oneOf: [a, false] }, want: { oneOf: [a, false] } },
    {
      name: "alternatives alone stay",
      given: { description: "A", oneOf: [a, b] },
      want: { description: "A", oneOf: [a, b] },
    },
    {
      name: "a schema without alternatives stays",
      given: { type: "string", allOf: [b] },
      want: { type: "string", allOf: [b] },
    },
  ])("$name", ({ given, want }) => {
    expect(separateAlternatives(document, given)).toEqual(want);
  });
});
