import { arrayOr, isObject, type Json, objectOr, omit, own } from "../../../generator/openapi/document.js";
import { resolve } from "../../../generator/openapi/pointer.js";
import type { MemoryValidator } from "../memory-validator.js";
import { samples } from "../samples.js";
import type { Place } from "../schema-places.js";
import { type Change, type KeywordRow, shown } from "./keyword-row.js";
import { NO_LITERAL, swapCase } from "./literals.js";

/** OpenAPI 3.1, section 4.8.25: the tag is there, is known, and its member is the one that the value has to satisfy. */
export const DISCRIMINATORS: readonly KeywordRow[] = [
  {
    keyword: "discriminator",
    violations: (place, memory) => [...missingTag(place), ...unknownTag(place), ...otherTag(place, memory)],
    boundaries: (place, memory) => {
      const tag = tagOf(place);
      if (tag === undefined) return [];
      return arrayOr(place.schema.allOf).flatMap((_, index) =>
        samples(memory, [...place.path, "allOf", String(index)])
          .filter((value) => isObject(value) && memory.accepts(place.path, value))
          .slice(0, 1)
          .map((value) => ({ value, words: shown(objectOr(value)[tag] ?? null), property: tag })),
      );
    },
  },
];

/** The property that selects the member of a union, and the value a member of it. */
export function tagOf({ schema, value }: Pick<Place, "schema" | "value">): string | undefined {
  const { propertyName } = objectOr(schema.discriminator);
  return typeof propertyName === "string" && isObject(value) ? propertyName : undefined;
}

function missingTag(place: Place): Change[] {
  const tag = tagOf(place);
  return tag === undefined
    ? []
    : [{ value: omit(objectOr(place.value), tag), words: "left out", property: tag }];
}

function unknownTag(place: Place): Change[] {
  const tag = tagOf(place);
  if (tag === undefined) return [];
  const given = objectOr(place.value);
  const literals = arrayOr(objectOr(place.schema.discriminator).literals);
  const literal = own(given, tag);
  const near = typeof literal === "string" ? [swapCase(literal), `${literal} `] : [];
  return [NO_LITERAL, ...near, 12345, null]
    .filter((value) => !literals.includes(value))
    .map((value) => ({ value: { ...given, [tag]: value }, words: shown(value), property: tag }));
}

/** The tag of another member over the properties of this one: what the other requires and this one lacks is missed. */
function otherTag(place: Place, memory: MemoryValidator): Change[] {
  const tag = tagOf(place);
  if (tag === undefined) return [];
  return arrayOr(place.schema.allOf).flatMap((choice, index) => {
    const { if: condition, then: member } = objectOr(choice);
    const [literal] = arrayOr(objectOr(own(objectOr(objectOr(condition).properties), tag)).enum);
    const isChosen = memory.accepts([...place.path, "allOf", String(index), "if"], place.value);
    if (literal === undefined || isChosen) return [];
    const value = { ...objectOr(place.value), [tag]: literal };
    return [...requiredNames(memory, member ?? true)]
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => ({
        value,
        words: `not there for ${tag} ${shown(literal)}`,
        keyword: "required",
        property: name,
      }));
  });
}

function requiredNames(memory: MemoryValidator, reference: Json): Set<string> {
  const target = resolve(memory.document, reference);
  const all = target === reference ? [reference] : [reference, target ?? true];
  return new Set(all.flatMap((schema) => arrayOr(objectOr(schema).required).map(String)));
}
