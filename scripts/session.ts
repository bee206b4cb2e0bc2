import { readFileSync, writeFileSync } from "node:fs";
import { exitCode, HELP_OPTION, readOptions } from "./command-line.js";
import { type CommandHelp, helpText } from "./help.js";
import { recordSession, withSession } from "./session/record.js";

const README = new URL("../README.md", import.meta.url);

const OPTIONS = { help: HELP_OPTION } as const;

const HELP: CommandHelp = {
  usage: "npm run session",
  about: [
    "Runs the commands that README.md shows at its beginning, in a copy of the project, and writes what a terminal shows of them there. It needs the program script of util-linux.",
  ],
  options: OPTIONS,
  examples: ["npm run session"],
  exitCodes: { 0: "done", 2: "wrong usage" },
};

async function main(): Promise<number> {
  if (readOptions(process.argv.slice(2), OPTIONS).help) {
    process.stdout.write(helpText(HELP));
    return 0;
  }
  const session = recordSession();
  writeFileSync(README, withSession(readFileSync(README, "utf8"), session));
  process.stdout.write(session);
  return 0;
}

process.exitCode = await exitCode(main);
