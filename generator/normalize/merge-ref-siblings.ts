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
import { parsePointer, valueAt } from "../openapi/pointer.js";
import { mapRootSchemas, mapSubschemas } from "../openapi/schema-walk.js";

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

/** Keywords whose meaning depends on others beside them (JSON Schema 2020-12 core sections 10 and 11). */
const DEPENDENT: readonly { readonly keyword: string; readonly neighbours: readonly string[] }[] = [
  {
    keyword: "additionalProperties",
    neighbours: ["additionalProperties", "properties", "patternProperties"],
  },
  { keyword: "items", neighbours: ["prefixItems"] },
  { keyword: "minContains", neighbours: ["contains"] },
  { keyword: "maxContains", neighbours: ["contains"] },
  { keyword: "then", neighbours: ["if"] },
  { keyword: "else", neighbours: ["if"] },
];

/**
 * A `$ref` may have keywords beside it that constrain further (JSON Schema 2020-12 core section 8.2.3.1), which
 * makers of types overlook. Such a reference becomes one schema that says both, or, where the two can't be put into
 * one without changing their meaning, an `allOf` of the two.
 */
export function mergeRefSiblings(document: OpenApiDocument): OpenApiDocument {
  return mapRootSchemas(document, (schema) => mergeDeep(document, schema, false));
}

/**
 * Within what was merged (`isMerged`) nothing is merged again: a schema that holds itself has no end, and a chain in which
 * each holds the next one twice doubles with each link.
 */
function mergeDeep(document: OpenApiDocument, schema: Json, isMerged: boolean): Json {
  const ref = isObject(schema) ? schema.$ref : undefined;
  if (!isObject(schema) || typeof ref !== "string" || Object.keys(siblingsOf(schema)).every(isAnnotation)) {
    return mapSubschemas(schema, (subschema) => mergeDeep(document, subschema, isMerged));
  }
  const path = parsePointer(ref);
  const target = path && !isMerged ? valueAt(document, path) : undefined;
  const merged = isObject(target) ? intersect(target, siblingsOf(schema)) : undefined;
  return merged
    ? mapSubschemas(merged, (subschema) => mergeDeep(document, subschema, true))
    : mergeDeep(document, separate(schema, ref), isMerged);
}

function separate(schema: JsonObject, ref: string): JsonObject {
  const siblings = siblingsOf(schema);
  return { ...siblings, allOf: [{ $ref: ref }, ...arrayOr(siblings.allOf)] };
}

function siblingsOf(schema: JsonObject): JsonObject {
  return omit(schema, "$ref");
}

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith("x-");
}

/** One schema with the meaning of both, or undefined where keywords would need more than putting side by side. */
function intersect(a: JsonObject, b: JsonObject): JsonObject | undefined {
  if (a.$ref !== undefined || b.$ref !== undefined) return undefined;
  // `unevaluated…` beside a reference looks through it; within its target it knows nothing of what is beside.
  if (a.unevaluatedProperties !== undefined || a.unevaluatedItems !== undefined) return undefined;
  if (changes(a, b) || changes(b, a)) return undefined;
  const merged = new Map<string, Json>(Object.entries(a));
  for (const [keyword, value] of Object.entries(b)) {
    const existing = own(a, keyword);
    const both = existing === undefined ? value : intersectKeyword(keyword, existing, value);
    if (both === undefined) return undefined;
    merged.set(keyword, both);
  }
  return Object.fromEntries(merged);
}

/** Whether a keyword of `schema` would mean something else beside those of `other`. */
function changes(schema: JsonObject, other: JsonObject): boolean {
  return DEPENDENT.some(
    ({ keyword, neighbours }) => schema[keyword] !== undefined && neighbours.some((name) => name in other),
  );
}

function intersectKeyword(keyword: string, a: Json, b: Json): Json | undefined {
  if (isAnnotation(keyword)) return b;
  if (isEqual(a, b)) return a;
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
      return intersectEnums(arrayOr(a), arrayOr(b));
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

function isEqual(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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

/** Undefined where nothing is in both: an enumeration can't be empty. */
function intersectEnums(a: readonly Json[], b: readonly Json[]): Json | undefined {
  const both = a.filter((value) => b.some((other) => isEqual(value, other)));
  return both.length > 0 ? both : undefined;
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
