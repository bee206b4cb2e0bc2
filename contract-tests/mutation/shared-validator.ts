import type { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type Json, type JsonObject } from "../../generator/openapi/document.js";
import { formatPointer, type Path, parsePointer, valueAt } from "../../generator/openapi/pointer.js";
import { mapSubschemas } from "../../generator/openapi/schema-walk.js";
import { jsonSchemaTerms, partPath } from "../support/json-schema-terms.js";
import { createAjv, type Finding, findingsOf, MemoryValidator } from "../support/memory-validator.js";
import type { Direction, Part } from "../support/parts.js";
import { onlyWithin, reachOf } from "./reach.js";

/**
 * A validator of many documents that are nearly the same. What a schema refers to, and what `then` of a tagged union has,
 * is compiled by itself and known by what it says, so that of the next document only that is compiled which differs.
 */
export class SharedValidator {
  readonly #direction: Direction;
  readonly #ajv: Ajv2020;
  /** What is compiled, by its text. */
  readonly #ids = new Map<string, string>();

  constructor(direction: Direction) {
    this.#direction = direction;
    this.#ajv = createAjv(direction);
  }

  /** Everything wrong with a value by the schema of a part. */
  findingsOf(document: JsonObject, part: Part): (value: Json) => readonly Finding[] {
    const needed = onlyWithin(document, reachOf(document, part.schema ?? true));
    const terms = jsonSchemaTerms(needed, [part], this.#direction);
    const path = partPath(part);
    const id = this.#add(terms, path, []);
    const validate = id === undefined ? undefined : this.#ajv.getSchema(id);
    if (validate) return (value) => findingsOf(validate, value);
    // What refers to itself has no text of its own.
    const memory = new MemoryValidator(terms, this.#direction);
    return (value) => memory.findings(path, value);
  }

  /** The name of the schema at a path, or undefined where it refers to itself. */
  #add(terms: JsonObject, path: Path, within: readonly string[]): string | undefined {
    const pointer = formatPointer(path);
    if (within.includes(pointer)) return undefined;
    let isRecursive = false;
    const refer = (to: Path): JsonObject => {
      const id = this.#add(terms, to, [...within, pointer]);
      isRecursive ||= id === undefined;
      return { $ref: id ?? "" };
    };
    const replace = (schema: Json, at: Path): Json => {
      const isBranch = at.at(-1) === "then" && at.length > path.length;
      if (isBranch) return refer(at);
      const below = mapSubschemas(schema, (subschema, step) => replace(subschema, [...at, ...step]));
      const target = isObject(below) && typeof below.$ref === "string" ? parsePointer(below.$ref) : undefined;
      return isObject(below) && target ? { ...below, ...refer(target) } : below;
    };
    const schema = replace(valueAt(terms, path) ?? true, path);
    if (isRecursive) return undefined;
    // What only refers to another is that one.
    const isAlone = isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1;
    return isAlone ? String(schema.$ref) : this.#named(schema);
  }

  #named(schema: Json): string {
    const text = JSON.stringify(schema);
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = `schema:${this.#ids.size}`;
    this.#ids.set(text, id);
    this.#ajv.addSchema(isObject(schema) ? schema : { allOf: [schema] }, id);
    return id;
  }
}
