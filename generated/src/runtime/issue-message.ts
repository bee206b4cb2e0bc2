/** The parameters of a failed keyword, as ajv reports them. They differ from keyword to keyword. */
export type KeywordParams = Readonly<Record<string, unknown>>;

/** How many allowed values a message lists before it counts the rest. */
const LISTED_VALUES = 12;

/** JSON Schema's types with their articles. */
const TYPES: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "a boolean",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

const COMPARISONS: Readonly<Record<string, string>> = {
  "<": "less than",
  "<=": "at most",
  ">": "greater than",
  ">=": "at least",
};

function count(limit: unknown, noun: string, plural = `${noun}s`): string {
  return `${limit} ${limit === 1 ? noun : plural}`;
}

function typeNames(type: unknown): string {
  return [type]
    .flat()
    .map((name) => TYPES[String(name)] ?? String(name))
    .join(" or ");
}

function valueList(values: unknown): string {
  const all = [values].flat();
  const rest = all.length - LISTED_VALUES;
  const listed = all.slice(0, LISTED_VALUES).map((value) => JSON.stringify(value));
  return listed.join(", ") + (rest > 0 ? ` or ${rest} more` : "");
}

const limit = ({ comparison, limit }: KeywordParams): string =>
  `must be ${COMPARISONS[String(comparison)] ?? comparison} ${limit}`;

const unknownProperty = (): string => "is not a known property: leave it out, or correct its name";

const missing = (): string => "is missing: add it";

const missingBeside = ({ property }: KeywordParams): string =>
  `is missing: it must be there where ${JSON.stringify(property)} is`;

const tooManyItems = ({ limit, len }: KeywordParams): string =>
  `must have no more than ${count(limit ?? len, "item")}`;

/**
 * What each keyword wants, in words: the vocabularies of JSON Schema 2020-12, OpenAPI's `discriminator`, and its
 * `readOnly` and `writeOnly` where they are asserted. Keywords that never fail by themselves (`properties`, `$ref`,
 * `allOf`, the annotations) have no line; `if` has none because the failure of `then` or `else` says more.
 */
const MESSAGES: Readonly<Record<string, (params: KeywordParams) => string>> = {
  type: ({ type }) => `must be ${typeNames(type)}`,
  enum: ({ allowedValues }) => `must be one of ${valueList(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,

  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  maximum: limit,
  exclusiveMaximum: limit,
  minimum: limit,
  exclusiveMinimum: limit,

  maxLength: ({ limit }) => `must have at most ${count(limit, "character")}`,
  minLength: ({ limit }) => `must have at least ${count(limit, "character")}`,
  pattern: ({ pattern }) => `must match the pattern ${pattern}`,
  format: ({ format }) => `must have the format ${JSON.stringify(format)}`,

  maxItems: ({ limit }) => `must have at most ${count(limit, "item")}`,
  minItems: ({ limit }) => `must have at least ${count(limit, "item")}`,
  uniqueItems: ({ i, j }) => `must have no equal items: items ${j} and ${i} are equal`,
  contains: ({ minContains, maxContains }) =>
    `must have at least ${minContains}${maxContains === undefined ? "" : ` and at most ${maxContains}`} of the items described by "contains"`,
  items: tooManyItems,
  unevaluatedItems: tooManyItems,

  maxProperties: ({ limit }) => `must have at most ${count(limit, "property", "properties")}`,
  minProperties: ({ limit }) => `must have at least ${count(limit, "property", "properties")}`,
  required: missing,
  dependentRequired: missingBeside,
  additionalProperties: unknownProperty,
  unevaluatedProperties: unknownProperty,
  propertyNames: () => "is not an allowed property name",

  not: () => `must not match the schema in "not"`,
  anyOf: () => "must match at least one of the alternatives",
  oneOf: ({ passingSchemas }) =>
    passingSchemas
      ? "must match only one of the alternatives, and matches several"
      : "must match one of the alternatives",
  "false schema": () => "is not allowed here: leave it out",

  discriminator: ({ error }) =>
    error === "tag"
      ? "must be a string that names one of the alternatives"
      : "must name one of the alternatives",
  readOnly: () => "is set by the service: leave it out",
  writeOnly: () => "is only ever sent, so an answer must not have it",
};

/**
 * What a failed keyword wants of the value, in words, and how to mend it. Made of the schema's own words alone: no
 * part of the value is in it.
 */
export function issueMessage(keyword: string, params: KeywordParams): string {
  const message = Object.hasOwn(MESSAGES, keyword) ? MESSAGES[keyword] : undefined;
  return message ? message(params) : `must satisfy the keyword ${JSON.stringify(keyword)}`;
}
