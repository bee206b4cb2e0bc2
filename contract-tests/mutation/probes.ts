import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  omit,
} from "../../generator/openapi/document.js";
import { formatPointer, type Path } from "../../generator/openapi/pointer.js";
import { pointerOf, removeAt, replaceAt } from "../support/instance.js";
import type { Finding, MemoryValidator } from "../support/memory-validator.js";
import { samples } from "../support/samples.js";
import { type Place, schemaPlaces } from "../support/schema-places.js";
import { BOUNDS } from "./bounds.js";
import { looserPatterns } from "./patterns.js";
import { tellingTexts, textsOf } from "./telling-texts.js";

/** A whole value with one thing changed that a schema has a say in: whether for better or worse, the schema decides. */
export interface Probe {
  readonly title: string;
  /** The property or the index that it is about. */
  readonly about: string | undefined;
  /** Where the schema stands, as a pointer, that made it worth trying. */
  readonly schema?: string;
  readonly value: Json;
  /** What must say so when it is refused, and where: by a keyword of its own the schema may be refused in the end. */
  readonly by?: Finding;
}

/** What a keyword makes worth trying at a place: other values there, or none where the property is left out. */
type Row = (place: Place, memory: MemoryValidator, texts: Texts) => readonly (Json | undefined)[];

/** One row a kind. What is certainly wrong is among the counter-examples; these are the values along the border. */
const ROWS: Readonly<Record<string, Row>> = {
  "left out": () => [undefined],
  literal: ({ schema }) => [
    ...arrayOr(schema.enum),
    ...arrayOr(schema.enum).flatMap((literal) =>
      typeof literal === "string" ? [literal.toLowerCase(), literal.toUpperCase()] : [],
    ),
  ],
  type: ({ schema }) => (schema.type === undefined ? [] : [null, true, 0, 0.5, "", [], {}]),
  bound: ({ schema, path, value }, memory) => {
    const more = { names: namesOf(schema.propertyNames), value: filler(schema, path, memory) };
    return BOUNDS.flatMap(({ keyword, sized }) => {
      const bound = schema[keyword];
      return typeof bound === "number"
        ? [bound - 1, bound, bound + 1].map((size) => sized(value, size, more))
        : [];
    }).filter((sized) => sized !== undefined);
  },
  multiple: ({ schema: { multipleOf: step }, value }) =>
    typeof step === "number" && typeof value === "number" ? [value + step, value + step / 2] : [],
  repetition: ({ schema, value }) =>
    isArray(value) && schema.uniqueItems !== undefined ? [[...value, ...value.slice(0, 1)]] : [],
  member: ({ schema, path }, memory) =>
    ["anyOf", "oneOf"].flatMap((keyword) =>
      arrayOr(schema[keyword]).flatMap((_, index) => samples(memory, [...path, keyword, String(index)])),
    ),
  pattern: ({ schema }, _, texts) => matching(schema.pattern, texts),
  // Beyond the numbers of `int32`.
  format: ({ schema }) => (schema.format === "int64" ? [2 ** 31, -(2 ** 31) - 1] : []),
  // Those that need each other can be left out together only.
  dependency: ({ schema, value }) =>
    isObject(value)
      ? Object.entries(objectOr(schema.dependentRequired))
          .filter(([trigger]) => Object.hasOwn(value, trigger))
          .map(([trigger, needed]) => omit(value, trigger, ...arrayOr(needed).map(String)))
      : [],
  "property name": ({ schema, path, value }, memory, texts) => {
    if (!isObject(value)) return [];
    // One more could be too many: what isn't declared gives way.
    const declared = Object.keys(objectOr(schema.properties));
    const rest = omit(value, ...Object.keys(value).filter((name) => !declared.includes(name)));
    const undeclared = filler(schema, path, memory) ?? "text";
    return matching(objectOr(schema.propertyNames).pattern, texts).map((name) =>
      Object.fromEntries([...Object.entries(rest), [name, undeclared]]),
    );
  },
  "unknown property": ({ value }) => (isObject(value) ? [{ ...value, noSuchProperty: "text" }] : []),
};

/** What a property may be that isn't declared, where a schema says so. */
function filler({ additionalProperties }: JsonObject, path: Path, memory: MemoryValidator): Json | undefined {
  return isObject(additionalProperties) ? samples(memory, [...path, "additionalProperties"])[0] : undefined;
}

/** Different names that a pattern takes, as many as are likely to be needed. */
function namesOf(propertyNames: Json | undefined): string[] {
  const { pattern } = objectOr(propertyNames);
  return typeof pattern === "string" ? [...new Set(textsOf(pattern, MANY))] : [];
}

/** Of names there can be as many as an object has properties. */
const MANY = 64;

/** What was drawn, by pattern: to draw takes long, and many schemas can have the same pattern. */
export type Texts = Map<string, readonly string[]>;

/** Texts that match a pattern, and for each way in which it gets loose some that only the looser one takes. */
function matching(pattern: Json | undefined, known: Texts): readonly string[] {
  if (typeof pattern !== "string") return [];
  const texts = known.get(pattern) ?? [
    ...textsOf(pattern),
    ...looserPatterns(pattern).flatMap((looser) => tellingTexts(pattern, looser)),
  ];
  known.set(pattern, texts);
  return texts;
}

/** What need not be done again for another value. */
export interface Tried {
  /** Which kinds were tried at which schemas. */
  readonly kinds: Set<string>;
  readonly texts: Texts;
}

/** Every probe around a valid value, but for what was tried around another. */
export function probes(memory: MemoryValidator, path: Path, root: Json, { kinds, texts }: Tried): Probe[] {
  return schemaPlaces(memory, path, root).flatMap((place) =>
    Object.entries(ROWS).flatMap(([name, row]) => {
      const identity = `${name} ${formatPointer(place.path)}`;
      if (kinds.has(identity)) return [];
      kinds.add(identity);
      return row(place, memory, texts)
        .filter((value) => value !== undefined || place.at.length > 0)
        .map((value) => probe(name, place, root, value));
    }),
  );
}

function probe(name: string, { at, path }: Place, root: Json, value: Json | undefined): Probe {
  return {
    title: `${name} at ${formatPointer(at)}: ${JSON.stringify(value) ?? "nothing"}`,
    about: at.at(-1),
    schema: formatPointer(path),
    value: value === undefined ? removeAt(root, at) : replaceAt(root, at, value),
    ...(name === "pattern" ? { by: { keyword: "pattern", pointer: pointerOf(at) } } : {}),
  };
}
