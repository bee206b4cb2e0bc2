import { beforeAll, expect, test } from "vitest";
import type { Json, JsonObject } from "./openapi/document.js";
import type { OperationValidators } from "./runtime/operation-validators.js";
import { jsonBody, withSchemas } from "./testing/documents.js";
import { generateInMemory } from "./testing/generate-in-memory.js";
import { importBuilt } from "./testing/import-built.js";

/**
 * Shapes of documents in the wild, each as small as it can be: what a consumer can write is checked by the compiler, and
 * what validators say of values stands beside the value. All of them are one package, so that the compiler runs once.
 */
interface Shape {
  readonly name: string;
  readonly schemas: JsonObject;
  /** The schema of the body, both ways. */
  readonly body: Json;
  readonly example?: Json;
  /** Code of a consumer, who has imported the types that begin with the shape's prefix. */
  readonly usage: string;
  readonly sent?: readonly (readonly [value: Json, ...findings: string[]])[];
  readonly received?: readonly (readonly [value: Json, ...findings: string[]])[];
}

/** A reference to a schema, or to a part of one. */
const ref = (place: string) => ({ $ref: `#/components/schemas/${place}` });
const string = { type: "string" };
const kind = (...values: string[]) => ({ kind: { type: "string", enum: values } });
const object = (properties: JsonObject, ...required: string[]) => ({ type: "object", properties, required });
const discriminator = (mapping: JsonObject) => ({ propertyName: "kind", mapping });

