import { escapeSegment } from "../runtime/json-pointer.js";

/** A place below the value that a function is called with, as code. */
export interface Place {
  /** An array of names and indices, from the inside out: see FoundIssue. */
  readonly path: string;
  /** A string, the same as a JSON Pointer. */
  readonly pointer: string;
}

/** One step down: a name or an index that the schema says, or the variable that has it at run time. */
type Step = string | number | { readonly name: string } | { readonly index: string };

/** Two parts of ajv's expression of a place: texts, in which there are steps, and variables between them. */
const PART = /\s*\+\s*(?:("(?:[^"\\]|\\.)*")|(\w+))/gy;

/** A step as ajv writes it (its option `jsPropertySyntax`): `.name`, `["any name"]`, `[0]`, `[i0]`, `['key0']`. */
const STEP = /\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]|\[(\w+)\]|\['(\w+)'\]/gy;

/**
 * The place of an issue.
 *
 * @param expression of ajv's, `instancePath + …`.
 * @param property code of the name of a property there that the issue is about.
 * @throws Error where it can't be read: a defect of the generator.
 */
export function placeOf(expression: string, property?: string): Place {
  const steps = [...stepsOf(expression), ...(property === undefined ? [] : [stepOf(property)])];
  return { path: `[${steps.map(segment).reverse().join(", ")}]`, pointer: pointer(steps) };
}

function stepsOf(expression: string): Step[] {
  const parts = readAll(PART, expression.replace("instancePath", ""), ([, text, name]) =>
    text === undefined ? name : JSON.parse(text),
  );
  const steps =
    parts &&
    readAll(STEP, parts.join(""), ([, member, name, digits, index, key]): Step => {
      if (name !== undefined) return JSON.parse(name);
      if (digits !== undefined) return Number(digits);
      if (index !== undefined) return { index };
      return member ?? { name: String(key) };
    });
  if (steps === undefined) throw new Error(`ajv gave a place that can't be read: ${expression}`);
  return steps;
}

/** What is read of a text that consists of nothing else. */
function readAll<Found>(
  pattern: RegExp,
  text: string,
  read: (match: RegExpExecArray) => Found,
): Found[] | undefined {
  const matches = [...text.matchAll(pattern)];
  const end = matches.reduce((length, [match]) => length + match.length, 0);
  return end === text.length ? matches.map(read) : undefined;
}

function stepOf(property: string): Step {
  return property.startsWith('"') ? JSON.parse(property) : { name: property };
}

function segment(step: Step): string {
  if (typeof step !== "object") return JSON.stringify(step);
  return "name" in step ? step.name : step.index;
}

function pointer(steps: readonly Step[]): string {
  const parts: string[] = [];
  let text = "";
  for (const step of steps) {
    text += "/";
    if (typeof step !== "object") text += escapeSegment(String(step));
    else {
      parts.push(JSON.stringify(text), "name" in step ? `escapeSegment(${step.name})` : step.index);
      text = "";
    }
  }
  return [...parts, ...(text !== "" || parts.length === 0 ? [JSON.stringify(text)] : [])].join(" + ");
}
