import type { Document } from "@redocly/openapi-core";
import { isObject } from "../openapi/document.js";
import { backtracking } from "../patterns/backtracking.js";
import { patternFlags } from "../patterns/flags.js";
import { nodesIn } from "./nodes.js";

/** Rules that hold examples against their schemas, and so against their patterns. */
export const EXAMPLE_RULES = [
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
  "house/external-example-valid",
];

/** Whether any pattern in some files may never be through with an example that was made for it. */
export function holdUnendingPattern(documents: readonly Document[]): boolean {
  for (const node of nodesIn(documents.map(({ parsed }) => parsed)))
    if (patternsOf(node).some(mayNotEnd)) return true;
  return false;
}

function patternsOf(node: object): string[] {
  if (!isObject(node)) return [];
  const { pattern, patternProperties } = node;
  return [
    ...(typeof pattern === "string" ? [pattern] : []),
    ...(isObject(patternProperties) ? Object.keys(patternProperties) : []),
  ];
}

/** Whether a regular expression may take exponential time, as far as one can tell. */
export function mayNotEnd(pattern: string): boolean {
  if (patternFlags(pattern) === undefined) return false;
  const { growth } = backtracking(pattern);
  return growth === "exponential" || growth === "unknown";
}
