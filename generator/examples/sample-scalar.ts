import type { JsonObject } from "../openapi/document.js";
import { isUsablePattern } from "../patterns/backtracking.js";
import { patternFlags } from "../patterns/flags.js";
import { matchingText } from "../patterns/matching-text.js";

/** A text of each format that not every text is of (JSON Schema Validation 2020-12, section 7.3; OpenAPI 3.1, 4.4). */
const FORMATS: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  time: "12:00:00Z",
  "date-time": "2026-01-31T12:00:00Z",
  duration: "P1D",
  email: "person@example.com",
  "idn-email": "person@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  iri: "https://example.com/",
  uuid: "32b6e34b-3d91-447a-9b20-e7b8123456ab",
  "json-pointer": "/string",
  "relative-json-pointer": "0",
  byte: "c3RyaW5n",
};

/** In characters: nothing longer is made, whatever a schema asks for. */
const LONGEST = 1000;

/** A text as its schema has it: of its format, its pattern and its length, as far as one is found that is all of that. */
export function sampleText({ format, pattern, minLength, maxLength }: JsonObject): string {
  const least = Math.min(numberOr(minLength, 0), LONGEST);
  const most = numberOr(maxLength, Number.POSITIVE_INFINITY);
  const plain = "string".repeat(Math.ceil(least / 6)).slice(0, Math.max(least, 6)) || "string";
  const ofFormat = typeof format === "string" && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const known = ofFormat ?? (plain.length > most ? plain.slice(0, most) : plain.padEnd(least, "g"));
  const isFitting = (text: string): boolean =>
    text.length >= least && text.length <= most && matches(pattern, text);
  if (isFitting(known) || typeof pattern !== "string") return known;
  return matchingText(pattern, least, most) ?? known;
}

function matches(pattern: unknown, text: string): boolean {
  if (typeof pattern !== "string" || !isUsablePattern(pattern)) return true;
  return new RegExp(pattern, patternFlags(pattern)).test(text);
}

/** A number as its schema has it: 1, or what is nearest to it. */
export function sampleNumber(schema: JsonObject): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = numberOr(multipleOf, [schema.type].flat().includes("integer") ? 1 : 0);
  const least = Math.max(
    numberOr(minimum, Number.NEGATIVE_INFINITY),
    typeof exclusiveMinimum === "number" ? exclusiveMinimum + (step || 1) : Number.NEGATIVE_INFINITY,
  );
  const most = Math.min(
    numberOr(maximum, Number.POSITIVE_INFINITY),
    typeof exclusiveMaximum === "number" ? exclusiveMaximum - (step || 1) : Number.POSITIVE_INFINITY,
  );
  const near = Math.min(Math.max(1, least), most);
  const steps = step === 0 ? near : Math.ceil(near / step) * step;
  return steps > most ? Math.floor(most / step) * step : steps;
}

function numberOr(value: unknown, other: number): number {
  return typeof value === "number" ? value : other;
}
