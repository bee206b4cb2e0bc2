import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { unicodeLength } from "./unicode-length.js";

// CommonJS: what an import gives as default differs between Node and bundlers.
const { default: reference }: { default: (text: string) => number } = createRequire(import.meta.url)(
  "ajv/dist/runtime/ucs2length.js",
);

test.each([
  { text: "", length: 0 },
  { text: "abc", length: 3 },
  { text: "ü", length: 1 },
  { text: "u\u0308", length: 2 },
  { text: "😀", length: 1 },
  { text: "a😀b😀", length: 4 },
  { text: "👩‍👩‍👧", length: 5 },
  { text: "\ud83d", length: 1 },
  { text: "\ude00", length: 1 },
  { text: "\ude00\ud83d", length: 2 },
  { text: "\ud83d\ud83d\ude00", length: 2 },
  { text: "\ud83d\ude00\ude00", length: 2 },
  { text: "\udc00\ud83d\ude00", length: 2 },
  { text: "a\ud83d", length: 2 },
])("$text has $length code points", ({ text, length }) => {
  expect(unicodeLength(text)).toBe(length);
  expect(reference(text)).toBe(length);
});
