import { arrayOr, isObject, type Json, type JsonObject, objectOr } from "../../generator/openapi/document.js";
import { parsePointer, valueAt } from "../../generator/openapi/pointer.js";

/** Schemas that all apply to one value, without the applicators between them. */
export type Conjunction = readonly JsonObject[];

/** A schema can mean more combinations than anyone draws from. */
const MOST = 256;

/**
 * The ways in which one value can satisfy all of `schemas`: each a choice of what every `$ref`, `allOf`, `anyOf`,
 * `oneOf` and `if` in them leads to (JSON Schema 2020-12, sections 8.2.3 and 10.2). A choice can contradict itself.
 */
export function conjunctions(document: JsonObject, schemas: readonly Json[]): Conjunction[] {
  return product(schemas.map((schema) => expand(document, schema, new Set())));
}

function expand(document: JsonObject, schema: Json, refs: ReadonlySet<string>): Conjunction[] {
  if (!isObject(schema)) return schema === false ? [] : [[]];
  const expandOne = (part: Json): Conjunction[] => expand(document, part, refs);
  const unions = ["anyOf", "oneOf"].flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [arrayOr(schema[keyword]).flatMap(expandOne)],
  );
  return product([
    [[schema]],
    referred(document, schema, refs),
    ...allOf(schema, expandOne),
    ...unions,
    ...(schema.if === undefined ? [] : [branches(schema, expandOne)]),
  ]);
}

function referred(document: JsonObject, { $ref }: JsonObject, refs: ReadonlySet<string>): Conjunction[] {
  const target = typeof $ref === "string" && !refs.has($ref) ? parsePointer($ref) : undefined;
  if (target === undefined) return [[]];
  return expand(document, valueAt(document, target) ?? true, new Set([...refs, String($ref)]));
}

/** Of the branches of a tagged union a value takes one, so that they are a sum and no product. */
function allOf(schema: JsonObject, expandOne: (part: Json) => Conjunction[]): Conjunction[][] {
  const parts = arrayOr(schema.allOf);
  const isBranch = (part: Json) => schema.discriminator !== undefined && objectOr(part).if !== undefined;
  const tagged = parts
    .filter(isBranch)
    .map(objectOr)
    .flatMap((part) => product([expandOne(part.if ?? true), expandOne(part.then ?? true)]));
  const rest = parts.filter((part) => !isBranch(part)).map(expandOne);
  return tagged.length === 0 ? rest : [tagged, ...rest];
}

function branches(schema: JsonObject, expandOne: (part: Json) => Conjunction[]): Conjunction[] {
  return [
    ...product([expandOne(schema.if ?? true), expandOne(schema.then ?? true)]),
    ...expandOne(schema.else ?? true),
  ];
}

function product(factors: readonly Conjunction[][]): Conjunction[] {
  return factors.reduce<Conjunction[]>(
    (products, factor) =>
      products.flatMap((left) => factor.map((right) => [...left, ...right])).slice(0, MOST),
    [[]],
  );
}
