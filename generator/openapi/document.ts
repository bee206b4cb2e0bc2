/** Any JSON value. Documents are read-only from the moment they are bundled: every stage gives a new one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** Schema Object (OpenAPI 3.1.1 section 4.8.24), or the boolean schemas of JSON Schema 2020-12 section 4.3.2. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = JsonObject;

/** A bundled OpenAPI document: one JSON value whose references are all internal (`#/…`). */
export type OpenApiDocument = JsonObject;

export const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value as an object, or an empty one where it is anything else. */
export function objectOr(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as an array, or an empty one where it is anything else. */
export function arrayOr(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

export function stringOr(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The object with each value replaced: itself where none is another. Safe for keys such as `__proto__`. */
export function mapValues(object: JsonObject, replace: (value: Json, key: string) => Json): JsonObject {
  const keys = Object.keys(object);
  const values = keys.map((key) => replace(object[key] as Json, key)); // The key is one of its own.
  const isSame = values.every((value, index) => value === object[keys[index] ?? ""]);
  return isSame ? object : Object.fromEntries(keys.map((key, index) => [key, values[index] as Json])); // as above
}

/** The array with each item replaced: itself where none is another. */
export function mapItems(
  array: readonly Json[],
  replace: (item: Json, index: number) => Json,
): readonly Json[] {
  const items = array.map(replace);
  return items.every((item, index) => item === array[index]) ? array : items;
}

/** What `typeof` doesn't tell: the name that JSON Schema has for the type of a value, every number being a number. */
export function typeOfJson(value: Json): string {
  return value === null ? "null" : isArray(value) ? "array" : typeof value;
}

/** The object without these keys: itself where it has none of them. */
export function omit(object: JsonObject, ...keys: string[]): JsonObject {
  if (!keys.some((key) => Object.hasOwn(object, key))) return object;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** The own property `key`, never an inherited one: `constructor` is a name like any other in a document. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
