import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  stringOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

const NONE: ReadonlySet<string> = new Set();

/** Asks the schemas that describe one value for names, each once for each question, however many hold it. */
export class InPlaceReader {
  readonly #document: OpenApiDocument;
  readonly #answers = new Map<string, WeakMap<JsonObject, ReadonlySet<string>>>();
  readonly #targets = new Map<string, Json | undefined>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /**
   * All that `readOne` gives of a schema and of those below `keywords`. Of one that is part of itself, which is refused
   * later on, something may be missing.
   */
  read(
    question: string,
    schema: Json,
    keywords: readonly string[],
    readOne: (schema: JsonObject) => readonly string[],
  ): ReadonlySet<string> {
    const resolved = this.resolve(schema);
    if (!isObject(resolved)) return NONE;
    const key = [question, ...keywords].join(" ");
    const known = this.#answers.get(key) ?? new WeakMap<JsonObject, ReadonlySet<string>>();
    this.#answers.set(key, known);
    const before = known.get(resolved);
    if (before) return before;
    known.set(resolved, NONE);
    const found = new Set(readOne(resolved));
    for (const part of keywords.flatMap((keyword) => arrayOr(resolved[keyword])))
      for (const name of this.read(question, part, keywords, readOne)) found.add(name);
    known.set(resolved, found);
    return found;
  }

  /** What a schema is or refers to. */
  resolve(schema: Json): Json | undefined {
    const ref = isObject(schema) ? stringOr(schema.$ref) : undefined;
    if (ref === undefined) return schema;
    if (!this.#targets.has(ref)) this.#targets.set(ref, resolve(this.#document, schema));
    return this.#targets.get(ref);
  }
}
