import { expect, test } from "vitest";
import { checkRule } from "./check-rule.js";

test("overlay-reason finds an action without a description, and a blank one", async () => {
  const given = `
info: { title: A, version: 1.0.0 }
actions:
  - target: $.a
    description: It is gone.
    remove: true
  - target: $.b
    remove: true
  - { target: $.c, description: "" }`;
  expect(await checkRule("house/overlay-reason", given)).toEqual([
    "7:5 This action doesn't say why it is there.",
    "9:5 This action doesn't say why it is there.",
  ]);
});
