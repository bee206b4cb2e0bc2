import { isAbsolute, relative, sep } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { SerializedError } from "vitest";
import type { TestCase, TestModule, TestSuite } from "vitest/node";
import type { ErrorEntry, Problem, SourceLine, TestEntry } from "./report.js";

/** What a run of vitest left, as plain data. */
export interface Gathered {
  readonly tests: readonly TestEntry[];
  readonly problems: readonly Problem[];
}

/** @param root the folder that paths are relative to */
export function gather(
  modules: readonly TestModule[],
  unhandled: readonly SerializedError[],
  root: string,
): Gathered {
  const sorted = modules.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  const broken = sorted
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter((suite) => suite.errors().length > 0);
  return {
    tests: sorted.flatMap((module) =>
      [...module.children.allTests()].map((test) => testEntry(module, test, root)),
    ),
    problems: [
      ...broken.map((suite) => ({
        file: fileOf(suite.type === "module" ? suite : suite.module, root),
        names: suite.type === "module" ? [] : namesOf(suite),
        errors: suite.errors().map((error) => errorEntry(error, root)),
      })),
      ...unhandled.map((error) => ({ names: [], errors: [errorEntry(error, root)] })),
    ],
  };
}

function testEntry(module: TestModule, test: TestCase, root: string): TestEntry {
  const { state, errors } = test.result();
  return {
    file: fileOf(module, root),
    line: test.location?.line,
    names: namesOf(test),
    // What a broken hook kept from running stays pending.
    state: state === "pending" ? "skipped" : state,
    duration: Math.round(test.diagnostic()?.duration ?? 0),
    // A test that passes when it is tried again keeps the errors of the first try.
    errors: state === "failed" ? errors.map((error) => errorEntry(error, root)) : [],
    evidence: test.meta().evidence ?? [],
  };
}

function fileOf(module: TestModule, root: string): string {
  return inside(module.moduleId, root) ?? module.moduleId;
}

function namesOf({ name, parent }: TestCase | TestSuite): string[] {
  return parent.type === "module" ? [name] : [...namesOf(parent), name];
}

function errorEntry(error: SerializedError, root: string): ErrorEntry {
  const at = sourceLine(error, root);
  return {
    message: causes(error)
      .map(({ name, message }) => clean(name === "AssertionError" ? message : `${name}: ${message}`, root))
      .join("\n"),
    ...(typeof error.diff === "string" ? { diff: clean(error.diff, root) } : {}),
    ...(at ? { at } : {}),
  };
}

/** An error and what vitest names `Caused by: …`. */
function causes(error: SerializedError): SerializedError[] {
  return error.cause?.message === undefined ? [error] : [error, ...causes(error.cause)];
}

/** The innermost line of the project's own code. */
function sourceLine({ stacks = [] }: SerializedError, root: string): SourceLine | undefined {
  for (const { file, line } of stacks) {
    const path = inside(file, root);
    if (path !== undefined && !path.includes("node_modules/")) return { file: path, line };
  }
  return undefined;
}

function inside(file: string, root: string): string | undefined {
  const path = relative(root, file);
  return path.startsWith("..") || isAbsolute(path) ? undefined : path.replaceAll(sep, "/");
}

/** Without colours, and without the folder that the project happens to be in. */
function clean(text: string, root: string): string {
  return stripVTControlCharacters(text).replaceAll(`${root.replace(/[\\/]$/, "")}${sep}`, "");
}
