import { createConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { hintFor } from "./hints.js";
import houseRules from "./house-rules/index.js";

test("every rule of Redocly's strict set and of the house has a hint", async () => {
  const { rules } = await createConfig({ extends: ["recommended-strict"] });
  const strict = [rules.oas3_0, rules.oas3_1, rules.overlay1]
    .flatMap((set) => Object.entries(set))
    .filter(([, severity]) => severity !== "off")
    .map(([rule]) => rule);
  const house = Object.values(houseRules().rules).flatMap((set) =>
    Object.keys(set).map((rule) => `house/${rule}`),
  );
  expect(house).not.toEqual([]);
  expect([...strict, ...house].filter((rule) => !hintFor(rule, "What is wrong."))).toEqual([]);
});

describe("suggests a name", () => {
  const message = "Property `x` is not expected here.";
  const correct = "Correct the name, or begin it with `x-` if it is an extension.";

  test.each([
    {
      name: "that begins alike",
      written: "propertie: {}",
      given: ["properties"],
      want: "Did you mean `properties`?",
    },
    { name: "but none that doesn't", written: "foo: 1", given: ["not", "if"], want: correct },
    { name: "but none out of nothing", written: "foo: 1", given: [], want: correct },
  ])("$name", ({ written, given, want }) => {
    expect(hintFor("struct", message, written, given)).toBe(want);
  });
});
