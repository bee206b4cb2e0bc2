import { type ParseArgsConfig, parseArgs } from "node:util";
import { DocumentError, UsageError } from "../generator/problem.js";
import { renderProblems } from "../generator/problem-report.js";
import { onStandardError, tellUsage } from "./command-line.js";
import { type CommandHelp, helpText, type OptionHelp } from "./help.js";

type OptionTable = Readonly<Record<string, OptionHelp & NonNullable<ParseArgsConfig["options"]>[string]>>;

/** What a person has given for the options of a table. */
export type OptionValues<Options extends OptionTable> = ReturnType<
  typeof parseArgs<{ options: Options }>
>["values"];

/** What is known of a command before it runs. Its options are without `--help`, which every command has. */
export interface Command<Options extends OptionTable = OptionTable> extends CommandHelp {
  readonly options: Options;
  /** Whether it takes arguments beside options. */
  readonly takesArguments?: boolean;
}

/**
 * Runs a command with the arguments of the process, or prints its help, and sets the exit code: the one that `run` gives, or
 * 1 for problems of a document and 2 for wrong usage or a file that can't be used, which are told in words.
 */
export async function runCommand<const Options extends OptionTable>(
  command: Command<Options>,
  run: (values: OptionValues<Options>, args: readonly string[]) => Promise<number>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", outliveReader);
  process.exitCode = await codeOrWords(async () => {
    const options: OptionTable = { ...command.options, help: HELP_OPTION };
    const { values, positionals } = readArguments(process.argv.slice(2), options, command.takesArguments);
    if (values.help) {
      process.stdout.write(helpText({ ...command, options }));
      return 0;
    }
    return run(values as OptionValues<Options>, positionals); // the other options are the command's own
  });
}

/** Who reads no further, as `head` does, has seen enough: what the command does it does all the same. */
function outliveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

const HELP_OPTION = { type: "boolean", short: "h", help: "print this" } as const;

/**
 * What arguments give for options, and those that are none.
 *
 * @throws UsageError for an unknown option, a stray argument, and a value that is missing or empty, as that of a shell's
 * variable is that isn't set.
 */
export function readArguments<const Options extends OptionTable>(
  args: readonly string[],
  options: Options,
  allowPositionals = false,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals });
    const empty = Object.entries(parsed.values).find(([, value]) => [value].flat().includes(""));
    if (empty) throw new UsageError(`--${empty[0]} has an empty value.`);
    return parsed;
  } catch (error) {
    if (error instanceof TypeError)
      throw new UsageError(`${error.message.split(". ")[0]}. \`--help\` lists the options.`);
    throw error;
  }
}

async function codeOrWords(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DocumentError) {
      process.stderr.write(`${renderProblems(error.problems, onStandardError())}\nNothing was written.\n`);
      return 1;
    }
    if (error instanceof UsageError) return tellUsage(error.message);
    if (isRefusedFile(error)) return tellUsage(`${error.path} can't be used: ${error.code}.`);
    throw error;
  }
}

/** Whether the operating system refused a file or a program. */
function isRefusedFile(error: unknown): error is Error & { readonly path: unknown; readonly code: unknown } {
  return error instanceof Error && "syscall" in error && "code" in error && "path" in error;
}
