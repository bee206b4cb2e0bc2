import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  omit,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

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
 * `type: object` beside alternatives that are objects says nothing more, and goes: as a type of its own it would give
 * each of them every property.
 */
export function separateAlternatives(document: OpenApiDocument, schema: JsonObject): JsonObject {
  return ["anyOf", "oneOf"].reduce((result, keyword) => {
    const alternatives = result[keyword];
    if (!isArray(alternatives)) return result;
    const rest = omit(result, keyword);
    if (!alternatives.every(saysType)) return rest;
    if (!saysType(rest)) return result;
    return isOnlyObject(rest) && alternatives.every((alternative) => isObjectSchema(document, alternative))
      ? omit(result, "type")
      : { allOf: [separateAlternatives(document, rest), { [keyword]: alternatives }] };
  }, schema);
}

function isOnlyObject(schema: JsonObject): boolean {
  return schema.type === "object" && !saysType(omit(schema, "type"));
}

/** Whether a schema takes objects alone. `seen` ends a schema that is its own alternative. */
function isObjectSchema(
  document: OpenApiDocument,
  schema: Json,
  seen: ReadonlySet<Json> = new Set(),
): boolean {
  const resolved = resolve(document, schema);
  if (!isObject(resolved) || seen.has(resolved)) return false;
  if (resolved.type !== undefined) return resolved.type === "object";
  const isObjectToo = (part: Json) => isObjectSchema(document, part, new Set([...seen, resolved]));
  const alternatives = [...arrayOr(resolved.oneOf), ...arrayOr(resolved.anyOf)];
  return (
    arrayOr(resolved.allOf).some(isObjectToo) || (alternatives.length > 0 && alternatives.every(isObjectToo))
  );
}

function saysType(schema: Json): boolean {
  return isObject(schema) ? TYPE_KEYWORDS.some((keyword) => keyword in schema) : schema === false;
}
