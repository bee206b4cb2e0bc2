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
import { mapSchemas } from "../../generator/openapi/schema-walk.js";
import { jsonSchemaTerms } from "../support/json-schema-terms.js";
import { MemoryValidator } from "../support/memory-validator.js";
import { type Direction, partsOf } from "../support/parts.js";
import { schemaPlaces } from "../support/schema-places.js";

const SUBSETS = "a type holds all texts or a list of them, none that a rule selects";
const RANGES = "there is one type for all numbers";
const COUNTS = "an array type doesn't count its items, an object type not its properties";
const CONDITIONS = "a type doesn't depend on a condition but for the tag of a union";

/** The keywords that no type can express, each with the reason: a value with nothing else wrong must be of the type. */
export const UNTYPED: Readonly<Record<string, string>> = {
  pattern: SUBSETS,
  format: SUBSETS,
  minLength: SUBSETS,
  maxLength: SUBSETS,
  contentEncoding: SUBSETS,
  contentMediaType: SUBSETS,
  contentSchema: SUBSETS,
  minimum: RANGES,
  maximum: RANGES,
  exclusiveMinimum: RANGES,
  exclusiveMaximum: RANGES,
  multipleOf: RANGES,
  minItems: COUNTS,
  maxItems: COUNTS,
  uniqueItems: COUNTS,
  contains: COUNTS,
  minContains: COUNTS,
  maxContains: COUNTS,
  minProperties: COUNTS,
  maxProperties: COUNTS,
  propertyNames: "an index signature takes every name",
  if: CONDITIONS,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema 2020-12, section 10.2.2.2
  then: CONDITIONS,
  else: CONDITIONS,
  dependentRequired: CONDITIONS,
  dependentSchemas: CONDITIONS,
  not: "no type is the complement of another",
};

/** What the compiler has to say of a value. It has the choice where a union without a tag is closed: see expectation(). */
export type Expectation = "accept" | "refuse" | "either";

/** What the types of a document must say, from a document that says what types can say, and from nothing of the generator's. */
export class TypeTerms {
  readonly #narrow: MemoryValidator;
  readonly #wide: MemoryValidator;

  constructor(document: JsonObject, direction: Direction) {
    const typed = mapSchemas(document, toTypeTerms);
    const open = mapSchemas(typed, (schema) =>
      isObject(schema) ? omitFalse(schema, "additionalProperties", "unevaluatedProperties") : schema,
    );
    this.#narrow = validatorOf(typed, direction);
    this.#wide = validatorOf(open, direction);
  }

  /**
   * Where all that is wrong is a property too many in a member of a union without a tag, either verdict is right: the
   * compiler takes there what any other member declares.
   */
  expectation(path: Path, value: Json): Expectation {
    const findings = this.#narrow.findings(path, value);
    if (findings.length === 0) return "accept";
    const isOfUnion = findings.some(({ keyword }) => keyword === "anyOf");
    return isOfUnion && this.#wide.accepts(path, value) ? "either" : "refuse";
  }

  /**
   * A value without what no schema declares. An open schema takes undeclared properties, and so does a type, but not of a
   * fresh literal, which is how the compiler is shown a value.
   */
  declared(path: Path, value: Json): Json {
    const names = new Map<string, Set<string>>();
    for (const place of schemaPlaces(this.#narrow, path, value)) {
      const parent = formatPointer(place.at.slice(0, -1));
      const name = place.at.at(-1);
      const own = formatPointer(place.at);
      names.set(own, new Set([...(names.get(own) ?? []), ...Object.keys(objectOr(place.schema.properties))]));
      if (name !== undefined) names.set(parent, new Set([...(names.get(parent) ?? []), name]));
    }
    return onlyNamed(value, [], names);
  }
}

function validatorOf(document: JsonObject, direction: Direction): MemoryValidator {
  return new MemoryValidator(jsonSchemaTerms(document, partsOf(document), direction), direction);
}

function toTypeTerms(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const rest = omit(schema, ...Object.keys(UNTYPED), "oneOf", "patternProperties");
  return { ...rest, ...typeOf(rest), ...tupleOf(rest), ...indexOf(schema), ...unionOf(schema) };
}

/** To a type an integer is a number, and what has `properties` an object where JSON Schema takes anything else too. */
function typeOf({ type, properties }: JsonObject): JsonObject {
  if (type === undefined) return properties === undefined ? {} : { type: "object" };
  return { type: isArray(type) ? [...new Set(type.map(withoutInteger))] : withoutInteger(type) };
}

function withoutInteger(type: Json): Json {
  return type === "integer" ? "number" : type;
}

/** A tuple has neither less nor more, where `prefixItems` alone says nothing of the length. */
function tupleOf({ prefixItems }: JsonObject): JsonObject {
  return prefixItems === undefined ? {} : { items: false, minItems: arrayOr(prefixItems).length };
}

/** An index signature takes every name. */
function indexOf({ patternProperties, additionalProperties }: JsonObject): JsonObject {
  if (patternProperties === undefined) return {};
  const others =
    isObject(additionalProperties) || additionalProperties === true ? [additionalProperties] : [];
  return { additionalProperties: { anyOf: [...Object.values(objectOr(patternProperties)), ...others] } };
}

/** That no second member is satisfied is a condition, too: a value of two members is of both types. */
function unionOf({ anyOf, oneOf }: JsonObject): JsonObject {
  if (oneOf === undefined) return {};
  return anyOf === undefined ? { anyOf: oneOf } : { oneOf };
}

function omitFalse(schema: JsonObject, ...keywords: readonly string[]): JsonObject {
  return omit(schema, ...keywords.filter((keyword) => schema[keyword] === false));
}

function onlyNamed(value: Json, path: Path, names: ReadonlyMap<string, ReadonlySet<string>>): Json {
  if (Array.isArray(value))
    return value.map((item, index) => onlyNamed(item, [...path, String(index)], names));
  if (!isObject(value)) return value;
  const kept = names.get(formatPointer(path));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => kept?.has(name) === true)
      .map(([name, child]) => [name, onlyNamed(child, [...path, name], names)]),
  );
}
