import type { Evidence } from "./evidence.js";
import { visible } from "./visible.js";

/**
 * What a run of the suite found, as `contract-report.json` holds it: plain data, from which alone the summary and the
 * page are made. Paths are relative to the project. Only durations differ between equal runs.
 */
export interface ContractReport {
  /** Changes with the shape of this data. */
  readonly format: 2;
  readonly contract: Inventory;
  /** By file, and in a file in its own order. */
  readonly tests: readonly TestEntry[];
  /** What failed beside a test: a file that can't be loaded, a hook, an error that nobody caught. */
  readonly problems: readonly Problem[];
}

/** Everything in the contract that there can be evidence for, whether there is any or not. */
export interface Inventory {
  /** The document's own title. */
  readonly title: string;
  /** The SHA-256 of the document in all its profiles, in hexadecimal digits: which contract the evidence is about. */
  readonly sha256: string;
  readonly operations: readonly OperationEntry[];
  /** The names of the schemas among the components. */
  readonly schemas: readonly string[];
}

export interface OperationEntry {
  /** The operationId, or method and path template. */
  readonly name: string;
  readonly method: string;
  readonly template: string;
  /** `path`, `query`, `header`, `body` and statuses, as far as there are any. */
  readonly parts: readonly string[];
}

export interface TestEntry {
  readonly file: string;
  readonly line: number | undefined;
  /** Its suites' names from the outside in, and its own. */
  readonly names: readonly string[];
  readonly state: "passed" | "failed" | "skipped";
  /** In milliseconds. */
  readonly duration: number;
  readonly errors: readonly ErrorEntry[];
  /** Empty for a test that is about the suite and not about the contract. */
  readonly evidence: readonly Evidence[];
}

export interface ErrorEntry {
  readonly message: string;
  /** What was expected beside what came, line by line. */
  readonly diff?: string;
  /** The line of the project that it comes from. */
  readonly at?: SourceLine;
}

export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

export interface Problem {
  readonly file?: string;
  /** The suites' names where it is one of their hooks; empty for a whole file or run. */
  readonly names: readonly string[];
  readonly errors: readonly ErrorEntry[];
}

/** A failed test or a problem: what, where, why, and how to see it again. */
export interface Failure {
  readonly title: string;
  readonly where: string;
  readonly errors: readonly ErrorEntry[];
  /** A command for a POSIX shell. */
  readonly again: string | undefined;
  /** Undefined for a problem. */
  readonly test: TestEntry | undefined;
}

export function failuresOf({ tests, problems }: ContractReport): Failure[] {
  return [
    ...problems.map((problem) => ({
      title: titleOf(problem.names) || problem.file || "The run as a whole",
      where: placeOf(problem.file, problem.errors),
      errors: problem.errors,
      again: problem.file && rerunCommand(problem.file, problem.names, ""),
      test: undefined,
    })),
    ...tests
      .filter(({ state }) => state === "failed")
      .map((test) => ({
        title: titleOf(test.names),
        where: placeOf(test.file, test.errors, test.line),
        errors: test.errors,
        again: rerunCommand(test.file, test.names, "$"),
        test,
      })),
  ];
}

/** Whether everything that ran passed, and something did. */
export function hasPassed(report: ContractReport): boolean {
  return report.tests.some(({ state }) => state === "passed") && failuresOf(report).length === 0;
}

export function titleOf(names: readonly string[]): string {
  return names.join(" › ");
}

function placeOf(file: string | undefined, errors: readonly ErrorEntry[], line?: number): string {
  const at = errors.find((error) => error.at !== undefined)?.at;
  if (at) return `${at.file}:${at.line}`;
  return line === undefined ? (file ?? "") : `${file}:${line}`;
}

/** Runs just that test: vitest matches a regular expression against the names with a space between them. */
function rerunCommand(file: string, names: readonly string[], end: "" | "$"): string {
  const command = `npx vitest run ${quoted(file)}`;
  return names.length === 0 ? command : `${command} -t ${quoted(`^${inPattern(names.join(" "))}${end}`)}`;
}

function inPattern(name: string): string {
  return visible(name.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
}

function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
