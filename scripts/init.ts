import { fileURLToPath } from "node:url";
import { UsageError } from "../generator/problem.js";
import { widthOf, wrap } from "../generator/terminal-text.js";
import { type Command, type OptionValues, runCommand } from "./command.js";
import { fromCaller } from "./command-line.js";
import { describeFragment, printRules } from "./fragment-report.js";
import { replaceFragment } from "./init/replace-fragment.js";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

const OPTIONS = {
  from: { type: "string", value: "FILE", help: "the document" },
  operation: {
    type: "string",
    multiple: true,
    value: "ID",
    help: 'which operation: its operationId or "METHOD /path"; repeatable',
  },
  tag: { type: "string", multiple: true, value: "TAG", help: "the operations of this tag; repeatable" },
} as const;

const COMMAND = {
  usage: "npm run init -- --from FILE --operation ID",
  about: [
    "Puts a part of another API in place of the one that this project is about: takes operations and all that they need out of its OpenAPI document (3.0 or 3.1, YAML or JSON) into spec/, removes what is only about the old fragment, and lets package.json, the documents, redocly.yaml and .ci/run follow. Git keeps what goes: nothing is done where something of it isn't committed.",
  ],
  options: OPTIONS,
  examples: [
    "npm run init -- --from api.yaml --operation createOrder",
    'npm run init -- --from api.yaml --operation "GET /orders/{id}" --tag Carts',
  ],
  exitCodes: { 0: "done", 1: "errors in the document", 2: "wrong usage" },
} satisfies Command;

const TO_MEND =
  "redocly.yaml has what is above as warnings, so that you can go on: mend it in spec/ one by one, and make each rule an error again. `npm run generate -- --warnings` prints all of it.";

/** What a person goes on with. */
const NEXT = `Next:
  npm run generate             the package, into generated/
  npm install                  makes the package known by its new name
  npm test                     all that is proven of it
  git add -A && git status     what to review, and then to commit
LICENSE still names the authors of the old project.
`;

async function main(options: OptionValues<typeof OPTIONS>): Promise<number> {
  const { from, operation: operations = [], tag: tags = [] } = options;
  if (from === undefined || operations.length + tags.length === 0)
    throw new UsageError("--from and --operation or --tag are needed. `--help` explains them.");

  const { files, problems } = await replaceFragment(PROJECT, fromCaller(from), { operations, tags });
  if (problems.length > 0) printRules(problems);
  describeFragment(`${PROJECT}spec`, files, problems);
  if (problems.length > 0) process.stdout.write(`${wrap(TO_MEND, widthOf(process.stdout))}\n`);
  process.stdout.write(NEXT);
  return 0;
}

await runCommand(COMMAND, main);
