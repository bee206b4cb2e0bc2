import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../generator/build.js";
import { PROVENANCE_FILE } from "../generator/package/provenance.js";
import { UsageError } from "../generator/problem.js";
import { joinFiles, readFolder, writeFolder } from "../generator/write.js";
import { type Command, runCommand } from "./command.js";

const COMMAND: Command = {
  usage: "npm run build",
  about: ["Builds generated/dist of the generated package from its committed sources, as they are."],
  options: {},
  examples: ["npm run build"],
  exitCodes: { 0: "done", 2: "wrong usage, or sources that can't be built" },
};

async function main(): Promise<number> {
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "generated");
  const sources = readFolder(folder);
  if (!sources.has(PROVENANCE_FILE))
    throw new UsageError("generated/ has no package yet: `npm run generate` makes one.");
  const built = build(sources);
  writeFolder(folder, joinFiles(sources, built));
  process.stdout.write(`generated/dist: ${built.size} files\n`);
  return 0;
}

/** @throws UsageError for a source that isn't as the generator wrote it. */
function build(sources: ReadonlyMap<string, string>): Map<string, string> {
  try {
    return buildPackage(sources);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`generated/${error.message.trimEnd()}\n\`npm run generate\` writes it anew.`);
  }
}

await runCommand(COMMAND, main);
