import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
} from "../../../generator/openapi/document.js";
import type { MemoryValidator } from "../memory-validator.js";
import { another, sampleItems, samples } from "../samples.js";
import { MOST } from "../scalar-samples.js";
import { type Place, schemaPlaces } from "../schema-places.js";
import { type Change, counted, type KeywordRow, none, shown } from "./keyword-row.js";
import { allows } from "./types.js";

/** JSON Schema Validation 2020-12, section 6.4, and JSON Schema 2020-12, sections 10.3.1, 11.2. */
export const ARRAYS: readonly KeywordRow[] = [
  {
    keyword: "minItems",
    violations: (place, memory) => ofLimit(place, memory, "minItems", (least) => [least - 1]),
    boundaries: (place, memory) => ofLimit(place, memory, "minItems", (least) => [least, least + 1]),
  },
  {
    keyword: "maxItems",
    violations: (place, memory) => ofLimit(place, memory, "maxItems", (most) => [most + 1]),
    boundaries: (place, memory) => ofLimit(place, memory, "maxItems", (most) => [most, most - 1]),
  },
  {
    keyword: "uniqueItems",
    violations: (place, memory) => {
      if (place.schema.uniqueItems !== true) return [];
      const [first = "text", ...others] = itemsOf(place, memory, 1);
      return [first, ...reordered(first)].map((again) => putItems([first, ...others, again]));
    },
    boundaries: (place, memory) =>
      place.schema.uniqueItems === true
        ? [1, 2].map((length) => putItems(itemsOf(place, memory, length)))
        : [],
  },
  {
    keyword: "items",
    violations: (place, memory) => {
      const { schema } = place;
      if (schema.items !== false) return [];
      const prefix = arrayOr(schema.prefixItems).length;
      const items = [...itemsOf(place, memory, prefix), "text"];
      // Without prefixItems each item is a value of the schema `false`.
      return [{ ...putItems(items), ...(prefix === 0 ? { keyword: "false schema", property: "0" } : {}) }];
    },
    boundaries: ({ schema, value }) =>
      isArray(value) && schema.items !== undefined ? [[], value.slice(0, 1)].map(putItems) : [],
  },
  {
    keyword: "prefixItems",
    violations: none,
    // Each item is judged where it stands, and fewer of them are in order.
    boundaries: ({ schema, value }) =>
      isArray(value) && schema.prefixItems !== undefined ? [[], value.slice(0, 1)].map(putItems) : [],
  },
  {
    keyword: "contains",
    violations: (place, memory) => ofContains(place, memory, ({ least, most }) => [least - 1, most + 1]),
    boundaries: (place, memory) => ofContains(place, memory, ({ least, most }) => [least, most]),
  },
  {
    keyword: "unevaluatedItems",
    violations: (place, memory) => {
      if (place.schema.unevaluatedItems !== false || !isArray(place.value)) return [];
      const applied = schemaPlaces(memory, place.path, place.value).filter(({ at }) => at.length === 0);
      const isOpen = applied.some(
        ({ schema }) => schema.items !== undefined || schema.contains !== undefined,
      );
      return isOpen ? [] : [putItems([...place.value, "text"])];
    },
    boundaries: ({ schema, value }) =>
      schema.unevaluatedItems !== undefined && isArray(value) ? [putItems(value)] : [],
  },
];

function putItems(items: readonly Json[]): Change {
  return { value: items, words: `${shown(items)}, ${counted(items.length, "item")}` };
}

function ofLimit(
  place: Place,
  memory: MemoryValidator,
  keyword: "minItems" | "maxItems",
  lengths: (limit: number) => readonly number[],
): Change[] {
  const limit = place.schema[keyword];
  if (typeof limit !== "number" || limit > MOST) return [];
  return lengths(limit)
    .filter((length) => length >= 0)
    .map((length) => putItems(itemsOf(place, memory, length)));
}

/** The items that are there, fewer of them or some more. */
function itemsOf({ schema, path, value }: Place, memory: MemoryValidator, length: number): Json[] {
  const made = sampleItems(memory, path, length);
  const given = isArray(value) ? [...value, ...made.slice(value.length)] : made;
  const last = given.at(-1) ?? "text";
  return Array.from({ length }, (_, index) => {
    const item = given[index] ?? last;
    const isRepeated = schema.uniqueItems === true && given.slice(0, index).includes(item);
    return isRepeated ? another(item, index) : item;
  });
}

/** The same object, written in another order. */
function reordered(item: Json): JsonObject[] {
  const entries = isObject(item) ? Object.entries(item) : [];
  return entries.length < 2 ? [] : [Object.fromEntries(entries.reverse())];
}

/** Arrays with so many items that fit `contains`, beside one that doesn't, where there is such an item. */
function ofContains(
  { schema, path }: Place,
  memory: MemoryValidator,
  counts: (limits: { readonly least: number; readonly most: number }) => readonly number[],
): Change[] {
  if (schema.contains === undefined || !allows(schema, "array")) return [];
  const to = [...path, "contains"];
  const least = typeof schema.minContains === "number" ? schema.minContains : 1;
  const most = typeof schema.maxContains === "number" ? schema.maxContains : Number.POSITIVE_INFINITY;
  const isUnique = schema.uniqueItems === true;
  const isItem = (item: Json) => schema.items === undefined || memory.accepts([...path, "items"], item);
  const other = OTHERS.find((item) => isItem(item) && !memory.accepts(to, item));
  const [sample] = samples(memory, to).filter(isItem);
  if (sample === undefined) return [];
  const beside = other === undefined ? [] : [other];
  return [...new Set(counts({ least, most }))]
    .filter((count) => count >= 0 && count <= MOST)
    .map((count) => {
      const fitting = Array.from({ length: count }, (_, index) =>
        isUnique && index > 0 ? another(sample, index) : sample,
      );
      const items = [...beside, ...fitting];
      return { value: items, words: `${shown(items)}, ${counted(count, "item")} that contains asks for` };
    });
}

/** Items of every kind, of which one may not be what `contains` asks for. */
const OTHERS: readonly Json[] = ["no such item", -12345, 12345, null, true, {}, []];
