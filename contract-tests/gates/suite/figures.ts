import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { ConfinedResolver } from "../../../generator/confined-resolver.js";
import { errorIn } from "../../../generator/lint/problems.js";
import { readDocument } from "../../../generator/lint/read-document.js";
import { isObject } from "../../../generator/openapi/document.js";
import { DocumentError } from "../../../generator/problem.js";
import { KINDS, type Kind } from "../../report/kinds.js";
import type { ContractReport } from "../../report/report.js";
import { countsOf, mutationScore, type Proof, proofsOf, tallyOf } from "../../report/tally.js";

/** What a run of the suite proved, in figures by name. */
export interface Figures {
  /** The more, the better. */
  readonly atLeast: Readonly<Record<string, number>>;
  /** The fewer, the better. */
  readonly atMost: Readonly<Record<string, number>>;
}

export const MUTATION_SCORE = "Mutation score";
export const FACTS_MATCHED = "Facts matched";
export const DISAGREED = "Oracles disagreed";

/** Files are as many as there are, and a service that is checked is no part of the suite. */
const COMPARED = KINDS.filter(({ kind }) => kind !== "artifact" && kind !== "provider");

export function figuresOf(report: ContractReport): Figures {
  const counted = COMPARED.flatMap((kind) => countedOf(kind, proofsOf(report, kind.kind)));
  const score = mutationScore(proofsOf(report, "mutant"));
  const proven = counted.filter(({ isFailure }) => !isFailure).map(({ name, count }) => [name, count]);
  return {
    atLeast: Object.fromEntries(score === undefined ? proven : [...proven, [MUTATION_SCORE, score]]),
    atMost: Object.fromEntries(
      counted.filter(({ isFailure }) => isFailure).map(({ name, count }) => [name, count]),
    ),
  };
}

interface Counted {
  readonly name: string;
  readonly count: number;
  readonly isFailure: boolean;
}

function countedOf({ heading, noted, failed }: Kind, proofs: readonly Proof[]): Counted[] {
  const counts = countsOf(proofs);
  if (proofs.length > 0 && counts.size === 0) counts.set("passed", tallyOf(proofs).passed);
  return [...counts]
    .filter(([name]) => !noted.includes(name))
    .map(([name, count]) => ({ name: `${heading} ${name}`, count, isFailure: failed.includes(name) }));
}

/** A figure that is worse than it was. */
export interface Setback {
  readonly name: string;
  readonly before: number;
  /** 0 where nothing of the kind is proven any more. */
  readonly now: number;
}

export function setbacks(before: Figures, now: Figures): Setback[] {
  const compare = (list: keyof Figures, isWorse: (before: number, now: number) => boolean) =>
    Object.entries(before[list])
      .map(([name, value]) => ({ name, before: value, now: now[list][name] ?? 0 }))
      .filter((each) => isWorse(each.before, each.now));
  return [
    ...compare("atLeast", (old, value) => value < old),
    ...compare("atMost", (old, value) => value > old),
  ];
}

/** What the last run of the suite left; undefined where it left nothing. */
export async function readReport(file: string): Promise<ContractReport | undefined> {
  // The suite's own reporter writes it.
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as ContractReport) : undefined;
}

/** @throws DocumentError where there is no such file, or not what a release writes. */
export async function readFigures(file: string): Promise<Figures> {
  const { parsed } = await readDocument(file, new ConfinedResolver(file));
  if (isFigures(parsed)) return parsed;
  throw new DocumentError([errorIn(file, "released", "These aren't the figures of a release.")]);
}

function isFigures(value: unknown): value is Figures {
  return isObject(value) && [value.atLeast, value.atMost].every(isNumbers);
}

function isNumbers(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((each) => typeof each === "number");
}
