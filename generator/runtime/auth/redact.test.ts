import { expect, test } from "vitest";
import { redact } from "./redact.js";

test.each([
  { text: "nothing here", secrets: ["secret"], want: "nothing here" },
  { text: "a secret, a secret", secrets: ["secret"], want: "a ***, a ***" },
  { text: "a$b and c.d", secrets: ["a$b", "c.d"], want: "*** and ***" },
  { text: "cxd", secrets: ["c.d"], want: "cxd" },
  { text: "", secrets: ["secret"], want: "" },
  { text: "secret", secrets: [], want: "secret" },
])("$text without $secrets is $want", ({ text, secrets, want }) => {
  expect(redact(text, secrets)).toBe(want);
});
