import { freeName, pascalCase } from "../code/names.js";
import type { NamedSchema } from "../model/model.js";
import { schemaRef } from "../normalize/component-names.js";
import { isObject, type Json, type OpenApiDocument } from "../openapi/document.js";
import { formatPointer, parsePointer, valueAt } from "../openapi/pointer.js";
import { visitSubschemas } from "../openapi/schema-walk.js";
import { askedForEvaluated, asksForEvaluated } from "./evaluated.js";
import { reduceToAssertions } from "./reduce.js";

/** What a reference leads to, reduced to its assertions. */
export interface Target {
  readonly schema: Json;
  /** The name of the module that has its function. */
  readonly module: string;
  /** Whether it is put in place of each reference: a call would cost more than it saves. */
  readonly isInlined: boolean;
  /** Whether a schema that refers to it reads which properties and items it has looked at. */
  readonly isAsked: boolean;
}

/** How long a schema may be, in characters, that is repeated wherever it is referred to. */
const INLINED = 600;

/** All that is referred to in a document: each reduced once, and with a module of its own where it isn't small. */
export class Components {
  readonly #document: OpenApiDocument;
  readonly #targets = new Map<string, Target>();
  readonly #followed = new Set<Target>();
  readonly #modules = new Map<string, string>();
  /** In lower case: some file systems know no capitals. */
  readonly #taken = new Set<string>();
  readonly #asked: ReadonlySet<string>;

  constructor(document: OpenApiDocument, schemas: readonly NamedSchema[]) {
    this.#document = document;
    this.#asked = askedForEvaluated(document);
    // All at once: which is referred to first may change with the document, the names shall not.
    for (const { component, typeName } of schemas) this.#name(schemaRef(component), typeName);
  }

  /** The same as target(), for a reference that is called: what it leads to has to be there. */
  follow(ref: string): Target {
    const target = this.target(ref);
    this.#followed.add(target);
    return target;
  }

  /** @throws Error where a reference leads nowhere: lint has checked that none does. */
  target(ref: string): Target {
    const path = parsePointer(ref);
    const schema = path && valueAt(this.#document, path);
    if (path === undefined || schema === undefined) throw new Error(`${ref} leads nowhere.`);
    const pointer = formatPointer(path);
    const known = this.#targets.get(pointer);
    if (known) return known;
    const reduced = reduceToAssertions(this.#document, schema);
    // One that asks what was looked at would have all around it keep account.
    const isInlined =
      referencesIn(reduced).size === 0 &&
      !asksForEvaluated(reduced) &&
      JSON.stringify(reduced).length <= INLINED;
    const module = this.#modules.get(pointer) ?? this.#name(pointer, pascalCase(...path));
    const target = { schema: reduced, module, isInlined, isAsked: this.#asked.has(pointer) };
    this.#targets.set(pointer, target);
    return target;
  }

  /** Those that have modules of their own: all that were followed, and those that are meanwhile. */
  *separate(): Generator<Target> {
    // A Set iterates over what is added meanwhile.
    for (const target of this.#followed) if (!target.isInlined) yield target;
  }

  #name(pointer: string, wanted: string): string {
    const name = freeName(wanted, { has: (candidate) => this.#taken.has(candidate.toLowerCase()) });
    this.#taken.add(name.toLowerCase());
    this.#modules.set(pointer, name);
    return name;
  }
}

/** What a schema and those below it refer to. */
export function referencesIn(schema: Json, found = new Set<string>()): ReadonlySet<string> {
  if (isObject(schema) && typeof schema.$ref === "string") found.add(schema.$ref);
  visitSubschemas(schema, (subschema) => {
    referencesIn(subschema, found);
  });
  return found;
}
