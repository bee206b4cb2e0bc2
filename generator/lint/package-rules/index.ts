import { ignoredHeader } from "./ignored-header.js";
import { knownDialect } from "./known-dialect.js";
import { overlayProto } from "./overlay-proto.js";
import { patternEnds } from "./pattern-ends.js";
import { patternReadable } from "./pattern-readable.js";
import { referenceBase } from "./reference-base.js";
import { singleServer } from "./single-server.js";
import { typeOfAlternatives } from "./type-of-alternatives.js";

/**
 * What a package can't say as the document says it, as a plugin that applies to every document, whoever chose the other
 * rules: each is a warning, with what the package has instead, or an error where it has nothing.
 */
export function packageRules() {
  return {
    id: "package",
    rules: {
      oas3: {
        "ignored-header": ignoredHeader,
        "known-dialect": knownDialect,
        "pattern-ends": patternEnds.oas3,
        "pattern-readable": patternReadable.oas3,
        "reference-base": referenceBase,
        "single-server": singleServer,
        "type-of-alternatives": typeOfAlternatives,
      },
      overlay1: {
        "overlay-proto": overlayProto,
        "pattern-ends": patternEnds.overlay1,
        "pattern-readable": patternReadable.overlay1,
      },
    },
  };
}

export const PACKAGE_RULES = {
  "package/ignored-header": "warn",
  "package/known-dialect": "warn",
  "package/overlay-proto": "error",
  "package/pattern-ends": "warn",
  "package/pattern-readable": "warn",
  "package/reference-base": "error",
  "package/single-server": "warn",
  "package/type-of-alternatives": "warn",
};
