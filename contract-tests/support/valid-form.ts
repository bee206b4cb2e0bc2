import { arrayOr, isObject, type Json, objectOr } from "../../generator/openapi/document.js";
import { formatPointer, type Path, parsePointer, valueAt } from "../../generator/openapi/pointer.js";
import { replaceAt } from "./instance.js";
import { isMarked, MARKERS } from "./json-schema-terms.js";
import type { MemoryValidator } from "./memory-validator.js";
import { type Place, schemaPlaces } from "./schema-places.js";

/** How deep a sample goes: a recursive schema has no end of its own. */
const DEPTH = 8;

const FORMAT_SAMPLES: Readonly<Record<string, string>> = {
  date: "2020-02-29",
  "date-time": "2020-02-29T12:00:00Z",
  email: "person@example.com",
  uri: "https://example.com/",
  uuid: "32b6e34b-3d91-447a-9b20-e7b8123456ab",
};

/**
 * A documented example as a profile takes it, and with everything in it that it leaves out: each scalar that the profile
 * refuses gives way to a sample made from its schema, and each absent property gets one. Where the schema has no valid
 * sample, the example stays as it is there.
 */
export function validForm(memory: MemoryValidator, path: Path, example: Json): Json {
  return complete(memory, path, repair(memory, path, example));
}

function repair(memory: MemoryValidator, path: Path, example: Json): Json {
  const byPointer = new Map<string, Place[]>();
  for (const place of schemaPlaces(memory, path, example)) {
    const pointer = formatPointer(place.at);
    byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), place]);
  }
  let repaired = example;
  for (const places of byPointer.values()) {
    const [first] = places;
    if (!first || typeof first.value === "object" || first.at.length === 0) continue;
    const isValid = (value: Json) => places.every((place) => memory.accepts(place.path, value));
    if (isValid(first.value)) continue;
    const valid = places.flatMap((place) => samples(memory, place.path, DEPTH)).find(isValid);
    if (valid !== undefined) repaired = replaceAt(repaired, first.at, valid);
  }
  return repaired;
}

function complete(memory: MemoryValidator, path: Path, example: Json): Json {
  let completed = example;
  for (const { schema, path: at, at: tokens, value } of schemaPlaces(memory, path, example)) {
    if (!isObject(value)) continue;
    for (const [name, property] of Object.entries(objectOr(schema.properties))) {
      if (Object.hasOwn(objectOr(valueAt(completed, tokens)), name) || isRefused(memory, property)) continue;
      const bigger = samples(memory, [...at, "properties", name], DEPTH)
        .map((sample) => replaceAt(completed, [...tokens, name], sample))
        .find((candidate) => memory.accepts(path, candidate));
      completed = bigger ?? completed;
    }
  }
  return completed;
}

/** Whether a property doesn't travel the way of the validator. */
export function isRefused(memory: MemoryValidator, property: Json): boolean {
  return isMarked(memory.document, property, MARKERS[memory.direction]);
}

/** Values that the schema at `path` accepts, the likeliest first. */
export function samples(memory: MemoryValidator, path: Path, depth: number = DEPTH): Json[] {
  return candidates(memory, path, depth).filter((candidate) => memory.accepts(path, candidate));
}

function candidates(memory: MemoryValidator, path: Path, depth: number): Json[] {
  const schema = valueAt(memory.document, path);
  if (!isObject(schema)) return schema === false ? [] : ["text"];
  if (depth === 0) return [];
  const target = typeof schema.$ref === "string" ? parsePointer(schema.$ref) : undefined;
  const known = [
    schema.const,
    ...arrayOr(schema.examples),
    schema.example,
    schema.default,
    ...arrayOr(schema.enum),
  ];
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((keyword) =>
    arrayOr(schema[keyword]).map((_, index) => samples(memory, [...path, keyword, String(index)], depth - 1)),
  );
  const [first] = parts.map(([sample]) => sample);
  const types = Array.isArray(schema.type)
    ? schema.type
    : [schema.type ?? (schema.properties ? "object" : "string")];
  return [
    ...known.filter((value) => value !== undefined),
    ...(target ? samples(memory, target, depth - 1) : []),
    ...parts.flat(),
    ...(isObject(first) ? [Object.assign({}, ...parts.map(([sample]) => objectOr(sample)))] : []),
    ...types.map((type) => ofType(memory, path, type, depth)),
  ];
}

function ofType(memory: MemoryValidator, path: Path, type: unknown, depth: number): Json {
  const schema = objectOr(valueAt(memory.document, path));
  switch (type) {
    case "object": {
      const properties = Object.entries(objectOr(schema.properties)).flatMap(([name, property]) => {
        const [sample] = isRefused(memory, property)
          ? []
          : samples(memory, [...path, "properties", name], depth - 1);
        return sample === undefined ? [] : [[name, sample] as const];
      });
      return Object.fromEntries(properties);
    }
    case "array":
      return samples(memory, [...path, "items"], depth - 1).slice(0, 1);
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return FORMAT_SAMPLES[String(schema.format)] ?? "text";
  }
}
