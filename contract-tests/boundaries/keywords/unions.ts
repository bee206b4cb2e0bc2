import type { JsonObject } from "../../../generator/openapi/document.js";
import type { KeywordCase } from "./keyword-case.js";

/** What the schemas refer to. */
export const COMPONENTS: JsonObject = {
  Cat: {
    type: "object",
    required: ["pet", "lives"],
    properties: { pet: { type: "string" }, lives: { type: "integer" } },
  },
  Dog: {
    type: "object",
    required: ["pet", "barks"],
    properties: { pet: { type: "string" }, barks: { type: "boolean" } },
  },
  Car: {
    type: "object",
    required: ["kind", "doors"],
    properties: { kind: { type: "string" }, doors: { type: "integer" } },
    additionalProperties: false,
  },
  Bus: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, line: { type: "string" } },
    additionalProperties: false,
  },
  Tree: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string" },
      children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  },
};

/** JSON Schema 2020-12, section 10.2, and OpenAPI 3.1, section 4.8.25. */
export const UNIONS: readonly KeywordCase[] = [
  {
    title: "anyOf",
    schema: { anyOf: [{ type: "string", maxLength: 2 }, { type: "integer" }] },
    taken: [
      'maxLength at the root: "te", 2 characters',
      'maxLength at the root: "😀😀", 2 characters',
      'maxLength at the root: "t", 1 character',
      'maxLength at the root: "😀", 1 character',
      'anyOf at the root: "te"',
      "anyOf at the root: 1",
      "anyOf at the root: 0",
    ],
    refused: [
      'maxLength at the root: "tee", 3 characters',
      'maxLength at the root: "😀😀😀", 3 characters',
      'anyOf at the root: "no such value"',
      "anyOf at the root: 1.5",
      "anyOf at the root: true",
      "anyOf at the root: null",
      "anyOf at the root: []",
      "anyOf at the root: {}",
    ],
  },
  {
    title: "anyOf with null",
    schema: {
      anyOf: [{ type: "object", required: ["a"], properties: { a: { type: "string" } } }, { type: "null" }],
    },
    taken: [
      'additionalProperties at /noSuchProperty: "text"',
      'anyOf at the root: {"a":"text"}',
      "anyOf at the root: null",
    ],
    refused: [
      "required at /a: left out",
      'anyOf at the root: "no such value"',
      "anyOf at the root: 12345",
      "anyOf at the root: 1.5",
      "anyOf at the root: true",
      "anyOf at the root: []",
      "anyOf at the root: {}",
    ],
  },
  {
    title: "oneOf that overlap",
    schema: {
      oneOf: [
        { type: "integer", minimum: 0 },
        { type: "integer", maximum: 5 },
      ],
    },
    taken: ["oneOf at the root: -1", "oneOf at the root: 6"],
    refused: [
      'oneOf at the root: "no such value"',
      "oneOf at the root: 1.5",
      "oneOf at the root: true",
      "oneOf at the root: null",
      "oneOf at the root: []",
      "oneOf at the root: {}",
      "oneOf at the root: 1, of two members at once",
      "oneOf at the root: 0, of two members at once",
    ],
  },
  {
    title: "oneOf objects",
    schema: {
      oneOf: [
        { type: "object", required: ["a"], properties: { a: { type: "string" } } },
        { type: "object", required: ["b"], properties: { b: { type: "integer" } } },
      ],
    },
    taken: [
      'additionalProperties at /noSuchProperty: "text"',
      'oneOf at the root: {"a":"text"}',
      'oneOf at the root: {"b":1}',
    ],
    refused: [
      "required at /a: left out",
      'oneOf at the root: "no such value"',
      "oneOf at the root: 12345",
      "oneOf at the root: 1.5",
      "oneOf at the root: true",
      "oneOf at the root: null",
      "oneOf at the root: []",
      "oneOf at the root: {}",
      'oneOf at the root: {"b":1,"a":"text"}, of two members at once',
      'oneOf at the root: {"a":"text","b":1}, of two members at once',
      "required at /b: left out",
    ],
  },
  {
    title: "allOf",
    schema: {
      allOf: [
        { type: "object", required: ["a"], properties: { a: { type: "string" } } },
        { type: "object", required: ["b"], properties: { b: { type: "integer" } } },
      ],
    },
    taken: ['additionalProperties at /noSuchProperty: "text"'],
    refused: ["required at /a: left out", "required at /b: left out"],
  },
  {
    title: "not",
    schema: { type: "string", not: { enum: ["", "none"] } },
    taken: ['not at the root: "no such value"'],
    refused: ['not at the root: ""', 'not at the root: "none"'],
  },
  {
    title: "if, then and else",
    schema: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string", enum: ["a", "b"] }, size: {} },
      if: { properties: { kind: { const: "a" } }, required: ["kind"] }, // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema 2020-12, section 10.2.2.2
      then: { required: ["size"], properties: { size: { type: "integer" } } },
      else: { properties: { size: { type: "string" } } },
    },
    taken: [
      'additionalProperties at /noSuchProperty: "text"',
      'enum at /kind: "a"',
      'if at the root: {"size":"text","kind":"b"}',
    ],
    refused: [
      "required at /kind: left out",
      "required at /size: left out",
      'enum at /kind: "no such value"',
      'enum at /kind: "A"',
      'enum at /kind: "a "',
      'enum at /kind: " a"',
    ],
  },
  {
    title: "discriminator",
    schema: {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "pet" },
    },
    taken: [
      'discriminator at /pet: "Cat"',
      'discriminator at /pet: "Dog"',
      'additionalProperties at /noSuchProperty: "text"',
    ],
    refused: [
      "discriminator at /pet: left out",
      'discriminator at /pet: "no such value"',
      'discriminator at /pet: "cat"',
      'discriminator at /pet: "Cat "',
      "discriminator at /pet: 12345",
      "discriminator at /pet: null",
      'required at /barks: not there for pet "Dog"',
      "required at /lives: left out",
      "required at /barks: left out",
    ],
  },
  {
    title: "discriminator with a mapping",
    schema: {
      oneOf: [{ $ref: "#/components/schemas/Car" }, { $ref: "#/components/schemas/Bus" }],
      discriminator: {
        propertyName: "kind",
        mapping: { car: "#/components/schemas/Car", bus: "#/components/schemas/Bus" },
      },
    },
    taken: ['discriminator at /kind: "car"', 'discriminator at /kind: "bus"'],
    refused: [
      "discriminator at /kind: left out",
      'discriminator at /kind: "no such value"',
      'discriminator at /kind: "CAR"',
      'discriminator at /kind: "car "',
      "discriminator at /kind: 12345",
      "discriminator at /kind: null",
      "required at /doors: left out",
      'additionalProperties at /noSuchProperty: "text"',
      'additionalProperties at /KIND: "text"',
    ],
  },
  {
    title: "recursive",
    schema: { $ref: "#/components/schemas/Tree" },
    taken: [
      "required at /children: left out",
      "required at /children/0/children: left out",
      "required at /children/0/children/0/children: left out",
      'additionalProperties at /noSuchProperty: "text"',
      'additionalProperties at /children/0/noSuchProperty: "text"',
      'additionalProperties at /children/0/children/0/noSuchProperty: "text"',
      "items at /children: [], 0 items",
      'items at /children: [{"name":"text","children":[{"name":"text","children":[]}]}], 1 item',
      "items at /children/0/children: [], 0 items",
      'items at /children/0/children: [{"name":"text","children":[]}], 1 item',
      "items at /children/0/children/0/children: [], 0 items",
    ],
    refused: [
      "required at /name: left out",
      "required at /children/0/name: left out",
      "required at /children/0/children/0/name: left out",
    ],
  },
];
