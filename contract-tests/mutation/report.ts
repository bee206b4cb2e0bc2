import type { Outcome } from "./score.js";
import type { Subject } from "./subjects.js";

/** How many of the mutants of one subject were killed, with a line for each that wasn't. */
export interface Score {
  readonly title: string;
  readonly subject: Subject;
  readonly counts: { readonly killed: number; readonly survived: number; readonly equivalent: number };
  readonly survivors: readonly string[];
  readonly equivalents: readonly string[];
}

/** The score of each subject, in the order of the document. */
export function scoresOf(outcomes: readonly Outcome[]): Score[] {
  const subjects = new Map(outcomes.map(({ subject }) => [subject.title, subject]));
  return [...subjects.values()].map((subject) =>
    scoreOf(
      subject,
      outcomes.filter((outcome) => outcome.subject.title === subject.title),
    ),
  );
}

export function scoreOf(subject: Subject, outcomes: readonly Outcome[]): Score {
  const alive = outcomes.filter(({ killer }) => killer === undefined);
  const survivors = alive.filter(({ equivalence }) => equivalence === undefined);
  const equivalents = alive.filter(({ equivalence }) => equivalence !== undefined);
  return {
    title: subject.title,
    subject,
    counts: {
      killed: outcomes.length - alive.length,
      survived: survivors.length,
      equivalent: equivalents.length,
    },
    survivors: survivors.map(({ mutant }) => mutant.title),
    equivalents: equivalents.map(
      ({ mutant, equivalence }) => `${mutant.title}, because ${equivalence?.join("; ")}`,
    ),
  };
}
