import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { isUsablePattern } from "./backtracking.js";
import { type Ranges, rangesOf } from "./character-ranges.js";
import { patternFlags } from "./flags.js";

/** In characters. A pattern that asks for more has no text here. */
const LONGEST = 1000;

class TooLong extends Error {}

/**
 * A text that matches a pattern and has so many characters: of the first of its alternatives that gives one, within it
 * always the first ones, and each repetition as often as it has to be. Undefined where there is none of this kind, and for a pattern that mustn't be run.
 */
export function matchingText(pattern: string, least: number, most: number): string | undefined {
  const flags = patternFlags(pattern);
  if (flags === undefined || !isUsablePattern(pattern)) return undefined;
  const { alternatives } = new RegExpParser().parsePattern(pattern, undefined, undefined, flags === "u");
  const isMatching = (text: string) => new RegExp(pattern, flags).test(text);
  for (const alternative of alternatives) {
    const text = textOf(alternative, isMatching, least, most);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textOf(
  alternative: AST.Alternative,
  isMatching: (text: string) => boolean,
  least: number,
  most: number,
): string | undefined {
  for (let more = 0; more <= Math.min(least, LONGEST); more++) {
    const text = written(() => ofAlternatives([alternative], more));
    const length = text === undefined ? 0 : [...text].length;
    if (text === undefined || length > most) return undefined;
    if (length >= least && isMatching(text)) return text;
  }
  return undefined;
}

function written(write: () => string): string | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

/** `more`: how often a repetition is made beyond what it has to be. */
function ofAlternatives([first]: readonly AST.Alternative[], more: number): string {
  let text = "";
  for (const element of first?.elements ?? []) text = joined(text, ofElement(element, more));
  return text;
}

function ofElement(element: AST.Element, more: number): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterClass":
    case "CharacterSet":
      return likeliest(rangesOf(element));
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(element.alternatives, more);
    case "Quantifier": {
      let text = "";
      const times = Math.min(element.min + more, element.max);
      for (let time = 0; time < times; time++) text = joined(text, ofElement(element.element, more));
      return text;
    }
    default:
      // What is asked of the text around, or of what was there before, is seen when the whole is tried.
      return "";
  }
}

function joined(text: string, more: string): string {
  if (text.length + more.length > LONGEST) throw new TooLong();
  return text + more;
}

/** A letter, else a digit, else whatever there is. */
function likeliest(ranges: Ranges): string {
  const wanted = ["a", "A", "1", "0", "-"].map((character) => character.charCodeAt(0));
  const found = wanted.find((one) => ranges.some(([from, to]) => from <= one && one <= to));
  return String.fromCodePoint(found ?? ranges[0]?.[0] ?? 0);
}
