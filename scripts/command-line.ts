import { resolve } from "node:path";
import type { ReportOptions } from "../generator/problem-report.js";
import { inert, paintFor, widthOf, wrap } from "../generator/terminal-text.js";

/** Where the person stands: npm runs the command in the project's folder. */
export function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** A path of the command line, which is meant from there. */
export function fromCaller(path: string): string {
  return resolve(callerFolder(), path);
}

/** A path as one word of a command that a person may copy (POSIX shell command language, section 2.2.2). */
export function shellWord(path: string): string {
  const shown = inert(path);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

/** How problems are shown to the person who stands there. */
export function onStandardError(): ReportOptions {
  return { paint: paintFor(process.stderr), width: widthOf(process.stderr), cwd: callerFolder() };
}

/** Says what is wrong with how a command was used, and gives its exit code. */
export function tellUsage(message: string): number {
  const width = widthOf(process.stderr);
  const lines = message.split("\n").map((line) => wrap(inert(line), width));
  process.stderr.write(`${lines.join("\n")}\n`);
  return 2;
}
