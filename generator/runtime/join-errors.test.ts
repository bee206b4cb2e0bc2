import { expect, test } from "vitest";
import { joinErrors } from "./join-errors.js";
import { requiredRule } from "./rules.js";
import type { CheckError } from "./validator.js";

const missing = (name: string): CheckError => [requiredRule, "", { missingProperty: name }];

test("the list that is there grows, and is copied for no part", () => {
  const found = [missing("a")];
  expect(joinErrors(found, [missing("b"), missing("c")])).toBe(found);
  expect(found).toEqual(["a", "b", "c"].map(missing));
});

test("the first part's list is the list", () => {
  const first = [missing("a")];
  expect(joinErrors(null, first)).toBe(first);
});

test("a part may have more errors than a call may have arguments", () => {
  const many = Array.from({ length: 300_000 }, (_, index) => missing(`${index}`));
  expect(joinErrors([missing("a")], many)).toHaveLength(300_001);
});
