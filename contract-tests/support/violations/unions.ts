import { arrayOr, isObject, type Json, objectOr } from "../../../generator/openapi/document.js";
import { type Path, valueAt } from "../../../generator/openapi/pointer.js";
import type { MemoryValidator } from "../memory-validator.js";
import { samples } from "../samples.js";
import type { Place } from "../schema-places.js";
import { isSame, type KeywordRow, none, put } from "./keyword-row.js";

/** JSON Schema 2020-12, sections 10.2.1 and 10.2.2. What each part of `allOf` demands is found where the part stands. */
export const UNIONS: readonly KeywordRow[] = [
  {
    keyword: "anyOf",
    violations: (place, memory) => ofNone(place, memory, "anyOf").map(put),
    boundaries: (place, memory) => ofEach(place, memory, "anyOf").flat().map(put),
  },
  {
    keyword: "oneOf",
    violations: (place, memory) => [
      ...ofNone(place, memory, "oneOf").map(put),
      ...ofTwo(place, memory)
        .slice(0, 2)
        .map((value) => ({ ...put(value), words: `${put(value).words}, of two members at once` })),
    ],
    boundaries: (place, memory) =>
      place.schema.oneOf === undefined
        ? []
        : different([...ofEach(place, memory, "oneOf").flat(), ...samples(memory, place.path).slice(0, 3)])
            .filter((value) => memory.accepts(place.path, value))
            .map(put),
  },
  {
    keyword: "not",
    violations: ({ schema, path }, memory) =>
      schema.not === undefined
        ? []
        : different([...samples(memory, [...path, "not"]), ...KINDS])
            .filter((value) => memory.accepts([...path, "not"], value))
            .slice(0, 3)
            .map(put),
    boundaries: ({ schema, path }, memory) =>
      schema.not === undefined
        ? []
        : KINDS.filter((value) => !memory.accepts([...path, "not"], value)).map(put),
  },
  {
    keyword: "if",
    violations: none,
    // What a branch demands is found where it stands: here is a value for each.
    boundaries: ({ schema, path, value }, memory) =>
      schema.if === undefined || isOfTag(path, memory)
        ? []
        : otherBranch(schema, path, value, memory)
            .filter((other) => memory.accepts(path, other))
            .slice(0, 2)
            .map(put),
  },
];

/** Whether the condition stands for a member of a discriminated union, which `discriminator` has a value for. */
function isOfTag(path: Path, { document }: MemoryValidator): boolean {
  return objectOr(valueAt(document, path.slice(0, -2))).discriminator !== undefined;
}

/** A value of each kind. */
const KINDS: readonly Json[] = ["no such value", 12345, 1.5, true, null, [], {}];

const membersOf = ({ schema, path }: Place, keyword: string) =>
  arrayOr(schema[keyword]).map((_, index) => [...path, keyword, String(index)]);

function ofNone(place: Place, memory: MemoryValidator, keyword: string): Json[] {
  const members = membersOf(place, keyword);
  return members.length === 0
    ? []
    : KINDS.filter((value) => !members.some((member) => memory.accepts(member, value)));
}

/** Some values of each member. */
function ofEach(place: Place, memory: MemoryValidator, keyword: string): Json[][] {
  return membersOf(place, keyword).map((member) => samples(memory, member).slice(0, 3));
}

/** Values of a member that are another's too, as they are or with what that one demands. */
function ofTwo(place: Place, memory: MemoryValidator): Json[] {
  const members = membersOf(place, "oneOf");
  const each = ofEach(place, memory, "oneOf");
  const joined = each.flatMap((ones, index) =>
    each.slice(index + 1).flatMap((others) =>
      ones.flatMap((one) =>
        others.flatMap((other) =>
          isObject(one) && isObject(other)
            ? [
                { ...other, ...one },
                { ...one, ...other },
              ]
            : [],
        ),
      ),
    ),
  );
  return different([place.value, ...each.flat(), ...joined, ...KINDS]).filter(
    (value) => members.filter((member) => memory.accepts(member, value)).length > 1,
  );
}

/** The value with what `if` looks at changed, and with what the other branch demands. */
function otherBranch(schema: Place["schema"], path: Path, value: Json, memory: MemoryValidator): Json[] {
  const condition = [...path, "if"];
  const isMet = memory.accepts(condition, value);
  const [demanded] = samples(memory, [...path, isMet ? "else" : "then"]).filter(isObject);
  const changed = isMet
    ? Object.keys(objectOr(objectOr(schema.if).properties)).flatMap((name) =>
        samples(memory, [...path, "properties", name]).map(
          (other): Json => ({ ...objectOr(value), [name]: other }),
        ),
      )
    : samples(memory, condition).map((met): Json => (isObject(met) ? { ...objectOr(value), ...met } : met));
  return changed
    .flatMap((other): Json[] =>
      isObject(other) ? [other, { ...demanded, ...other }, { ...other, ...demanded }] : [other],
    )
    .filter((other) => memory.accepts(condition, other) !== isMet);
}

function different(values: readonly Json[]): Json[] {
  return values.filter((value, index) => values.findIndex((other) => isSame(value, other)) === index);
}
