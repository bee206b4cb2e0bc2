import { both, type Change, drop, set } from "../change.js";

const SENT = "/components/schemas/NewBook";
const RECEIVED = "/components/schemas/Book";
const sent = (name: string): string => `${SENT}/properties/${name}`;
const received = (name: string): string => `${RECEIVED}/properties/${name}`;
const SEARCH = "/paths/~1search/post/requestBody/content/application~1json/schema";
const FOUND = "/paths/~1search/post/responses/200/content/application~1json/schema";
const text = { type: "string" };
const nullableNumber = { anyOf: [{ type: "number" }, { type: "null" }] };
const sought = [{ $ref: "#/components/schemas/ByAuthor" }, { $ref: "#/components/schemas/ByTitle" }];
const found = [{ $ref: "#/components/schemas/FoundBook" }, { $ref: "#/components/schemas/FoundAuthor" }];
const condition = (at: string) =>
  both(set(`${at}/if`, { required: ["isbn"] }), set(`${at}/then`, { required: ["pages"] }));

/** What JSON Schema has beyond types, limits and lists of properties. */
export const KEYWORDS: readonly Change[] = [
  { what: "a constant is sent", edit: set(`${sent("isbn")}/const`, "1"), want: "breaking" },
  {
    what: "any value is sent for a constant",
    edit: drop("/components/schemas/ByTitle/properties/kind/const"),
    want: "additive",
  },
  { what: "a constant is received", edit: set(`${received("id")}/const`, "b"), want: "additive" },
  {
    what: "any value is received for a constant",
    edit: drop("/components/schemas/FoundBook/properties/kind/const"),
    want: "breaking",
  },
  {
    what: "of an enumeration one is left to send",
    edit: both(drop(`${sent("genre")}/enum`), set(`${sent("genre")}/const`, "novel")),
    want: "breaking",
  },
  {
    what: "of an enumeration one is left to receive",
    edit: both(drop(`${received("genre")}/enum`), set(`${received("genre")}/const`, "novel")),
    want: "additive",
  },
  {
    what: "items that are sent get an enumeration",
    edit: set(`${sent("authors")}/items/enum`, ["Woolf"]),
    want: "breaking",
  },
  {
    what: "items that are received get an enumeration",
    edit: set(`${received("authors")}/items/enum`, ["Woolf"]),
    want: "additive",
  },
  { what: "more properties have to be sent", edit: set(`${SENT}/minProperties`, 2), want: "breaking" },
  {
    what: "more properties are received at least",
    edit: set(`${RECEIVED}/minProperties`, 2),
    want: "additive",
  },
  {
    what: "any number of properties is received",
    given: set(`${RECEIVED}/maxProperties`, 20),
    edit: drop(`${RECEIVED}/maxProperties`),
    want: "breaking",
  },
  // To the compiler an index signature speaks of the properties that have names, too: programs no longer compile.
  {
    what: "properties of a pattern may be sent",
    edit: set(`${SENT}/patternProperties`, { "^x-": text }),
    want: "breaking",
  },
  {
    what: "other properties may be sent where they are texts",
    edit: set(`${SENT}/additionalProperties`, text),
    want: "breaking",
  },
  { what: "a condition on what is sent is added", edit: condition(SENT), want: "breaking" },
  {
    what: "null may be sent, as an alternative",
    edit: set(sent("weight"), nullableNumber),
    want: "additive",
  },
  {
    what: "null may be received, as an alternative",
    edit: set(received("weight"), nullableNumber),
    want: "breaking",
  },
  {
    what: "the least that is sent is excluded instead, and the same",
    edit: both(drop(`${sent("pages")}/minimum`), set(`${sent("pages")}/exclusiveMinimum`, 0)),
    want: "additive",
  },
  {
    what: "larger integers may be sent",
    given: set(`${sent("pages")}/format`, "int32"),
    edit: set(`${sent("pages")}/format`, "int64"),
    want: "additive",
  },
  {
    what: "no large integers may be sent",
    given: set(`${sent("pages")}/format`, "int64"),
    edit: set(`${sent("pages")}/format`, "int32"),
    want: "breaking",
  },
  {
    what: "larger integers are received",
    given: set(`${received("pages")}/format`, "int32"),
    edit: set(`${received("pages")}/format`, "int64"),
    want: "breaking",
  },
  {
    what: "no large integers are received",
    given: set(`${received("pages")}/format`, "int64"),
    edit: set(`${received("pages")}/format`, "int32"),
    want: "additive",
  },
  {
    what: "what is sent may satisfy several alternatives",
    edit: both(set(`${SEARCH}/anyOf`, sought), drop(`${SEARCH}/oneOf`)),
    want: "additive",
  },
  {
    what: "what is received may satisfy several alternatives",
    edit: both(set(`${FOUND}/anyOf`, found), drop(`${FOUND}/oneOf`)),
    want: "breaking",
  },
  {
    what: "what is sent may satisfy one alternative alone",
    given: both(set(`${SEARCH}/anyOf`, sought), drop(`${SEARCH}/oneOf`)),
    edit: both(set(`${SEARCH}/oneOf`, sought), drop(`${SEARCH}/anyOf`)),
    want: "breaking",
  },
  {
    what: "what is received satisfies one alternative alone",
    given: both(set(`${FOUND}/anyOf`, found), drop(`${FOUND}/oneOf`)),
    edit: both(set(`${FOUND}/oneOf`, found), drop(`${FOUND}/anyOf`)),
    want: "additive",
  },
  {
    what: "a discriminator is added to what is sent",
    edit: set(`${SEARCH}/discriminator`, {
      propertyName: "kind",
      mapping: { author: "#/components/schemas/ByAuthor", title: "#/components/schemas/ByTitle" },
    }),
    want: "additive",
  },
  {
    what: "anything may be sent",
    edit: set("/paths/~1orders/post/requestBody/content/application~1json", {}),
    want: "additive",
  },
  {
    what: "anything may be received",
    edit: set("/paths/~1books~1{bookId}/get/responses/200/content/application~1json", {}),
    want: "breaking",
  },
  {
    what: "more items of a kind have to be sent",
    given: set(`${sent("authors")}/contains`, { const: "Woolf" }),
    edit: set(`${sent("authors")}/minContains`, 2),
    want: "breaking",
  },
  {
    what: "fewer items of a kind have to be sent",
    given: both(
      set(`${sent("authors")}/contains`, { const: "Woolf" }),
      set(`${sent("authors")}/minContains`, 2),
    ),
    edit: drop(`${sent("authors")}/minContains`),
    want: "additive",
  },
  {
    what: "more items of a kind are received at most",
    given: both(
      set(`${received("authors")}/contains`, { const: "Woolf" }),
      set(`${received("authors")}/maxContains`, 2),
    ),
    edit: drop(`${received("authors")}/maxContains`),
    want: "breaking",
  },
  {
    what: "alternatives are told apart by another property",
    given: set(`${FOUND}/discriminator`, { propertyName: "kind" }),
    edit: set(`${FOUND}/discriminator/propertyName`, "sort"),
    want: "breaking",
  },
  {
    what: "an alternative is told by another value",
    given: set(`${FOUND}/discriminator`, {
      propertyName: "kind",
      mapping: { book: "#/components/schemas/FoundBook" },
    }),
    edit: set(`${FOUND}/discriminator/mapping`, { volume: "#/components/schemas/FoundBook" }),
    want: "breaking",
  },
  {
    what: "an enumeration that is received has texts instead of numbers",
    given: set(received("genre"), { enum: [1, 2] }),
    edit: set(received("genre"), { enum: ["1", "2"] }),
    want: "breaking",
  },
  {
    what: "an enumeration is in another order",
    edit: set(`${sent("genre")}/enum`, ["poetry", "novel"]),
    want: "editorial",
  },
  { what: "a type is written as a list", edit: set(`${received("id")}/type`, ["string"]), want: "editorial" },
];
