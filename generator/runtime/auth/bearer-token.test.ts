import { expect, test } from "vitest";
import { isBearerToken } from "./bearer-token.js";

test.each([
  ["a", true],
  ["aZ09-._~+/==", true],
  ["", false],
  ["=", true],
  ["1|aZ", true],
  ["a=b", true],
  ["a\u007f", false],
  ["a b", false],
  [" a", false],
  ["a\n", false],
  ["a\nb", false],
  ["é", false],
  [7, false],
  [["a"], false],
  [null, false],
  [undefined, false],
])("%j can be sent: %s", (value, want) => {
  expect(isBearerToken(value)).toBe(want);
});
