import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
} from "../../generator/openapi/document.js";
import { type Path, parsePointer, resolve, valueAt } from "../../generator/openapi/pointer.js";
import { reachableSchemas } from "../oracles/reachable.js";
import { isMarked, MARKERS } from "./json-schema-terms.js";
import type { MemoryValidator } from "./memory-validator.js";
import { MOST, sampleNumbers, sampleTexts } from "./scalar-samples.js";

/** How deep a sample goes: a recursive schema has no end of its own. */
const DEPTH = 16;

/** What a reference takes of the depth, to a schema that leads back to itself and to any other. */
const RECURSION = 3;
const STEP = 1;

const recursive = new WeakMap<JsonObject, boolean>();

/** By schema and depth: a schema that many lead to is sampled once. */
const known = new WeakMap<MemoryValidator, Map<string, Json[]>>();

/** Values that the schema at `path` accepts, the likeliest first; one for each member of a union where there is one. */
export function samples(memory: MemoryValidator, path: Path, depth: number = DEPTH): Json[] {
  const ofMemory = known.get(memory) ?? new Map<string, Json[]>();
  known.set(memory, ofMemory);
  const key = JSON.stringify([depth, path]);
  const found =
    ofMemory.get(key) ??
    different(candidates(memory, path, depth)).filter((one) => memory.accepts(path, one));
  ofMemory.set(key, found);
  return found;
}

function candidates(memory: MemoryValidator, path: Path, depth: number): Json[] {
  const schema = valueAt(memory.document, path);
  if (!isObject(schema)) return schema === true ? ["text"] : [];
  if (depth <= 0) return [];
  const target = typeof schema.$ref === "string" ? parsePointer(schema.$ref) : undefined;
  const documented = [
    schema.const,
    ...arrayOr(schema.examples),
    schema.example,
    schema.default,
    ...arrayOr(schema.enum),
  ].filter((value) => value !== undefined);
  const of = (...to: readonly string[]) => samples(memory, [...path, ...to], depth - 1);
  // Of the branches of a tagged union a value takes one.
  const isBranch = (part: Json) => schema.discriminator !== undefined && objectOr(part).if !== undefined;
  const all = arrayOr(schema.allOf).map((part, index) => ({
    isBranch: isBranch(part),
    values: of("allOf", String(index)),
  }));
  const parts = all.filter((part) => !part.isBranch).map(({ values }) => values);
  const tagged = all.filter((part) => part.isBranch).flatMap(({ values }) => values);
  const members = ["oneOf", "anyOf"].flatMap((keyword) =>
    arrayOr(schema[keyword]).flatMap((_, index) => of(keyword, String(index))),
  );
  const branches = schema.if === undefined ? [] : [...merged([of("then"), of("if")]), ...of("else")];
  const dependent = Object.keys(objectOr(schema.dependentSchemas)).map((name) =>
    of("dependentSchemas", name),
  );
  const referred = target ? samples(memory, target, depth - costOf(memory.document, target)) : [];
  const own = typesOf(schema).flatMap((type) => ofType(memory, path, type, depth));
  const alternatives = [...members, ...branches, ...tagged];
  const inherited = [referred, ...parts, ...dependent];
  // What one member takes alone lies beyond the limits of the others.
  const beyond = arrayOr(schema.oneOf).flatMap((member) =>
    sampleNumbers(objectOr(resolve(memory.document, member))),
  );
  return [
    ...documented,
    ...referred,
    ...alternatives,
    ...beyond,
    ...parts.flat(),
    ...own,
    ...merged([own, ...inherited, alternatives]),
    // What narrows a property that is inherited has the last word about it.
    ...merged([...inherited, own, alternatives]),
  ];
}

function costOf(document: JsonObject, target: Path): number {
  const schema = valueAt(document, target);
  if (!isObject(schema)) return STEP;
  const isRecursive =
    recursive.get(schema) ??
    reachableSchemas(document, schema).some(
      ({ $ref }) => typeof $ref === "string" && valueAt(document, parsePointer($ref) ?? []) === schema,
    );
  recursive.set(schema, isRecursive);
  return isRecursive ? RECURSION : STEP;
}

function typesOf(schema: JsonObject): readonly Json[] {
  if (isArray(schema.type)) return schema.type;
  if (schema.type !== undefined) return [schema.type];
  const implied = Object.keys(IMPLIED).filter((type) =>
    IMPLIED[type]?.some((keyword) => schema[keyword] !== undefined),
  );
  return implied.length > 0 ? implied : ["string"];
}

