import { GATES } from "../contract-tests/gates/index.js";
import { UsageError } from "../generator/problem.js";
import { readOptions } from "./command-line.js";

const NAMES = GATES.map(({ name }) => name).join(", ");

export const USAGE = `Usage: npm run gates -- [options]

Says whether the project can be released as it is, one line a gate: ${NAMES}.

  --gate NAME      ask this gate alone; repeatable
  --json           print the results as JSON, for a program
  --list           print the names of the gates as JSON, and ask none
  --help           print this

Exit codes: 0 all gates passed; 1 one or more didn't; 2 wrong usage.
`;

export interface GatesCommandOptions {
  readonly gates: typeof GATES;
  readonly json: boolean;
}

/** @throws UsageError for an unknown option and an unknown gate. */
export function parseCommandLine(args: readonly string[]): GatesCommandOptions | "help" | "list" {
  const values = readOptions(args, {
    gate: { type: "string", multiple: true },
    json: { type: "boolean" },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) return "help";
  if (values.list) return "list";
  const asked = values.gate ?? [];
  const unknown = asked.find((name) => !GATES.some((gate) => gate.name === name));
  if (unknown !== undefined) throw new UsageError(`There is no gate "${unknown}". The gates are: ${NAMES}.`);
  return {
    gates: asked.length === 0 ? GATES : GATES.filter(({ name }) => asked.includes(name)),
    json: values.json ?? false,
  };
}
