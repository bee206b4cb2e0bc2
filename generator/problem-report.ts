import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Place, Problem } from "./problem.js";
import { count } from "./summaries.js";
import { inert, type Paint, wrap } from "./terminal-text.js";

export interface ReportOptions {
  readonly paint: Paint;
  /** How wide a line may be, in characters. */
  readonly width: number;
  /** The folder that files are named from. */
  readonly cwd: string;
  /** The text of a file, or undefined where it can't be read any more. From the disk by default. */
  readonly readFile?: (file: string) => string | undefined;
}

/** Lines shown before and after the one with the problem. */
const CONTEXT = 2;

/** The most that is shown of a line of a file, in characters. */
const WIDTH = 100;

const COLOR_OF = { error: "red", warning: "yellow" } as const;

/** The most that is kept to the left of the place when a line is cut. */
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
  const { cwd, paint, width } = options;
  const file = relative(cwd, place.file) || place.file;
  const where = paint.bold(inert(`${file}:${place.line}:${place.column}`));
  const text = (options.readFile ?? readText)(place.file);
  return [
    `${where}  ${paint[COLOR_OF[severity]](severity)}  ${inert(rule)}`,
    wrap(inert(message), width),
    ...(text === undefined ? [] : frame(text, problem, options)),
    paint.dim(`at ${inert(place.pointer)}`),
    ...(hint ? [wrap(`${paint.bold("help:")} ${inert(hint)}`, width, "help: ".length)] : []),
  ].join("\n");
}

/** The lines around a place, numbered, with carets under it. */
function frame(text: string, { place, severity }: Problem, { paint, width }: ReportOptions): string[] {
  const lines = text.replace(/\r?\n$/, "").split(/\r\n|\n|\r/);
  const at = Math.min(place.line, lines.length);
  const last = Math.min(lines.length, at + CONTEXT);
  const digits = String(last).length;
  // Beside the margin there are two `…`.
  const shownWidth = Math.max(1, Math.min(WIDTH, width - digits - " | ……".length));
  const lead = Math.min(LEAD, Math.floor(shownWidth / 2));
  // All lines are cut at the same column, so that their indentation stays comparable.
  const cutAt = place.column > shownWidth - lead ? place.column - 1 - lead : 0;
  const window = { from: cutAt, to: cutAt + shownWidth };

  const shown: string[] = [];
  const show = (margin: string, content: string) =>
    shown.push(`${paint.dim(`${margin.padStart(digits)} |`)} ${content}`.trimEnd());
  for (let number = Math.max(1, at - CONTEXT); number <= last; number += 1) {
    const line = lines[number - 1] ?? "";
    show(String(number), inWindow(line, window));
    if (number !== at) continue;
    // A parser that ran out of text points behind the last line.
    const column = place.line > at ? line.length + 1 : place.column;
    show("", paint[COLOR_OF[severity]](carets(line, { ...place, column }, window)));
  }
  return shown;
}

/** The columns of a file that are shown, counted from 0. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** The part of a line that is shown, `…` standing for what is left out. */
function inWindow(line: string, { from, to }: Window): string {
  return `${from > 0 ? "…" : ""}${inert(line.slice(from, to))}${line.length > to ? "…" : ""}`;
}

/** A place of several lines is underlined to the end of its first. */
function carets(line: string, place: Place, { from, to }: Window): string {
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine > place.line ? line.trimEnd().length : place.endColumn - 1;
  const length = Math.max(1, Math.min(end, to) - start);
  return " ".repeat(start - from + (from > 0 ? 1 : 0)) + "^".repeat(length);
}

/** How many problems there are, in words: `1 error, 2 warnings`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const counts = [
    [errors, "error"],
    [problems.length - errors, "warning"],
  ] as const;
  return counts.flatMap(([number, noun]) => (number === 0 ? [] : count(number, noun))).join(", ");
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
