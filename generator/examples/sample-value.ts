import { arrayOr, isObject, type Json, type OpenApiDocument, objectOr } from "../openapi/document.js";
import { type Path, resolve, valueAt } from "../openapi/pointer.js";

/** How deep a sample goes: a recursive schema has no end of its own. */
const DEPTH = 6;

/** A likely value of the schema at `path`, put together from the examples in it: what a person would write in a manual. */
export function sampleValue(document: OpenApiDocument, path: Path): Json {
  return sample(document, valueAt(document, path) ?? {}, DEPTH);
}

function sample(document: OpenApiDocument, reference: Json, depth: number): Json {
  const schema = objectOr(resolve(document, reference));
  const [alternative] = [...arrayOr(schema.oneOf), ...arrayOr(schema.anyOf)];
  const known = schema.const ?? arrayOr(schema.examples)[0] ?? schema.default ?? arrayOr(schema.enum)[0];
  if (known !== undefined) return known;
  if (depth === 0) return null;
  if (isObject(schema.properties)) return sampleObject(document, schema, depth);
  if (alternative !== undefined && schema.type === undefined) return sample(document, alternative, depth - 1);
  const parts = arrayOr(schema.allOf).map((part) => sample(document, part, depth - 1));
  if (parts.length > 0) return Object.assign({}, ...parts.filter(isObject));
  return sampleOfType(Array.isArray(schema.type) ? schema.type[0] : schema.type);
}

function sampleObject(
  document: OpenApiDocument,
  schema: { readonly [key: string]: Json },
  depth: number,
): Json {
  const required = arrayOr(schema.required);
  const properties = Object.entries(objectOr(schema.properties)).filter(([name]) => required.includes(name));
  return Object.fromEntries(
    properties.map(([name, property]) => [name, sample(document, property, depth - 1)]),
  );
}

function sampleOfType(type: Json | undefined): Json {
  const samples: Record<string, Json> = {
    integer: 1,
    number: 1,
    boolean: true,
    array: [],
    object: {},
    null: null,
  };
  return typeof type === "string" && Object.hasOwn(samples, type) ? (samples[type] ?? null) : "string";
}
