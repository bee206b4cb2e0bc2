import { describe, expect, test } from "vitest";
import { compilerVerdictsBy } from "../../oracles/verdicts.js";
import { FORMAT_VALUES } from "../../support/format-values.js";
import { FORMATS } from "../../support/memory-validator.js";
import { titled } from "../../support/titled.js";
import { KEYWORDS } from "../../support/violations.js";
import { baseValues } from "../base-values.js";
import { compilerProblems, derived, validatorProblems, type Wanted } from "../trials.js";
import { ARRAYS } from "./arrays.js";
import type { KeywordCase } from "./keyword-case.js";
import { LITERALS } from "./literals.js";
import { NUMBERS } from "./numbers.js";
import { OBJECTS } from "./objects.js";
import { caseDocument, casePackage } from "./package.js";
import { TEXTS } from "./texts.js";
import { COMPONENTS, UNIONS } from "./unions.js";

/**
 * A fragment has a few keywords; here is each of them, in a small schema, with the titles of all that the suite makes of
 * it. Every value is judged as those of the fragment are: by ajv, by the validator that the generator emits for the
 * schema, and by the compiler.
 */

/** The package of so many operations is compiled twice: by itself, and with the values. */
const TIMEOUT = 120_000;

const TABLES: Readonly<Record<string, readonly KeywordCase[]>> = {
  literals: LITERALS,
  numbers: NUMBERS,
  texts: TEXTS,
  arrays: ARRAYS,
  objects: OBJECTS,
  unions: UNIONS,
};
/** Each format once more, with no list of titles: its values are one row of a table already. */
const FORMATTED = Object.entries(FORMAT_VALUES).map(([format, { valid }]) => ({
  format,
  schema: { type: typeof valid[0] === "number" ? "number" : "string", format },
}));
const rows: { table: string; one: KeywordCase; format: string }[] = [
  ...Object.entries(TABLES).flatMap(([table, cases]) => cases.map((one) => ({ table, one, format: "" }))),
  ...FORMATTED.map(({ format, schema }) => ({
    table: "formats",
    one: { title: format, schema, taken: [], refused: [] },
    format,
  })),
];
const cases = caseDocument(
  rows.map(({ one }) => one),
  COMPONENTS,
);
const tried = rows.flatMap((row, index) => {
  const part = cases.parts[index];
  if (!part) throw new Error(`The document has no body for ${row.one.title}.`);
  return baseValues(part).flatMap((base) =>
    (["taken", "refused"] as const).flatMap((wanted) =>
      derived(part, base, wanted).map((one) => ({ row, part, wanted, one })),
    ),
  );
});

describe.for(titled(rows.map((row) => ({ title: `${row.table}: ${row.one.title}`, row }))))(
  "%s",
  ([, { row }]) => {
    const titlesOf = (wanted: Wanted) => [
      ...new Set(
        tried
          .filter((each) => each.row === row && each.wanted === wanted)
          .filter(
            ({ one: { keyword } }) => keyword !== "" && (row.table === "literals" || keyword !== "type"),
          )
          .map(({ one }) => one.title),
      ),
    ];

    if (row.format === "") {
      test("what is derived from it", () => {
        expect(titlesOf("taken")).toEqual(row.one.taken);
        expect(titlesOf("refused")).toEqual(row.one.refused);
      });
    } else {
      test("it has values that are taken, and values that are refused where ajv knows it", () => {
        const isKnown = FORMATS.some((known) => known === row.format);
        expect(titlesOf("taken").filter((title) => title.startsWith("format"))).not.toHaveLength(0);
        expect(titlesOf("refused").some((title) => title.startsWith("format"))).toBe(isKnown);
      });
    }
  },
);

test("every judge takes what must be taken and refuses what must be refused", {
  timeout: TIMEOUT,
}, async () => {
  const { emitted, check } = await casePackage(cases);
  const typed = tried.filter(({ row }) => row.one.untyped === undefined);
  const verdicts = compilerVerdictsBy(
    check,
    typed.map(({ part, one }) => ({ part, terms: part.terms, value: one.value })),
  );
  const ofCompiler = new Map(typed.map(({ one }, index) => [one, verdicts[index]]));
  const wrong = tried.flatMap(({ row, part, wanted, one }) => {
    const verdict = ofCompiler.get(one);
    const problems = [
      ...validatorProblems({ ...part, emitted: () => emitted(part) }, one, wanted),
      ...(verdict === undefined ? [] : compilerProblems(verdict)),
    ];
    const name = `${row.table}, ${row.one.title}: ${one.title}, which must be ${wanted}`;
    return problems.map((problem) => `${name}: ${problem}`);
  });
  expect(wrong).toEqual([]);
});

test("every keyword of the suite is in a table, and every format of ajv's has values", () => {
  const derivedBy = new Set(
    tried.map(({ one: { keyword } }) => (keyword === "false schema" ? "properties" : keyword)),
  );
  expect(KEYWORDS.map(({ keyword }) => keyword).filter((keyword) => !derivedBy.has(keyword))).toEqual([]);
  expect(FORMATS.filter((format) => FORMAT_VALUES[format] === undefined)).toEqual([]);
});
