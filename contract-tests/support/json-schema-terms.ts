import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  objectOr,
  omit,
  own,
  stringOr,
} from "../../generator/openapi/document.js";
import { componentName, formatPointer, type Path, resolve } from "../../generator/openapi/pointer.js";
import { mapSchemas } from "../../generator/openapi/schema-walk.js";
import { withHeirs } from "./heirs.js";
import type { Direction, Part } from "./parts.js";

/** The annotation that keeps a property from travelling one way (JSON Schema Validation 2020-12, section 9.4). */
export const MARKERS = { sent: "readOnly", received: "writeOnly" } as const;

/**
 * A document whose schemas mean in plain JSON Schema 2020-12 what OpenAPI has them mean for one direction. A
 * discriminated union becomes one `if`/`then` a member (`discriminator` is left to check the tag by itself), what
 * doesn't travel is required no longer, and 3.0's own keywords are said in 3.1's. Apart from the `oneOf` of such a union
 * every schema keeps its place. The parts' own schemas stand under `x-parts`, by title.
 */
export function jsonSchemaTerms(
  document: JsonObject,
  parts: readonly Part[],
  direction: Direction,
): JsonObject {
  const is30 = stringOr(document.openapi)?.startsWith("3.0") === true;
  const modern = withHeirs(is30 ? mapSchemas(document, from30) : document);
  const translate = (schema: Json): Json =>
    isObject(schema) ? dispatch(modern, relaxRequired(modern, schema, direction)) : schema;
  const translateAll = (source: JsonObject): JsonObject =>
    mapSchemas(source, (schema, { path }) => translate(inheritBase(modern, schema, path)));
  return {
    ...translateAll(modern),
    "x-parts": Object.fromEntries(parts.map(({ title, schema }) => [title, schema ?? true])),
    "x-bases": objectOr(objectOr(translateAll(withoutUnions(modern)).components).schemas),
  };
}

/** Each component as its children inherit it. */
function withoutUnions(document: JsonObject): JsonObject {
  const schemas = mapValues(objectOr(objectOr(document.components).schemas), (schema) =>
    isObject(schema) ? omit(schema, "oneOf", "anyOf", "discriminator") : schema,
  );
  return { components: { schemas } };
}

/** Where jsonSchemaTerms() puts the schema of a part. */
export function partPath({ title }: Part): Path {
  return ["x-parts", title];
}

/** OpenAPI 3.0.4, section 4.7.24, in the terms of 3.1. */
function from30(schema: Json): Json {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  const nullable = schema.nullable === true && typeof schema.type === "string";
  return {
    ...omit(schema, "nullable", "exclusiveMinimum", "exclusiveMaximum"),
    ...(schema.exclusiveMinimum === true ? { exclusiveMinimum: schema.minimum ?? 0 } : {}),
    ...(schema.exclusiveMaximum === true ? { exclusiveMaximum: schema.maximum ?? 0 } : {}),
    ...(nullable ? { type: [schema.type ?? "null", "null"] } : {}),
    ...(nullable && schema.enum !== undefined ? { enum: [...arrayOr(schema.enum), null] } : {}),
  };
}

/** OpenAPI 3.1, section 4.8.25: the tag alone selects the member. */
function dispatch(document: JsonObject, schema: JsonObject): JsonObject {
  const keyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const members = arrayOr(schema[keyword]);
  const { propertyName, mapping } = objectOr(schema.discriminator);
  if (typeof propertyName !== "string" || members.length === 0) return omit(schema, "discriminator");
  const choices = members.map((member) => ({
    member,
    literals: literalsOf(document, member, propertyName, objectOr(mapping)),
  }));
  if (choices.some(({ literals }) => literals.length === 0)) return omit(schema, "discriminator");
  return {
    ...omit(schema, keyword),
    discriminator: { propertyName, literals: choices.flatMap(({ literals }) => literals) },
    allOf: [
      ...arrayOr(schema.allOf),
      ...choices.map(({ member, literals }) => ({
        if: { properties: { [propertyName]: { enum: literals } }, required: [propertyName] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema 2020-12, section 10.2.2.2
        then: member,
      })),
    ],
  };
}

function literalsOf(document: JsonObject, member: Json, property: string, mapping: JsonObject): Json[] {
  const { $ref } = objectOr(member);
  const name = componentName($ref, "schemas");
  const mapped = Object.entries(mapping).filter(([, target]) => target === $ref || target === name);
  if (mapped.length > 0) return mapped.map(([literal]) => literal);
  const declared = objectOr(own(objectOr(objectOr(resolve(document, member)).properties), property));
  const literals = declared.const === undefined ? arrayOr(declared.enum) : [declared.const];
  return literals.length > 0 ? [...literals] : name === undefined ? [] : [name];
}

/** A child that is allOf its own parent, which is oneOf its children, means the parent without its children. */
function inheritBase(document: JsonObject, schema: Json, path: Path): Json {
  if (!isObject(schema) || path.length !== 3 || path[1] !== "schemas" || schema.allOf === undefined)
    return schema;
  const own$ref = formatPointer(path);
  const allOf = arrayOr(schema.allOf).map((part) => {
    const name = componentName(objectOr(part).$ref, "schemas");
    const parent = objectOr(resolve(document, part));
    const children = [...arrayOr(parent.oneOf), ...arrayOr(parent.anyOf)].map(
      (child) => objectOr(child).$ref,
    );
    return name !== undefined && children.includes(own$ref)
      ? { $ref: formatPointer(["x-bases", name]) }
      : part;
  });
  return { ...schema, allOf };
}

function relaxRequired(document: JsonObject, schema: JsonObject, direction: Direction): JsonObject {
  if (schema.required === undefined) return schema;
  const marked = markedNames(document, schema, MARKERS[direction], new Set());
  return { ...schema, required: arrayOr(schema.required).filter((name) => !marked.has(name)) };
}

function markedNames(document: JsonObject, schema: Json, marker: string, seen: Set<Json>): Set<Json> {
  const resolved = resolve(document, schema);
  if (!isObject(resolved) || seen.has(resolved)) return new Set();
  seen.add(resolved);
  const names = Object.entries(objectOr(resolved.properties))
    .filter(([, property]) => isMarked(document, property, marker))
    .map(([name]) => name);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => arrayOr(resolved[keyword]));
  return new Set<Json>([
    ...names,
    ...parts.flatMap((part) => [...markedNames(document, part, marker, seen)]),
  ]);
}

/** Whether a property's schema, or what it refers to, bears the marker. */
export function isMarked(document: JsonObject, property: Json, marker: string): boolean {
  return objectOr(property)[marker] === true || objectOr(resolve(document, property))[marker] === true;
}
