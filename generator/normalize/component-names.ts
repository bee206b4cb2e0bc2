import { freeName, typeName } from "../code/names.js";
import type { JsonObject } from "../openapi/document.js";

/**
 * Names for schemas that are derived from those of the document. What the document has keeps its name, and what it comes to
 * in code; a derived name that is one of those takes its kind behind it (`PetRequestSent` beside a schema `PetRequest`).
 */
export class DerivedNames {
  /** As they are in code. */
  readonly #taken: Set<string>;
  readonly #kind: string;

  constructor(schemas: JsonObject, kind: string) {
    this.#taken = new Set(Object.keys(schemas).map(typeName));
    this.#kind = kind;
  }

  take(wanted: string): string {
    const name = freeName(wanted, { has: (candidate) => this.#taken.has(typeName(candidate)) }, this.#kind);
    this.#taken.add(typeName(name));
    return name;
  }
}

export function schemaRef(name: string): string {
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
