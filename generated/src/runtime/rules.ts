/** The parameters of a failed keyword, as ajv reports them. They differ from keyword to keyword. */
export type KeywordParams = Readonly<Record<string, unknown>>;

/** What a keyword of a schema says where a value doesn't satisfy it. */
export interface Rule {
  readonly keyword: string;
  /** What is wanted of the value, in words, and how to mend it: made of the schema's own words, never of the value's. */
  readonly message: (params: KeywordParams) => string;
  /** The parameter that names the property it is about, of a keyword that is checked on the object around it. */
  readonly property?: string;
}

/*
 * One rule for each keyword that can fail: the vocabularies of JSON Schema 2020-12, OpenAPI's `discriminator`, and its
 * `readOnly` and `writeOnly` where they are asserted. Each is an export of its own, so that a bundle has those alone that
 * its validators name.
 */

export const typeRule: Rule = { keyword: "type", message: ({ type }) => `must be ${typeNames(type)}` };
export const enumRule: Rule = {
  keyword: "enum",
  message: ({ allowedValues }) => `must be one of ${valueList(allowedValues)}`,
};
export const constRule: Rule = {
  keyword: "const",
  message: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
};

export const multipleOfRule: Rule = {
  keyword: "multipleOf",
  message: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
};
export const maximumRule: Rule = { keyword: "maximum", message: ({ limit }) => `must be at most ${limit}` };
export const exclusiveMaximumRule: Rule = {
  keyword: "exclusiveMaximum",
  message: ({ limit }) => `must be less than ${limit}`,
};
export const minimumRule: Rule = { keyword: "minimum", message: ({ limit }) => `must be at least ${limit}` };
export const exclusiveMinimumRule: Rule = {
  keyword: "exclusiveMinimum",
  message: ({ limit }) => `must be greater than ${limit}`,
};

export const maxLengthRule: Rule = {
  keyword: "maxLength",
  message: ({ limit }) => `must have at most ${count(limit, "character")}`,
};
export const minLengthRule: Rule = {
  keyword: "minLength",
  message: ({ limit }) => `must have at least ${count(limit, "character")}`,
};
export const patternRule: Rule = {
  keyword: "pattern",
  // The parameter is the RegExp itself.
  message: ({ pattern }) => `must match the pattern ${(pattern as RegExp).source}`,
};
export const formatRule: Rule = {
  keyword: "format",
  message: ({ format }) => `must have the format ${JSON.stringify(format)}`,
};

export const maxItemsRule: Rule = {
  keyword: "maxItems",
  message: ({ limit }) => `must have at most ${count(limit, "item")}`,
};
export const minItemsRule: Rule = {
  keyword: "minItems",
  message: ({ limit }) => `must have at least ${count(limit, "item")}`,
};
export const uniqueItemsRule: Rule = {
  keyword: "uniqueItems",
  message: ({ i, j }) => `must have no equal items: items ${j} and ${i} are equal`,
};
export const containsRule: Rule = {
  keyword: "contains",
  message: ({ minContains, maxContains }) =>
    `must have at least ${minContains}${maxContains === undefined ? "" : ` and at most ${maxContains}`} of the items described by "contains"`,
};
export const itemsRule: Rule = { keyword: "items", message: tooManyItems };
export const unevaluatedItemsRule: Rule = { keyword: "unevaluatedItems", message: tooManyItems };

export const maxPropertiesRule: Rule = {
  keyword: "maxProperties",
  message: ({ limit }) => `must have at most ${count(limit, "property", "properties")}`,
};
export const minPropertiesRule: Rule = {
  keyword: "minProperties",
  message: ({ limit }) => `must have at least ${count(limit, "property", "properties")}`,
};
export const requiredRule: Rule = {
  keyword: "required",
  property: "missingProperty",
  message: () => "is missing: add it",
};
export const dependentRequiredRule: Rule = {
  keyword: "dependentRequired",
  property: "missingProperty",
  message: ({ property }) => `is missing: it must be there where ${JSON.stringify(property)} is`,
};
export const additionalPropertiesRule: Rule = {
  keyword: "additionalProperties",
  property: "additionalProperty",
  message: unknownProperty,
};
export const unevaluatedPropertiesRule: Rule = {
  keyword: "unevaluatedProperties",
  property: "unevaluatedProperty",
  message: unknownProperty,
};
export const propertyNamesRule: Rule = {
  keyword: "propertyNames",
  property: "propertyName",
  message: () => "is not an allowed property name",
};

export const notRule: Rule = { keyword: "not", message: () => `must not match the schema in "not"` };
export const anyOfRule: Rule = {
  keyword: "anyOf",
  message: () => "must match at least one of the alternatives",
};
export const oneOfRule: Rule = {
  keyword: "oneOf",
  message: ({ passingSchemas }) =>
    passingSchemas
      ? "must match only one of the alternatives, and matches several"
      : "must match one of the alternatives",
};
/** Of a schema that is `false`. */
export const falseSchemaRule: Rule = {
  keyword: "false schema",
  message: () => "is not allowed here: leave it out",
};

export const discriminatorRule: Rule = {
  keyword: "discriminator",
  property: "tag",
  message: () => "must name one of the alternatives",
};
export const readOnlyRule: Rule = {
  keyword: "readOnly",
  message: () => "is set by the service: leave it out",
};
export const writeOnlyRule: Rule = {
  keyword: "writeOnly",
  message: () => "is only ever sent, so an answer must not have it",
};

function unknownProperty(): string {
  return "is not a known property: leave it out, or correct its name";
}

function tooManyItems({ limit, len }: KeywordParams): string {
  return `must have no more than ${count(limit ?? len, "item")}`;
}

function count(limit: unknown, noun: string, plural = `${noun}s`): string {
  return `${limit} ${limit === 1 ? noun : plural}`;
}

/** JSON Schema's types with their articles. */
function typeNames(type: unknown): string {
  // The usual one name alone: flattening a list of it would take longer than the whole check.
  return Array.isArray(type) ? type.map(typeName).join(" or ") : typeName(type);
}

function typeName(name: unknown): string {
  return name === "null" ? name : `${/^[aio]/.test(String(name)) ? "an" : "a"} ${name}`;
}

/** How many allowed values a message lists before it counts the rest. */
const LISTED_VALUES = 12;

function valueList(values: unknown): string {
  const all = [values].flat();
  const rest = all.length - LISTED_VALUES;
  const listed = all.slice(0, LISTED_VALUES).map((value) => JSON.stringify(value));
  return listed.join(", ") + (rest > 0 ? ` or ${rest} more` : "");
}
