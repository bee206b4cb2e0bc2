import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { type Path, resolve, valueAt } from "../openapi/pointer.js";
import { sampleNumber, sampleText } from "./sample-scalar.js";

/** How deep a sample goes: a recursive schema has no end of its own. */
const DEPTH = 12;

/** How many schemas go into one: of a few that require each other several times a manual would have megabytes. */
const MOST_SCHEMAS = 200;

interface Sampling {
  readonly document: OpenApiDocument;
  schemasLeft: number;
}

/** A likely value of the schema at `path`, put together from the examples in it: what a person would write in a manual. */
export function sampleValue(document: OpenApiDocument, path: Path): Json {
  return sampleOfSchema(document, valueAt(document, path) ?? {});
}

/** The same of a schema that stands anywhere. */
export function sampleOfSchema(document: OpenApiDocument, schema: Json): Json {
  return sample({ document, schemasLeft: MOST_SCHEMAS }, schema, DEPTH);
}

/** How many items an array has at the most. */
const MOST_ITEMS = 20;

/** How deep in parts of parts it is looked for what they require, and in how many of each. */
const NESTED = 3;
const MOST_PARTS = 20;

/** `alsoRequired`: what a schema around this one, of the same object, requires of it. */
function sample(
  sampling: Sampling,
  reference: Json,
  depth: number,
  alsoRequired: readonly Json[] = [],
): Json {
  const schema = objectOr(resolve(sampling.document, reference));
  const known = schema.const ?? arrayOr(schema.examples)[0] ?? schema.default ?? arrayOr(schema.enum)[0];
  if (known !== undefined) return known;
  if (depth === 0 || sampling.schemasLeft === 0) return null;
  sampling.schemasLeft--;
  const [alternative] = [...arrayOr(schema.oneOf), ...arrayOr(schema.anyOf)];
  const inherited = arrayOr(schema.allOf);
  const composed = [...inherited, ...(alternative === undefined ? [] : [alternative])];
  const theirs = composed.flatMap((part) => requiredBy(sampling.document, part, NESTED));
  const required = [...alsoRequired, ...arrayOr(schema.required), ...theirs];
  const parts = composed.map((part) => sample(sampling, part, depth - 1, required));
  const own = isObject(schema.properties) ? [sampleObject(sampling, schema.properties, required, depth)] : [];
  // An object is what all of them say of it: its own say is narrower than what it inherits, that of its alternative than both.
  const objects = [
    ...own,
    ...parts.slice(0, inherited.length).filter(isObject),
    ...own,
    ...parts.slice(inherited.length).filter(isObject),
  ];
  if (objects.length > 0) return Object.fromEntries(objects.flatMap((part) => Object.entries(part)));
  const [part] = parts;
  if (part !== undefined && schema.type === undefined) return part;
  return sampleOfType(sampling, schema, depth);
}

/** What a part of a schema, and all that it is put together from, require of the object. */
function requiredBy(document: OpenApiDocument, reference: Json, depth: number): readonly Json[] {
  const schema = objectOr(resolve(document, reference));
  const parts = depth === 0 ? [] : arrayOr(schema.allOf).slice(0, MOST_PARTS);
  return [
    ...arrayOr(schema.required),
    ...new Set(parts.flatMap((part) => requiredBy(document, part, depth - 1))),
  ];
}

function sampleObject(
  sampling: Sampling,
  properties: JsonObject,
  required: readonly Json[],
  depth: number,
): JsonObject {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, property]) => [name, sample(sampling, property, depth - 1)]),
  );
}

function sampleOfType(sampling: Sampling, schema: JsonObject, depth: number): Json {
  switch (isArray(schema.type) ? schema.type[0] : schema.type) {
    case "integer":
    case "number":
      return sampleNumber(schema);
    case "boolean":
      return true;
    case "array": {
      const count = Math.min(Number(schema.minItems ?? 0), MOST_ITEMS);
      return Array.from({ length: count }, () => sample(sampling, schema.items ?? {}, depth - 1));
    }
    case "object":
      return {};
    case "null":
      return null;
    default:
      return sampleText(schema);
  }
}
