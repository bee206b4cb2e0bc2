import type { Json } from "../../../generator/openapi/document.js";
import type { MemoryValidator } from "../memory-validator.js";
import type { Place } from "../schema-places.js";

/** Another value at a place. */
export interface Change {
  readonly value: Json;
  /** What is about it, for a person. */
  readonly words: string;
  /** The property that a finding about it points at, where that isn't the place itself. */
  readonly property?: string;
  /** What a finding calls the keyword, where that isn't the row's name. */
  readonly keyword?: string;
}

/** What one keyword makes worth trying at a place whose schema may have it. */
export interface KeywordRow {
  readonly keyword: string;
  /** Values that the keyword must refuse, whatever the rest of the schema says. */
  readonly violations: (place: Place, memory: MemoryValidator) => Change[];
  /** Values along the border that the keyword must take. Something else may refuse them. */
  readonly boundaries: (place: Place, memory: MemoryValidator) => Change[];
}

/** That a keyword has no values of a kind. */
export const none = (): Change[] => [];

export function put(value: Json): Change {
  return { value, words: shown(value) };
}

/** A value at a length that a person reads. */
export function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 40)}… (${text.length} characters of JSON)`;
}

export function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `1 item`, `2 items`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
