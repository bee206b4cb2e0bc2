import { backtracking } from "../../patterns/backtracking.js";
import { patternFlags } from "../../patterns/flags.js";
import { patternRule } from "./pattern-rule.js";

/** With this power of a text's length, a thousand characters take a second. */
const HIGH_DEGREE = 3;

/**
 * A pattern that may take exponential time would let anyone who sends a text stop the program that checks it: it checks
 * nothing. It is no error, because documents of large services have some.
 */
export const patternEnds = patternRule((pattern, words) => {
  if (patternFlags(pattern) === undefined) return undefined;
  const found = backtracking(pattern);
  const unchecked = `so no ${words.value} is held against it`;
  switch (found.growth) {
    case "exponential":
      return `The ${words.pattern} can take exponential time, ${unchecked}: the number of ways in which ${shorten(found.part)} reads a text doubles again and again.`;
    case "unknown":
      return `The ${words.pattern} is too long or too nested to tell whether it takes exponential time, ${unchecked}.`;
    case "polynomial":
      return found.degree < HIGH_DEGREE
        ? undefined
        : `The ${words.pattern} can take time that grows with power ${found.degree} of a text's length: so many repetitions can take characters from each other.`;
    default:
      return undefined;
  }
});

function shorten(part: string): string {
  return `\`${part.length > 60 ? `${part.slice(0, 60)}…` : part}\``;
}
