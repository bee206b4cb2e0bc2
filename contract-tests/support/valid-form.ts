import { isObject, type Json, objectOr } from "../../generator/openapi/document.js";
import { formatPointer, type Path, valueAt } from "../../generator/openapi/pointer.js";
import { replaceAt } from "./instance.js";
import { isMarked, MARKERS } from "./json-schema-terms.js";
import type { MemoryValidator } from "./memory-validator.js";
import { matchingTexts } from "./pattern-texts.js";
import { samples } from "./samples.js";

import { type Place, schemaPlaces } from "./schema-places.js";

export { samples } from "./samples.js";

/**
 * A documented example as a profile takes it, and with everything in it that it leaves out: each scalar that the profile
 * refuses gives way to a sample made from its schema, and each absent property gets one, a property without a name of its
 * own among them where a schema says what those may be. Where the schema has no valid sample, the example stays as it is.
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
    const valid = places.flatMap((place) => samples(memory, place.path)).find(isValid);
    if (valid !== undefined) repaired = replaceAt(repaired, first.at, valid);
  }
  return repaired;
}

function complete(memory: MemoryValidator, path: Path, example: Json): Json {
  let completed = example;
  for (const { schema, path: at, at: tokens, value } of schemaPlaces(memory, path, example)) {
    if (!isObject(value)) continue;
    const declared = Object.keys(objectOr(schema.properties)).map(
      (name) => [name, ["properties", name]] as const,
    );
    for (const [name, to] of [...declared, ...undeclared(memory, at, schema)]) {
      if (Object.hasOwn(objectOr(valueAt(completed, tokens)), name)) continue;
      const property = [...at, ...to];
      if (isRefused(memory, valueAt(memory.document, property) ?? true)) continue;
      const before = completed;
      const bigger = samples(memory, property)
        .map((sample) => replaceAt(before, [...tokens, name], sample))
        .find((candidate) => isNoWorse(memory, path, before, candidate));
      completed = bigger ?? completed;
    }
  }
  return completed;
}

/** Whether nothing is wrong that wasn't before: of several properties that are missed each is added by itself. */
function isNoWorse(memory: MemoryValidator, path: Path, before: Json, after: Json): boolean {
  const known = memory.findings(path, before).map((finding) => JSON.stringify(finding));
  return memory.findings(path, after).every((finding) => known.includes(JSON.stringify(finding)));
}

/** A name that `patternProperties` or `additionalProperties` has a schema for, and where that stands. */
function undeclared(
  memory: MemoryValidator,
  path: Path,
  schema: Place["schema"],
): (readonly [string, Path])[] {
  const ofPatterns = Object.keys(objectOr(schema.patternProperties)).flatMap((pattern) =>
    matchingTexts(pattern)
      .slice(0, 1)
      .map((name) => [name, ["patternProperties", pattern]] as const),
  );
  const isDescribed =
    isObject(schema.additionalProperties) && Object.keys(schema.additionalProperties).length > 0;
  const names = schema.propertyNames === undefined ? [] : samples(memory, [...path, "propertyNames"]);
  const [name = "additionalProperty"] = names.filter((sample) => typeof sample === "string");
  return [...ofPatterns, ...(isDescribed ? [[name, ["additionalProperties"]] as const] : [])];
}

/** Whether a property doesn't travel the way of the validator. */
export function isRefused(memory: MemoryValidator, property: Json): boolean {
  return isMarked(memory.document, property, MARKERS[memory.direction]);
}
