import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../generator/build.js";
import { joinFiles, readFolder, writeFolder } from "../generator/write.js";
import { type Command, runCommand } from "./command.js";

const COMMAND: Command = {
  usage: "npm run build",
  about: ["Builds generated/dist of the generated package from its committed sources, as they are."],
  options: {},
  examples: ["npm run build"],
  exitCodes: { 0: "done", 2: "wrong usage" },
};

async function main(): Promise<number> {
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "generated");
  const sources = readFolder(folder);
  const built = buildPackage(sources);
  writeFolder(folder, joinFiles(sources, built));
  process.stdout.write(`generated/dist: ${built.size} files\n`);
  return 0;
}

await runCommand(COMMAND, main);
