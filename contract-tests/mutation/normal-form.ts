import { arrayOr, isObject, type Json, type JsonObject, omit } from "../../generator/openapi/document.js";
import { parsePointer, valueAt } from "../../generator/openapi/pointer.js";
import { mapSubschemas } from "../../generator/openapi/schema-walk.js";
import { jsonSchemaTerms, partPath } from "../support/json-schema-terms.js";
import type { Direction, Part } from "../support/parts.js";
import { onlyWithin, reachOf } from "./reach.js";
import { typesOf } from "./schema-types.js";

/** Writes a schema in another way that takes the same values; what is below it is written so already. */
export type Rewriting = (schema: JsonObject, whole: Whole) => Json;

/** What a rewriting may have to know of all that the schema is part of. */
export interface Whole {
  readonly direction: Direction;
  /** The keywords that are anywhere in it. */
  readonly keywords: ReadonlySet<string>;
}

/** What only describes, and isn't mutated (JSON Schema Validation 2020-12, section 9; OpenAPI 3.1, section 4.8.24). */
const REMARKS = /^(?:title|description|examples?|deprecated|externalDocs|xml|\$comment|x-.*)$/;

/**
 * The schema of a part in JSON Schema's terms and in one piece: what it refers to stands in its place, and remarks are
 * left out. A reference to what it is itself in is left, for the same stands there.
 */
export function wholeSchema(document: JsonObject, part: Part): Json {
  const needed = onlyWithin(document, reachOf(document, part.schema ?? true));
  const terms = jsonSchemaTerms(needed, [part], part.direction);
  return expand(terms, valueAt(terms, partPath(part)) ?? true, []);
}

function expand(terms: JsonObject, schema: Json, within: readonly string[]): Json {
  if (!isObject(schema)) return schema;
  const { $ref } = schema;
  const inPlace = mapSubschemas(omit(schema, "$ref"), (subschema) => expand(terms, subschema, within));
  const siblings = omitWhere(isObject(inPlace) ? inPlace : {}, (keyword) => REMARKS.test(keyword));
  if (typeof $ref !== "string") return siblings;
  const target = parsePointer($ref);
  const referred =
    target === undefined || within.includes($ref)
      ? { $ref }
      : expand(terms, valueAt(terms, target) ?? true, [...within, $ref]);
  return Object.keys(siblings).length === 0
    ? referred
    : { ...siblings, allOf: [...arrayOr(siblings.allOf), referred] };
}

/** A schema rewritten until nothing changes any more, as text in which the order of keywords doesn't show. */
export function rewritten(schema: Json, direction: Direction, rewritings: readonly Rewriting[]): string {
  const whole = { direction, keywords: keywordsIn(schema) };
  const rewrite = (one: Json): Json => {
    const below = mapSubschemas(one, rewrite);
    return [alone, ...rewritings].reduce((now, step) => (isObject(now) ? step(now, whole) : now), below);
  };
  let now = schema;
  for (let text = ""; text !== JSON.stringify(now); now = rewrite(now)) text = JSON.stringify(now);
  return sorted(now);
}

/** `type` as a list in one order, and `allOf` without what says nothing, of one with nothing beside it as that one. */
function alone(full: JsonObject): Json {
  const saying = arrayOr(full.allOf).filter((member) => JSON.stringify(member) !== "{}");
  const schema = saying.length === 0 ? omit(full, "allOf") : { ...full, allOf: saying };
  const [only, ...others] = saying;
  if (only !== undefined && others.length === 0 && Object.keys(schema).length === 1) return only;
  return schema.type === undefined ? schema : { ...schema, type: [...new Set(typesOf(schema))].sort() };
}

function sorted(value: Json): string {
  return JSON.stringify(value, (_, one: Json) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}

function keywordsIn(schema: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (one: Json): Json => {
    if (isObject(one)) for (const keyword of Object.keys(one)) found.add(keyword);
    return mapSubschemas(one, visit);
  };
  visit(schema);
  return found;
}

/** An object without some of its keys. */
export function omitWhere(object: JsonObject, isLeftOut: (key: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !isLeftOut(key)));
}
