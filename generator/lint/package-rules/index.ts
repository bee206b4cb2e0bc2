import { patternReadable } from "./pattern-readable.js";
import { typeOfAlternatives } from "./type-of-alternatives.js";

/**
 * What a package can't say as the document says it, as a plugin that applies to every document, whoever chose the other
 * rules: each is a warning, with what the package has instead.
 */
export function packageRules() {
  return {
    id: "package",
    rules: { oas3: { "pattern-readable": patternReadable, "type-of-alternatives": typeOfAlternatives } },
  };
}

export const PACKAGE_RULES = {
  "package/pattern-readable": "warn",
  "package/type-of-alternatives": "warn",
};
