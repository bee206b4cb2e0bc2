import { expect, test } from "vitest";
import { sampleNumber, sampleText } from "./sample-scalar.js";

test.each([
  [{}, "string"],
  [{ minLength: 8 }, "stringst"],
  [{ maxLength: 3 }, "str"],
  [{ format: "date-time" }, "2026-01-31T12:00:00Z"],
  [{ format: "toString" }, "string"],
  [{ pattern: "^[a-z]+$" }, "string"],
  [{ pattern: "^([a-f0-9]{24})$" }, "a".repeat(24)],
  [{ pattern: "^(?:x|y)-\\d{2,}$", minLength: 6 }, "x-1111"],
  [{ pattern: "^\\p{Lu}{2}$" }, "AA"],
  [{ pattern: "^(?:\\d(?:\\.(?!$)|$)){2}$|^[a-f]{2}$" }, "aa"],
  [{ format: "uuid", pattern: "^[0-9]{3}$" }, "111"],
  // Nothing is found for those, and nothing takes long.
  [{ pattern: "^a(?=b)$" }, "string"],
  [{ pattern: "^(a|a)*$" }, "string"],
  [{ pattern: "^(?:(?:a{1000}){1000}){1000}$" }, "string"],
  [{ pattern: "(" }, "string"],
])("a text of %j is %j", (schema, wanted) => {
  expect(sampleText(schema)).toBe(wanted);
});

test.each([
  [{}, 1],
  [{ type: "integer", minimum: 2.5 }, 3],
  [{ minimum: 100, maximum: 599 }, 100],
  [{ maximum: 0 }, 0],
  [{ exclusiveMinimum: 2, maximum: 2.5 }, 2.5],
  [{ type: "integer", exclusiveMinimum: 5 }, 6],
  [{ type: "integer", exclusiveMaximum: -5 }, -6],
  [{ minimum: 12, multipleOf: 5 }, 15],
  [{ multipleOf: 5, maximum: 4 }, 0],
])("a number of %j is %d", (schema, wanted) => {
  expect(sampleNumber(schema)).toBe(wanted);
});
