import { type Document, isRef } from "@redocly/openapi-core";
import { isObject } from "../openapi/document.js";
import { formatPointer, type Path } from "../openapi/pointer.js";
import type { Problem } from "../problem.js";
import { errorAt } from "./problems.js";
import type { Follow, Target } from "./ref-cycles.js";

/** How many schemas all examples together may be held against: a few seconds' work. */
const MOST_STEPS = 20_000_000;

/** Keywords whose schemas are about the same value (JSON Schema 2020-12 core, sections 8.2.3 and 10.2). */
const SAME_VALUE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];
const EACH_ITEM = ["items", "prefixItems", "contains", "unevaluatedItems"];
const EACH_PROPERTY = ["additionalProperties", "unevaluatedProperties", "patternProperties"];

/**
 * The first example with which holding all up to it against their schemas would take more than a few seconds. A schema
 * that says twice what is below it, and is below itself, takes twice the time for each level of an example.
 */
export function findCostlyExample(documents: readonly Document[], follow: Follow): Problem | undefined {
  const costs = new Costs(follow);
  let steps = 0;
  for (const document of documents) {
    for (const { schema, value, path } of examplesIn(document.parsed)) {
      steps += costs.of({ document, node: schema }, value);
      if (steps <= MOST_STEPS) continue;
      const message = "Examples aren't held against their schemas: this one would take too long.";
      return {
        ...errorAt(document.source, formatPointer(path), "example-cost", message),
        severity: "warning",
      };
    }
  }
  return undefined;
}

interface Example {
  readonly schema: unknown;
  readonly value: unknown;
  readonly path: Path;
}

/** What may be an example, beside what may be its schema: whatever looks like either. */
function* examplesIn(root: unknown): Generator<Example> {
  const seen = new Set<unknown>();
  const open: { readonly node: unknown; readonly path: Path }[] = [{ node: root, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const { schema = node, example, examples, default: fallback }: Record<string, unknown> = { ...node };
    for (const [key, value] of Object.entries({ example, default: fallback }))
      if (value !== undefined) yield { schema, value, path: [...path, key] };
    for (const [key, entry] of Object.entries(typeof examples === "object" ? (examples ?? {}) : {}))
      yield {
        schema,
        value: isObject(entry) && "value" in entry ? entry.value : entry,
        path: [...path, "examples", key],
      };
    for (const [key, child] of Object.entries(node)) open.push({ node: child, path: [...path, key] });
  }
}

/** How many schemas a value is held against, each alternative counted: an upper bound, found without holding any. */
class Costs {
  readonly #known = new Map<unknown, Map<unknown, number>>();
  readonly #follow: Follow;

  constructor(follow: Follow) {
    this.#follow = follow;
  }

  of({ document, node: schema }: Target, value: unknown): number {
    if (typeof schema !== "object" || schema === null) return 0;
    const known = this.#known.get(schema) ?? new Map<unknown, number>();
    this.#known.set(schema, known);
    const cost = known.get(value);
    if (cost !== undefined) return cost;
    // Of a schema that is part of itself, which is told elsewhere.
    known.set(value, 0);
    let steps = 1;
    const add = (node: unknown, part: unknown) => {
      steps += this.of({ document, node }, part);
    };
    if (isRef(schema)) {
      const target = this.#follow({ document, node: schema }, []);
      if (target) steps += this.of(target, value);
    }
    for (const subschema of subschemas(schema, SAME_VALUE)) add(subschema, value);
    if (Array.isArray(value)) {
      const each = subschemas(schema, EACH_ITEM);
      for (const item of value) for (const subschema of each) add(subschema, item);
    } else if (isObject(value)) {
      const each = subschemas(schema, EACH_PROPERTY);
      const properties: unknown = Reflect.get(schema, "properties");
      for (const [name, part] of Object.entries(value)) {
        if (isObject(properties) && Object.hasOwn(properties, name)) add(properties[name], part);
        for (const subschema of each) add(subschema, part);
      }
    }
    known.set(value, steps);
    return steps;
  }
}

/** The schemas that some keywords have, alone, in a list or by name. */
function subschemas(schema: object, keywords: readonly string[]): unknown[] {
  return keywords.flatMap((keyword) => {
    const held: unknown = Reflect.get(schema, keyword);
    if (Array.isArray(held)) return held;
    const isByName = keyword === "patternProperties" || keyword === "dependentSchemas";
    return isByName && isObject(held) ? Object.values(held) : [held];
  });
}
