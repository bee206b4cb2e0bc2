import fc from "fast-check";
import { arrayOr, type Json, type JsonObject, objectOr, own } from "../../generator/openapi/document.js";
import { type Path, valueAt } from "../../generator/openapi/pointer.js";
import type { MemoryValidator } from "../support/memory-validator.js";
import { isRefused } from "../support/valid-form.js";
import { type Conjunction, conjunctions } from "./conjunctions.js";
import type { Dictionary } from "./dictionary.js";
import { lengths, numbers, texts } from "./scalars.js";

/** How deep a value goes with what it may leave out, and how deep with what it may not. */
const DEPTH = 5;
const LAST_DEPTH = -5;

type Drawn = fc.Arbitrary<Json> | undefined;

/**
 * Values made to satisfy the schema at `path`. They don't always: what several schemas ask of one text, `not` and
 * `contains` aren't looked at, and it is for the validators to say.
 *
 * @throws Error where no value can satisfy it
 */
export function valuesOf(memory: MemoryValidator, path: Path, dictionary: Dictionary): fc.Arbitrary<Json> {
  const { document } = memory;
  const drawn = new Values(memory, dictionary).of([valueAt(document, path) ?? true], DEPTH);
  if (drawn === undefined) throw new Error(`No value satisfies the schema of ${path.join(" ")}.`);
  return drawn;
}

class Values {
  readonly #memory: MemoryValidator;
  readonly #dictionary: Dictionary;
  /** By schemas and depth, without which a recursive schema would be built over and over. */
  readonly #built = new Map<string, Drawn>();
  readonly #numbers = new Map<Json, number>();

  constructor(memory: MemoryValidator, dictionary: Dictionary) {
    this.#memory = memory;
    this.#dictionary = dictionary;
  }

