import { patternFlags } from "../../patterns/flags.js";
import { patternRule } from "./pattern-rule.js";

/** A pattern is a regular expression of ECMA-262 (JSON Schema 2020-12 core section 6.4): what isn't checks nothing. */
export const patternReadable = patternRule((pattern, words) =>
  patternFlags(pattern) === undefined
    ? `The ${words.pattern} isn't a regular expression, so no ${words.value} is held against it.`
    : undefined,
);
