import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { DocumentError, UsageError } from "../generator/problem.js";
import { type ReportOptions, renderProblems } from "../generator/problem-report.js";
import { inert, paintFor, widthOf, wrap } from "../generator/terminal-text.js";

/** The option that every command has. */
export const HELP_OPTION = { type: "boolean", short: "h", help: "print this" } as const;

/**
 * The options of a command that takes no other arguments.
 *
 * @throws UsageError for an unknown option, a stray argument, and a value that is missing.
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (error instanceof TypeError)
      throw new UsageError(`${error.message.split(". ")[0]}. \`--help\` lists the options.`);
    throw error;
  }
}

/** Where the person stands: npm runs the command in the project's folder. */
export function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** A path of the command line, which is meant from there. */
export function fromCaller(path: string): string {
  return resolve(callerFolder(), path);
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

/** Runs a command, and tells a person's mistakes in words: 1 for those of a document, 2 for wrong usage. */
export async function exitCode(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DocumentError) {
      process.stderr.write(`${renderProblems(error.problems, onStandardError())}\nNothing was written.\n`);
      return 1;
    }
    if (error instanceof UsageError) return tellUsage(error.message);
    throw error;
  }
}
