import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFragment, ROOT_FILE } from "../generator/fragment/index.js";
import { refuseContents, writeFragment } from "../generator/fragment/write-fragment.js";
import { lint } from "../generator/lint/index.js";
import { UsageError } from "../generator/problem.js";
import { type Command, type OptionValues, runCommand } from "./command.js";
import { callerFolder, fromCaller, shellWord } from "./command-line.js";
import { describeFragment, printProblems } from "./fragment-report.js";

const RULES = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

const OPTIONS = {
  from: { type: "string", value: "FILE", help: "the document" },
  operations: {
    type: "string",
    multiple: true,
    value: "A,B",
    help: 'which operations: by operationId or "METHOD /path"',
  },
  tag: { type: "string", multiple: true, value: "TAG", help: "the operations of this tag; repeatable" },
  out: { type: "string", value: "DIR", help: "where the fragment goes: a folder that is new or empty" },
} as const;

const COMMAND = {
  usage: "npm run fragment -- --from FILE --operations A,B --out DIR",
  about: [
    "Takes operations and all that they need out of an OpenAPI document (3.0 or 3.1, YAML or JSON), as a fragment in OpenAPI 3.1 to be kept by hand: one file for each path, schema, parameter, response and example. Then says what the rules of redocly.yaml want of it beyond that.",
  ],
  options: OPTIONS,
  examples: [
    "npm run fragment -- --from api.yaml --operations createOrder --out orders",
    'npm run fragment -- --from api.yaml --operations "GET /orders" --out orders',
  ],
  exitCodes: {
    0: "done, whatever is left to mend by hand",
    1: "errors in the document",
    2: "wrong usage",
  },
} satisfies Command;

async function main(options: OptionValues<typeof OPTIONS>): Promise<number> {
  const { from, operations = [], tag: tags = [], out } = options;
  if (from === undefined || out === undefined || operations.length + tags.length === 0)
    throw new UsageError("--from, --out and --operations or --tag are needed. `--help` explains them.");

  const folder = fromCaller(out);
  await refuseContents(folder);
  const files = await makeFragment({ from: fromCaller(from), part: { operations, tags } });
  await writeFragment(folder, files);
  const file = join(folder, ROOT_FILE);
  const problems = await lint({ file, overlays: [], config: { kind: "project", file: RULES } });
  if (problems.length > 0) printProblems(problems);
  describeFragment(folder, files, problems);
  const here = shellWord(relative(callerFolder(), file));
  process.stdout.write(
    `Next: ${problems.length > 0 ? "mend what is above, then " : ""}npm run generate -- --spec ${here} --out DIR\n`,
  );
  return 0;
}

await runCommand(COMMAND, main);
