import { readFileSync, writeFileSync } from "node:fs";
import { type Command, runCommand } from "./command.js";
import { recordSession, withSession } from "./session/record.js";

const README = new URL("../README.md", import.meta.url);

const COMMAND: Command = {
  usage: "npm run session",
  about: [
    "Runs the commands that README.md shows at its beginning, in a copy of the project, and writes what a terminal shows of them there. It needs the program script of util-linux.",
  ],
  options: {},
  examples: ["npm run session"],
  exitCodes: { 0: "done", 2: "wrong usage" },
};

async function main(): Promise<number> {
  const session = recordSession();
  writeFileSync(README, withSession(readFileSync(README, "utf8"), session));
  process.stdout.write(session);
  return 0;
}

await runCommand(COMMAND, main);
