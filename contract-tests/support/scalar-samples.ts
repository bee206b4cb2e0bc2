import type { JsonObject } from "../../generator/openapi/document.js";
import { FORMAT_VALUES } from "./format-values.js";
import { matchingTexts } from "./pattern-texts.js";

/** Beyond that, a limit on a length or a count isn't tried: what is as long is no better a test, and slow. */
export const MOST = 5_000;

/** Code points, which is what JSON Schema counts (JSON Schema Validation 2020-12, section 6.3.1). */
export function ofLength(text: string, length: number): string {
  const characters = [...text];
  const last = characters.at(-1) ?? "a";
  return Array.from({ length }, (_, index) => characters[index] ?? last).join("");
}

/** Texts that a schema may ask for, the likeliest first. */
export function sampleTexts({ format, pattern, minLength, maxLength }: JsonObject): string[] {
  const least = typeof minLength === "number" ? minLength : 0;
  const most = typeof maxLength === "number" ? maxLength : MOST;
  const plain = least > MOST ? [] : [ofLength("text", Math.min(Math.max(least, 4), most))];
  const ofFormat = (FORMAT_VALUES[String(format)]?.valid ?? []).filter((value) => typeof value === "string");
  const matching = typeof pattern === "string" ? matchingTexts(pattern) : [];
  return [
    ...ofFormat.slice(0, 1),
    ...plain,
    ...matching.filter((text) => fits([...text].length, least, most)),
  ];
}

function fits(length: number, least: number, most: number): boolean {
  return length >= least && length <= most;
}

/** Numbers that a schema may ask for, the likeliest first. */
export function sampleNumbers(schema: JsonObject): number[] {
  const limits = ["minimum", "maximum"].map((keyword) => schema[keyword]);
  const { exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const near = [
    ...limits,
    ...(typeof exclusiveMinimum === "number" ? [exclusiveMinimum + 1, above(exclusiveMinimum, false)] : []),
    ...(typeof exclusiveMaximum === "number" ? [exclusiveMaximum - 1, below(exclusiveMaximum, false)] : []),
  ].filter((limit) => typeof limit === "number");
  const inWholes = near.flatMap((limit) => [Math.ceil(limit), Math.floor(limit)]);
  const inSteps =
    typeof multipleOf === "number"
      ? [multipleOf, ...near.flatMap((limit) => roundings(limit, multipleOf))]
      : [];
  return [1, ...near, ...inWholes, ...inSteps, 0, ...near.flatMap((limit) => [limit - 1, limit + 1])];
}

function roundings(limit: number, step: number): number[] {
  return [Math.ceil(limit / step) * step, Math.floor(limit / step) * step];
}

/** The nearest number above another: the next whole one, or the next that a double can hold. */
export function above(number: number, isWhole: boolean): number {
  if (isWhole && number + 1 > number) return Math.floor(number) + 1;
  if (number === 0) return Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, number);
  bits.setBigInt64(0, bits.getBigInt64(0) + (number > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

export function below(number: number, isWhole: boolean): number {
  return 0 - above(-number, isWhole);
}
