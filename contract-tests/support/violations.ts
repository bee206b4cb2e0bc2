import { arrayOr, isObject, type Json, objectOr, own } from "../../generator/openapi/document.js";
import { formatPointer, type Path, resolve, valueAt } from "../../generator/openapi/pointer.js";
import { jsonType, pointerOf, removeAt, replaceAt } from "./instance.js";
import { MARKERS } from "./json-schema-terms.js";
import { FORMATS, type MemoryValidator } from "./memory-validator.js";
import { type Place, schemaPlaces } from "./schema-places.js";
import { isRefused } from "./valid-form.js";

/** A value that must be refused: a valid one with a single thing wrong. */
export interface CounterExample {
  /** What is wrong, the keyword that says so, and where: `without id → required at /id`. */
  readonly title: string;
  readonly value: Json;
  readonly keyword: string;
  readonly pointer: string;
  /** The row of VIOLATIONS that it comes from. */
  readonly violation: string;
}

/** What a kind of violation makes of one place: where, in what words, and the whole value changed. */
interface Spoiled {
  readonly at: Path;
  readonly words: string;
  readonly keyword: string;
  readonly value: Json;
}

interface Context {
  readonly memory: MemoryValidator;
  readonly root: Json;
  /** Pointers of the properties that select the member of a union. Whatever is wrong there, `discriminator` says so. */
  readonly tags: ReadonlySet<string>;
}

/** A kind of thing that can be wrong. */
interface Violation {
  readonly name: string;
  /** Whether a TypeScript type can say it, so that the compiler refuses such a value too. */
  readonly isExpressible: boolean;
  readonly spoil: (place: Place, context: Context) => Spoiled[];
}

/** One row a kind. */
export const VIOLATIONS: readonly Violation[] = [
  { name: "missing discriminator", isExpressible: true, spoil: missingTag },
  { name: "unknown discriminator", isExpressible: true, spoil: unknownTag },
  { name: "discriminator of another member", isExpressible: true, spoil: otherTag },
  { name: "missing property", isExpressible: true, spoil: missingProperty },
  { name: "wrong literal", isExpressible: true, spoil: wrongLiteral },
  { name: "wrong type", isExpressible: true, spoil: wrongType },
  { name: "null", isExpressible: true, spoil: nullValue },
  { name: "property that doesn't travel", isExpressible: true, spoil: refusedProperty },
  // Of a fresh object literal, which is what a person writes; a value from elsewhere may have more.
  { name: "unknown property", isExpressible: true, spoil: unknownProperty },
  { name: "fraction for an integer", isExpressible: false, spoil: fraction },
  { name: "bad pattern", isExpressible: false, spoil: badPattern },
  { name: "bad format", isExpressible: false, spoil: badFormat },
];

/**
 * What must be refused, derived from a valid value and its schema: each violation at each place that it can happen at.
 * In a union without a tag only that which no other member takes.
 */
export function counterExamples(memory: MemoryValidator, path: Path, root: Json): CounterExample[] {
  const places = schemaPlaces(memory, path, root);
  const tags = new Set(
    places.flatMap(({ at, schema }) => {
      const { propertyName } = objectOr(schema.discriminator);
      return typeof propertyName === "string" ? [pointerOf([...at, propertyName])] : [];
    }),
  );
  const found = new Map<string, CounterExample>();
  for (const violation of VIOLATIONS) {
    for (const place of places) {
      for (const { at, words, keyword, value } of violation.spoil(place, { memory, root, tags })) {
        if (isTakenElsewhere(memory, place, value)) continue;
        const pointer = pointerOf(at);
        const title = `${words} → ${keyword} at ${pointer || "the root"}`;
        if (!found.has(title))
          found.set(title, { title, value, keyword, pointer, violation: violation.name });
      }
    }
  }
  return [...found.values()];
}

function isTakenElsewhere(memory: MemoryValidator, { unions }: Place, root: Json): boolean {
  return unions.some(({ at, others }) => others.some((other) => memory.accepts(other, valueAt(root, at))));
}

function tagOf({ schema, value }: Place): string | undefined {
  const { propertyName } = objectOr(schema.discriminator);
  return typeof propertyName === "string" && isObject(value) ? propertyName : undefined;
}

function missingTag(place: Place, { root }: Context): Spoiled[] {
  const tag = tagOf(place);
  if (tag === undefined) return [];
  const at = [...place.at, tag];
  return [
    { at, words: `without the discriminator ${tag}`, keyword: "discriminator", value: removeAt(root, at) },
  ];
}

function unknownTag(place: Place, { root }: Context): Spoiled[] {
  const tag = tagOf(place);
  if (tag === undefined) return [];
  const at = [...place.at, tag];
  return [NO_LITERAL, 12345, null].map((value) => ({
    at,
    words: `${tag} ${JSON.stringify(value)}`,
    keyword: "discriminator",
    value: replaceAt(root, at, value),
  }));
}

