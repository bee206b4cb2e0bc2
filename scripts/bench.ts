import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../generator/problem.js";
import { type Command, type OptionValues, runCommand } from "./command.js";

const SCRIPTS = fileURLToPath(new URL(".", import.meta.url));

/** What each measures, in the order in which they run; those about a fragment that is gone aren't there any more. */
const MEASURES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    commands: "npm run generate, beside commands that do a part of it",
    size: "the bytes of a program that makes one call",
    calls: "what a call costs over a bare fetch",
    validators: "validators, beside those of other libraries",
    generate: "a large document, beside other generators",
  }).filter(([name]) => existsSync(join(SCRIPTS, `bench-${name}.ts`))),
);

/** So that nothing is collected while bytes are counted. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  calls: ["--expose-gc", "--max-semi-space-size=256"],
};

const OPTIONS = {
  only: { type: "string", multiple: true, value: "NAME", help: "measure this alone; repeatable" },
} as const;

const COMMAND = {
  usage: "npm run bench -- [options]",
  about: ["Measures, one after another, and prints figures and tables. It takes minutes."],
  options: OPTIONS,
  tables: [{ heading: "What is measured", rows: MEASURES }],
  examples: ["npm run bench", "npm run bench -- --only commands"],
  exitCodes: { 0: "done", 1: "something couldn't be measured", 2: "wrong usage" },
} satisfies Command;

async function main({ only = Object.keys(MEASURES) }: OptionValues<typeof OPTIONS>): Promise<number> {
  const unknown = only.find((name) => !Object.hasOwn(MEASURES, name));
  if (unknown !== undefined)
    throw new UsageError(`--only ${unknown}: there are ${Object.keys(MEASURES).join(", ")}.`);
  const codes = only.map((name) => {
    const args = [...(FLAGS[name] ?? []), join(SCRIPTS, "run.js"), `bench-${name}`];
    return spawnSync(process.execPath, args, { stdio: "inherit" }).status;
  });
  return codes.every((code) => code === 0) ? 0 : 1;
}

await runCommand(COMMAND, main);
