import { FORMAT_VALUES } from "../format-values.js";
import { FORMATS } from "../memory-validator.js";
import { regExpOf, typicalTexts } from "../pattern-texts.js";
import { MOST, ofLength } from "../scalar-samples.js";
import type { Place } from "../schema-places.js";
import { type Change, counted, type KeywordRow, put, shown } from "./keyword-row.js";
import { swapCase } from "./literals.js";

/** Two UTF-16 units, one code point. */
const PAIR = "😀";

/** JSON Schema Validation 2020-12, sections 6.3 and 7.3. */
export const TEXTS: readonly KeywordRow[] = [
  {
    keyword: "minLength",
    violations: (place) => ofLimit(place, "minLength", (least) => [least - 1]),
    boundaries: (place) => ofLimit(place, "minLength", (least) => [least, least + 1]),
  },
  {
    keyword: "maxLength",
    violations: (place) => ofLimit(place, "maxLength", (most) => [most + 1]),
    boundaries: (place) => ofLimit(place, "maxLength", (most) => [most, most - 1]),
  },
  {
    keyword: "pattern",
    violations: (place) => {
      const { pattern } = place.schema;
      if (typeof pattern !== "string") return [];
      const expression = regExpOf(pattern);
      return nearMisses(matching(place, pattern))
        .filter((text) => !expression.test(text))
        .map(put);
    },
    boundaries: (place) => {
      const { pattern } = place.schema;
      return typeof pattern === "string" ? matching(place, pattern).map(put) : [];
    },
  },
  {
    keyword: "format",
    violations: ({ schema }) =>
      // Any other is no more than an annotation (section 7.2.1).
      FORMATS.some((known) => known === schema.format)
        ? (FORMAT_VALUES[String(schema.format)]?.invalid ?? []).map(put)
        : [],
    boundaries: ({ schema }) => (FORMAT_VALUES[String(schema.format)]?.valid ?? []).map(put),
  },
];

/** Texts of each length, of plain characters and of surrogate pairs, which count as one each. */
function ofLimit(
  { schema, value }: Place,
  keyword: "minLength" | "maxLength",
  lengths: (limit: number) => readonly number[],
): Change[] {
  const limit = schema[keyword];
  if (typeof limit !== "number" || limit > MOST) return [];
  const text = typeof value === "string" ? value : "text";
  return lengths(limit)
    .filter((length) => length >= 0)
    .flatMap((length) => [ofLength(text, length), PAIR.repeat(length)].map((made) => sized(made, length)));
}

function sized(text: string, length: number): Change {
  return { value: text, words: `${shown(text)}, ${counted(length, "character")}` };
}

/** Texts that match: the one that is there, and some drawn from the pattern. */
function matching({ value }: Place, pattern: string): string[] {
  const given = typeof value === "string" ? [value] : [];
  return [...new Set([...given, ...typicalTexts(pattern)])];
}

/** What an anchor that is missing lets through, on either side; a line end, which `$` overlooks in other languages. */
function nearMisses(texts: readonly string[]): string[] {
  const [first = ""] = texts;
  const near = [
    ...texts.slice(0, 2).flatMap((text) => [`${text}~`, `~${text}`, text.slice(0, -1), text.slice(1)]),
    `${first}\n`,
    `\n${first}`,
    `${first} `,
    `${first}\n${first}`,
    swapCase(first),
    first.replace(/\d/, "\u0661"),
    "~",
    "",
  ];
  return [...new Set(near)];
}
