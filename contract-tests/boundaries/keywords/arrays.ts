import type { KeywordCase } from "./keyword-case.js";

/** JSON Schema Validation 2020-12, section 6.4, and JSON Schema 2020-12, sections 10.3.1 and 11.2. */
export const ARRAYS: readonly KeywordCase[] = [
  {
    title: "minItems",
    schema: { type: "array", items: { type: "integer" }, minItems: 2 },
    taken: ["minItems at the root: [1,1], 2 items", "minItems at the root: [1,1,1], 3 items"],
    refused: ["minItems at the root: [1], 1 item"],
  },
  {
    title: "maxItems",
    schema: { type: "array", items: { type: "string" }, maxItems: 2 },
    taken: [
      'maxItems at the root: ["text","text"], 2 items',
      'maxItems at the root: ["text"], 1 item',
      "items at the root: [], 0 items",
      'items at the root: ["text"], 1 item',
    ],
    refused: ['maxItems at the root: ["text","text","text"], 3 items'],
  },
  {
    title: "uniqueItems",
    schema: {
      type: "array",
      items: { type: "object", properties: { a: { type: "integer" }, b: { type: "integer" } } },
      uniqueItems: true,
    },
    taken: [
      "required at /0/a: left out",
      "required at /0/b: left out",
      "required at /0: only what is required",
      'additionalProperties at /0/noSuchProperty: "text"',
      'uniqueItems at the root: [{"a":1,"b":1}], 1 item',
      'uniqueItems at the root: [{"a":1,"b":1},{"a":1,"b":1,"another":1}], 2 items',
      "items at the root: [], 0 items",
      'items at the root: [{"a":1,"b":1}], 1 item',
    ],
    refused: [
      'uniqueItems at the root: [{"a":1,"b":1},{"a":1,"b":1}], 2 items',
      'uniqueItems at the root: [{"a":1,"b":1},{"b":1,"a":1}], 2 items',
    ],
  },
  {
    title: "uniqueItems and minItems",
    schema: { type: "array", items: { type: "string" }, uniqueItems: true, minItems: 2 },
    taken: [
      'minItems at the root: ["text","text1"], 2 items',
      'minItems at the root: ["text","text1","text2"], 3 items',
      'uniqueItems at the root: ["text","text1"], 2 items',
    ],
    refused: ['minItems at the root: ["text"], 1 item', 'uniqueItems at the root: ["text","text"], 2 items'],
  },
  {
    title: "items",
    schema: { type: "array", items: { type: "boolean" } },
    taken: ["items at the root: [], 0 items", "items at the root: [true], 1 item"],
    refused: [],
  },
  {
    title: "no items",
    schema: { type: "array", items: false },
    untyped: "openapi-typescript prints the array of anything",
    taken: ["items at the root: [], 0 items"],
    refused: ['false schema at /0: ["text"], 1 item'],
  },
  {
    title: "prefixItems and no others",
    schema: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false },
    taken: [
      "items at the root: [], 0 items",
      'items at the root: ["text"], 1 item',
      "prefixItems at the root: [], 0 items",
      'prefixItems at the root: ["text"], 1 item',
    ],
    refused: ['items at the root: ["text",1,"text"], 3 items'],
  },
  {
    title: "prefixItems and others",
    schema: { type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } },
    taken: [
      "items at the root: [], 0 items",
      'items at the root: ["text"], 1 item',
      "prefixItems at the root: [], 0 items",
      'prefixItems at the root: ["text"], 1 item',
    ],
    refused: [],
  },
  {
    title: "contains",
    schema: { type: "array", contains: { type: "integer", minimum: 5 } },
    taken: ['contains at the root: ["no such item",5], 1 item that contains asks for'],
    refused: ['contains at the root: ["no such item"], 0 items that contains asks for'],
  },
  {
    title: "minContains and maxContains",
    schema: { type: "array", contains: { const: "x" }, minContains: 2, maxContains: 3 },
    taken: [
      'contains at the root: ["no such item","x","x"], 2 items that contains asks for',
      'contains at the root: ["no such item","x","x","x"], 3 items that contains asks for',
    ],
    refused: [
      'contains at the root: ["no such item","x"], 1 item that contains asks for',
      'contains at the root: ["no such item","x","x","x","x"], 4 items that contains asks for',
    ],
  },
  {
    title: "minContains of nothing",
    schema: { type: "array", contains: { const: "x" }, minContains: 0, maxContains: 1 },
    taken: [
      'contains at the root: ["no such item"], 0 items that contains asks for',
      'contains at the root: ["no such item","x"], 1 item that contains asks for',
    ],
    refused: ['contains at the root: ["no such item","x","x"], 2 items that contains asks for'],
  },
  {
    title: "unevaluatedItems",
    schema: { type: "array", prefixItems: [{ type: "string" }], unevaluatedItems: false },
    taken: [
      "prefixItems at the root: [], 0 items",
      'prefixItems at the root: ["text"], 1 item',
      'unevaluatedItems at the root: ["text"], 1 item',
    ],
    refused: ['unevaluatedItems at the root: ["text","text"], 2 items'],
  },
];
