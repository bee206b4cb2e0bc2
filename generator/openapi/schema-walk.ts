import {
  arrayOr,
  HTTP_METHODS,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapItems,
  mapValues,
  type OpenApiDocument,
  objectOr,
} from "./document.js";
import type { Path } from "./pointer.js";

/** Which way a value of a schema travels: in a request, in an answer, or in both as far as one can tell. */
export type Direction = "sent" | "received" | "either";

export interface SchemaPlace {
  readonly path: Path;
  readonly direction: Direction;
}

/** Gives the schema that stands in place of `schema`. */
export type ReplaceSchema = (schema: Json, place: SchemaPlace) => Json;

/** Gives the Parameter or Header Object that stands in place of `parameter`, whose schema is replaced already. */
export type ReplaceParameter = (parameter: JsonObject) => JsonObject;

/** What is done at each place of a document that holds a schema. */
interface Replacement {
  /** Which way a request travels, and which way its answer: a webhook's or a callback's comes from the service. */
  readonly request: Direction;
  readonly answer: Direction;
  readonly schema: ReplaceSchema;
  readonly parameter: ReplaceParameter;
}

/** Keywords whose value is one schema (JSON Schema 2020-12 core section 10, validation of content section 8). */
export const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
]);
/** Those whose value is a list of schemas. */
export const SCHEMA_ARRAY_KEYWORDS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
/** Those whose value has schemas by names of the document. */
export const SCHEMA_MAP_KEYWORDS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "dependentSchemas",
]);

/** Replaces the direct subschemas of one schema; what isn't a subschema (an example, a default) stays as it is. */
export function mapSubschemas(schema: Json, replace: (subschema: Json, path: Path) => Json): Json {
  if (!isObject(schema)) return schema;
  return mapValues(schema, (value, keyword) => {
    if (SCHEMA_KEYWORDS.has(keyword)) return replace(value, [keyword]);
    if (SCHEMA_ARRAY_KEYWORDS.has(keyword) && isArray(value)) {
      return mapItems(value, (subschema, index) => replace(subschema, [keyword, String(index)]));
    }
    if (SCHEMA_MAP_KEYWORDS.has(keyword) && isObject(value)) {
      return mapValues(value, (subschema, key) => replace(subschema, [keyword, key]));
    }
    return value;
  });
}

/** Keywords whose subschemas describe the very value that the schema around them describes. */
const IN_PLACE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"] as const;

/** The direct subschemas that describe the very value that the schema describes; what `$ref` leads to isn't among them. */
export function inPlaceSubschemas(schema: JsonObject): readonly Json[] {
  return [
    ...IN_PLACE.flatMap((keyword) => {
      const value = schema[keyword];
      return isObject(value) ? [value] : arrayOr(value);
    }),
    ...Object.values(objectOr(schema.dependentSchemas)),
  ];
}

/** Calls `visit` with the direct subschemas of one schema. */
export function visitSubschemas(schema: Json, visit: (subschema: Json, path: Path) => void): void {
  mapSubschemas(schema, (subschema, path) => {
    visit(subschema, path);
    return subschema;
  });
}

/** Replaces a schema and everything below it, children first. */
export function mapSchemaDeep(schema: Json, place: SchemaPlace, replace: ReplaceSchema): Json {
  const children = mapSubschemas(schema, (subschema, path) =>
    mapSchemaDeep(subschema, { ...place, path: [...place.path, ...path] }, replace),
  );
  return replace(children, place);
}

/** Calls `visit` with every schema of a document, children first. */
export function visitSchemas(
  document: OpenApiDocument,
  visit: (schema: Json, place: SchemaPlace) => void,
): void {
  mapRootSchemas(document, (root, rootPlace) =>
    mapSchemaDeep(root, rootPlace, (schema, place) => {
      visit(schema, place);
      return schema;
    }),
  );
}

/** Replaces every schema of a document, children first. */
export function mapSchemas(document: OpenApiDocument, replace: ReplaceSchema): OpenApiDocument {
  return mapRootSchemas(document, (schema, place) => mapSchemaDeep(schema, place, replace));
}

/**
 * Replaces every root schema of a document: those of parameters, headers, media types and components.schemas, with
 * the direction that each travels. Path items, callbacks, webhooks and all reusable components are visited.
 */
