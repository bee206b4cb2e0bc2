import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { findInPlaceCycles } from "./in-place-cycles.js";

test.each<{ name: string; given: JsonObject; want: string[] }>([
  { name: "itself", given: { A: { allOf: [ref("A")] } }, want: ["A > A"] },
  {
    name: "through others, however the parts are put together",
    given: {
      A: { oneOf: [{}, { anyOf: [ref("B")] }] },
      B: { not: ref("C") },
      C: { if: true, else: ref("A") },
    },
    want: ["A > B > C > A"],
  },
  { name: "from outside", given: { X: ref("A"), A: { dependentSchemas: { a: ref("A") } } }, want: ["A > A"] },
  { name: "below a property", given: { A: { allOf: [{ properties: { a: ref("A") } }] } }, want: [] },
  {
    name: "below an item",
    given: { A: { anyOf: [{ items: ref("A") }, ref("B")] }, B: { items: ref("A") } },
    want: [],
  },
  { name: "twice, without a circle", given: { A: { allOf: [ref("B"), ref("B")] }, B: {} }, want: [] },
])("$name", ({ given, want }) => {
  expect(findInPlaceCycles(withSchemas(given)).map(({ way }) => way.join(" > "))).toEqual(want);
});
