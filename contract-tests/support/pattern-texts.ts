import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import fc from "fast-check";

const SEED = 1;
const DRAWN = 200;
/** How many texts stand for a pattern, and how many at least where there are so many. */
const TYPICAL = { most: 40, least: 4 };

const drawn = new Map<string, readonly string[]>();

/** A pattern as the validators read it: with the `u` flag (JSON Schema 2020-12, section 6.4), or else without. */
export function regExpOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

/** Texts that match a pattern, always the same ones, the shortest first. */
export function matchingTexts(pattern: string): readonly string[] {
  const texts = drawn.get(pattern) ?? drawTexts(pattern);
  drawn.set(pattern, texts);
  return texts;
}

function drawTexts(pattern: string): string[] {
  try {
    const texts = fc.sample(textsLike(pattern), { seed: SEED, numRuns: DRAWN });
    return [...new Set(texts)]
      .filter((text) => regExpOf(pattern).test(text))
      .sort((a, b) => a.length - b.length);
  } catch {
    // fast-check doesn't know all that a pattern may have.
    return [];
  }
}

/**
 * Draws texts that match a pattern, but for what it asks of what is around: fast-check knows no look-around.
 *
 * @throws Error where the pattern has something else that fast-check doesn't know.
 */
export function textsLike(pattern: string): fc.Arbitrary<string> {
  return fc.stringMatching(regExpOf(withoutLookaround(pattern)));
}

function withoutLookaround(pattern: string): string {
  const { unicode } = regExpOf(pattern);
  const found: AST.LookaroundAssertion[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(pattern, undefined, undefined, unicode), {
    onAssertionEnter(node) {
      if (node.kind === "lookahead" || node.kind === "lookbehind") found.push(node);
    },
  });
  const isWithin = (one: AST.Node, other: AST.Node) =>
    one !== other && other.start <= one.start && one.end <= other.end;
  return found
    .filter((one) => !found.some((other) => isWithin(one, other)))
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), pattern);
}

/** Texts that stand for all that match: one of each shape, so that every way through the pattern is likely among them. */
export function typicalTexts(pattern: string): readonly string[] {
  const texts = matchingTexts(pattern);
  const shapes = new Map<string, string>();
  for (const text of texts) {
    const shape = text.replace(/[\p{L}\p{N}]+/gu, "a");
    if (!shapes.has(shape)) shapes.set(shape, text);
  }
  const different = [...shapes.values()].slice(0, TYPICAL.most - 1);
  const more = different.length < TYPICAL.least ? texts.slice(0, TYPICAL.least - 1) : [];
  return [...new Set([...different, ...more, ...texts.slice(-1)])];
}
