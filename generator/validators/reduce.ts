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
    return keepProto(dropPatterns(settleAlternatives(document, Object.fromEntries(asserted))));
  });
}

/**
 * A discriminator decides which alternative is asked, where each has literals of its own for it and demands one. Where
 * one doesn't, `oneOf` decides, and a property with such literals only says which alternatives needn't be asked.
 */
function settleAlternatives(document: OpenApiDocument, schema: JsonObject): JsonObject {
  const { discriminator, ...rest } = schema;
  const members = arrayOr(schema.oneOf).map((member) => objectOr(resolve(document, member)));
  const named = stringOr(objectOr(discriminator).propertyName);
  const candidates = named === undefined ? Object.keys(objectOr(members[0]?.properties)) : [named];
  for (const propertyName of candidates) {
    const literals = members.map((member) => literalsOf(member, propertyName));
    const all = literals.flat();
    if (literals.some(({ length }) => length === 0) || new Set(all).size !== all.length) continue;
    const isDemanded = members.every(({ required }) => arrayOr(required).includes(propertyName));
    return named !== undefined && isDemanded
      ? // The members of what isn't an object are never looked at: whatever it is would pass.
        { type: "object", ...rest, discriminator: { propertyName, literals } }
      : { ...rest, tag: { propertyName, literals } };
  }
  return rest;
}

/** The strings that are all that an alternative takes for a property; none where it takes anything else. */
function literalsOf({ properties }: JsonObject, name: string): readonly string[] {
  const property = objectOr(own(objectOr(properties), name));
  const values = property.const === undefined ? arrayOr(property.enum) : [property.const];
  return values.every((value) => typeof value === "string") ? values.map(String) : [];
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
