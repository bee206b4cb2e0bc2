import { describe, expect, test } from "vitest";
import { checkRule } from "./check-rule.js";

describe("described", () => {
  test.each([
    {
      name: "takes a description here, beside a $ref and behind one",
      given: `
components:
  parameters:
    a: { name: a, in: query, description: What a is. }
  schemas:
    A:
      properties:
        here: { type: string, description: What it is. }
        beside: { $ref: "#/components/schemas/Bare", description: What it is. }
        behind: { $ref: b.yaml }
        never: false
    Bare: { type: string }`,
      files: { "b.yaml": "type: string\ndescription: What it is." },
      want: [],
    },
    {
      name: "finds a property without one, however deep, and a blank one",
      given: `
components:
  schemas:
    A:
      properties:
        a: { type: string }
        b:
          description: " "
        c: { $ref: b.yaml }
        d:
          description: What it is.
          items: { properties: { e: {} } }`,
      files: { "b.yaml": "properties:\n  f: {}" },
      want: [
        "b.yaml:2:3 The property `f` has no description.",
        "6:9 The property `a` has no description.",
        "7:9 The property `b` has no description.",
        "9:9 The property `c` has no description.",
        "12:34 The property `e` has no description.",
      ],
    },
    {
      name: "finds a parameter without one",
      given: `
paths:
  /a:
    parameters:
      - name: a
        in: query
      - $ref: p.yaml`,
      files: { "p.yaml": "name: b\nin: query" },
      want: ["5:9 The parameter `a` has no description.", "p.yaml:1:1 The parameter `b` has no description."],
    },
  ])("$name", async ({ given, files, want }) => {
    expect(await checkRule("house/described", given, files)).toEqual(want);
  });
});
