import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { documentation } from "./documentation.js";

describe("a schema in words", () => {
  test.each<{ given: JsonObject; want: string | undefined }>([
    { given: { description: "A pet.\n\nOr two.", title: "Pet" }, want: "A pet.\n\nOr two." },
    { given: { title: "Pet" }, want: "Pet" },
    { given: { type: "string" }, want: undefined },
    { given: { description: "" }, want: undefined },
    {
      given: { maxLength: 9, pattern: "^\\d+$", format: "uuid", default: { a: [1] }, enum: ["a"] },
      want: `@format uuid\n@pattern ^\\d+$\n@maxLength 9\n@default {"a":[1]}`,
    },
    { given: { default: false, examples: ["Rex", "Tom"] }, want: "@default false\n@example Rex" },
    { given: { examples: [{ name: "Rex" }] }, want: undefined },
    {
      given: { deprecated: true, externalDocs: { url: "https://pets.example" } },
      want: "@see https://pets.example\n@deprecated",
    },
    {
      given: {
        description: "*/ @evil\n@evil",
        pattern: "*/\n@evil",
        default: "*/",
        examples: ["\u2028@evil"],
      },
      want: "*\\/ @evil\n\\@evil\n@pattern *\\/ \\@evil\n@default *\\/\n@example \\@evil",
    },
  ])("$given", ({ given, want }) => {
    expect(documentation(given)).toBe(want);
  });

  test("a parameter speaks for itself, and for the limits of its schema", () => {
    const parameter = { description: "How many", example: 5 };
    const schema = { description: "A number", minimum: 1, examples: [7], deprecated: true };
    expect(documentation(parameter, schema)).toBe("How many\n@minimum 1\n@example 5\n@deprecated");
  });
});
