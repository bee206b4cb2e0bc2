import type { LocationObject, NormalizedProblem, Source, YamlParseError } from "@redocly/openapi-core";
import type { Place, Problem } from "../problem.js";
import { hintFor } from "./hints.js";
import { spanAt } from "./positions.js";
import { withoutUnknownParameters } from "./unknown-parameters.js";

const UNREADABLE = "Failed to parse: ";
const LEADS_NOWHERE = "Can't resolve $ref";
const UNRESOLVED = `${LEADS_NOWHERE}: `;

/** What is said of each example whose schema couldn't be used, because of something else that is wrong. */
const UNJUDGED = "Example validation errored: ";
const UNJUDGED_HINT = "The schema can't be used as it is: correct it, and not the example.";

/** What Redocly found when it linted or bundled, each once, by file and line. */
export function toProblems(found: readonly NormalizedProblem[]): Problem[] {
  // A file that isn't YAML is reported once for itself and again at every reference to it.
  const reasons = found.flatMap(({ message }) => after(UNREADABLE, message) ?? []);
  const causes = found.filter(({ message }) => !reasons.includes(after(UNRESOLVED, message) ?? ""));
  const judged = causes.filter(({ message }) => after(UNJUDGED, message) === undefined);
  const told = judged.some(({ severity }) => severity === "error") ? judged : causes;
  return sortProblems(withoutUnknownParameters(told).map(toProblem));
}

/** Each problem once, by file and line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort(
    ({ place: a, rule: ruleA }, { place: b, rule: ruleB }) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(ruleA, ruleB),
  );
}

/** An error of `rule` at a pointer (`#/paths`) of a parsed file. */
export function errorAt(source: Source, pointer: string, rule: string, message: string): Problem {
  return makeProblem({ rule, message, place: placeOf({ source, pointer }) });
}

/** A warning at a pointer, whose line is looked for when somebody asks: in a large file that takes a while. */
export function warningAt(source: Source, pointer: string, rule: string, message: string): Problem {
  let place: Place | undefined;
  const hint = hintFor(rule, message);
  return {
    severity: "warning",
    rule,
    message,
    ...(hint && { hint }),
    get place() {
      place ??= placeOf({ source, pointer });
      return place;
    },
  };
}

/** An error about a file as a whole, which may not even be there. */
export function errorIn(file: string, rule: string, message: string): Problem {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 2, pointer: "#" };
  return makeProblem({ rule, message, place });
}

export function yamlError({ source, message, line, col }: YamlParseError): Problem {
  // Redocly has no numbers for what is wrong with a file as a whole, such as a second document in it.
  const start = { line: line || 1, col: col || 1 };
  return unreadable(message, { source, pointer: undefined, start });
}

function toProblem({ ruleId, severity, message, location, suggest }: NormalizedProblem): Problem {
  const [at] = location;
  if (!at) throw new Error(`Redocly's rule ${ruleId} reported a problem without a place: ${message}`);
  const reason = after(UNREADABLE, message);
  if (reason !== undefined) return unreadable(reason, at);
  const place = placeOf(at);
  if (message === LEADS_NOWHERE)
    return makeProblem({ rule: ruleId, severity, message: `${message}: nothing is where it points.`, place });
  if (after(UNJUDGED, message) !== undefined)
    return makeProblem({ rule: ruleId, severity, message, place, hint: UNJUDGED_HINT });
  const hint = hintFor(ruleId, message, restOfLine(at.source, place).replace(/^["']/, ""), suggest);
  return makeProblem({ rule: ruleId, severity, message, place, hint });
}

/** The parser says where it stopped and no more: the word there is what is underlined. */
function unreadable(message: string, location: LocationObject): Problem {
  const place = placeOf(location);
  const word = /^[\w$/-]+/.exec(restOfLine(location.source, place))?.[0] ?? " ";
  return makeProblem({
    rule: "yaml",
    message: message.replace(/(?: in "[^"]*")? \(\d+:\d+\)$/, ""),
    place: { ...place, endColumn: place.column + word.length },
  });
}

function restOfLine(source: Source, { line, column }: Place): string {
  return (source.getLines()[line - 1] ?? "").slice(column - 1);
}

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly place: Place;
  readonly severity?: NormalizedProblem["severity"];
  readonly hint?: string | undefined;
}

function makeProblem({ severity, rule, message, hint = hintFor(rule, message), place }: Finding): Problem {
  return {
    severity: severity === "warn" ? "warning" : "error",
    rule,
    message,
    ...(hint && { hint }),
    place,
  };
}

function placeOf(location: LocationObject): Place {
  const { pointer, source, reportOnKey = false } = location;
  const { start, end = { line: start.line, col: start.col + 1 } } =
    pointer === undefined ? location : spanAt(source, pointer, reportOnKey);
  return {
    file: source.absoluteRef,
    line: start.line,
    column: start.col,
    endLine: end.line,
    endColumn: end.col,
    // Redocly's pointers begin with `#/` even for the root, and have an empty first token in a file's examples.
    pointer: (pointer ?? "").replace(/^#?\/*/, "#/").replace(/^#\/$/, "#"),
  };
}

function after(prefix: string, text: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
