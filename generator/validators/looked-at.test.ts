import { expect, test } from "vitest";
import type { Json, JsonObject, OpenApiDocument } from "../openapi/document.js";
import type { Validator } from "../runtime/standard-schema.js";
import { jsonBody, ref, withSchemas } from "../testing/documents.js";
import { generateUnchecked } from "../testing/generate-in-memory.js";
import { importBuilt } from "../testing/import-built.js";

/** What JSON Schema 2020-12 says of schemas that ajv gets wrong, or writes in a form of its own. */

/** Long enough to have a function of its own. */
const apart = (schema: JsonObject): JsonObject => ({ ...schema, not: { enum: ["x".repeat(700)] } });

const SCHEMAS = {
  Base: apart({ properties: { a: true } }),
  Plain: apart({ title: "Plain" }),
  Keyed: apart({ type: "object", required: ["k"], properties: { k: true } }),
};
const closed = { unevaluatedProperties: false };
const short = { unevaluatedItems: false };
const tagged = (name: string, other: string) => ({
  type: "object",
  properties: { k: { const: name }, [other]: true },
  required: ["k"],
});

interface Case {
  readonly what: string;
  readonly schema: JsonObject;
  readonly taken: readonly Json[];
  readonly refused: readonly Json[];
}

const CASES: readonly Case[] = [
  {
    what: "a condition, and what follows from it",
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's keyword
    schema: { if: { type: "object", required: ["a"] }, then: { required: ["b"] } },
    taken: [{}, { a: 1, b: 1 }],
    refused: [{ a: 1 }],
  },
  {
    what: "the opposite of several keywords",
    schema: { not: { type: "string", minLength: 2 } },
    taken: ["a", 1],
    refused: ["ab"],
  },
  {
    what: "names beside those of a function",
    schema: { allOf: [ref("Base"), { properties: { b: true } }], ...closed },
    taken: [{ a: 1, b: 1 }],
    refused: [{ c: 1 }],
  },
  {
    what: "the same function, of which nothing is left from the last call",
    schema: { allOf: [ref("Base")], ...closed },
    taken: [{ a: 1 }],
    refused: [{ b: 1 }],
  },
  {
    what: "items beside a function that knows of none",
    schema: { allOf: [ref("Plain")], ...short },
    taken: [[], {}],
    refused: [[1], [1, 2]],
  },
  {
    what: "a union with a tag",
    schema: {
      oneOf: [tagged("x", "a"), tagged("y", "b")],
      discriminator: { propertyName: "k" },
      ...closed,
    },
    taken: [
      { k: "x", a: 1 },
      { k: "y", b: 1 },
    ],
    refused: [{ k: "x", b: 1 }, { k: "z" }],
  },
  {
    what: "a function that refuses, beside patterns",
    schema: { allOf: [ref("Keyed")], patternProperties: { "^p": true }, ...closed },
    taken: [{ k: 1, p: 1 }],
    refused: [{ p: 1 }, { k: 1, q: 1 }],
  },
  {
    what: "an alternative that isn't taken, beside patterns",
    schema: {
      anyOf: [{ required: ["x"], properties: { x: true } }, { required: ["p"] }],
      patternProperties: { "^p": true },
      ...closed,
    },
    taken: [{ p: 1 }, { x: 1, p: 1 }],
    refused: [{ p: 1, q: 1 }, {}],
  },
  {
    what: "an alternative that looks at everything, beside patterns",
    schema: {
      anyOf: [{ additionalProperties: { type: "integer" } }, { properties: { z: true } }],
      patternProperties: { "^p": true },
      ...closed,
    },
    taken: [{ p: 1 }, { p: 1, q: 1 }, { p: "a", z: "a" }],
    refused: [{ q: "a" }],
  },
  {
    what: "items of an alternative that isn't taken",
    schema: { anyOf: [{ minItems: 9, prefixItems: [true] }, { maxItems: 5 }], ...short },
    taken: [[]],
    refused: [[1], [1, 2]],
  },
  {
    what: "all items of an alternative",
    schema: { anyOf: [{ items: { type: "integer" } }, { prefixItems: [true] }], ...short },
    taken: [[1, 2, 3], ["a"]],
    refused: [["a", 2]],
  },
  {
    what: "names that every object inherits",
    schema: { anyOf: [{ properties: { a: true } }, { properties: { b: true } }], ...closed },
    taken: [{ a: 1, b: 1 }],
    refused: [{ constructor: 1 }, { toString: 1 }],
  },
];

interface Operation {
  readonly request: { readonly body: Validator<unknown> };
}

/** The validators of all cases, in one package. */
async function validatorsOfAll(): Promise<Readonly<Record<string, Operation>>> {
  const operations = CASES.map(({ schema }, at) => [
    `/${at}`,
    {
      post: {
        operationId: `call${at}`,
        requestBody: { ...jsonBody(schema), required: true },
        responses: { 204: { description: "Done" } },
      },
    },
  ]);
  const document: OpenApiDocument = { ...withSchemas(SCHEMAS), paths: Object.fromEntries(operations) };
  const { built } = await generateUnchecked(document);
  return importBuilt(built, "dist/validators/documented/index.js");
}

/** In both orders: what one call has found may not be left for the next. */
function expectAsSaid({ taken, refused }: Case, operation: Operation | undefined): void {
  const isTaken = (value: Json) => operation?.request.body["~standard"].validate(value).issues === undefined;
  for (const value of [...taken, ...refused, ...taken])
    expect([value, isTaken(value)]).toEqual([value, taken.includes(value)]);
}

test.each(CASES.map((each, index) => ({ ...each, index })))("$what", async ({ index, ...each }) => {
  const validators = await validatorsOfAll();
  expectAsSaid(each, validators[`call${index}`]);
});

test("nothing that one schema has looked at is left for another", async () => {
  const validators = await validatorsOfAll();
  for (const [index, each] of CASES.entries()) expectAsSaid(each, validators[`call${index}`]);
});
