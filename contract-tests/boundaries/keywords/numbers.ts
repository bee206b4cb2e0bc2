import type { KeywordCase } from "./keyword-case.js";

/** JSON Schema Validation 2020-12, section 6.2, and the formats of numbers (OpenAPI 3.1, section 4.4). */
export const NUMBERS: readonly KeywordCase[] = [
  {
    title: "minimum of a whole number",
    schema: { type: "integer", minimum: 1 },
    taken: ["minimum at the root: 1", "minimum at the root: 2"],
    refused: ["minimum at the root: 0"],
  },
  {
    title: "minimum of any number",
    schema: { type: "number", minimum: 0.5 },
    taken: ["minimum at the root: 0.5", "minimum at the root: 0.5000000000000001"],
    refused: ["minimum at the root: 0.49999999999999994"],
  },
  {
    title: "maximum",
    schema: { type: "integer", maximum: 10 },
    taken: ["maximum at the root: 10", "maximum at the root: 9"],
    refused: ["maximum at the root: 11"],
  },
  {
    title: "exclusiveMinimum",
    schema: { type: "number", exclusiveMinimum: 0 },
    taken: ["exclusiveMinimum at the root: 5e-324"],
    refused: ["exclusiveMinimum at the root: 0", "exclusiveMinimum at the root: -5e-324"],
  },
  {
    title: "exclusiveMaximum of a whole number",
    schema: { type: "integer", exclusiveMaximum: 10 },
    taken: ["exclusiveMaximum at the root: 9"],
    refused: ["exclusiveMaximum at the root: 10", "exclusiveMaximum at the root: 11"],
  },
  {
    title: "multipleOf",
    schema: { type: "integer", multipleOf: 5 },
    taken: [
      "multipleOf at the root: 0",
      "multipleOf at the root: 5",
      "multipleOf at the root: -5",
      "multipleOf at the root: 10",
    ],
    refused: ["multipleOf at the root: 6", "multipleOf at the root: -4"],
  },
  {
    title: "multipleOf a fraction",
    schema: { type: "number", multipleOf: 0.25 },
    taken: [
      "multipleOf at the root: 0",
      "multipleOf at the root: 0.25",
      "multipleOf at the root: -0.25",
      "multipleOf at the root: 0.5",
    ],
    refused: ["multipleOf at the root: 0.375"],
  },
  {
    title: "multipleOf within limits",
    schema: { type: "integer", minimum: 10, maximum: 20, multipleOf: 5 },
    taken: [
      "minimum at the root: 10",
      "minimum at the root: 15",
      "maximum at the root: 20",
      "maximum at the root: 15",
      "multipleOf at the root: 10",
    ],
    refused: [
      "minimum at the root: 5",
      "maximum at the root: 25",
      "multipleOf at the root: 6",
      "multipleOf at the root: -4",
    ],
  },
  {
    title: "a limit without a type",
    schema: { minimum: 1 },
    taken: ["minimum at the root: 1", "minimum at the root: 1.0000000000000002"],
    refused: ["minimum at the root: 0.9999999999999999"],
  },
  {
    title: "int32",
    schema: { type: "integer", format: "int32" },
    taken: ["format at the root: 1", "format at the root: 2147483647", "format at the root: -2147483648"],
    refused: ["format at the root: 2147483648", "format at the root: -2147483649", "format at the root: 1.5"],
  },
  {
    title: "int64",
    schema: { type: "integer", format: "int64" },
    taken: [
      "format at the root: 1",
      "format at the root: 2147483648",
      "format at the root: 9007199254740991",
      "format at the root: -9007199254740991",
      "format at the root: -9223372036854776000",
    ],
    refused: ["format at the root: 1.5", "format at the root: -0.5"],
  },
];
