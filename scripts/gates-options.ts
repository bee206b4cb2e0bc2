import { GATES } from "../contract-tests/gates/index.js";
import { UsageError } from "../generator/problem.js";
import type { Command, OptionValues } from "./command.js";

const NAMES = GATES.map(({ name }) => name).join(", ");

const OPTIONS = {
  gate: { type: "string", multiple: true, value: "NAME", help: "ask this gate alone; repeatable" },
  json: { type: "boolean", help: "print the results as JSON, for a program" },
  list: { type: "boolean", help: "print the names of the gates as JSON, and ask none" },
} as const;

export const COMMAND = {
  usage: "npm run gates -- [options]",
  about: [`Says whether the project can be released as it is, one line a gate: ${NAMES}.`],
  options: OPTIONS,
  examples: [
    "npm run gates",
    "npm run gates -- --gate clean --gate meaning",
    "npm run --silent gates -- --json > gates.json",
  ],
  exitCodes: { 0: "all gates passed", 1: "one or more didn't", 2: "wrong usage" },
} satisfies Command;

export interface GatesCommandOptions {
  readonly gates: typeof GATES;
  readonly json: boolean;
}

/** @throws UsageError for an unknown gate. */
export function optionsOf(values: OptionValues<typeof OPTIONS>): GatesCommandOptions | "list" {
  if (values.list) return "list";
  const asked = values.gate ?? [];
  const unknown = asked.find((name) => !GATES.some((gate) => gate.name === name));
  if (unknown !== undefined) throw new UsageError(`There is no gate "${unknown}". The gates are: ${NAMES}.`);
  return {
    gates: asked.length === 0 ? GATES : GATES.filter(({ name }) => asked.includes(name)),
    json: values.json ?? false,
  };
}
