import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { separateAlternatives } from "./separate-alternatives.js";

const a = { type: "string" };
const b = { $ref: "#/components/schemas/Pet" };

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
    expect(separateAlternatives(given)).toEqual(want);
  });
});
