import type { Evidence, EvidenceKind } from "./evidence.js";
import { KINDS } from "./kinds.js";
import type { ContractReport, TestEntry } from "./report.js";
import { countWords, inFigures } from "./words.js";

/** A test, and one of the things that it proves. */
export interface Proof {
  readonly test: TestEntry;
  readonly evidence: Evidence;
}

/** How many things were proven, stand as they are for a reason, failed, or weren't tried. */
export interface Tally {
  readonly passed: number;
  readonly noted: number;
  readonly failed: number;
  readonly skipped: number;
}

export function proofsOf({ tests }: ContractReport, kind: EvidenceKind): Proof[] {
  return tests.flatMap((test) =>
    test.evidence.filter((evidence) => evidence.kind === kind).map((evidence) => ({ test, evidence })),
  );
}

export function tallyOf(proofs: readonly Proof[]): Tally {
  const tallies = proofs.map(tally);
  const sum = (key: keyof Tally) => tallies.reduce((total, one) => total + one[key], 0);
  return { passed: sum("passed"), noted: sum("noted"), failed: sum("failed"), skipped: sum("skipped") };
}

function tally({ test: { state }, evidence: { kind, counts } }: Proof): Tally {
  if (state === "skipped") return { passed: 0, noted: 0, failed: 0, skipped: 1 };
  const row = KINDS.find((one) => one.kind === kind);
  const entries = Object.entries(counts ?? (state === "passed" ? { passed: 1 } : {}));
  const sum = (names: readonly string[] = []) =>
    entries.reduce((total, [name, count]) => total + (names.includes(name) ? count : 0), 0);
  const [noted, failed] = [sum(row?.noted), sum(row?.failed)];
  return {
    passed: sum(entries.map(([name]) => name)) - noted - failed,
    noted,
    // A test can fail for what it doesn't count.
    failed: state === "failed" ? Math.max(failed, 1) : failed,
    skipped: 0,
  };
}

/** The sum of each count, by name. */
export function countsOf(proofs: readonly Proof[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { evidence } of proofs) {
    for (const [name, count] of Object.entries(evidence.counts ?? {}))
      sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return sums;
}

/** The share of mutants that is killed, in percent, of those that are another contract. */
export function mutationScore(proofs: readonly Proof[]): number | undefined {
  const counts = countsOf(proofs);
  const [killed, survived] = [counts.get("killed") ?? 0, counts.get("survived") ?? 0];
  return killed + survived === 0 ? undefined : (100 * killed) / (killed + survived);
}

export type Outcome = keyof Tally;

/** Colour is never the only sign. */
export const SIGNS = { failed: "✗", passed: "✓", noted: "~", skipped: "○", none: "–" } as const;

const WORST_FIRST: readonly Outcome[] = ["failed", "passed", "noted", "skipped"];

/** `✗ 1 ✓ 14`. */
export function tallySigns(tally: Tally): string {
  return WORST_FIRST.filter((outcome) => tally[outcome] > 0)
    .map((outcome) => `${SIGNS[outcome]} ${inFigures(tally[outcome])}`)
    .join(" ");
}

/** `1 failed, 14 passed`. */
export function tallyWords(tally: Tally): string {
  return countWords(
    WORST_FIRST.filter((outcome) => tally[outcome] > 0).map((outcome) => [outcome, tally[outcome]]),
  ).join(", ");
}

/** What a person should know of it first. */
export function worstOf(tally: Tally): Outcome | "none" {
  return WORST_FIRST.find((outcome) => tally[outcome] > 0) ?? "none";
}
