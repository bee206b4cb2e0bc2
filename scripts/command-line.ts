import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "../generator/problem.js";

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

/** npm runs the command in the project's folder; a path is meant from where the person stands. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
