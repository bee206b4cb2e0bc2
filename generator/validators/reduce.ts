import { refusalMarker } from "../normalize/split-directions.js";
import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
  own,
  stringOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";
import { mapSchemaDeep } from "../openapi/schema-walk.js";
import { isUsablePattern } from "../patterns/backtracking.js";

/**
 * Keywords that can refuse a value (JSON Schema 2020-12 core sections 8.2.3 and 10 and 11, validation sections 6 and 7), and
 * the discriminator. All others say nothing of a value, whatever they mean to ajv.
 */
const ASSERTIONS = new Set(
  [
    "$ref type enum const format discriminator",
    "multipleOf maximum exclusiveMaximum minimum exclusiveMinimum",
    "maxLength minLength pattern",
    "maxItems minItems uniqueItems prefixItems items contains maxContains minContains unevaluatedItems",
    "maxProperties minProperties required properties patternProperties additionalProperties propertyNames",
    "dependentRequired dependentSchemas unevaluatedProperties",
    "allOf anyOf oneOf not if then else",
  ].flatMap((keywords) => keywords.split(" ")),
);

/** What ajv has to know of a schema: what it asserts, in the terms of the keywords that ajv is given here. */
export function reduceToAssertions(document: OpenApiDocument, schema: Json): Json {
  return mapSchemaDeep(schema, { path: [], direction: "either" }, (part) => {
    if (!isObject(part)) return part;
    const marker = refusalMarker(part);
    if (marker !== undefined) return { [marker]: true };
    const asserted = Object.entries(part).filter(([keyword]) => ASSERTIONS.has(keyword));
    return keepProto(dropPatterns(settleDiscriminator(document, Object.fromEntries(asserted))));
  });
}

/**
 * A discriminator says which literals select which alternative, as far as each alternative has literals of its own;
 * where one hasn't, `oneOf` says it alone.
 */
function settleDiscriminator(document: OpenApiDocument, schema: JsonObject): JsonObject {
  if (schema.discriminator === undefined) return schema;
  const tag = stringOr(objectOr(schema.discriminator).propertyName);
  const literals = arrayOr(schema.oneOf).map((member) => literalsOf(document, member, tag));
  const all = literals.flat();
  const isDecisive =
    tag !== undefined && literals.every(({ length }) => length > 0) && new Set(all).size === all.length;
  return isDecisive
    ? // The members of what isn't an object are never looked at: whatever it is would pass.
      { type: "object", ...schema, discriminator: { propertyName: tag, literals } }
    : omit(schema, "discriminator");
}

function literalsOf(document: OpenApiDocument, member: Json, tag: string | undefined): readonly string[] {
  const schema = objectOr(resolve(document, member));
  const property = tag === undefined ? {} : objectOr(own(objectOr(schema.properties), tag));
  const values = property.const === undefined ? arrayOr(property.enum) : [property.const];
  const isTold = tag !== undefined && arrayOr(schema.required).includes(tag);
  return isTold && values.every((value) => typeof value === "string") ? values.map(String) : [];
}

/** What is no regular expression, or may never come to an end, is held against nothing; lint has warned of it. */
function dropPatterns(schema: JsonObject): JsonObject {
  const { pattern, patternProperties } = schema;
  const kept = typeof pattern === "string" && !isUsablePattern(pattern) ? omit(schema, "pattern") : schema;
  if (!isObject(patternProperties)) return kept;
  const unusable = Object.keys(patternProperties).filter((name) => !isUsablePattern(name));
  return { ...kept, patternProperties: omit(patternProperties, ...unusable) };
}

/** ajv passes over a property named `__proto__`, but not over a pattern that matches this one name. */
function keepProto(schema: JsonObject): JsonObject {
  const properties = objectOr(schema.properties);
  const proto = own(properties, "__proto__");
  if (proto === undefined) return schema;
  return {
    ...schema,
    properties: omit(properties, "__proto__"),
    patternProperties: { ...objectOr(schema.patternProperties), "^__proto__$": proto },
  };
}
