import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFragment, ROOT_FILE } from "../generator/fragment/index.js";
import { refuseContents, writeFragment } from "../generator/fragment/write-fragment.js";
import { lint } from "../generator/lint/index.js";
import { UsageError } from "../generator/problem.js";
import { fromCaller, readOptions } from "./command-line.js";
import { describeFragment, exitCode } from "./fragment-report.js";

const RULES = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

const USAGE = `Usage: npm run fragment -- --from FILE --operations A,B --out DIR

Takes operations and all that they need out of an OpenAPI document (3.0 or 3.1, YAML or JSON), as a fragment in
OpenAPI 3.1 to be kept by hand: one file for each path, schema, parameter, response and example.
Then says what the rules of redocly.yaml want of it beyond that.

  --from FILE       the document
  --operations A,B  which operations: by operationId or "METHOD /path"
  --tag TAG         the operations of this tag; repeatable
  --out DIR         where the fragment goes: a folder that is new or empty
  --help            print this

Exit codes: 0 done, whatever is left to mend by hand; 1 errors in the document; 2 wrong usage.
`;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), {
    from: { type: "string" },
    operations: { type: "string", multiple: true },
    tag: { type: "string", multiple: true },
    out: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { from, operations = [], tag: tags = [], out } = options;
  if (from === undefined || out === undefined || operations.length + tags.length === 0)
    throw new UsageError("--from, --out and --operations or --tag are needed. `--help` explains them.");

  const folder = fromCaller(out);
  await refuseContents(folder);
  const files = await makeFragment({ from: fromCaller(from), part: { operations, tags } });
  await writeFragment(folder, files);
  const file = join(folder, ROOT_FILE);
  const problems = await lint({ file, overlays: [], config: { kind: "project", file: RULES } });
  describeFragment(folder, files, problems);
  const here = relative(process.env.INIT_CWD ?? process.cwd(), file);
  process.stdout.write(
    `Next: ${problems.length > 0 ? "mend what is above, then " : ""}\`npm run generate -- --spec ${here} --out DIR\`\n`,
  );
  return 0;
}

process.exitCode = await exitCode(main);
