import { type Document, isRef } from "@redocly/openapi-core";
import { isObject } from "../openapi/document.js";
import { formatPointer, type Path } from "../openapi/pointer.js";
import type { Problem } from "../problem.js";
import { warningAt } from "./problems.js";
import type { Follow, Target } from "./ref-cycles.js";

/** How many schemas all examples together may be held against: a few seconds' work. */
const MOST_STEPS = 20_000_000;

/** Keywords whose schemas are about the same value (JSON Schema 2020-12 core, sections 8.2.3 and 10.2). */
const SAME_VALUE = [
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependencies",
];
const EACH_ITEM = ["items", "prefixItems", "contains", "unevaluatedItems"];
const EACH_PROPERTY = ["additionalProperties", "unevaluatedProperties", "patternProperties"];

/**
 * The first example with which holding all up to it against their schemas would take more than a few seconds. A schema
 * that says twice what is below it, and is below itself, takes twice the time for each level of an example.
 */
export function findCostlyExample(documents: readonly Document[], follow: Follow): Problem | undefined {
  const costs = new Costs(follow, belowIds(documents));
  let steps = 0;
  for (const document of documents) {
    for (const { holder, node, way } of examplesIn(document.parsed)) {
      const example = isRef(node) ? follow({ document, node }, [])?.node : node;
      for (const schema of [holder, Reflect.get(holder, "schema")])
        for (const value of valuesOf(example)) steps += costs.of({ document, node: schema }, value);
      if (steps <= MOST_STEPS) continue;
      const message = "Examples aren't held against their schemas: this one may take too long.";
      return warningAt(document.source, formatPointer(pathOf(way)), "example-cost", message);
    }
  }
  return undefined;
}

interface Example {
  /** What has it: its schema, or what has that beside it. */
  readonly holder: object;
  readonly node: unknown;
  readonly way: Way;
}

/** How a node was come to: a key and, but for the root's, the way to what has it. */
interface Way {
  readonly key: string;
  readonly before: Way | undefined;
}

function pathOf(way: Way | undefined): Path {
  return way ? [...pathOf(way.before), way.key] : [];
}

/** What may be an example: whatever looks like one. */
function* examplesIn(root: unknown): Generator<Example> {
  const seen = new Set<unknown>();
  const open: { readonly node: unknown; readonly way: Way | undefined }[] = [{ node: root, way: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node: holder, way: before } = next;
    if (typeof holder !== "object" || holder === null || seen.has(holder)) continue;
    seen.add(holder);
    for (const [key, node] of Object.entries(holder)) {
      if (typeof node !== "object" && key !== "example") continue;
      const way = { key, before };
      if (key === "example") yield { holder, node, way };
      if (key === "examples" && typeof node === "object" && node !== null)
        for (const [name, entry] of Object.entries(node))
          yield { holder, node: entry, way: { key: name, before: way } };
      open.push({ node, way });
    }
  }
}

/** What an example may be taken for: itself, or an Example Object with its value (OpenAPI 3.2, section 4.19). */
function valuesOf(example: unknown): unknown[] {
  return isObject(example) ? [example, example.value, example.dataValue] : [example];
}

/** How many schemas a value is held against, each alternative counted: an upper bound, found without holding any. */
class Costs {
  readonly #known = new Map<unknown, Map<unknown, number>>();
  readonly #follow: Follow;
  readonly #belowIds: ReadonlySet<unknown>;

  constructor(follow: Follow, belowIds: ReadonlySet<unknown>) {
    this.#follow = follow;
    this.#belowIds = belowIds;
  }

  of({ document, node: schema }: Target, value: unknown): number {
    if (typeof schema !== "object" || schema === null) return 0;
    const known = this.#known.get(schema) ?? new Map<unknown, number>();
    this.#known.set(schema, known);
    const cost = known.get(value);
    if (cost !== undefined) return cost;
    // Of a schema that is part of itself, which is told elsewhere.
    known.set(value, 0);
    let steps = this.#leadsAnywhere(schema) ? Number.POSITIVE_INFINITY : 1;
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

  /** Whether only an evaluation tells where its reference leads (JSON Schema 2020-12 core, sections 8.2.1 and 8.2.3.2). */
  #leadsAnywhere(schema: object): boolean {
    return (
      "$dynamicRef" in schema || "$recursiveRef" in schema || (isRef(schema) && this.#belowIds.has(schema))
    );
  }
}

/** All that stands in something with an `$id`, from which its references start. */
function belowIds(documents: readonly Document[]): ReadonlySet<unknown> {
  const below = new Set<unknown>();
  const seen = new Set<unknown>();
  const open: { readonly node: unknown; readonly isBelow: boolean }[] = [];
  for (const { parsed } of documents) open.push({ node: parsed, isBelow: false });
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    if (typeof node !== "object" || node === null) continue;
    const isBelow = next.isBelow || typeof Reflect.get(node, "$id") === "string";
    // What YAML's aliases have in several places is below an `$id` where one of them is.
    if (seen.has(node) && (!isBelow || below.has(node))) continue;
    seen.add(node);
    if (isBelow) below.add(node);
    for (const child of Object.values(node)) open.push({ node: child, isBelow });
  }
  return below;
}

const BY_NAME: ReadonlySet<string> = new Set(["patternProperties", "dependentSchemas", "dependencies"]);

/** The schemas that some keywords have, alone, in a list or by name. */
function subschemas(schema: object, keywords: readonly string[]): unknown[] {
  return keywords.flatMap((keyword) => {
    const held: unknown = Reflect.get(schema, keyword);
    if (Array.isArray(held)) return held;
    const isByName = BY_NAME.has(keyword);
    return isByName && isObject(held) ? Object.values(held) : [held];
  });
}
