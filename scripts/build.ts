import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../generator/build.js";
import { joinFiles, readFolder, writeFolder } from "../generator/write.js";
import { exitCode, HELP_OPTION, readOptions } from "./command-line.js";
import { type CommandHelp, helpText } from "./help.js";

const OPTIONS = { help: HELP_OPTION } as const;

const HELP: CommandHelp = {
  usage: "npm run build",
  about: ["Builds generated/dist of the generated package from its committed sources, as they are."],
  options: OPTIONS,
  examples: ["npm run build"],
  exitCodes: { 0: "done", 2: "wrong usage" },
};

async function main(): Promise<number> {
  if (readOptions(process.argv.slice(2), OPTIONS).help) {
    process.stdout.write(helpText(HELP));
    return 0;
  }
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "generated");
  const sources = readFolder(folder);
  const built = buildPackage(sources);
  writeFolder(folder, joinFiles(sources, built));
  process.stdout.write(`generated/dist: ${built.size} files\n`);
  return 0;
}

process.exitCode = await exitCode(main);
