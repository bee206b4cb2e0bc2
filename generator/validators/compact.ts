import * as rules from "../runtime/rules.js";

export interface CompactCode {
  readonly code: string;
  /** The exports of the runtime's `rules` that it names. */
  readonly rules: readonly string[];
}

/** Text in which each quoted literal is whole, whatever it holds, up to what follows in the pattern. */
const CODE = String.raw`(?:"(?:[^"\\]|\\.)*"|[^"\n])*?`;

/** The same of several lines, as ajv writes what `dependentRequired` has to say. */
const LINES = String.raw`(?:"(?:[^"\\]|\\.)*"|[^"])*?`;

const SIGNATURE = /^(function validate\d+\(data, )\{.*\}=\{\}\)\{$/gm;

/** ajv keeps a list of errors, or null while there is none, and their number beside it. */
const NUMBER = /^let errors = 0;\n/gm;
const NUMBER_READ = /^(const _errs\d+ = |var \w+ = _errs\d+ === )errors\b/gm;
const NUMBER_ASKED = /^return errors === 0;$/gm;
const TAKEN_BACK =
  /^errors = (_errs\d+);\nif\(vErrors !== null\)\{\n(if\(\1\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n)\}\n/gm;

/** An error as ajv makes, keeps and counts it; one that is only counted, within a condition, has nothing in it. */
const REPORT = new RegExp(
  String.raw`^const (err\d+) = \{(?:instancePath(?::(${CODE}))?,schemaPath:${CODE},keyword:"([^"]+)",params:(\{${LINES}\})(?:,propertyName:(.*))?)?\};\n` +
    String.raw`if\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;\n`,
  "gm",
);

/** A regular expression, whose text a failure then needn't repeat. */
const PATTERN = /^const (pattern\d+) = .* new RegExp\(("(?:[^"\\]|\\.)*")/gm;

/** Forgets what was found out at the last call. */
const RESET =
  /^const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/gm;
/** What was looked at, where that can be told from the schema alone. */
const KNOWN_EVALUATED = /^validate\d+\.evaluated = .*"dynamicProps":false,"dynamicItems":false\};$/gm;

const RULES = new Map(Object.entries(rules).map(([name, { keyword }]) => [keyword, name]));

/**
 * Says the same in less: the code of a validator is part of what a browser loads. A function takes the value and the
 * pointer to it, an error has what issues are made from, a list knows its length, and what was looked at is kept where
 * someone asks.
 * `if` has no error of its own: that of its `then` or `else` says more.
 *
 * @throws Error where a keyword has no rule: a defect of the generator.
 */
export function compact(standalone: string, isAsked: boolean): CompactCode {
  const named = new Set<string>();
  const patterns = new Map(
    [...standalone.matchAll(PATTERN)].map(([, name, pattern]) => [
      `{pattern: ${pattern}}`,
      `{pattern: ${name}}`,
    ]),
  );
  const report = (_report: string, _name: string, ...found: readonly (string | undefined)[]): string => {
    const [pointer = "instancePath", keyword, params, propertyName] = found;
    if (keyword === undefined) return "(vErrors ??= []).push([]);\n";
    if (keyword === "if") return "";
    const rule = RULES.get(keyword);
    if (rule === undefined) throw new Error(`The runtime has no rule for ${keyword}.`);
    named.add(rule);
    const error = [
      rule,
      pointer,
      patterns.get(params ?? "") ?? params,
      ...(propertyName === undefined ? [] : [propertyName]),
    ];
    return `(vErrors ??= []).push([${error.join(", ")}]);\n`;
  };
  const code = standalone
    .replace(SIGNATURE, `$1instancePath=""){`)
    .replace(NUMBER, "")
    .replace(NUMBER_READ, "$1vErrors?.length")
    .replace(NUMBER_ASKED, "return vErrors === null;")
    .replace(TAKEN_BACK, "$2")
    .replace(REPORT, report)
    .replace(KNOWN_EVALUATED, isAsked ? "$&" : "")
    .replace(RESET, (reset) => (/"dynamic(?:Props|Items)":true/.test(standalone) ? reset : ""));
  return { code, rules: [...named].sort() };
}
