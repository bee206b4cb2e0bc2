import fc from "fast-check";
import { arrayOr, type Json, type JsonObject, objectOr } from "../../generator/openapi/document.js";

/** What near misses are made of: words and numbers of the schemas themselves, and values that programs stumble over. */
export interface Dictionary {
  readonly names: fc.Arbitrary<string>;
  readonly values: fc.Arbitrary<Json>;
}

/** Names that every object inherits, or that a pointer has to escape, or that aren't well-formed Unicode. */
const STRANGE_NAMES = ["noSuchProperty", "__proto__", "constructor", "toString", "", "a/b~c", "0", "\ud800"];

const STRANGE_TEXTS = ["", " ", "\n", "\u0000", "\u2028", "\ud800", "\udc00x", "e\u0301", "😀", "null", "12"];

const STRANGE_NUMBERS = [0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, 5e-324];

const STRANGE_OTHERS: readonly Json[] = [
  null,
  true,
  false,
  [],
  {},
  [null],
  { constructor: null },
  // In a literal the name would set the prototype.
  Object.fromEntries([["__proto__", null]]),
];

/** What lies beside the limit of a number is a good near miss. */
const LIMITS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** The dictionary of a part, from the schemas that its values can meet. */
export function dictionaryOf(schemas: readonly JsonObject[]): Dictionary {
  const names = new Set(schemas.flatMap(({ properties }) => Object.keys(objectOr(properties))));
  const literals = schemas.flatMap((schema) => [
    ...arrayOr(schema.enum),
    ...(schema.const === undefined ? [] : [schema.const]),
  ]);
  const limits = LIMITS.flatMap((keyword) => schemas.map((schema) => schema[keyword]))
    .filter((limit) => typeof limit === "number")
    .flatMap((limit) => [limit - 1, limit, limit + 1]);
  const strange = fc.constantFrom(...STRANGE_NAMES);
  return {
    names: names.size === 0 ? strange : fc.oneof(strange, fc.constantFrom(...names)),
    values: fc.oneof(
      fc.constantFrom(...STRANGE_OTHERS),
      fc.constantFrom(...STRANGE_TEXTS, ...STRANGE_NUMBERS),
      fc.constantFrom<Json>(null, ...literals, ...limits),
      fc.string({ unit: "binary" }),
    ),
  };
}
