import { isArray, isObject, type Json, type JsonObject, omit } from "../openapi/document.js";

/** Keywords from which a type can be read. */
const TYPE_KEYWORDS = [
  "$ref",
  "type",
  "const",
  "enum",
  "properties",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
];

/**
 * openapi-typescript adds the alternatives of `anyOf` and `oneOf` to the type beside them, where a schema means both
 * at once. So alternatives that say nothing of a type go, and others move into an `allOf` with what was beside them.
 */
export function separateAlternatives(schema: JsonObject): JsonObject {
  return ["anyOf", "oneOf"].reduce((result, keyword) => {
    const alternatives = result[keyword];
    if (!isArray(alternatives)) return result;
    const rest = omit(result, keyword);
    if (!alternatives.every(saysType)) return rest;
    return saysType(rest) ? { allOf: [separateAlternatives(rest), { [keyword]: alternatives }] } : result;
  }, schema);
}

function saysType(schema: Json): boolean {
  return isObject(schema) ? TYPE_KEYWORDS.some((keyword) => keyword in schema) : schema === false;
}
