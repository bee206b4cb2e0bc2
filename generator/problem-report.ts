import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Place, Problem } from "./problem.js";

export interface ReportOptions {
  readonly color: boolean;
  /** The folder that files are named from. */
  readonly cwd: string;
  /** The text of a file, or undefined where it can't be read any more. From the disk by default. */
  readonly readFile?: (file: string) => string | undefined;
}

/** Lines shown before and after the one with the problem. */
const CONTEXT = 2;

/** The most that is shown of a line, in characters. */
const WIDTH = 100;

/** What is kept to the left of the place when a line is cut. */
const LEAD = 30;

/** All problems, one after another, with their number at the end. */
export function renderProblems(problems: readonly Problem[], options: ReportOptions): string {
  const texts = new Map<string, string | undefined>();
  const readOnce = (file: string) => {
    if (!texts.has(file)) texts.set(file, (options.readFile ?? readText)(file));
    return texts.get(file);
  };
  const reports = problems.map((problem) => renderProblem(problem, { ...options, readFile: readOnce }));
  return [...reports, countProblems(problems)].join("\n\n");
}

/**
 * One problem as a good compiler shows it: file, line and column; the lines around with the place underlined; pointer;
 * how to mend it. Nothing in the document, its name or a message can move the cursor or change the terminal.
 */
export function renderProblem(problem: Problem, options: ReportOptions): string {
  const { severity, rule, message, hint, place } = problem;
  const paint = options.color ? COLORS : PLAIN;
  const file = relative(options.cwd, place.file) || place.file;
  const where = paint.bold(inert(`${file}:${place.line}:${place.column}`));
  const text = (options.readFile ?? readText)(place.file);
  return [
    `${where}  ${paint[severity](severity)}  ${inert(rule)}`,
    inert(message),
    ...(text === undefined ? [] : frame(text, place, paint, severity)),
    paint.dim(`at ${inert(place.pointer)}`),
    ...(hint ? [`${paint.bold("help:")} ${inert(hint)}`] : []),
  ].join("\n");
}

/** The lines around a place, numbered, with carets under it. */
function frame(text: string, place: Place, paint: Paint, severity: Problem["severity"]): string[] {
  const lines = text.replace(/\r?\n$/, "").split(/\r\n|\n|\r/);
  const at = Math.min(place.line, lines.length);
  const last = Math.min(lines.length, at + CONTEXT);
  const digits = String(last).length;
  // All lines are cut at the same column, so that their indentation stays comparable.
  const cutAt = place.column > WIDTH - LEAD ? place.column - 1 - LEAD : 0;

  const shown: string[] = [];
  const show = (margin: string, content: string) =>
    shown.push(`${paint.dim(`${margin.padStart(digits)} |`)} ${content}`.trimEnd());
  for (let number = Math.max(1, at - CONTEXT); number <= last; number += 1) {
    const line = lines[number - 1] ?? "";
    show(String(number), window(line, cutAt));
    if (number !== at) continue;
    // A parser that ran out of text points behind the last line.
    const column = place.line > at ? line.length + 1 : place.column;
    show("", paint[severity](carets(line, { ...place, column }, cutAt)));
  }
  return shown;
}

/** The part of a line that is shown, `…` standing for what is left out. */
function window(line: string, cutAt: number): string {
  const rest = line.slice(cutAt, cutAt + WIDTH);
  return `${cutAt > 0 ? "…" : ""}${inert(rest)}${line.length > cutAt + WIDTH ? "…" : ""}`;
}

/** A place of several lines is underlined to the end of its first. */
function carets(line: string, place: Place, cutAt: number): string {
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine > place.line ? line.trimEnd().length : place.endColumn - 1;
  const length = Math.max(1, Math.min(end, cutAt + WIDTH) - start);
  return " ".repeat(start - cutAt + (cutAt > 0 ? 1 : 0)) + "^".repeat(length);
}

/** How many problems there are, in words: `1 error, 2 warnings`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return [count(errors, "error"), count(problems.length - errors, "warning")].filter(Boolean).join(", ");
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Each control character as one visible character, so that columns stay: C0 and DEL by their pictures (Unicode block
 * Control Pictures), C1 and what changes the direction of writing by U+FFFD.
 */
export function inert(text: string): string {
  return text.replace(/[\t\n\r]/g, " ").replace(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

type Paint = Readonly<Record<"bold" | "dim" | Problem["severity"], (text: string) => string>>;

/** Select Graphic Rendition (ECMA-48, 8.3.117). */
function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

const COLORS: Paint = { bold: sgr(1, 22), dim: sgr(2, 22), error: sgr(31, 39), warning: sgr(33, 39) };
const PLAIN: Paint = { bold: String, dim: String, error: String, warning: String };
