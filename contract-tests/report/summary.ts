import type { Kind } from "./kinds.js";
import { columnsOf, matrixOf, unprovenOf } from "./matrix.js";
import { type ContractReport, type Failure, failuresOf, hasPassed } from "./report.js";
import {
  countsOf,
  mutationScore,
  type Proof,
  SIGNS,
  type Tally,
  tallyOf,
  tallyWords,
  worstOf,
} from "./tally.js";
import { visible } from "./visible.js";
import { countWords, inFigures, plural } from "./words.js";

/** What a person sees of a kind of evidence at a glance. */
export interface SummaryLine {
  readonly kind: Kind;
  readonly tally: Tally;
  readonly words: string;
}

export function summaryLines(report: ContractReport): SummaryLine[] {
  return columnsOf(report).map(({ kind, proofs }) => {
    const tally = tallyOf(proofs);
    return { kind, tally, words: wordsOf(kind, proofs) || tallyWords(tally) || "no evidence" };
  });
}

/** The sums of what was counted; empty where nothing was. */
function wordsOf({ kind }: Kind, proofs: readonly Proof[]): string {
  const score = kind === "mutant" ? mutationScore(proofs) : undefined;
  const counts = countWords(countsOf(proofs));
  const failed = new Set(proofs.flatMap(({ test }) => (test.state === "failed" ? [test] : []))).size;
  const seeds = new Set(proofs.flatMap(({ evidence }) => evidence.seed ?? []));
  if (counts.length === 0) return "";
  return [
    // Rounded down: 100 % is all of them.
    ...(score === undefined ? [] : [`score ${(Math.floor(score * 10) / 10).toFixed(1)} %`]),
    ...counts,
    ...(failed === 0 ? [] : [plural(failed, "failed test")]),
    ...[...seeds].map((seed) => `seed ${seed}`),
  ].join(", ");
}

/** `Passed: 1,700 tests`, or how many of them failed. */
export function verdict(report: ContractReport): string {
  const { tests, problems } = report;
  const failed = tests.filter(({ state }) => state === "failed").length;
  const skipped = tests.filter(({ state }) => state === "skipped").length;
  const all = `${plural(tests.length, "test")}${skipped === 0 ? "" : ` (${inFigures(skipped)} skipped)`}`;
  if (hasPassed(report)) return `Passed: ${all}`;
  const others = problems.length === 0 ? "" : `, and ${plural(problems.length, "problem")} beside them`;
  return `Failed: ${inFigures(failed)} of ${all}${others}`;
}

const MOST_FAILURES = 10;
const MOST_LINES = 8;
const MOST_PLACES = 8;

/** The run at a glance, for a terminal: what failed comes first. */
export function summaryText(report: ContractReport, folder: string): string {
  const failures = failuresOf(report);
  const unproven = upTo(MOST_PLACES, unprovenOf(matrixOf(report)).map(visible));
  const lines = summaryLines(report);
  const width = Math.max(...lines.map(({ kind }) => kind.heading.length));
  return [
    "",
    ...failures.slice(0, MOST_FAILURES).flatMap(failureLines),
    ...(failures.length > MOST_FAILURES
      ? [`  … and ${failures.length - MOST_FAILURES} more, in the report`, ""]
      : []),
    `${verdict(report)} (${visible(report.contract.title)})`,
    "",
    ...lines.map(
      ({ kind, tally, words }) =>
        `  ${SIGNS[worstOf(tally)]} ${kind.heading.padEnd(width)}  ${visible(words)}`,
    ),
    ...(unproven.length === 0 ? [] : ["", `  No evidence at all: ${unproven.join("; ")}`]),
    "",
    `${folder}/`,
    ...(hasPassed(report) ? ["Next: npm run gates"] : []),
  ].join("\n");
}

function failureLines({ title, where, errors, again }: Failure): string[] {
  const lines = errors.flatMap(({ message, diff = "" }) => [
    ...message.split("\n"),
    // Of a difference what differs: the page has what is around it.
    ...diff.split("\n").filter((line) => /^[-+]/.test(line)),
  ]);
  return [
    `✗ ${visible(title)}`,
    ...(where === "" ? [] : [`  ${visible(where)}`]),
    // Never at the beginning of a line, where a CI service looks for commands.
    ...upTo(MOST_LINES, lines.map(visible)).map((line) => `  │ ${line}`),
    ...(again === undefined ? [] : [`  again: ${again}`]),
    "",
  ];
}

/** The first of many, and how many more there are. */
function upTo(most: number, lines: readonly string[]): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), `… ${inFigures(lines.length - most)} more`] : lines;
}