  /** Undefined where there is no such value, or none that ends in time. */
  of(schemas: readonly Json[], depth: number): Drawn {
    const key = [depth, ...schemas.map((schema) => this.#numberOf(schema))].join(" ");
    if (!this.#built.has(key)) {
      const ways = conjunctions(this.#memory.document, schemas).flatMap((way) => this.#ofAll(way, depth));
      this.#built.set(key, ways.length === 0 ? undefined : fc.oneof(...ways));
    }
    return this.#built.get(key);
  }

  #numberOf(schema: Json): number {
    const number = this.#numbers.get(schema) ?? this.#numbers.size;
    this.#numbers.set(schema, number);
    return number;
  }

  #ofAll(schemas: Conjunction, depth: number): fc.Arbitrary<Json>[] {
    const choices = schemas.flatMap((schema) => [
      ...(schema.const === undefined ? [] : [[schema.const]]),
      ...(schema.enum === undefined ? [] : [arrayOr(schema.enum)]),
    ]);
    const [first, ...others] = choices;
    if (first !== undefined) {
      const shared = first.filter((value) => others.every((other) => other.includes(value)));
      return shared.length === 0 ? [] : [fc.constantFrom(...shared)];
    }
    return typesOf(schemas).flatMap((type) => this.#ofType(schemas, type, depth) ?? []);
  }

  #ofType(schemas: Conjunction, type: Json, depth: number): Drawn {
    switch (type) {
      case "object":
        return this.#object(schemas, depth);
      case "array":
        return this.#array(schemas, depth);
      case "string":
        return texts(schemas);
      case "integer":
      case "number":
        return numbers(schemas, type === "integer");
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      default:
        return this.#dictionary.values;
    }
  }

  #object(schemas: Conjunction, depth: number): Drawn {
    const required = new Set(schemas.flatMap((schema) => arrayOr(schema.required).map(String)));
    const names = new Set([
      ...schemas.flatMap((schema) => Object.keys(objectOr(schema.properties))),
      ...required,
    ]);
    const properties: fc.Arbitrary<[string, Json] | undefined>[] = [];
    for (const name of names) {
      const isRequired = required.has(name);
      if (!isRequired && depth <= 0) continue;
      const value = this.#property(schemas, name, depth);
      if (value === undefined && isRequired) return undefined;
      if (value === undefined) continue;
      const entry = value.map((drawn): [string, Json] => [name, drawn]);
      properties.push(isRequired ? entry : fc.option(entry, { nil: undefined, freq: 2 }));
    }
    return fc
      .tuple(this.#extras(schemas, depth), ...properties)
      .map(([extras, ...entries]) =>
        Object.fromEntries([...extras, ...entries.filter((entry) => entry !== undefined)]),
      );
  }

  #property(schemas: Conjunction, name: string, depth: number): Drawn {
    const subschemas = schemas.flatMap((schema) => subschemasOf(schema, name));
    if (subschemas.some((subschema) => isRefused(this.#memory, subschema))) return undefined;
    return depth <= LAST_DEPTH ? undefined : this.of(subschemas, depth - 1);
  }

  /** Properties without a name of their own in the schemas, where one of them says what these may be. */
  #extras(schemas: Conjunction, depth: number): fc.Arbitrary<[string, Json][]> {
    const named = schemas.flatMap(({ additionalProperties }) =>
      typeof additionalProperties === "object" ? [additionalProperties] : [],
    );
    const value = named.length === 0 || depth <= 0 ? undefined : this.of(named, depth - 1);
    if (value === undefined) return fc.constant([]);
    const { minLength } = lengths(schemas, "minProperties", "maxProperties");
    return fc.array(fc.tuple(fc.string(), value), { minLength, maxLength: minLength + 2 });
  }

  #array(schemas: Conjunction, depth: number): Drawn {
    const prefix = Math.max(0, ...schemas.map(({ prefixItems }) => arrayOr(prefixItems).length));
    const at = (index: number) =>
      this.of(
        schemas.flatMap((schema) => itemSchemas(schema, index)),
        depth - 1,
      );
    const heads = Array.from({ length: prefix }, (_, index) => at(index)).filter(
      (head) => head !== undefined,
    );
    const { minLength, maxLength } = lengths(schemas, "minItems", "maxItems");
    const least = Math.max(0, minLength - heads.length);
    const most =
      depth <= 0
        ? least
        : Math.max(least, Math.min(maxLength ?? Number.POSITIVE_INFINITY, least + 3) - heads.length);
    const item = depth <= LAST_DEPTH ? undefined : at(prefix);
    if (item === undefined && least > 0) return undefined;
    const limits = { minLength: least, maxLength: item === undefined ? 0 : most };
    const isUnique = schemas.some(({ uniqueItems }) => uniqueItems === true);
    const rest = isUnique
      ? fc.uniqueArray(item ?? fc.constant(null), { ...limits, selector: (value) => JSON.stringify(value) })
      : fc.array(item ?? fc.constant(null), limits);
    return fc.tuple(fc.tuple(...heads), rest).map(([first, others]): Json => [...first, ...others]);
  }
}

function subschemasOf(schema: JsonObject, name: string): Json[] {
  const declared = own(objectOr(schema.properties), name);
  const patterns = Object.entries(objectOr(schema.patternProperties))
    .filter(([pattern]) => new RegExp(pattern, "u").test(name))
    .map(([, subschema]) => subschema);
  const known = [...(declared === undefined ? [] : [declared]), ...patterns];
  return known.length > 0 || schema.additionalProperties === undefined
    ? known
    : [schema.additionalProperties];
}

function itemSchemas(schema: JsonObject, index: number): Json[] {
  const subschema = arrayOr(schema.prefixItems)[index] ?? schema.items;
  return subschema === undefined ? [] : [subschema];
}

/** Keywords that tell what is meant where no type is said. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  object: ["properties", "required", "additionalProperties", "patternProperties"],
  array: ["items", "prefixItems", "minItems", "uniqueItems"],
  string: ["pattern", "format", "minLength", "maxLength"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

function typesOf(schemas: Conjunction): readonly Json[] {
  const said = schemas.flatMap(({ type }) =>
    type === undefined ? [] : [Array.isArray(type) ? type : [type]],
  );
  const [first, ...others] = said;
  if (first === undefined) {
    const implied = Object.keys(IMPLIED).filter((type) =>
      schemas.some((schema) => IMPLIED[type]?.some((keyword) => schema[keyword] !== undefined)),
    );
    return implied.length > 0 ? implied : ["any"];
  }
  return first.flatMap((type) =>
    others.every((other) => other.includes(type) || (type === "integer" && other.includes("number")))
      ? [type]
      : type === "number" && others.every((other) => other.includes("integer") || other.includes("number"))
        ? ["integer"]
        : [],
  );
}
