import { both, type Change, drop, rename, set } from "../change.js";

const BOOK = "/components/schemas/Book";
const LIST = "/paths/~1books/get/responses/200";
const FOUND = "/paths/~1search/post/responses/200/content/application~1json/schema";
const of = (name: string): string => `${BOOK}/properties/${name}`;
const text = { type: "string" };

export const ANSWERS: readonly Change[] = [
  { what: "an optional property is added", edit: set(of("year"), { type: "integer" }), want: "additive" },
  {
    what: "a required property is added",
    edit: both(set(of("year"), { type: "integer" }), set(`${BOOK}/required/-`, "year")),
    want: "additive",
  },
  { what: "an optional property goes", edit: drop(of("weight")), want: "breaking" },
  {
    what: "a required property goes",
    edit: both(drop(of("id")), set(`${BOOK}/required`, ["title"])),
    want: "breaking",
  },
  { what: "a property is renamed", edit: rename(of("pages"), "leaves"), want: "breaking" },
  { what: "a property becomes required", edit: set(`${BOOK}/required/-`, "genre"), want: "additive" },
  { what: "a property becomes optional", edit: set(`${BOOK}/required`, ["id"]), want: "breaking" },
  {
    what: "a value of an enumeration is added",
    edit: set(`${of("genre")}/enum/-`, "drama"),
    want: "additive",
  },
  { what: "a value of an enumeration is removed", edit: drop(`${of("genre")}/enum/1`), want: "additive" },
  { what: "an enumeration becomes any text", edit: drop(`${of("genre")}/enum`), want: "additive" },
  {
    what: "a property gets an enumeration",
    edit: set(`${of("added")}/enum`, ["2020-01-01T00:00:00Z"]),
    want: "additive",
  },
  { what: "the maximum rises", edit: set(`${of("pages")}/maximum`, 9000), want: "breaking" },
  { what: "the maximum falls", edit: set(`${of("pages")}/maximum`, 900), want: "additive" },
  { what: "the minimum goes", edit: drop(`${of("pages")}/minimum`), want: "breaking" },
  { what: "the longest gets longer", edit: set(`${of("title")}/maxLength`, 400), want: "breaking" },
  { what: "the longest gets shorter", edit: set(`${of("title")}/maxLength`, 100), want: "additive" },
  { what: "a list may be empty", edit: set(`${of("authors")}/minItems`, 0), want: "breaking" },
  { what: "a list has more at least", edit: set(`${of("authors")}/minItems`, 2), want: "additive" },
  { what: "a pattern is added", edit: set(`${of("title")}/pattern`, "^[A-Z]"), want: "additive" },
  { what: "a pattern becomes another", edit: set(`${of("id")}/pattern`, "^c"), want: "breaking" },
  { what: "a pattern goes", edit: drop(`${of("id")}/pattern`), want: "breaking" },
  { what: "a format is added", edit: set(`${of("title")}/format`, "uri"), want: "additive" },
  { what: "a format goes", edit: drop(`${of("added")}/format`), want: "breaking" },
  { what: "a number becomes an integer", edit: set(`${of("weight")}/type`, "integer"), want: "additive" },
  { what: "an integer becomes a number", edit: set(`${of("pages")}/type`, "number"), want: "breaking" },
  { what: "a text becomes a number", edit: both(set(of("title"), { type: "number" })), want: "breaking" },
  {
    what: "a text is one of several alternatives",
    edit: set(of("title"), {
      anyOf: [
        { type: "string", maxLength: 200 },
        { type: "array", items: text },
      ],
    }),
    want: "breaking",
  },
  {
    what: "one alternative is the only one",
    given: set(of("added"), { anyOf: [{ type: "string", format: "date-time" }, { type: "integer" }] }),
    edit: set(of("added"), { type: "string", format: "date-time" }),
    want: "additive",
  },
  {
    what: "multiples of more come",
    given: set(`${of("weight")}/multipleOf`, 1),
    edit: set(`${of("weight")}/multipleOf`, 5),
    want: "additive",
  },
  {
    what: "multiples of less come",
    given: set(`${of("weight")}/multipleOf`, 5),
    edit: set(`${of("weight")}/multipleOf`, 1),
    want: "breaking",
  },
  { what: "null may come", edit: set(`${of("title")}/type`, ["string", "null"]), want: "breaking" },
  { what: "null doesn't come any more", edit: set(`${of("note")}/type`, "string"), want: "additive" },
  { what: "no other properties come", edit: set(`${BOOK}/additionalProperties`, false), want: "additive" },
  {
    what: "other properties may come",
    edit: drop(`${BOOK}/additionalProperties`),
    given: set(`${BOOK}/additionalProperties`, false),
    want: "additive",
  },
  {
    what: "an alternative is added",
    edit: set(`${FOUND}/oneOf/-`, {
      type: "object",
      required: ["kind"],
      properties: { kind: { const: "shelf" } },
    }),
    want: "breaking",
  },
  { what: "an alternative goes", edit: drop(`${FOUND}/oneOf/0`), want: "breaking" },
  {
    what: "a part that all satisfy is added",
    edit: set(`${BOOK}/allOf`, [{ required: ["genre"] }]),
    want: "additive",
  },
  {
    what: "a part that all satisfy goes",
    edit: drop(`${BOOK}/allOf`),
    given: set(`${BOOK}/allOf`, [{ required: ["genre"] }]),
    want: "breaking",
  },
  {
    what: "the items' schema becomes another",
    edit: set(`${LIST}/content/application~1json/schema/items`, text),
    want: "breaking",
  },
  {
    what: "a list may have more items",
    edit: set(`${LIST}/content/application~1json/schema/maxItems`, 500),
    want: "breaking",
  },
  {
    what: "a constant becomes another",
    edit: set("/components/schemas/FoundBook/properties/kind/const", "volume"),
    want: "breaking",
  },
  { what: "a property is deprecated", edit: set(`${of("weight")}/deprecated`, true), want: "additive" },
  {
    what: "the description of a schema changes",
    edit: set(`${BOOK}/description`, "A book"),
    want: "editorial",
  },
  { what: "an example is added", edit: set(`${of("title")}/examples`, ["Orlando"]), want: "editorial" },
];
