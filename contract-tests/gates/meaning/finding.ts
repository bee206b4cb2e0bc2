import type { Place } from "../../../generator/problem.js";

/**
 * What a change means to those who use the API or its package, from the least to the most: nobody has to know, what
 * works goes on working and more does, or something that worked doesn't any more.
 */
export const VERDICTS = ["editorial", "additive", "breaking"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Which way what has changed travels; `neither` where it is about the API as a whole. */
export type Direction = "request" | "answer" | "neither";

/** One change, with what it means. */
export interface Finding {
  readonly verdict: Verdict;
  /** What has found it, by a name that a declaration can repeat. */
  readonly rule: string;
  readonly direction: Direction;
  /** What has changed and whom it concerns, as a sentence. */
  readonly message: string;
  /** The very thing that has changed, behind the place's file: a pointer, with what isn't there any more, or a line. */
  readonly item: string;
  /** Where in the fragment, or in the program that no longer compiles. */
  readonly place: Place;
}

/** The most that any of the findings means; undefined where there are none. */
export function strictest(verdicts: Iterable<Verdict>): Verdict | undefined {
  const found = new Set(verdicts);
  return [...VERDICTS].reverse().find((verdict) => found.has(verdict));
}
