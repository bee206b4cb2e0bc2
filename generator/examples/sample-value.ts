import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { type Path, resolve, valueAt } from "../openapi/pointer.js";

/** How deep a sample goes: a recursive schema has no end of its own. */
const DEPTH = 6;

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
  const required = [...alsoRequired, ...arrayOr(schema.required)];
  const [alternative] = [...arrayOr(schema.oneOf), ...arrayOr(schema.anyOf)];
  const parts = [...arrayOr(schema.allOf), ...(alternative === undefined ? [] : [alternative])].map((part) =>
    sample(sampling, part, depth - 1, required),
  );
  // An object is what all of them say of it, the literals of its alternative last.
  const objects = [
    ...(isObject(schema.properties) ? [sampleObject(sampling, schema.properties, required, depth)] : []),
    ...parts.filter(isObject),
  ];
  if (objects.length > 0) return Object.assign({}, ...objects);
  const [part] = parts;
  if (part !== undefined && schema.type === undefined) return part;
  return sampleOfType(Array.isArray(schema.type) ? schema.type[0] : schema.type);
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
