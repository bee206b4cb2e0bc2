import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
  own,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";
import { mapSchemas } from "../openapi/schema-walk.js";

/** Keywords that say something about a value without constraining it. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "summary",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
]);

/**
 * A `$ref` may have keywords beside it that constrain further (JSON Schema 2020-12 core section 8.2.3.1), which
 * makers of types overlook. Such a reference becomes one schema that says both, or, where the two can't be put into
 * one without changing their meaning, an `allOf` of the two.
 */
export function mergeRefSiblings(document: OpenApiDocument): OpenApiDocument {
  return mapSchemas(document, (schema) => mergeSiblings(document, schema));
}

function mergeSiblings(document: OpenApiDocument, schema: Json): Json {
  if (!isObject(schema) || typeof schema.$ref !== "string") return schema;
  const siblings = omit(schema, "$ref");
  if (Object.keys(siblings).every((keyword) => isAnnotation(keyword))) return schema;
  const target = resolve(document, { $ref: schema.$ref });
  const merged = isObject(target) ? intersect(target, siblings) : undefined;
  return merged ?? { ...siblings, allOf: [{ $ref: schema.$ref }, ...arrayOr(siblings.allOf)] };
}

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith("x-");
}

/** One schema with the meaning of both, or undefined where keywords would need more than putting side by side. */
function intersect(a: JsonObject, b: JsonObject): JsonObject | undefined {
  if (a.$ref !== undefined || b.$ref !== undefined) return undefined;
  // What these two apply to depends on the keywords beside them, which merging changes.
  if (a.additionalProperties !== undefined || a.unevaluatedProperties !== undefined) return undefined;
  const merged = new Map<string, Json>(Object.entries(a));
  for (const [keyword, value] of Object.entries(b)) {
    const existing = own(a, keyword);
    const both = existing === undefined ? value : intersectKeyword(keyword, existing, value);
    if (both === undefined) return undefined;
    merged.set(keyword, both);
  }
  return Object.fromEntries(merged);
}

function intersectKeyword(keyword: string, a: Json, b: Json): Json | undefined {
  if (isAnnotation(keyword)) return b;
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  switch (keyword) {
    case "required":
      return [...new Set([...arrayOr(a), ...arrayOr(b)])];
    case "allOf":
      return [...arrayOr(a), ...arrayOr(b)];
    case "properties":
      return intersectProperties(objectOr(a), objectOr(b));
    case "type":
      return intersectTypes(a, b);
    case "enum":
      return arrayOr(a).filter((value) => arrayOr(b).includes(value));
    case "minimum":
    case "exclusiveMinimum":
    case "minLength":
    case "minItems":
    case "minProperties":
      return Math.max(Number(a), Number(b));
    case "maximum":
    case "exclusiveMaximum":
    case "maxLength":
    case "maxItems":
    case "maxProperties":
      return Math.min(Number(a), Number(b));
    default:
      return undefined;
  }
}

function intersectProperties(a: JsonObject, b: JsonObject): JsonObject {
  const merged = new Map<string, Json>(Object.entries(a));
  for (const [name, schema] of Object.entries(b)) {
    const existing = own(a, name);
    merged.set(name, existing === undefined ? schema : intersectSchemas(existing, schema));
  }
  return Object.fromEntries(merged);
}

function intersectSchemas(a: Json, b: Json): Json {
  const merged = isObject(a) && isObject(b) ? intersect(a, b) : undefined;
  return merged ?? { allOf: [a, b] };
}

/** `integer` is a `number`; undefined where nothing is of both types. */
function intersectTypes(a: Json, b: Json): Json | undefined {
  const left = isArray(a) ? a : [a];
  const right = isArray(b) ? b : [b];
  const both = [
    ...left.filter((type) => right.includes(type) || (type === "integer" && right.includes("number"))),
    ...right.filter((type) => type === "integer" && left.includes("number") && !left.includes("integer")),
  ];
  const [only] = both;
  return only === undefined ? undefined : both.length === 1 ? only : both;
}