const SHAPES: readonly Shape[] = [
  {
    name: "the tag of a union is set by the service: what is sent goes without it",
    schemas: {
      TagBody: {
        oneOf: [ref("TagCat"), ref("TagDog")],
        discriminator: discriminator({ cat: "TagCat", dog: "TagDog" }),
      },
      TagCat: object({ kind: { ...string, readOnly: true }, name: string }, "kind"),
      TagDog: object({ kind: { ...string, readOnly: true }, name: string, size: string }, "kind"),
    },
    body: ref("TagBody"),
    usage: `
      export const tagSent: types.TagBodyRequest = { name: "Tom" };
      export const tagReceived = (pet: types.TagBody): string | undefined => pet.kind === "dog" ? pet.size : pet.name;`,
    sent: [[{ name: "Tom" }], [{ name: "Tom", kind: "cat" }, "/kind readOnly", " anyOf"]],
    received: [[{ kind: "cat" }], [{}, "/kind discriminator"]],
  },
  {
    name: "a discriminator over allOf, without a union",
    schemas: {
      HeirBody: {
        ...object(kind("cat", "dog"), "kind"),
        discriminator: discriminator({ cat: "#/components/schemas/HeirCat", dog: "HeirDog" }),
      },
      HeirCat: { allOf: [ref("HeirBody"), object({ lives: { type: "integer" } }, "lives")] },
      HeirDog: { allOf: [ref("HeirBody"), object({ bark: string })] },
    },
    body: ref("HeirBody"),
    usage: `
      export const heir = (pet: types.HeirBody): string | number | undefined => pet.kind === "cat" ? pet.lives : pet.bark;`,
    received: [[{ kind: "cat", lives: 9 }], [{ kind: "cat" }, "/lives required"], [{ kind: "dog" }]],
  },
  {
    name: "one schema in two unions, under different literals",
    schemas: {
      SharedBody: object({ left: ref("SharedLeft"), right: ref("SharedRight") }),
      SharedLeft: {
        oneOf: [ref("SharedRaw"), ref("SharedTime")],
        discriminator: discriminator({ a: "SharedRaw", b: "SharedRaw", c: "SharedTime" }),
      },
      SharedRight: {
        oneOf: [ref("SharedRaw"), ref("SharedTime")],
        discriminator: discriminator({ d: "SharedRaw", e: "SharedTime" }),
      },
      SharedRaw: object({ kind: string, raw: string }),
      SharedTime: object({ kind: string, time: { type: "number" } }, "time"),
    },
    body: ref("SharedBody"),
    usage: `
      export const left = (value: types.SharedLeft): string | number | undefined => value.kind === "c" ? value.time : value.raw;
      export const right = (value: types.SharedRight): number | undefined => value.kind === "e" ? value.time : undefined;
      // @ts-expect-error the other union has it
      export const other: types.SharedRight = { kind: "a" };`,
    received: [
      [{ left: { kind: "b" }, right: { kind: "e", time: 1 } }],
      [{ left: { kind: "c" } }, "/left/time required"],
      [{ right: { kind: "a" } }, "/right/kind discriminator"],
    ],
  },
  {
    name: "a parent whose list lacks a value that the mapping has",
    schemas: {
      LackBody: {
        ...object(kind("cat"), "kind"),
        oneOf: [ref("LackCat"), ref("LackDog")],
        discriminator: discriminator({ cat: "LackCat", dog: "LackDog" }),
      },
      LackCat: { allOf: [ref("LackBody"), object({ lives: string })] },
      LackDog: { allOf: [ref("LackBody"), object({ bark: string })] },
    },
    body: ref("LackBody"),
    usage: `export const dog: types.LackBody = { kind: "dog", bark: "Wau" };`,
    received: [[{ kind: "dog", bark: "Wau" }], [{ kind: "cow" }, "/kind discriminator"]],
  },
  {
    name: "a type that no alternative has",
    schemas: {
      ContraryBody: object({
        region: {
          type: "object",
          oneOf: [
            { type: "string", enum: ["a"] },
            { type: "string", enum: ["b"] },
          ],
        },
      }),
    },
    body: ref("ContraryBody"),
    usage: `export const contrary: types.ContraryBody = { region: "b" };`,
    sent: [[{ region: "b" }], [{ region: "c" }, "/region enum", "/region enum", "/region oneOf"]],
  },
  {
    name: "type: object beside alternatives that are objects",
    schemas: {
      BesideBody: { type: "object", oneOf: [ref("BesideCat"), ref("BesideDog")] },
      BesideCat: object({ lives: string }, "lives"),
      BesideDog: object({ bark: string }, "bark"),
    },
    body: ref("BesideBody"),
    usage: `
      export const take = (cat: types.BesideCat): types.BesideBody => cat;
      // @ts-expect-error neither has it
      export const more = (pet: types.BesideBody): unknown => pet.size;`,
    received: [[{ lives: "9" }], [{}, "/lives required", "/bark required", " oneOf"]],
  },
  {
    name: "a part that may be null, of which more is required",
    schemas: {
      NullBody: { allOf: [ref("NullPart")], type: "object", required: ["name"] },
      NullPart: { ...object({ name: string }), type: ["object", "null"] },
    },
    body: ref("NullBody"),
    usage: `export const name = (body: types.NullBody): string => body.name;`,
    received: [[{ name: "Tom" }], [{}, "/name required"], [null, " type"]],
  },
  {
    name: "patterns with and without the u flag, and one that is none",
    schemas: {
      PatternBody: object({
        escaped: { type: "string", pattern: "^a\\:b$" },
        letter: { type: "string", pattern: "^\\p{L}$" },
        broken: { type: "string", pattern: "(" },
        names: { type: "object", patternProperties: { "[": { type: "number" }, "^n": { type: "number" } } },
      }),
    },
    body: ref("PatternBody"),
    usage: `export const pattern: types.PatternBody = { escaped: "a:b", letter: "ä", broken: "x" };`,
    received: [
      [{ escaped: "a:b", letter: "ä", broken: "x", names: { "[": "x", n: 1 } }],
      [
        { escaped: "ab", letter: "p{L}", names: { n: "x" } },
        "/escaped pattern",
        "/letter pattern",
        "/names/n type",
      ],
    ],
  },
  {
    name: "schemas that hold each other, and one that refers to a part of another",
    schemas: {
      RingBody: object({
        name: string,
        next: ref("RingOther"),
        nick: { $ref: "#/components/schemas/RingBody/properties/name" },
      }),
      RingOther: object(
        { name: string, back: ref("RingBody"), all: { type: "array", items: ref("RingOther") } },
        "name",
      ),
    },
    body: ref("RingBody"),
    usage: `export const ring: types.RingBody = { next: { name: "a", back: { next: { name: "b" } }, all: [] } };`,
    received: [
      [{ next: { name: "a", back: { next: { name: "b", all: [{ name: "c" }] } } } }],
      [
        { next: { name: "a", back: { next: {} }, all: [{}] }, nick: 1 },
        "/next/back/next/name required",
        "/next/all/0/name required",
        "/nick type",
      ],
    ],
  },
  {
    name: "definitions, and references to parts of schemas that have no name",
    schemas: {
      DefsBody: {
        ...object({
          a: ref("DefsBody/$defs/Leaf"),
          rest: { type: "array", items: object({ n: string }, "n") },
        }),
        $defs: {
          Leaf: object({ next: ref("DefsBody/$defs/Leaf"), text: ref("DefsBody/$defs/Text") }, "text"),
          Text: { type: "string", minLength: 1 },
          Unused: string,
        },
      },
      DefsOther: object({ item: ref("DefsBody/properties/rest/items"), whole: ref("DefsBody") }),
    },
    body: ref("DefsOther"),
    usage: `
      export const text: types.DefsBodyText = "a";
      export const leaf: types.DefsBodyLeaf = { text, next: { text } };
      export const defs: types.DefsOther = { item: { n: "a" }, whole: { a: leaf } };`,
    received: [
      [{ item: { n: "a" }, whole: { a: { text: "a", next: { text: "b" } } } }],
      [
        { item: {}, whole: { a: { text: "a", next: { text: "" } } } },
        "/item/n required",
        "/whole/a/next/text minLength",
      ],
    ],
  },
  {
    name: "properties beside others of any name, by pattern, and items by position",
    schemas: {
      OpenBody: object({
        beside: {
          ...object({ known: { type: "integer" } }, "known"),
          additionalProperties: { type: "integer" },
        },
        other: { ...object({ known: string }, "known"), additionalProperties: { type: "integer" } },
        patterned: { type: "object", patternProperties: { "^x-": string }, additionalProperties: false },
        pair: { type: "array", prefixItems: [string, { type: "integer" }], items: false, minItems: 2 },
      }),
    },
    body: ref("OpenBody"),
    usage: `
      export const open: types.OpenBody = { beside: { known: 1, more: 2 }, patterned: { "x-a": "b" }, pair: ["a", 1] };
      export const known = (body: types.OpenBody): string | undefined => body.other?.known;`,
    received: [
      [
        {
          beside: { known: 1, more: 2 },
          other: { known: "a", more: 1 },
          patterned: { "x-a": "b" },
          pair: ["a", 1],
        },
      ],
      [
        {
          beside: { known: 1, more: "a" },
          other: { known: 1, more: 1 },
          patterned: { a: "b" },
          pair: ["a", 1, 2],
        },
        "/beside/more type",
        "/other/known type",
        "/patterned/a additionalProperties",
        "/pair items",
      ],
    ],
  },
  {
    name: "literals of several types, null among them, and what isn't allowed",
    schemas: {
      MixedBody: object({
        mixed: { enum: ["a", 1, true, null] },
        maybe: { type: ["string", "null"], enum: ["a", null] },
        not: { type: "string", not: { enum: ["b"] } },
        nested: {
          allOf: [
            {
              anyOf: [
                { oneOf: [object({ a: string }, "a"), object({ b: string }, "b")] },
                { type: "integer" },
              ],
            },
          ],
        },
      }),
    },
    body: ref("MixedBody"),
    usage: `
      export const mixed: types.MixedBody[] = [{ mixed: "a" }, { mixed: 1 }, { mixed: true }, { mixed: null, maybe: null, nested: { a: "x" } }, { nested: 1 }];
      // @ts-expect-error none of them
      export const wrong: types.MixedBody = { mixed: "b" };`,
    received: [
      [{ mixed: null, maybe: null, not: "a", nested: { b: "x" } }],
      [{ mixed: 2, maybe: "b", not: "b" }, "/mixed enum", "/maybe enum", "/not not"],
    ],
  },
  {
    name: "names that are keywords, that collide, and that differ in case",
    schemas: {
      class: object({ class: string, "a-b": string, a_b: string, default: string }, "class"),
      Class: object({ n: { type: "integer" } }),
      "Cl-ass": object({ m: string }),
      Promise: object({ name: string }, "name"),
    },
    body: { oneOf: [ref("class"), ref("Promise")] },
    usage: `
      type NamesBody = types.NamesThatAreKeywordsThatCollideAndThatDifferInCaseRequestBody;
      export const names: NamesBody[] = [{ class: "a", "a-b": "b", a_b: "c" }, { name: "d" }];
      export const upper: types.Class = { n: 1 };`,
    sent: [[{ class: "a", default: "b" }]],
  },
  {
    name: "an example that isn't of its type",
    schemas: { ExampleBody: object({ name: string }, "name") },
    body: ref("ExampleBody"),
    example: { name: 1, more: true },
    usage: `export const example: unknown = examples.anExampleThatIsntOfItsType.request.example;`,
  },
];