/** The tag of another member over the properties of this one: what the other requires and this one lacks is missed. */
function otherTag(place: Place, { memory, root }: Context): Spoiled[] {
  const tag = tagOf(place);
  if (tag === undefined) return [];
  return arrayOr(place.schema.allOf).flatMap((choice, index) => {
    const { if: condition, then: member } = objectOr(choice);
    const [literal] = arrayOr(objectOr(own(objectOr(objectOr(condition).properties), tag)).enum);
    const isChosen = memory.accepts([...place.path, "allOf", String(index), "if"], place.value);
    if (literal === undefined || isChosen) return [];
    const value = replaceAt(root, [...place.at, tag], literal);
    return [...requiredNames(memory, member ?? true)]
      .filter((name) => !Object.hasOwn(objectOr(place.value), name))
      .map((name) => ({
        at: [...place.at, name],
        words: `${tag} ${JSON.stringify(literal)}, without its ${name}`,
        keyword: "required",
        value,
      }));
  });
}

function requiredNames(memory: MemoryValidator, reference: Json): Set<string> {
  const own = arrayOr(objectOr(reference).required);
  const target = resolve(memory.document, reference);
  const required = target === reference ? [] : arrayOr(objectOr(target).required);
  return new Set([...own, ...required].map(String));
}

function missingProperty({ schema, at, value }: Place, { root, tags }: Context): Spoiled[] {
  if (!isObject(value)) return [];
  return arrayOr(schema.required)
    .map((name) => [...at, String(name)])
    .filter((to) => !tags.has(pointerOf(to)))
    .map((to) => ({ at: to, words: `without ${to.at(-1)}`, keyword: "required", value: removeAt(root, to) }));
}

/** Not a value of any enumeration or constant that a person would think of. */
const NO_LITERAL = "no such value";

function wrongLiteral({ schema, at }: Place, { root, tags }: Context): Spoiled[] {
  if (tags.has(pointerOf(at))) return [];
  return ["const", "enum"]
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => spoiled(root, at, NO_LITERAL, keyword));
}

function wrongType({ schema, at }: Place, { root, tags }: Context): Spoiled[] {
  const types = typesOf(schema);
  const wrong = [12345, "text", true].find((value) => !isOfTypes(value, types));
  return types.length === 0 || wrong === undefined || tags.has(pointerOf(at))
    ? []
    : [spoiled(root, at, wrong, "type")];
}

function nullValue({ schema, at }: Place, { root, tags }: Context): Spoiled[] {
  const types = typesOf(schema);
  return types.length === 0 || types.includes("null") || tags.has(pointerOf(at))
    ? []
    : [spoiled(root, at, null, "type")];
}

function fraction({ schema, at }: Place, { root }: Context): Spoiled[] {
  const types = typesOf(schema);
  return types.includes("integer") && !types.includes("number") ? [spoiled(root, at, 1.5, "type")] : [];
}

function typesOf(schema: Place["schema"]): readonly Json[] {
  return Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
}

function isOfTypes(value: Json, types: readonly Json[]): boolean {
  const type = jsonType(value);
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function badPattern({ schema, at, value }: Place, { root }: Context): Spoiled[] {
  if (typeof schema.pattern !== "string" || typeof value !== "string") return [];
  const pattern = new RegExp(schema.pattern, "u");
  return [...new Set([`${value}~`, `~${value}`, value.slice(0, -1), "~", ""])]
    .filter((text) => !pattern.test(text))
    .map((text) => spoiled(root, at, text, "pattern"));
}

/** Text that none of the checked formats takes. */
const NO_FORMAT = "{ (";

function badFormat({ schema, at, value }: Place, { root }: Context): Spoiled[] {
  const format = FORMATS.find((known) => known === schema.format);
  if (format === undefined) return [];
  if (typeof value === "string") return [spoiled(root, at, NO_FORMAT, "format")];
  if (format !== "int32" || typeof value !== "number") return [];
  return [2 ** 31, -(2 ** 31) - 1].map((overflow) => spoiled(root, at, overflow, "format"));
}

function refusedProperty({ schema, at, value }: Place, { memory, root }: Context): Spoiled[] {
  if (!isObject(value)) return [];
  return Object.entries(objectOr(schema.properties))
    .filter(([, property]) => isRefused(memory, property))
    .map(([name]) => {
      const keyword = MARKERS[memory.direction];
      return {
        at: [...at, name],
        words: `with the ${keyword} ${name}`,
        keyword,
        value: replaceAt(root, [...at, name], "text"),
      };
    });
}

function unknownProperty({ schema, at, value }: Place, { root }: Context): Spoiled[] {
  if (!isObject(value)) return [];
  return ["additionalProperties", "unevaluatedProperties"]
    .filter((keyword) => schema[keyword] === false)
    .map((keyword) => ({
      at: [...at, "noSuchProperty"],
      words: "with noSuchProperty",
      keyword,
      value: replaceAt(root, [...at, "noSuchProperty"], "text"),
    }));
}

function spoiled(root: Json, at: Path, value: Json, keyword: string): Spoiled {
  const words = `${at.length === 0 ? "the whole" : formatPointer(at).slice(2)} ${JSON.stringify(value)}`;
  return { at, words, keyword, value: replaceAt(root, at, value) };
}

/** Whether the compiler, too, must refuse a counter-example. */
export function isExpressible({ violation }: CounterExample): boolean {
  return VIOLATIONS.some(({ name, isExpressible: can }) => name === violation && can);
}
