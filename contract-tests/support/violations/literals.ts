import { isArray, isObject, type Json } from "../../../generator/openapi/document.js";
import { type Change, isSame, type KeywordRow, put } from "./keyword-row.js";

/** Not a value of any enumeration or constant that a person would think of. */
export const NO_LITERAL = "no such value";

/** JSON Schema Validation 2020-12, sections 6.1.2 and 6.1.3. */
export const LITERALS: readonly KeywordRow[] = [
  {
    keyword: "enum",
    violations: ({ schema }) => (isArray(schema.enum) ? beside(schema.enum) : []),
    boundaries: ({ schema }) => (isArray(schema.enum) ? schema.enum.map(put) : []),
  },
  {
    keyword: "const",
    violations: ({ schema }) => (schema.const === undefined ? [] : beside([schema.const])),
    boundaries: ({ schema }) => (schema.const === undefined ? [] : [put(schema.const)]),
  },
];

/** One value far from all literals, and one for each way of being near to one of them. */
function beside(literals: readonly Json[]): Change[] {
  const isOutside = (value: Json) => !literals.some((literal) => isSame(literal, value));
  const near = NEAR_MISSES.flatMap((miss) => literals.flatMap(miss).filter(isOutside).slice(0, 1));
  const distinct = [NO_LITERAL, ...near].filter(
    (value, index, all) => all.findIndex((other) => isSame(value, other)) === index,
  );
  return distinct.filter(isOutside).map(put);
}

/** In case, in white space, in type, and in one thing more. */
const NEAR_MISSES: readonly ((literal: Json) => Json[])[] = [
  (literal) => (typeof literal === "string" ? [swapCase(literal)] : []),
  (literal) => (typeof literal === "string" ? [`${literal} `] : []),
  (literal) => (typeof literal === "string" ? [` ${literal}`] : []),
  (literal) => (typeof literal === "string" ? [] : [JSON.stringify(literal)]),
  (literal) => (typeof literal === "number" ? [literal + 1] : []),
  (literal) => (isArray(literal) ? [[...literal, null]] : []),
  (literal) => (isObject(literal) ? [{ ...literal, noSuchProperty: "text" }] : []),
];

/** A text without a letter stays as it is. */
export function swapCase(text: string): string {
  return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}
