import { both, type Change, drop, rename, set } from "../change.js";

const SENT = "/components/schemas/NewBook";
const RECEIVED = "/components/schemas/Book";
const sent = (name: string): string => `${SENT}/properties/${name}`;
const received = (name: string): string => `${RECEIVED}/properties/${name}`;
const LEND = "/paths/~1loans/post";
const FOUND = "/paths/~1search/post/responses/200/content/application~1json/schema";
const text = { type: "string" };
const size = (unit: string) => ({ unit, of: { cover: [1, 2] } });
const sized = (at: string, keywords: Readonly<Record<string, object>>) =>
  set(at, { type: "object", ...JSON.parse(JSON.stringify(keywords)) });
const patterns = (at: string) => set(`${at}/patternProperties`, { "^x-": text });
const listed = {
  type: "object",
  properties: { properties: { type: "object", properties: { a: text, b: text } } },
};
const notOf = (value: object) => set(`${sent("isbn")}/not`, JSON.parse(JSON.stringify(value)));

/** Values that are objects, names that are keywords, and keywords that hold conditions. */
export const VALUES: readonly Change[] = [
  {
    what: "another object is the only one to receive",
    given: sized(received("size"), { const: size("cm") }),
    edit: set(`${received("size")}/const`, size("mm")),
    want: "breaking",
  },
  {
    what: "another object is the only one to send",
    given: sized(sent("size"), { const: size("cm") }),
    edit: set(`${sent("size")}/const`, size("mm")),
    want: "breaking",
  },
  {
    what: "the only object to send has its keys in another order",
    given: sized(sent("size"), { const: size("cm") }),
    edit: set(`${sent("size")}/const`, { of: { cover: [1, 2] }, unit: "cm" }),
    want: "editorial",
  },
  {
    what: "an object goes from an enumeration that is sent",
    given: sized(sent("size"), { enum: [size("cm"), size("mm")] }),
    edit: drop(`${sent("size")}/enum/1`),
    want: "breaking",
  },
  {
    what: "an object comes to an enumeration that is sent",
    given: sized(sent("size"), { enum: [size("cm")] }),
    edit: set(`${sent("size")}/enum/-`, size("mm")),
    want: "additive",
  },
  {
    what: "an object comes to an enumeration of texts that is received",
    edit: both(drop(`${received("genre")}/type`), set(`${received("genre")}/enum/-`, size("mm"))),
    want: "breaking",
  },
  {
    what: "the default is another object",
    given: sized(sent("size"), { default: size("cm") }),
    edit: set(`${sent("size")}/default`, size("mm")),
    want: "breaking",
  },
  {
    what: "properties of a pattern aren't sent any more",
    given: patterns(SENT),
    edit: drop(`${SENT}/patternProperties`),
    want: "breaking",
  },
  {
    what: "properties of another pattern are sent",
    given: patterns(SENT),
    edit: rename(`${SENT}/patternProperties/^x-`, "^y-"),
    want: "breaking",
  },
  {
    what: "properties of another pattern are received",
    given: patterns(RECEIVED),
    edit: rename(`${RECEIVED}/patternProperties/^x-`, "^y-"),
    want: "breaking",
  },
  {
    what: "properties of a pattern aren't received any more",
    given: patterns(RECEIVED),
    edit: drop(`${RECEIVED}/patternProperties`),
    want: "breaking",
  },
  {
    what: "nothing is received in a map any more",
    given: set(received("notes"), { type: "object", additionalProperties: text }),
    edit: set(`${received("notes")}/additionalProperties`, false),
    want: "breaking",
  },
  {
    what: "that other properties are received is said no more",
    given: set(`${RECEIVED}/additionalProperties`, true),
    edit: drop(`${RECEIVED}/additionalProperties`),
    want: "breaking",
  },
  {
    what: "that other properties are sent is said no more",
    given: set("/components/schemas/ByTitle/additionalProperties", true),
    edit: drop("/components/schemas/ByTitle/additionalProperties"),
    want: "breaking",
  },
  {
    what: "that other properties are sent is said",
    edit: set("/components/schemas/ByTitle/additionalProperties", true),
    want: "additive",
  },
  {
    what: "that other properties are received is said",
    edit: set(`${RECEIVED}/additionalProperties`, true),
    want: "additive",
  },
  {
    what: "nothing has looked at other properties any more",
    given: set(sent("extras"), { allOf: [{ additionalProperties: true }], unevaluatedProperties: false }),
    edit: drop(`${sent("extras")}/allOf/0/additionalProperties`),
    want: "breaking",
    alone: true,
  },
  {
    what: "a text that reads like an object is the only value to send",
    given: set(sent("size"), { const: size("cm") }),
    edit: set(`${sent("size")}/const`, '{"of":{"cover":[1,2]},"unit":"cm"}'),
    want: "breaking",
  },
  {
    what: "a property named `properties` that is received loses one",
    given: set(received("shelf"), listed),
    edit: drop(`${received("shelf")}/properties/properties/properties/a`),
    want: "breaking",
  },
  {
    what: "a property named `properties` that is received has one always",
    given: set(received("shelf"), listed),
    edit: set(`${received("shelf")}/properties/properties/required`, ["a"]),
    want: "additive",
  },
  {
    what: "a property named `properties` is a list of anything",
    given: set(sent("properties"), { type: "array", items: { type: "string", maxLength: 3 } }),
    edit: drop(`${sent("properties")}/items`),
    want: "additive",
  },
  {
    what: "a property named `description` has another type",
    given: set(received("description"), text),
    edit: set(`${received("description")}/type`, "integer"),
    want: "breaking",
  },
  {
    what: "a property named like an extension goes",
    given: set(sent("x-shelf"), text),
    edit: drop(sent("x-shelf")),
    want: "breaking",
  },
  {
    what: "more values aren't taken",
    given: notOf({ enum: ["0"] }),
    edit: notOf({ enum: ["0", "1"] }),
    want: "breaking",
  },
  {
    what: "longer texts aren't taken",
    given: notOf({ maxLength: 5 }),
    edit: notOf({ maxLength: 9 }),
    want: "breaking",
  },
  {
    what: "what isn't taken is described",
    given: notOf({ maxLength: 5 }),
    edit: notOf({ maxLength: 5, description: "Old numbers" }),
    want: "editorial",
  },
  {
    what: "nothing is refused any more",
    given: notOf({ maxLength: 5 }),
    edit: drop(`${sent("isbn")}/not`),
    want: "additive",
  },
  {
    what: "a condition holds more often",
    given: both(set(`${SENT}/if`, { required: ["isbn"] }), set(`${SENT}/then`, { required: ["pages"] })),
    edit: drop(`${SENT}/if/required`),
    want: "breaking",
  },
  {
    what: "one property that is sent asks for two others",
    given: set(`${SENT}/dependentRequired`, { isbn: ["authors"] }),
    edit: set(`${SENT}/dependentRequired/isbn/-`, "pages"),
    want: "breaking",
  },
  {
    what: "one property that is sent asks for fewer others",
    given: set(`${SENT}/dependentRequired`, { isbn: ["authors", "pages"] }),
    edit: set(`${SENT}/dependentRequired/isbn`, ["authors"]),
    want: "additive",
  },
  {
    what: "one property that is received brings fewer others",
    given: set(`${RECEIVED}/dependentRequired`, { genre: ["authors", "pages"] }),
    edit: set(`${RECEIVED}/dependentRequired/genre`, ["authors"]),
    want: "breaking",
  },
  {
    what: "alternatives that are received aren't told apart by a property any more",
    given: set(`${FOUND}/discriminator`, { propertyName: "kind" }),
    edit: drop(`${FOUND}/discriminator`),
    want: "breaking",
  },
  {
    what: "the URL of a callback is another part of the request",
    given: set(`${LEND}/callbacks`, {
      due: { "{$request.body}": { post: { responses: { 200: { description: "Seen" } } } } },
    }),
    edit: rename(`${LEND}/callbacks/due/{$request.body}`, "{$request.query.url}"),
    want: "breaking",
  },
  {
    what: "a link is added",
    edit: set("/paths/~1books/get/responses/200/links", { next: { operationId: "listBooks" } }),
    want: "editorial",
  },
  {
    what: "the name of an HTTP scheme gets other capitals",
    given: set("/components/securitySchemes/key", { type: "http", scheme: "bearer" }),
    edit: set("/components/securitySchemes/key/scheme", "Bearer"),
    want: "editorial",
  },
];