export function mapRootSchemas(
  document: OpenApiDocument,
  schema: ReplaceSchema,
  parameter: ReplaceParameter = (unchanged) => unchanged,
): OpenApiDocument {
  const replace: Replacement = { schema, parameter, request: "sent", answer: "received" };
  return mapValues(document, (value, key) => {
    if (key === "paths") return pathItems(value, [key], replace);
    if (key === "webhooks") return pathItems(value, [key], incoming(replace));
    return key === "components" ? components(value, [key], replace) : value;
  });
}

function incoming(replace: Replacement): Replacement {
  return { ...replace, request: "received", answer: "sent" };
}

type MapNode = (node: JsonObject, path: Path) => Json;

function entries(value: Json, path: Path, map: MapNode): Json {
  if (!isObject(value)) return value;
  return mapValues(value, (node, key) => (isObject(node) ? map(node, [...path, key]) : node));
}

function items(value: Json, path: Path, map: MapNode): Json {
  if (!isArray(value)) return value;
  return mapItems(value, (node, index) => (isObject(node) ? map(node, [...path, String(index)]) : node));
}

function fields(
  node: JsonObject,
  path: Path,
  maps: Record<string, (value: Json, path: Path) => Json>,
): JsonObject {
  return mapValues(node, (value, key) =>
    Object.hasOwn(maps, key) ? (maps[key]?.(value, [...path, key]) ?? value) : value,
  );
}

function components(value: Json, path: Path, replace: Replacement): Json {
  if (!isObject(value)) return value;
  return fields(value, path, {
    schemas: (map, at) =>
      isObject(map)
        ? mapValues(map, (schema, name) =>
            replace.schema(schema, { path: [...at, name], direction: "either" }),
          )
        : map,
    parameters: (map, at) => entries(map, at, (node, to) => parameter(node, to, "sent", replace)),
    headers: (map, at) => entries(map, at, (node, to) => parameter(node, to, "received", replace)),
    requestBodies: (map, at) => entries(map, at, (node, to) => body(node, to, "sent", replace)),
    responses: (map, at) => entries(map, at, (node, to) => body(node, to, "received", replace)),
    callbacks: (map, at) => entries(map, at, (node, to) => pathItems(node, to, incoming(replace))),
    pathItems: (map, at) => pathItems(map, at, replace),
  });
}

function pathItems(value: Json, path: Path, replace: Replacement): Json {
  return entries(value, path, (item, at) =>
    fields(item, at, {
      parameters: (list, to) => parameters(list, to, replace),
      ...Object.fromEntries(
        HTTP_METHODS.map((method) => [method, (node: Json, to: Path) => operation(node, to, replace)]),
      ),
    }),
  );
}

function operation(value: Json, path: Path, replace: Replacement): Json {
  if (!isObject(value)) return value;
  return fields(value, path, {
    parameters: (list, at) => parameters(list, at, replace),
    requestBody: (node, at) => (isObject(node) ? body(node, at, replace.request, replace) : node),
    responses: (map, at) => entries(map, at, (node, to) => body(node, to, replace.answer, replace)),
    callbacks: (map, at) => entries(map, at, (node, to) => pathItems(node, to, incoming(replace))),
  });
}

function parameters(value: Json, path: Path, replace: Replacement): Json {
  return items(value, path, (node, at) => parameter(node, at, replace.request, replace));
}

function parameter(node: JsonObject, path: Path, direction: Direction, replace: Replacement): Json {
  const replaced = fields(node, path, {
    schema: (schema, at) => replace.schema(schema, { path: at, direction }),
    content: (map, at) => content(map, at, direction, replace),
  });
  return replace.parameter(replaced);
}

function body(node: JsonObject, path: Path, direction: Direction, replace: Replacement): Json {
  return fields(node, path, {
    headers: (map, at) => entries(map, at, (header, to) => parameter(header, to, direction, replace)),
    content: (map, at) => content(map, at, direction, replace),
  });
}

function content(value: Json, path: Path, direction: Direction, replace: Replacement): Json {
  return entries(value, path, (mediaType, at) =>
    fields(mediaType, at, {
      schema: (schema, to) => replace.schema(schema, { path: to, direction }),
      encoding: (map, to) =>
        entries(map, to, (encoding, into) =>
          fields(encoding, into, {
            headers: (headers, deep) =>
              entries(headers, deep, (header, h) => parameter(header, h, direction, replace)),
          }),
        ),
    }),
  );
}
