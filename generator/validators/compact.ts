import { inOwnWords } from "./issues.js";
import { placeOf } from "./places.js";

/** Text in which each quoted literal is whole, whatever it holds, up to what follows in the pattern. */
const CODE = String.raw`(?:"(?:[^"\\]|\\.)*"|[^"\n])*?`;

const SIGNATURE = /^(function validate\d+\(data), \{.*\}=\{\}\)\{$/gm;
/** Where ajv leaves the errors, and what a function answers without any schema to ask. */
const LEFT = /^validate\d+\.errors = (?:vErrors|null);\n/gm;
const RESULT = /^return errors === 0;$/gm;
const ALWAYS_VALID = /^return true;$/gm;

/** ajv keeps a list of errors, or null while there is none, and their number beside it. */
const NUMBER = /^let errors = 0;\n/gm;
/** A string, or where that number is read. */
const NUMBER_READ = /"(?:[^"\\\n]|\\.)*"|(?<![.\w$])errors(?= === )|(?<= === | = )errors(?=[;)])/g;
const TAKEN_BACK =
  /^errors = (_errs\d+);\nif\(vErrors !== null\)\{\n(if\(\1\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n)\}\n/gm;

/** An error as ajv makes, keeps and counts it; one that is only counted, within a condition, has nothing in it. */
const REPORT = new RegExp(
  String.raw`^const (err\d+) = \{(?:instancePath(?::(${CODE}))?,schemaPath:${CODE},keyword:"([^"]+)",params:(?:\{${CODE}\}|(${CODE})),message:(${CODE})(?:,propertyName:(\w+))?)?\};\n` +
    String.raw`if\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;\n`,
  "gm",
);

/** What another function has found, and where that was called. */
const JOINED = new RegExp(String.raw`^vErrors = joinIssues\(vErrors, (found\d+), (${CODE})\);$`, "gm");

/** The functions of a module, and what each keeps of the properties and items that were looked at in some branch. */
const FUNCTIONS = /(?=^function validate\d+\()/m;
const SEEN = /\bvar (props\d+|items\d+) = /g;

/** Names seen so far in an object of their own, and how far items were: `true` where it was all of them. */
const NO_NAMES = /^((?:var )?props\d+ = (?:props\d+ \|\| )?)\{\};$/gm;
const NAME_ADDED = /^props\d+(?=\[\w+\] = true;$)/gm;
const FIRST_UNSEEN = /(?<=^if\(len\d+ > |^for\(let i\d+=)items\d+\b/gm;

/** Forgets what was found out at the last call. */
const RESET =
  /^const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/gm;
/** What was looked at, where that can be told from the schema alone. */
const KNOWN_EVALUATED = /^validate\d+\.evaluated = .*"dynamicProps":false,"dynamicItems":false\};$/gm;

/**
 * Says the same in less: the code of a validator is part of what a browser loads. A function takes the value and gives its
 * issues, as the package shows them, with places that begin at this value; or null. Whoever calls it puts its own place
 * before those, so that a valid value has none made. What was looked at is kept where someone asks.
 * `if` has no issue of its own: that of its `then` or `else` says more.
 */
export function compact(standalone: string, isAsked: boolean): string {
  return standalone
    .split(FUNCTIONS)
    .map(beginUnseen)
    .join("")
    .replace(NO_NAMES, "$1Object.create(null);")
    .replace(NAME_ADDED, "if($& !== true) $&")
    .replace(FIRST_UNSEEN, "($& === true ? Infinity : $&)")
    .replace(SIGNATURE, "$1){")
    .replace(LEFT, "")
    .replace(RESULT, "return vErrors;")
    .replace(ALWAYS_VALID, "return null;")
    .replace(NUMBER, "")
    .replace(TAKEN_BACK, "$2")
    .replace(NUMBER_READ, (found) => (found === "errors" ? "vErrors?.length" : found))
    .replace(REPORT, (_report, _name, ...found) => reportOf(...found))
    .replace(JOINED, (_joined, found, place) => joinOf(found, place))
    .replace(KNOWN_EVALUATED, isAsked ? "$&" : "")
    .replace(RESET, (reset) => (/"dynamic(?:Props|Items)":true/.test(standalone) ? reset : ""));
}

/** Whatever a function keeps of what was looked at begins as nothing, where ajv has it undefined until a branch is taken. */
function beginUnseen(code: string): string {
  const names = new Set([...code.matchAll(SEEN)].map(([, name = ""]) => name));
  const begun = [...names].map(
    (name) => `var ${name} = ${name.startsWith("props") ? "Object.create(null)" : "0"};\n`,
  );
  return code.replace(/^.*\{\n/, (signature) => `${signature}${begun.join("")}`);
}

function reportOf(
  place = "instancePath",
  keyword?: string,
  property?: string,
  message?: string,
  propertyName?: string,
): string {
  if (keyword === undefined || message === undefined) return "(vErrors ??= []).push(null);\n";
  if (keyword === "if") return "";
  const { path, pointer } = placeOf(place, property ?? propertyName);
  const issue = `message: ${inOwnWords(keyword, message)}, path: ${path}, keyword: "${keyword}", pointer: ${pointer}`;
  return `vErrors = addIssue(vErrors, {${issue}});\n`;
}

function joinOf(found: string, expression: string): string {
  const { path, pointer } = placeOf(expression);
  const issues = path === "[]" ? found : `issuesWithin(${path}, ${pointer}, ${found})`;
  return `vErrors = joinIssues(vErrors, ${issues});`;
}
