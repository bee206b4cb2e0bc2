import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { GATES } from "../contract-tests/gates/index.js";
import { meaning } from "../contract-tests/gates/meaning.js";
import { projectAt } from "../contract-tests/gates/project.js";
import { inert } from "../generator/terminal-text.js";
import { type Command, type OptionValues, runCommand } from "./command.js";
import { callerFolder } from "./command-line.js";
import { jsonReporter, textReporter } from "./gates-reporter.js";
import { type Release, release } from "./release/release.js";
import { UndoError } from "./release/swap-in.js";

const OPTIONS = {
  "dry-run": {
    type: "boolean",
    default: false,
    help: "write tarball and bill of materials alone, and print the rest",
  },
  json: { type: "boolean", default: false, help: "print the result as JSON, for a program" },
} as const;

const COMMAND = {
  usage: "npm run release -- [options]",
  about: [
    "Does all of a release but publishing: asks the gates; says in CHANGELOG.md what the change means, where nobody has yet; puts what users are promised from now on into spec/released/, and what broke on purpose out of spec/breaking.yaml; packs the package with its bill of materials into release/, which git ignores. The version is info.version of spec/openapi.yaml.",
    "Nothing is written where a gate is shut. Run again, it changes nothing.",
  ],
  options: OPTIONS,
  examples: ["npm run release -- --dry-run", "npm run release"],
  exitCodes: { 0: "done", 1: "a gate is shut, or the version doesn't fit", 2: "wrong usage" },
} satisfies Command;

async function main(options: OptionValues<typeof OPTIONS>): Promise<number> {
  const project = projectAt(dirname(dirname(fileURLToPath(import.meta.url))));
  const reporter = options.json ? jsonReporter(project.root) : textReporter();
  const made = await release(
    project,
    GATES.filter((gate) => gate !== meaning),
    {
      dryRun: options["dry-run"],
      date: new Date().toISOString().slice(0, 10),
      onAsk: reporter.asking,
      onGate: reporter.gate,
    },
  );
  reporter.finish({ dryRun: options["dry-run"], release: made });
  if (!options.json)
    process.stdout.write(made ? describe(made, options["dry-run"]) : "\nNothing was written.\n");
  return made ? 0 : 1;
}

function describe(made: Release, dryRun: boolean): string {
  const here = (file: string) => relative(callerFolder(), file);
  const since =
    made.released === undefined
      ? "the first release"
      : `after ${made.released}: ${made.verdict ?? "no change of the API"}`;
  const changes = made.changes.length === 0 ? "nothing" : made.changes.map(here).join(", ");
  // Without the dot npm takes a folder and a file for the repository of somebody on GitHub.
  const next = dryRun
    ? "Next: npm run release, which writes this. Publishing stays with you.\n"
    : `Next: review and commit, and then
  git tag v${made.version}
  npm publish ./${here(made.tarball)} --provenance
`;
  return `
${made.version}, ${since}

${made.entry}

${dryRun ? "to change" : "changed"}: ${changes}
tarball: ${here(made.tarball)}
bill of materials: ${here(made.sbom)}

${next}`;
}

await runCommand(COMMAND, (options) =>
  main(options).catch((error: unknown) => {
    if (!(error instanceof UndoError)) throw error;
    process.stderr.write(`${inert(error.message)}\n`);
    return 1;
  }),
);
