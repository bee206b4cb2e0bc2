import { isDeepStrictEqual } from "node:util";
import {
  arrayOr,
  isObject,
  type Json,
  objectOr,
  omit,
  typeOfJson,
} from "../../../../generator/openapi/document.js";
import type { Change, Side } from "../change.js";
import { isTextOfObject } from "../effective/plain-schemas.js";
import { schemaPosition } from "../schema-position.js";
import { ANNOTATIONS } from "./annotations.js";
import type { Rule } from "./rule.js";

const ALTERNATIVES: readonly string[] = ["anyOf", "oneOf"];

/** In which order these stand says nothing, and a list of one type is that type. */
const SETS: readonly string[] = ["const", "enum", "required", "type"];

export const reordered: Rule = ({ type, property = "", before, after }) => {
  const isLiteral = property === "const" || property === "enum";
  const [was, is] = isLiteral
    ? [literalsOf(before.owner), literalsOf(after.owner)]
    : [before.value, after.value];
  if (type !== "Schema" || !SETS.includes(property) || was === undefined || is === undefined)
    return undefined;
  return isDeepStrictEqual(new Set([was].flat()), new Set([is].flat()))
    ? { rule: "reordered", verdict: "editorial" }
    : undefined;
};

/** A constant is an enumeration of one. */
function literalsOf(schema: Json | undefined): Json | undefined {
  const { const: only, enum: several } = objectOr(schema);
  return only === undefined ? several : [only];
}

/** What answers may gain at any time, by the rules of APIs that grow: a client that fails on it would fail anyway. */
export const answersGrow: Rule = ({ type, property, direction, before, after, reported }) => {
  if (type !== "Schema" || direction !== "answer" || reported.verdict !== "breaking") return undefined;
  if (property === "enum")
    return hasNewTypes(before.value, after.value)
      ? undefined
      : { rule: "answer-enumeration-grows", verdict: "additive" };
  const isOpened = property === "additionalProperties" || property === "unevaluatedProperties";
  return isOpened && after.value !== false ? { rule: "answer-opened", verdict: "additive" } : undefined;
};

/** Whether an enumeration has values of a type that it had none of: that is more than one value more. */
function hasNewTypes(before: Json | undefined, after: Json | undefined): boolean {
  const typesOf = (values: Json | undefined) =>
    new Set(arrayOr(values).map((value) => (isTextOfObject(value) ? "object" : typeOfJson(value))));
  const known = typesOf(before);
  return [...typesOf(after)].some((type) => !known.has(type));
}

/** How many items `contains` may be about where nothing says it (JSON Schema 2020-12, validation, section 6.4). */
const CONTAINED: Readonly<Record<string, number>> = {
  minContains: 1,
  maxContains: Number.POSITIVE_INFINITY,
};

export const containedItems: Rule = ({ type, property = "", direction, before, after }) => {
  const usual = CONTAINED[property];
  if (type !== "Schema" || usual === undefined) return undefined;
  const [was, is] = [Number(before.value ?? usual), Number(after.value ?? usual)];
  const isNarrowed = property === "minContains" ? is > was : is < was;
  return isNarrowed === (direction === "request")
    ? { rule: "contained-items-changed", verdict: "breaking" }
    : undefined;
};

/** By these, programs and services know which alternative a value is. */
export const discriminators: Rule = ({ type, kind, property, direction, path }) => {
  const isGone = kind === "removed" && direction === "answer";
  if (type === "Discriminator" && (property === "propertyName" || isGone))
    return { rule: "discriminator-changed", verdict: "breaking" };
  const isMapped = path.at(-3) === "discriminator" && path.at(-2) === "mapping";
  return isMapped && kind !== "added"
    ? { rule: "discriminator-value-changed", verdict: "breaking" }
    : undefined;
};

/** All multiples of 10 are multiples of 5, too. */
export const multiples: Rule = ({ type, property, direction, before, after }) => {
  const [was, is] = [before.value, after.value];
  if (type !== "Schema" || property !== "multipleOf" || typeof was !== "number" || typeof is !== "number")
    return undefined;
  if (direction === "request" && was % is === 0) return { rule: "multiples-widened", verdict: "additive" };
  if (direction === "answer" && is % was === 0) return { rule: "multiples-narrowed", verdict: "additive" };
  return undefined;
};

/** Formats of which the first has only values of the second (OpenAPI Format Registry). */
const NARROWER = { int32: "int64", float: "double" } as const;

/** All small integers are large ones, too. */
export const numberFormats: Rule = ({ type, property, direction, before, after }) => {
  if (type !== "Schema" || property !== "format") return undefined;
  const isWithin = (one: Side, other: Side) =>
    Object.entries(NARROWER).some(([narrow, wide]) => one.value === narrow && other.value === wide);
  if (direction === "request" && isWithin(before, after))
    return { rule: "format-widened", verdict: "additive" };
  if (direction === "answer" && isWithin(after, before))
    return { rule: "format-narrowed", verdict: "additive" };
  return undefined;
};

/** Who leaves a value out counts on what that means. */
export const defaults: Rule = ({ type, property, before }) =>
  type === "Schema" && property === "default" && before.value !== undefined
    ? { rule: "default-changed", verdict: "breaking" }
    : undefined;

