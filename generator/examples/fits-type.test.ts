import { expect, test } from "vitest";
import type { Json } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { fitsType } from "./fits-type.js";

const document = withSchemas({
  Pet: {
    type: "object",
    properties: { name: { type: "string" }, kind: { const: "pet" } },
    required: ["name"],
  },
  Named: { allOf: [ref("Pet"), { properties: { size: { type: "integer" } } }] },
  Self: { allOf: [ref("Self")] },
});

test.each<[schema: Json, value: Json, fits: boolean]>([
  [true, { a: 1 }, true],
  [false, 1, false],
  [{}, { a: 1 }, true],
  [{ type: "integer" }, 1, true],
  [{ type: ["string", "null"] }, null, true],
  [{ type: "string" }, null, false],
  [{ enum: ["a", 1] }, 1, true],
  [{ enum: ["a", 1] }, "b", false],
  [{ type: "array", items: ref("Pet") }, [{ name: "Tom" }], true],
  [{ type: "array", items: ref("Pet") }, [{ name: 1 }], false],
  [ref("Pet"), { name: "Tom", kind: "pet" }, true],
  [ref("Pet"), {}, false],
  [ref("Pet"), { name: "Tom", size: 1 }, false],
  [ref("Named"), { name: "Tom", size: 1 }, true],
  [ref("Named"), { name: "Tom", age: 1 }, false],
  [{ oneOf: [ref("Pet"), { type: "string" }] }, "Tom", true],
  [{ oneOf: [ref("Pet"), { type: "string" }] }, 1, false],
  [{ type: "object" }, { a: 1 }, true],
  [{ type: "object", additionalProperties: { type: "number" } }, { a: "b" }, false],
  [{ properties: { id: { readOnly: true, not: {} } } }, { id: 1 }, false],
  [ref("Self"), {}, false],
])("%j takes %j: %j", (schema, value, fits) => {
  expect(fitsType(document, schema, value)).toBe(fits);
});
