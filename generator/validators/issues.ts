import { _, type Code, type KeywordCxt, type KeywordErrorDefinition, str } from "ajv";
import { patternFlags } from "../patterns/flags.js";
import { count } from "../summaries.js";

/** What ajv knows of a keyword that has failed. */
type Failure = Pick<KeywordCxt, "schema" | "params">;

/** An issue of the value that the keyword is checked on. */
function says(message: (failure: Failure) => string | Code): KeywordErrorDefinition {
  return { message: (failure) => code(message(failure)) };
}

/** An issue of a property of it, which ajv has as a parameter of this name. */
function saysOf(property: string, message: (failure: Failure) => string): KeywordErrorDefinition {
  return { message: (failure) => code(message(failure)), params: ({ params }) => _`${params[property]}` };
}

function code(message: string | Code): Code {
  return typeof message === "string" ? _`${message}` : message;
}

/**
 * What a keyword of a schema says where a value doesn't satisfy it: what is wanted, in words, and how to mend it, made of
 * the schema's own words, never of the value's. One for each keyword that can fail: the vocabularies of JSON Schema
 * 2020-12, OpenAPI's `discriminator`, and its `readOnly` and `writeOnly` where they are asserted. `type` and a schema
 * that is `false` are no such keywords to ajv: see inOwnWords().
 */
export const ISSUES: Readonly<Record<string, KeywordErrorDefinition>> = {
  enum: says(({ schema }) => `must be one of ${valueList(schema)}`),
  const: says(({ schema }) => `must be ${JSON.stringify(schema)}`),

  multipleOf: says(({ schema }) => `must be a multiple of ${schema}`),
  maximum: says(({ schema }) => `must be at most ${schema}`),
  exclusiveMaximum: says(({ schema }) => `must be less than ${schema}`),
  minimum: says(({ schema }) => `must be at least ${schema}`),
  exclusiveMinimum: says(({ schema }) => `must be greater than ${schema}`),

  maxLength: says(({ schema }) => `must have at most ${count(schema, "character")}`),
  minLength: says(({ schema }) => `must have at least ${count(schema, "character")}`),
  pattern: says(({ schema }) => `must match the pattern ${new RegExp(schema, patternFlags(schema)).source}`),
  format: says(({ schema }) => `must have the format ${JSON.stringify(schema)}`),

  maxItems: says(({ schema }) => `must have at most ${count(schema, "item")}`),
  minItems: says(({ schema }) => `must have at least ${count(schema, "item")}`),
  uniqueItems: says(({ params: { i, j } }) => str`must have no equal items: items ${j} and ${i} are equal`),
  contains: says(
    ({ params: { min, max } }) =>
      `must have at least ${min}${max === undefined ? "" : ` and at most ${max}`} of the items described by "contains"`,
  ),
  items: says(tooManyItems),
  unevaluatedItems: says(tooManyItems),

  maxProperties: says(({ schema }) => `must have at most ${count(schema, "property", "properties")}`),
  minProperties: says(({ schema }) => `must have at least ${count(schema, "property", "properties")}`),
  required: saysOf("missingProperty", () => "is missing: add it"),
  dependentRequired: saysOf(
    "missingProperty",
    ({ params: { property } }) => `is missing: it must be there where ${JSON.stringify(property)} is`,
  ),
  additionalProperties: saysOf("additionalProperty", unknownProperty),
  unevaluatedProperties: saysOf("unevaluatedProperty", unknownProperty),
  propertyNames: saysOf("propertyName", () => "is not an allowed property name"),

  not: says(() => `must not match the schema in "not"`),
  anyOf: says(() => "must match at least one of the alternatives"),
  oneOf: says(({ params: { passed } }) => {
    const several = "must match only one of the alternatives, and matches several";
    return _`${passed} > 1 ? ${several} : ${"must match one of the alternatives"}`;
  }),

  discriminator: saysOf("tagName", () => "must name one of the alternatives"),
  readOnly: says(() => "is set by the service: leave it out"),
  writeOnly: says(() => "is only ever sent, so an answer must not have it"),
};

/**
 * What ajv says of `type`, and of a schema that is `false`, in our words; of any other keyword they are ours already.
 *
 * @throws Error where nothing of ours is said of a keyword: a defect of the generator.
 */
export function inOwnWords(keyword: string, message: string): string {
  if (Object.hasOwn(ISSUES, keyword)) return message;
  if (keyword === "false schema") return JSON.stringify("is not allowed here: leave it out");
  if (keyword !== "type") throw new Error(`Nothing is said of ${keyword}.`);
  const types = String(JSON.parse(message)).replace("must be ", "").split(",");
  return JSON.stringify(`must be ${types.map(withArticle).join(" or ")}`);
}

function withArticle(type: string): string {
  return type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

function unknownProperty(): string {
  return "is not a known property: leave it out, or correct its name";
}

/** How many may be is only known at run time where it depends on what was looked at. */
function tooManyItems({ params: { len } }: Failure): string | Code {
  return typeof len === "number"
    ? `must have no more than ${count(len, "item")}`
    : str`must have no more than ${len} ${_`(${len} === 1 ? "item" : "items")`}`;
}

/** How many allowed values a message lists before it counts the rest. */
const LISTED_VALUES = 12;

function valueList(values: readonly unknown[]): string {
  const rest = values.length - LISTED_VALUES;
  const listed = values.slice(0, LISTED_VALUES).map((value) => JSON.stringify(value));
  return listed.join(", ") + (rest > 0 ? ` or ${rest} more` : "");
}
