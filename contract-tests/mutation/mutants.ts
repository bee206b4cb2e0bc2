import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { formatPointer, type Path } from "../../generator/openapi/pointer.js";
import { removeAt, replaceAt } from "../support/instance.js";

/** One change of a document: what stands at `path` gives way to `value`, or goes where that is undefined. */
export interface Change {
  readonly path: Path;
  readonly words: string;
  readonly value: Json | undefined;
  /** Whether the keyword takes all that it took before, and perhaps more. */
  readonly loosens?: true;
}

/** A kind of change, and what it makes of a place that it applies to: nothing elsewhere. */
export interface Mutation<P> {
  readonly name: string;
  readonly changes: (place: P) => Change[];
}

/** A document with one thing changed that it says. */
export interface Mutant {
  /** The row of the table that it comes from. */
  readonly mutation: string;
  /** Where, and what was done there: `#/paths/~1pets/get/responses/404: status dropped`. */
  readonly title: string;
  readonly change: Change;
  readonly document: JsonObject;
}

/** Every mutation at every place. Components are shared: a change that comes up twice is made once. */
export function mutantsOf<P>(
  document: JsonObject,
  mutations: readonly Mutation<P>[],
  places: readonly P[],
): Mutant[] {
  const found = new Map<string, Mutant>();
  for (const { name, changes } of mutations) {
    for (const change of places.flatMap(changes)) {
      const title = `${formatPointer(change.path)}: ${change.words}`;
      if (!found.has(title))
        found.set(title, { mutation: name, title, change, document: mutated(document, change) });
    }
  }
  return [...found.values()];
}

export function mutated(document: JsonObject, { path, value }: Change): JsonObject {
  const changed = value === undefined ? removeAt(document, path) : replaceAt(document, path, value);
  // No change is of the whole document, so that an object stays one.
  return changed as JsonObject;
}

/** What stands under a key gives way to another value, or goes. */
export function set(path: Path, key: string, words: string, value: Json | undefined): Change {
  return { path: [...path, key], words, value };
}

/** A keyword gives way to one that takes all that it took, and perhaps more. */
export function loosened(path: Path, key: string, words: string, value: Json): Change {
  return { ...set(path, key, words, value), loosens: true };
}

/** A mark that is there or not: `required`, `deprecated`, … */
export function flipped(value: JsonObject, path: Path, key: string): Change {
  const isSet = value[key] === true;
  return set(path, key, `changed to ${!isSet}`, isSet ? undefined : true);
}

/** A copy of an object with one key renamed and the order kept: that of `paths` and `content` counts. */
export function renamed(object: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));
}
