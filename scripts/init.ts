import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../generator/problem.js";
import { fromCaller, readOptions } from "./command-line.js";
import { describeFragment, exitCode } from "./fragment-report.js";
import { replaceFragment } from "./init/replace-fragment.js";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

const USAGE = `Usage: npm run init -- --from FILE --operation ID

Puts a part of another API in place of the one that this project is about: takes operations and all that they need out of
its OpenAPI document (3.0 or 3.1, YAML or JSON) into spec/, removes what is only about the old fragment, and lets
package.json, README.md, CONTRIBUTING.md, CHANGELOG.md, redocly.yaml and .ci/run follow. Git keeps what goes: nothing is
done where something of it isn't committed.

  --from FILE     the document
  --operation ID  which operation: its operationId or "METHOD /path"; repeatable
  --tag TAG       the operations of this tag; repeatable
  --help          print this

Exit codes: 0 done; 1 errors in the document; 2 wrong usage.
`;

/** What a person goes on with. */
const NEXT = `Next:
  npm run generate    the package, into generated/
  npm install         makes the package known by its new name
  npm test            all that is proven of it
Then review with \`git add -A && git status\`, and commit. LICENSE still names the authors of the old project.
`;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), {
    from: { type: "string" },
    operation: { type: "string", multiple: true },
    tag: { type: "string", multiple: true },
    help: { type: "boolean", short: "h" },
  });
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { from, operation: operations = [], tag: tags = [] } = options;
  if (from === undefined || operations.length + tags.length === 0)
    throw new UsageError("--from and --operation or --tag are needed. `--help` explains them.");

  const { files, problems } = await replaceFragment(PROJECT, fromCaller(from), { operations, tags });
  describeFragment(`${PROJECT}spec`, files, problems);
  if (problems.length > 0)
    process.stdout.write(
      `redocly.yaml has these as warnings, so that you can go on: mend them in ${relative(process.cwd(), `${PROJECT}spec`)}/ one by one, and make each rule an error again.\n`,
    );
  process.stdout.write(NEXT);
  return 0;
}

process.exitCode = await exitCode(main);