const operationId = ({ name }: Shape) =>
  name.replace(/[^a-z ]/gi, "").replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());

const DOCUMENT = {
  ...withSchemas(Object.assign({}, ...SHAPES.map(({ schemas }) => schemas))),
  paths: Object.fromEntries(
    SHAPES.map((shape) => {
      const body = jsonBody(shape.body);
      const media = { schema: shape.body, ...(shape.example ? { example: shape.example } : {}) };
      const requestBody = { ...body, required: true, content: { "application/json": media } };
      return [
        `/${operationId(shape)}`,
        { post: { operationId: operationId(shape), requestBody, responses: { 200: body } } },
      ];
    }),
  ),
};

let built: ReadonlyMap<string, string>;

beforeAll(async () => {
  const imports = `import type * as types from "./types.js";\nimport * as examples from "./examples.js";\n`;
  ({ built } = await generateInMemory(DOCUMENT, imports + SHAPES.map(({ usage }) => usage).join("\n")));
}, 60_000);

test("each validator refuses what it must, for the reason given, and takes the rest", async () => {
  const module = "dist/validators/documented/index.js";
  const validators = await importBuilt<Readonly<Record<string, OperationValidators>>>(built, module);
  const outcomes = (wanted: boolean) =>
    SHAPES.flatMap((shape) =>
      (["sent", "received"] as const).flatMap((way) =>
        (shape[way] ?? []).map(([value, ...findings]) => {
          const { request, responses } = validators[operationId(shape)] ?? {};
          const validator = way === "sent" ? request?.body : responses?.["200"];
          const { issues = [] } = validator?.["~standard"].validate(value) ?? {};
          const found = issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);
          return { shape: shape.name, way, value, findings: wanted ? findings : found };
        }),
      ),
    );
  expect(outcomes(false)).toEqual(outcomes(true));
});