/** Keywords that tell what is meant where no type is said. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  object: [
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "patternProperties",
    "additionalProperties",
    "dependentRequired",
    "dependentSchemas",
  ],
  array: ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

/** Objects with the properties of one sample of each list: the first of all but the last, of which every one has a turn. */
function merged(lists: readonly (readonly Json[])[]): Json[] {
  const objects = lists.map((list) => list.filter(isObject)).filter((list) => list.length > 0);
  const last = objects.at(-1) ?? [];
  const before = objects.slice(0, -1).flatMap((list) => list.slice(0, 1));
  return last.map((one) => Object.fromEntries([...before, one].flatMap(Object.entries<Json>)));
}

function ofType(memory: MemoryValidator, path: Path, type: Json, depth: number): Json[] {
  const schema = objectOr(valueAt(memory.document, path));
  switch (type) {
    case "object":
      return [sampleObject(memory, path, depth)];
    case "array":
      // One beyond those of `prefixItems`, so that `items` has a say.
      return [arrayOr(schema.prefixItems).length + 1, 1, 0]
        .map((length) => Math.max(length, size(schema.minItems)))
        .map((length) => sampleItems(memory, path, length, depth));
    case "integer":
    case "number":
      return sampleNumbers(schema);
    case "boolean":
      return [true];
    case "null":
      return [null];
    default:
      return sampleTexts(schema);
  }
}

function sampleObject(memory: MemoryValidator, path: Path, depth: number): Json {
  const schema = objectOr(valueAt(memory.document, path));
  const declared = Object.entries(objectOr(schema.properties));
  const properties = declared.flatMap(([name, property]) => {
    const refused = isMarked(memory.document, property, MARKERS[memory.direction]);
    const [sample] = refused ? [] : samples(memory, [...path, "properties", name], depth - 1);
    return sample === undefined ? [] : [[name, sample] as const];
  });
  const undeclared = arrayOr(schema.required)
    .map(String)
    .filter((name) => !declared.some(([other]) => other === name));
  const names =
    schema.propertyNames === undefined ? [] : samples(memory, [...path, "propertyNames"], depth - 1);
  const [extra = "text"] =
    schema.additionalProperties === undefined
      ? []
      : samples(memory, [...path, "additionalProperties"], depth - 1);
  const missing = Math.min(size(schema.minProperties), MOST) - properties.length - undeclared.length;
  const fillers = Array.from({ length: Math.max(0, missing) }, (_, index) =>
    String(names[index] ?? `property${index}`),
  );
  return Object.fromEntries([
    ...properties,
    ...[...undeclared, ...fillers].map((name) => [name, extra] as const),
  ]);
}

/** An array of that many items, as likely as can be: of `prefixItems`, `contains` and `items` (section 10.3.1). */
export function sampleItems(
  memory: MemoryValidator,
  path: Path,
  length: number,
  depth: number = DEPTH,
): Json[] {
  const schema = objectOr(valueAt(memory.document, path));
  const heads = arrayOr(schema.prefixItems).flatMap((_, index) =>
    samples(memory, [...path, "prefixItems", String(index)], depth - 1).slice(0, 1),
  );
  const contained = schema.contains === undefined ? [] : samples(memory, [...path, "contains"], depth - 1);
  const described =
    schema.items === undefined ? (["text"] as const) : samples(memory, [...path, "items"], depth - 1);
  const least = schema.contains === undefined ? 0 : size(schema.minContains ?? 1);
  const isUnique = schema.uniqueItems === true;
  const rest = [
    ...take(contained, least, isUnique),
    ...take(described, Math.min(length, MOST) - heads.length - least, isUnique),
  ];
  return [...heads, ...rest].slice(0, Math.max(length, heads.length + least));
}

/** So many items, made of those that there are. */
export function take(items: readonly Json[], count: number, isUnique: boolean): Json[] {
  const [first] = items;
  if (first === undefined) return [];
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    isUnique ? (items[index] ?? another(items.at(-1) ?? first, index)) : first,
  );
}

/** Items may have to differ. */
export function another(item: Json, index: number): Json {
  if (typeof item === "number") return item + index;
  if (typeof item === "string") return `${item}${index}`;
  return isObject(item) ? { ...item, another: index } : item;
}

function size(limit: Json | undefined): number {
  return typeof limit === "number" ? limit : 0;
}

function different(values: readonly Json[]): Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
