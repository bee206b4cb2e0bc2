import { both, type Change, drop, rename, set } from "../change.js";

const BOOK = "/components/schemas/NewBook";
const ADD = "/paths/~1orders/post/requestBody";
const LEND = "/paths/~1loans/post/requestBody";
const of = (name: string): string => `${BOOK}/properties/${name}`;
const text = { type: "string" };

export const REQUESTS: readonly Change[] = [
  { what: "the body becomes required", edit: set(`${LEND}/required`, true), want: "breaking" },
  { what: "the body becomes optional", edit: set(`${ADD}/required`, false), want: "additive" },
  { what: "the body goes", edit: drop("/paths/~1search/post/requestBody"), want: "breaking" },
  {
    what: "an optional body is added",
    edit: set("/paths/~1books~1{bookId}/delete/requestBody", {
      content: { "application/json": { schema: text } },
    }),
    want: "additive",
  },
  {
    what: "a required body is added",
    edit: set("/paths/~1books~1{bookId}/delete/requestBody", {
      required: true,
      content: { "application/json": { schema: text } },
    }),
    want: "breaking",
  },
  {
    what: "a media type is added",
    edit: set(`${LEND}/content/text~1html`, { schema: text }),
    want: "additive",
  },
  { what: "a media type goes", edit: drop(`${LEND}/content/text~1plain`), want: "breaking" },
  { what: "the body's description changes", edit: set(`${ADD}/description`, "A book"), want: "editorial" },
  { what: "an optional property is added", edit: set(of("year"), { type: "integer" }), want: "additive" },
  {
    what: "a required property is added",
    edit: both(set(of("year"), { type: "integer" }), set(`${BOOK}/required/-`, "year")),
    want: "breaking",
  },
  { what: "a property goes", edit: drop(of("weight")), want: "breaking" },
  {
    what: "a property of an open body goes",
    given: set("/components/schemas/ByTitle/properties/limit", { type: "integer" }),
    edit: drop("/components/schemas/ByTitle/properties/limit"),
    want: "breaking",
  },
  {
    what: "a property of an open body is renamed",
    given: set("/components/schemas/ByTitle/properties/limit", { type: "integer" }),
    edit: rename("/components/schemas/ByTitle/properties/limit", "limits"),
    want: "breaking",
  },
  { what: "a property is renamed", edit: rename(of("isbn"), "isbn13"), want: "breaking" },
  { what: "a property becomes required", edit: set(`${BOOK}/required/-`, "pages"), want: "breaking" },
  { what: "a property becomes optional", edit: set(`${BOOK}/required`, []), want: "additive" },
  {
    what: "a property with a default becomes required",
    edit: set(`${BOOK}/required/-`, "genre"),
    want: "breaking",
  },
  {
    what: "a value of an enumeration is added",
    edit: set(`${of("genre")}/enum/-`, "drama"),
    want: "additive",
  },
  { what: "a value of an enumeration is removed", edit: drop(`${of("genre")}/enum/1`), want: "breaking" },
  {
    what: "a property gets an enumeration",
    edit: set(`${of("isbn")}/enum`, ["9780000000000"]),
    want: "breaking",
  },
  { what: "the default changes", edit: set(`${of("genre")}/default`, "poetry"), want: "breaking" },
  { what: "the maximum rises", edit: set(`${of("pages")}/maximum`, 9000), want: "additive" },
  { what: "the maximum falls", edit: set(`${of("pages")}/maximum`, 900), want: "breaking" },
  {
    what: "the maximum is excluded",
    edit: both(drop(`${of("pages")}/maximum`), set(`${of("pages")}/exclusiveMaximum`, 5000)),
    want: "breaking",
  },
  { what: "the longest gets shorter", edit: set(`${of("title")}/maxLength`, 100), want: "breaking" },
  { what: "an empty text is taken", edit: set(`${of("title")}/minLength`, 0), want: "additive" },
  { what: "a list may have fewer items", edit: set(`${of("authors")}/maxItems`, 3), want: "breaking" },
  {
    what: "a list must have different items",
    edit: set(`${of("authors")}/uniqueItems`, true),
    want: "breaking",
  },
  {
    what: "multiples of less are taken",
    edit: set(`${of("weight")}/multipleOf`, 0.5),
    given: set(`${of("weight")}/multipleOf`, 1),
    want: "additive",
  },
  { what: "a pattern becomes another", edit: set(`${of("isbn")}/pattern`, "^[0-9]{10}$"), want: "breaking" },
  { what: "a pattern goes", edit: drop(`${of("isbn")}/pattern`), want: "additive" },
  { what: "a format is added", edit: set(`${of("isbn")}/format`, "uri"), want: "breaking" },
  { what: "a format goes", edit: drop(`${of("added")}/format`), want: "additive" },
  {
    what: "an integer becomes a number",
    edit: both(set(`${of("pages")}/type`, "number"), drop(`${of("pages")}/multipleOf`)),
    want: "additive",
  },
  { what: "a number becomes an integer", edit: set(`${of("weight")}/type`, "integer"), want: "breaking" },
  { what: "null is taken", edit: set(`${of("isbn")}/type`, ["string", "null"]), want: "additive" },
  { what: "null isn't taken any more", edit: set(`${of("note")}/type`, "string"), want: "breaking" },
  {
    what: "a text may be a list of them",
    edit: set(of("note"), { anyOf: [{ type: ["string", "null"] }, { type: "array", items: text }] }),
    want: "additive",
  },
  {
    what: "a text can't be a list of them any more",
    given: set(of("isbn"), { anyOf: [text, { type: "array", items: text }] }),
    edit: set(of("isbn"), text),
    want: "breaking",
  },
  { what: "other properties are taken", edit: drop(`${BOOK}/additionalProperties`), want: "additive" },
  {
    what: "other properties aren't taken any more",
    edit: set("/components/schemas/ByTitle/additionalProperties", false),
    want: "breaking",
  },
  {
    what: "an alternative is added",
    edit: set("/paths/~1search/post/requestBody/content/application~1json/schema/oneOf/-", {
      type: "object",
      required: ["kind", "year"],
      properties: { kind: { const: "year" }, year: { type: "integer" } },
    }),
    want: "additive",
  },
  {
    what: "an alternative goes",
    edit: drop("/paths/~1search/post/requestBody/content/application~1json/schema/oneOf/0"),
    want: "breaking",
  },
  {
    what: "a part that all have to satisfy is added",
    edit: set(`${BOOK}/allOf`, [{ required: ["isbn"] }]),
    want: "breaking",
  },
  {
    what: "a part that all have to satisfy goes",
    edit: drop(`${BOOK}/allOf`),
    given: set(`${BOOK}/allOf`, [{ required: ["isbn"] }]),
    want: "additive",
  },
  {
    what: "a constant becomes another",
    edit: set("/components/schemas/ByTitle/properties/kind/const", "name"),
    want: "breaking",
  },
  {
    what: "one property asks for another",
    edit: set(`${BOOK}/dependentRequired`, { isbn: ["authors"] }),
    want: "breaking",
  },
  { what: "a property is deprecated", edit: set(`${of("weight")}/deprecated`, true), want: "additive" },
  {
    what: "the description of a property changes",
    edit: set(`${of("title")}/description`, "On the cover"),
    want: "editorial",
  },
  {
    what: "a part of a form has another media type",
    given: set(`${LEND}/content/multipart~1form-data`, {
      schema: { type: "object", properties: { cover: text } },
      encoding: { cover: { contentType: "text/plain" } },
    }),
    edit: set(`${LEND}/content/multipart~1form-data/encoding/cover/contentType`, "text/html"),
    want: "breaking",
  },
];
