import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { withSchemas } from "../testing/documents.js";
import { narrowTypes } from "./narrow-types.js";

test.each<{ given: JsonObject; want: JsonObject }>([
  { given: { type: ["string", "null"], enum: ["a"] }, want: { type: "string", enum: ["a"] } },
  {
    given: { type: ["string", "null"], enum: ["a", null] },
    want: { type: ["string", "null"], enum: ["a", null] },
  },
  { given: { type: ["string", "null"], const: null }, want: { type: "null", const: null } },
  { given: { type: ["null", "number"], const: 1.5 }, want: { type: "number", const: 1.5 } },
  {
    given: { type: ["integer", "number", "string"], enum: [1] },
    want: { type: ["integer", "number"], enum: [1] },
  },
  { given: { type: ["boolean", "array"], enum: [true] }, want: { type: "boolean", enum: [true] } },
  { given: { type: ["object", "array"], enum: [[1]] }, want: { type: "array", enum: [[1]] } },
  { given: { type: ["object", "array"], enum: [{ a: 1 }] }, want: { type: "object", enum: [{ a: 1 }] } },
  // What no value satisfies stays as it is.
  { given: { type: ["string", "null"], enum: [1] }, want: { type: ["string", "null"], enum: [1] } },
  { given: { type: ["string", "null"] }, want: { type: ["string", "null"] } },
  { given: { type: "string", enum: ["a", 1] }, want: { type: "string", enum: ["a", 1] } },
])("$given", ({ given, want }) => {
  expect(narrowTypes(withSchemas({ Pet: given }))).toEqual(withSchemas({ Pet: want }));
});