/** For Redocly that is a change of a key. */
export const propertyNames: Rule = ({ type, isRenamed, path }) =>
  type === "Schema" && isRenamed && schemaPosition(path).holder === "properties"
    ? { rule: "property-renamed", verdict: "breaking" }
    : undefined;

/** No request may have it any more, and the type has lost it. */
export const sentProperties: Rule = ({ type, kind, direction, path }) =>
  type === "Schema" &&
  kind === "removed" &&
  direction === "request" &&
  schemaPosition(path).holder === "properties"
    ? { rule: "property-removed", verdict: "breaking" }
    : undefined;

/** A program reads from a map what it knows the type of. */
export const receivedMaps: Rule = ({ type, kind, direction, path }) =>
  type === "Schema" &&
  kind === "removed" &&
  direction === "answer" &&
  schemaPosition(path).holder === "additionalProperties"
    ? { rule: "answer-map-removed", verdict: "breaking" }
    : undefined;

/** A program may name other properties where it is said that there are some: their type has an index signature. */
export const otherProperties: Rule = ({ type, property, before, after }) =>
  type === "Schema" && property === "additionalProperties" && before.value === true && after.value !== true
    ? { rule: "other-properties-untold", verdict: "breaking" }
    : undefined;

/** To the compiler they are one index signature, which goes or says something else. */
export const propertyPatterns: Rule = ({ type, kind, isRenamed, direction, path }) => {
  const isOne = type === "Schema" && schemaPosition(path).holder === "patternProperties";
  if (!isOne && path.at(-1) !== "patternProperties") return undefined;
  const isBreak = kind === "removed" || isRenamed || (kind === "added" && direction === "request");
  return isBreak ? { rule: "property-patterns-changed", verdict: "breaking" } : undefined;
};

/** What a condition looks at is no promise: where more satisfies it, less may be taken. */
export const conditions: Rule = ({ property = "", path }) =>
  schemaPosition(path).isInCondition && !ANNOTATIONS.includes(property)
    ? { rule: "condition-changed", verdict: "breaking" }
    : undefined;

/** A property may ask for more in an answer, and for less in a request. */
export const dependentNames: Rule = ({ type, direction, before, after }) => {
  if (type !== "DependentRequired") return undefined;
  const [was, is] = [arrayOr(before.value), arrayOr(after.value)];
  const [least, names] = direction === "request" ? [was, is] : [is, was];
  return names.some((name) => !least.includes(name))
    ? { rule: "dependent-properties-changed", verdict: "breaking" }
    : undefined;
};

/** A program that tells the alternatives apart names them all. */
export const receivedAlternatives: Rule = ({ type, kind, direction, path }) =>
  type === "Schema" &&
  kind === "removed" &&
  direction === "answer" &&
  ALTERNATIVES.includes(schemaPosition(path).holder ?? "")
    ? { rule: "answer-alternative-removed", verdict: "breaking" }
    : undefined;

/** What satisfies exactly one of several alternatives satisfies at least one of them. */
export const exclusiveAlternatives: Rule = ({ type, direction, before, after }) => {
  if (type !== "AnyOf" && type !== "OneOf") return undefined;
  const [was, is] = [objectOr(before.owner), objectOr(after.owner)];
  const isWidened = was.oneOf !== undefined && isDeepStrictEqual(was.oneOf, is.anyOf);
  const isNarrowed = is.oneOf !== undefined && isDeepStrictEqual(is.oneOf, was.anyOf);
  if (!isWidened && !isNarrowed) return undefined;
  const isBreak = direction === "request" ? isNarrowed : isWidened;
  return { rule: "alternatives-exclusiveness-changed", verdict: isBreak ? "breaking" : "additive" };
};

/** Of a body without a schema nothing is known. */
export const receivedSchemas: Rule = ({ type, kind, direction, path }) =>
  type === "Schema" && kind === "removed" && direction === "answer" && path.at(-1) === "schema"
    ? { rule: "answer-schema-removed", verdict: "breaking" }
    : undefined;

/** A schema that becomes one of several accepts what it did and more; one of several that is left accepts less. */
export const becameAlternative: Rule = (change) => {
  const { path, direction, before, after } = change;
  if (isAlternativeOf(before.owner, after.owner, change))
    return { rule: "alternatives-added", verdict: direction === "request" ? "additive" : "breaking" };
  if (isAlternativeOf(after.owner, before.owner, change) && path.length > 0)
    return { rule: "alternatives-removed", verdict: direction === "request" ? "breaking" : "additive" };
  return undefined;
};

/** Whether `one` is, but for what only describes it, a member of the list of alternatives that `several` consists of. */
function isAlternativeOf(
  one: Json | undefined,
  several: Json | undefined,
  { type, property, path }: Change,
): boolean {
  const isList = type === "AnyOf" || type === "OneOf";
  if ((!isList && (type !== "Schema" || property === undefined)) || !isObject(one) || !isObject(several))
    return false;
  const members = ALTERNATIVES.flatMap((keyword) => arrayOr(several[keyword]));
  const alone = bare(omit(several, ...ALTERNATIVES));
  if (members.length === 0 || path.length === 0 || Object.keys(alone).length > 0) return false;
  return members.some((member) => isDeepStrictEqual(bare(member), bare(one)));
}

function bare(schema: Json): object {
  return omit(objectOr(schema), ...ANNOTATIONS);
}
