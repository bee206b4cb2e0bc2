import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { findAmbiguousLoop } from "./ambiguous-loop.js";
import { buildAutomaton, type State } from "./automaton.js";
import { patternFlags } from "./flags.js";
import { Steps, TooManySteps } from "./steps.js";
import { type Successors, successorsOf } from "./successors.js";
import { countWays } from "./ways.js";

/** How the time can grow that a backtracking engine takes to refuse a text. */
export type Backtracking =
  | { readonly growth: "bounded" }
  /** With this power of the text's length, as far as the repetitions beside each other tell. */
  | { readonly growth: "polynomial"; readonly degree: number }
  /** Twofold or more with each repetition; `part` of the pattern, as it is written, is why. */
  | { readonly growth: "exponential"; readonly part: string }
  /** The pattern is too long or too nested for an answer. */
  | { readonly growth: "unknown" };

/** In characters. Patterns that people wrote are far below. */
const LONGEST = 20_000;
const DEEPEST = 200;

/** In how many ways one stretch of text may be read without any repetition being at fault. */
const MOST_WAYS = 100_000;

const judged = new Map<string, Backtracking>();

/**
 * Judges a pattern without running it, in bounded time: an engine backtracks exponentially where a loop can read one
 * text in two ways and come back to where it was (Weber and Seidl, "On the degree of ambiguity of finite automata",
 * 1991), or where so many choices stand one behind the other that it comes to the same.
 */
export function backtracking(pattern: string): Backtracking {
  const known = judged.get(pattern) ?? judge(pattern);
  judged.set(pattern, known);
  return known;
}

/** Whether values can be held against a pattern: it is a regular expression, and one that comes to an end. */
export function isUsablePattern(pattern: string): boolean {
  if (patternFlags(pattern) === undefined) return false;
  const { growth } = backtracking(pattern);
  return growth === "bounded" || growth === "polynomial";
}

function judge(pattern: string): Backtracking {
  if (pattern.length > LONGEST || depthOf(pattern) > DEEPEST) return { growth: "unknown" };
  try {
    return analyse(parse(pattern), pattern);
  } catch (error) {
    if (error instanceof TooManySteps || error instanceof SyntaxError) return { growth: "unknown" };
    throw error;
  }
}

/** @throws SyntaxError where the parser is of another mind than the engine. */
function parse(pattern: string): AST.Pattern {
  const unicode = patternFlags(pattern) === "u";
  return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode });
}

function analyse(pattern: AST.Pattern, text: string): Backtracking {
  const { roots, places } = buildAutomaton(pattern);
  const steps = new Steps();
  const known = new Map<State, Successors>();
  const successors = (state: State): Successors => {
    const found = known.get(state) ?? successorsOf(state, steps);
    known.set(state, found);
    return found;
  };
  let degree = 0;
  for (const { start, end } of roots) {
    const loop = findAmbiguousLoop(start, end, successors, steps);
    if (loop) return { growth: "exponential", part: partOf(loop, places) };
    const found = countWays(start, successors, steps);
    if (found.ways > MOST_WAYS) return { growth: "exponential", part: text };
    degree = Math.max(degree, found.degree);
  }
  return degree > 0 ? { growth: "polynomial", degree } : { growth: "bounded" };
}

/** The outermost repetition around: all that it holds is one loop. */
function partOf([state]: readonly State[], places: ReadonlyMap<State, AST.Node>): string {
  let part: AST.Node | undefined;
  for (let node = state && places.get(state); node; node = node.parent ?? undefined)
    if (part === undefined || (node.type === "Quantifier" && node.max === Number.POSITIVE_INFINITY))
      part = node;
  return part?.raw ?? "";
}

/** How deep parentheses are nested, at most. */
function depthOf(pattern: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of pattern.replace(/\\./gs, "")) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth = Math.max(0, depth - 1);
  }
  return deepest;
}
