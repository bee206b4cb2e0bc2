import fc from "fast-check";
import { regExpOf, textsLike } from "../support/pattern-texts.js";
import type { LooserPattern } from "./patterns.js";

/** How many texts are drawn at once, how often at most, and how many are enough. */
const DRAWN = 8;
const TRIES = 48;
const ENOUGH = 2;

/** Some texts that match a pattern; none where none could be drawn. */
export function textsOf(pattern: string, enough: number = ENOUGH): string[] {
  return drawn(pattern, (text) => regExpOf(pattern).test(text), enough);
}

/** Some texts that the looser one of two patterns takes alone; none where none was found. */
export function tellingTexts(pattern: string, looser: LooserPattern): string[] {
  const [strict, loose] = [pattern, looser.pattern].map(regExpOf);
  return drawn(looser.telling, (text) => loose?.test(text) === true && strict?.test(text) === false);
}

/** Of a pattern with many branches some are drawn seldom, so that a text of the wanted kind may take many tries. */
function drawn(pattern: string, isWanted: (text: string) => boolean, enough = ENOUGH): string[] {
  try {
    const texts = textsLike(pattern);
    for (let seed = 1; seed <= TRIES; seed++) {
      const wanted = fc.sample(texts, { seed, numRuns: Math.max(DRAWN, enough) }).filter(isWanted);
      if (wanted.length > 0) return wanted.slice(0, enough);
    }
  } catch {
    // fast-check doesn't know all that a pattern may have.
  }
  return [];
}
