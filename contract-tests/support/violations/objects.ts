import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  omit,
} from "../../../generator/openapi/document.js";
import type { MemoryValidator } from "../memory-validator.js";
import { typicalTexts } from "../pattern-texts.js";
import { samples } from "../samples.js";
import { MOST } from "../scalar-samples.js";
import { matchingPatterns, type Place, schemaPlaces } from "../schema-places.js";
import { isRefused } from "../valid-form.js";
import { type Change, counted, type KeywordRow, none, shown } from "./keyword-row.js";
import { swapCase } from "./literals.js";

/** JSON Schema Validation 2020-12, section 6.5, and JSON Schema 2020-12, sections 10.3.2 and 11.3. */
export const OBJECTS: readonly KeywordRow[] = [
  {
    keyword: "required",
    violations: ({ schema, value }) =>
      isObject(value) ? arrayOr(schema.required).map((name) => without(value, String(name))) : [],
    boundaries: ({ schema, value }) => {
      if (!isObject(value)) return [];
      const required = arrayOr(schema.required);
      const optional = Object.keys(value).filter((name) => !required.includes(name));
      const bare = { value: omit(value, ...optional), words: "only what is required" };
      return [...optional.map((name) => without(value, name)), ...(optional.length > 1 ? [bare] : [])];
    },
  },
  {
    keyword: "minProperties",
    violations: (place) => ofLimit(place, "minProperties", (least) => [least - 1]),
    boundaries: (place) => ofLimit(place, "minProperties", (least) => [least, least + 1]),
  },
  {
    keyword: "maxProperties",
    violations: (place) => ofLimit(place, "maxProperties", (most) => [most + 1]),
    boundaries: (place) => ofLimit(place, "maxProperties", (most) => [most, most - 1]),
  },
  {
    keyword: "propertyNames",
    violations: ({ schema, path, value }, memory) =>
      schema.propertyNames === undefined || !isObject(value)
        ? []
        : NAMES.filter((name) => !memory.accepts([...path, "propertyNames"], name))
            .slice(0, 2)
            .map((name) => withProperty(value, name, "text")),
    boundaries: ({ schema, path, value }, memory) =>
      schema.propertyNames === undefined || !isObject(value)
        ? []
        : samples(memory, [...path, "propertyNames"])
            .slice(0, 2)
            .map((name) => withProperty(value, String(name), filler(schema, path, memory))),
  },
  {
    keyword: "patternProperties",
    violations: none,
    // A value of a wrong type is found where it stands, below a name that matches.
    boundaries: ({ schema, path, value }, memory) =>
      Object.keys(objectOr(schema.patternProperties)).flatMap((pattern) => {
        const [sample] = samples(memory, [...path, "patternProperties", pattern]);
        if (!isObject(value) || sample === undefined) return [];
        return typicalTexts(pattern).map((name) => withProperty(value, name, sample));
      }),
  },
  {
    keyword: "additionalProperties",
    violations: ({ schema, value }) =>
      schema.additionalProperties === false && isObject(value)
        ? unknownNames(value, [schema]).map((name) => withProperty(value, name, "text"))
        : [],
    boundaries: ({ schema, path, value }, memory) =>
      isObject(value) && schema.additionalProperties !== false
        ? unknownNames(value, [schema])
            .slice(0, 1)
            .map((name) => withProperty(value, name, filler(schema, path, memory)))
        : [],
  },
  {
    keyword: "unevaluatedProperties",
    violations: ({ schema, path, value }, memory) => {
      if (schema.unevaluatedProperties !== false || !isObject(value)) return [];
      const applied = schemaPlaces(memory, path, value)
        .filter(({ at }) => at.length === 0)
        .map((place) => place.schema);
      const isOpen = applied.some((one) => one.additionalProperties !== undefined);
      return isOpen ? [] : unknownNames(value, applied).map((name) => withProperty(value, name, "text"));
    },
    boundaries: none,
  },
  {
    keyword: "dependentRequired",
    violations: ({ schema, value }) =>
      dependencies(schema, value).flatMap(([, needed, given]) =>
        needed.filter((name) => Object.hasOwn(given, name)).map((name) => without(given, name)),
      ),
    boundaries: ({ schema, value }) =>
      dependencies(schema, value).map(([trigger, needed, given]) => ({
        value: omit(given, trigger, ...needed),
        words: `neither ${[trigger, ...needed].join(" nor ")}`,
      })),
  },
  {
    keyword: "dependentSchemas",
    violations: none,
    boundaries: ({ schema, value }) =>
      isObject(value)
        ? Object.keys(objectOr(schema.dependentSchemas))
            .filter((name) => Object.hasOwn(value, name))
            .map((name) => without(value, name))
        : [],
  },
  {
    keyword: "properties",
    violations: ({ schema, value }, memory) =>
      isObject(value)
        ? Object.entries(objectOr(schema.properties))
            .filter(([, property]) => property === false && !isRefused(memory, property))
            .map(([name]) => ({ ...withProperty(value, name, "text"), keyword: "false schema" }))
        : [],
    boundaries: none,
  },
];

/** Names that few rules have room for. */
const NAMES = ["no such name!", "~", "", "0", "a", "NAME", "a".repeat(300)];

function without(value: JsonObject, name: string): Change {
  return { value: omit(value, name), words: "left out", property: name };
}

function withProperty(value: JsonObject, name: string, property: Json): Change {
  return {
    value: Object.fromEntries([...Object.entries(value), [name, property]]),
    words: shown(property),
    property: name,
  };
}

/** A name that no one has declared, and one that differs from a declared one in case. */
function unknownNames(value: JsonObject, schemas: readonly JsonObject[]): string[] {
  const declared = schemas.flatMap(({ properties }) => Object.keys(objectOr(properties)));
  const [near] = declared.map(swapCase).filter((name) => !declared.includes(name));
  return ["noSuchProperty", ...(near === undefined ? [] : [near])].filter(
    (name) =>
      !Object.hasOwn(value, name) && schemas.every((schema) => matchingPatterns(schema, name).length === 0),
  );
}

/** What an undeclared property may be. */
function filler({ additionalProperties }: JsonObject, path: Place["path"], memory: MemoryValidator): Json {
  const [sample = "text"] =
    additionalProperties === undefined ? [] : samples(memory, [...path, "additionalProperties"]);
  return sample;
}

function ofLimit(
  { schema, value }: Place,
  keyword: "minProperties" | "maxProperties",
  counts: (limit: number) => readonly number[],
): Change[] {
  const limit = schema[keyword];
  if (typeof limit !== "number" || limit > MOST || !isObject(value)) return [];
  const required = arrayOr(schema.required);
  // What isn't required goes first.
  const entries = Object.entries(value).sort(
    ([one], [other]) => Number(required.includes(other)) - Number(required.includes(one)),
  );
  const last = entries.at(-1)?.[1] ?? "text";
  return counts(limit)
    .filter((count) => count >= 0)
    .map((count) => {
      const sized = Array.from({ length: count }, (_, index) => entries[index] ?? [`property${index}`, last]);
      return { value: Object.fromEntries(sized), words: counted(count, "property", "properties") };
    });
}

/** For each property that demands others: its name, theirs, and the value with it. */
function dependencies(schema: JsonObject, value: Json): [string, string[], JsonObject][] {
  if (!isObject(value)) return [];
  return Object.entries(objectOr(schema.dependentRequired))
    .filter(([trigger]) => Object.hasOwn(value, trigger))
    .map(([trigger, needed]) => [trigger, arrayOr(needed).map(String), value]);
}
