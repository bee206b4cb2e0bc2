import { inspect } from "node:util";
import { expect, test } from "vitest";
import { copyError } from "./copy-error.js";

test("name, message, code and cause are copied, and nothing else", () => {
  const cause = Object.assign(new RangeError("inner"), { code: "E1", request: "s3cr3t" });
  const error = Object.assign(new TypeError("outer", { cause }), { request: "s3cr3t" });
  const copy = copyError(error);
  expect(copy).toMatchObject({
    name: "TypeError",
    message: "outer",
    cause: { name: "RangeError", message: "inner", code: "E1" },
  });
  expect(copy).not.toHaveProperty("code");
  expect(inspect(copy, { depth: null, showHidden: true })).not.toContain("s3cr3t");
});

test("what they say is rewritten", () => {
  const error = Object.assign(new Error("at k3y", { cause: new Error("k3y too") }), { code: "k3y" });
  error.name = "k3y";
  const copy = copyError(error, (text) => text.replaceAll("k3y", "***"));
  expect(inspect(copy, { depth: null, showHidden: true }).replace(/copy-error.*/g, "")).not.toContain("k3y");
  expect(copy).toMatchObject({ name: "***", message: "at ***", code: "***", cause: { message: "*** too" } });
});

test("a chain of causes that leads back to itself has an end", () => {
  const error = new Error("a");
  error.cause = new Error("b", { cause: error });
  expect(copyError(error)).toMatchObject({ message: "a", cause: { message: "b", cause: { message: "a" } } });
});

test.each([undefined, null, "text", { message: "m" }])("%j is no error", (given) => {
  expect(copyError(given)).toBeUndefined();
});
