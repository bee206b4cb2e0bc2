import type { Json } from "../../generator/openapi/document.js";
import { type Path, valueAt } from "../../generator/openapi/pointer.js";
import { UNJUDGED_FORMATS } from "./format-values.js";
import { pointerOf, replaceAt } from "./instance.js";
import type { MemoryValidator } from "./memory-validator.js";
import { type Place, schemaPlaces } from "./schema-places.js";
import { ARRAYS } from "./violations/arrays.js";
import { DISCRIMINATORS, tagOf } from "./violations/discriminators.js";
import type { Change, KeywordRow } from "./violations/keyword-row.js";
import { LITERALS } from "./violations/literals.js";
import { TRAVEL } from "./violations/markers.js";
import { NUMBERS } from "./violations/numbers.js";
import { OBJECTS } from "./violations/objects.js";
import { TEXTS } from "./violations/texts.js";
import { TYPES } from "./violations/types.js";
import { UNIONS } from "./violations/unions.js";

/** A whole value with one thing about it. */
export interface TriedValue {
  /** The keyword, the place, and what is there: `pattern at /id: "abc~"`. */
  readonly title: string;
  readonly value: Json;
  readonly keyword: string;
  /** Where in the value. */
  readonly pointer: string;
  /** Where the schema stands that says so. */
  readonly schema: Path;
}

/** A value that must be refused: a valid one with a single thing wrong. */
export type CounterExample = TriedValue;

/** A value that must be taken: a valid one that is as far as a keyword lets it go. */
export type BoundaryValue = TriedValue;

/** One row a keyword. */
export const KEYWORDS: readonly KeywordRow[] = [
  ...DISCRIMINATORS,
  ...OBJECTS,
  ...LITERALS,
  ...TYPES,
  ...TRAVEL,
  ...TEXTS,
  ...NUMBERS,
  ...ARRAYS,
  ...UNIONS,
];

/** What must be refused, derived from a valid value and its schema: each violation at each place that it can happen at. */
export function counterExamples(memory: MemoryValidator, path: Path, root: Json): CounterExample[] {
  const places = schemaPlaces(memory, path, root);
  const tags = new Set(
    places.flatMap((place) => {
      const tag = tagOf(place);
      return tag === undefined ? [] : [pointerOf([...place.at, tag])];
    }),
  );
  return tried(places, root, (row, place) => row.violations(place, memory))
    .filter(
      ({ place, keyword, pointer, value }) =>
        // Whatever is wrong with what selects the member of a union, `discriminator` says so.
        place.applies(value) && (keyword === "discriminator" || !tags.has(pointer)),
    )
    .map(withoutPlace);
}

/**
 * What must be taken, derived from a valid value and its schema: the border of each keyword at each place. A value that
 * something other than the keyword refuses isn't among them.
 */
export function boundaryValues(memory: MemoryValidator, path: Path, root: Json): BoundaryValue[] {
  const places = schemaPlaces(memory, path, root);
  return tried(places, root, (row, place) => row.boundaries(place, memory))
    .filter(({ place, keyword }) => keyword === "format" || !isUnjudged(place))
    .filter((one) => memory.accepts(path, one.value) || isRefusedByItself(one, places, memory))
    .map(withoutPlace);
}

/** Whether it is the very keyword that refuses a value; then it is a finding of the suite, not a value to leave out. */
function isRefusedByItself(
  { place, keyword, pointer, value }: Derived,
  places: readonly Place[],
  memory: MemoryValidator,
): boolean {
  const at = pointerOf(place.at);
  // What another schema says of the same value can't be told from what this one says.
  const isShared =
    CHOICES.some((choice) => place.schema[choice] !== undefined) ||
    places.some(
      (other) => other !== place && pointerOf(other.at) === at && other.schema[keyword] !== undefined,
    );
  if (isShared || !place.applies(value)) return false;
  return memory
    .findings(place.path, valueAt(value, place.at))
    .some((finding) => finding.keyword === keyword && at + finding.pointer === pointer);
}

function isUnjudged({ schema }: Place): boolean {
  return UNJUDGED_FORMATS.includes(String(schema.format));
}

/** Keywords with schemas of their own for the same value, some of which it need not satisfy. */
const CHOICES: readonly string[] = ["anyOf", "oneOf", "if", "discriminator"];

/** A tried value, and the place that it was derived from. */
interface Derived extends TriedValue {
  readonly place: Place;
}

function tried(
  places: readonly Place[],
  root: Json,
  changesOf: (row: KeywordRow, place: Place) => readonly Change[],
): Derived[] {
  const found = new Map<string, Derived>();
  for (const row of KEYWORDS) {
    for (const place of places) {
      for (const change of changesOf(row, place)) {
        const { property, keyword = row.keyword } = change;
        const pointer = pointerOf(property === undefined ? place.at : [...place.at, property]);
        const value = replaceAt(root, place.at, change.value);
        const key = JSON.stringify([keyword, pointer, value]);
        const title = `${keyword} at ${pointer || "the root"}: ${change.words}`;
        if (!found.has(key)) found.set(key, { title, value, keyword, pointer, schema: place.path, place });
      }
    }
  }
  return [...found.values()];
}

function withoutPlace({ place: _, ...value }: Derived): TriedValue {
  return value;
}
