import { expect, test } from "vitest";
import type { OpenApiDocument } from "./openapi/document.js";
import { overlayLosses } from "./overlay-losses.js";

const document = (text: string): OpenApiDocument => JSON.parse(text);

test.each([
  { before: `{"a":[{"__proto__":1,"b":1}]}`, after: `{"a":[{"b":2}]}`, want: [["a", "0", "__proto__"]] },
  { before: `{"a":{"__proto__":{"b":1}}}`, after: `{"a":{"__proto__":{"b":2}}}`, want: [] },
  { before: `{"a":{"__proto__":{}}}`, after: `{}`, want: [] },
  { before: `{"__proto__":{"__proto__":1}}`, after: `{"__proto__":{}}`, want: [["__proto__", "__proto__"]] },
])("$after lacks $want of $before", ({ before, after, want }) => {
  expect(overlayLosses(document(before), document(after))).toEqual(want);
});
