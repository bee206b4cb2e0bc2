import { refusalMarker } from "../normalize/split-directions.js";
import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  typeOfJson,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

/**
 * Whether the compiler takes `value`, written out, for the type of a normalized schema: what types say of a value, no
 * more. In doubt it says no: an example is then there without a type, where with one the package wouldn't compile.
 */
export function fitsType(document: OpenApiDocument, schema: Json, value: Json): boolean {
  return fits(document, schema, value, { names: new Set(), seen: new Set() });
}

interface Around {
  /** The properties that schemas around this one, of the same value, know. */
  readonly names: ReadonlySet<string>;
  /** The schemas around this one, of the same value: one that is part of itself has no end. */
  readonly seen: ReadonlySet<Json>;
}

function fits(document: OpenApiDocument, reference: Json, value: Json, around: Around): boolean {
  const schema = resolve(document, reference) ?? true;
  if (typeof schema === "boolean" || !isObject(schema)) return schema !== false;
  if (around.seen.has(schema) || refusalMarker(schema) !== undefined) return false;
  if (!fitsTypeKeyword(schema, value) || !fitsLiterals(schema, value)) return false;

  const inPlace = {
    names: knownNames(document, schema, around.names),
    seen: new Set([...around.seen, schema]),
  };
  const fitsPart = (part: Json) => fits(document, part, value, inPlace);
  const alternatives = [schema.anyOf, schema.oneOf].filter((members) => members !== undefined);
  return (
    arrayOr(schema.allOf).every(fitsPart) &&
    alternatives.every((members) => arrayOr(members).some(fitsPart)) &&
    (!isArray(value) || value.every((item) => fits(document, schema.items ?? true, item, APART))) &&
    (!isObject(value) || fitsProperties(document, schema, value, inPlace.names))
  );
}

const APART: Around = { names: new Set(), seen: new Set() };

function fitsTypeKeyword({ type }: JsonObject, value: Json): boolean {
  if (type === undefined) return true;
  const actual = typeOfJson(value);
  return (isArray(type) ? type : [type]).some(
    (name) => name === actual || (name === "integer" && actual === "number"),
  );
}

function fitsLiterals(schema: JsonObject, value: Json): boolean {
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  return (
    allowed === undefined ||
    arrayOr(allowed).some((literal) => JSON.stringify(literal) === JSON.stringify(value))
  );
}

function fitsProperties(
  document: OpenApiDocument,
  schema: JsonObject,
  value: JsonObject,
  known: ReadonlySet<string>,
): boolean {
  const properties = objectOr(schema.properties);
  const rest = schema.additionalProperties ?? false;
  const isClosed =
    Object.keys(properties).length > 0 && (rest === false || Object.keys(objectOr(rest)).length > 0);
  return (
    arrayOr(schema.required).every((name) => Object.hasOwn(value, String(name))) &&
    Object.entries(value).every(([name, item]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (property !== undefined) return fits(document, property, item, APART);
      return isObject(rest) ? fits(document, rest, item, APART) : !isClosed || known.has(name);
    })
  );
}

/** The names of the properties that a schema, or a part of it of the same value, has. */
function knownNames(
  document: OpenApiDocument,
  schema: JsonObject,
  names: ReadonlySet<string>,
  seen = new Set<Json>(),
): ReadonlySet<string> {
  const found = new Set([...names, ...Object.keys(objectOr(schema.properties))]);
  if (seen.has(schema)) return found;
  seen.add(schema);
  for (const part of [schema.allOf, schema.anyOf, schema.oneOf].flatMap(arrayOr)) {
    const resolved = objectOr(resolve(document, part));
    for (const name of knownNames(document, resolved, NONE, seen)) found.add(name);
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();
