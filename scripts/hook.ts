import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../generator/problem.js";
import { type Command, runCommand } from "./command.js";

const FOLDER = ".githooks";

const COMMAND: Command = {
  usage: "npm run hook",
  about: [
    "Lets git ask lint and the gates clean and meaning before each commit, by core.hooksPath. Where git has hooks already nothing is changed.",
    "`git commit --no-verify` passes it once, `git config --unset core.hooksPath` ends it.",
  ],
  options: {},
  examples: ["npm run hook"],
  exitCodes: { 0: "done", 2: "there are other hooks, no git, or a clone of more than the project" },
};

async function main(): Promise<number> {
  const gitFolder = git("rev-parse", "--git-common-dir");
  if (gitFolder === undefined) throw new UsageError("git isn't installed, or this is no clone.");
  const prefix = git("rev-parse", "--show-prefix") ?? "";
  if (prefix !== "") refusePart(prefix);
  const set = git("config", "--get", "core.hooksPath");
  if (set !== FOLDER) refuseOthers(set, join(gitFolder, "hooks"));
  if (git("config", "core.hooksPath", FOLDER) === undefined)
    throw new UsageError("git doesn't take core.hooksPath: see whether its configuration can be written.");
  process.stdout.write("git asks before each commit. `git config --unset core.hooksPath` ends it.\n");
  return 0;
}

/** @throws UsageError since git runs its hooks at the top of a clone, and finds them from there. */
function refusePart(prefix: string): never {
  throw new UsageError(
    `The project is but a part of its clone, ${prefix}. Nothing was changed. To have this hook there, add to the clone's own pre-commit:\n\n  (cd ${prefix.replace(/\/$/, "")} && sh ${FOLDER}/pre-commit) || exit 1\n`,
  );
}

/** @throws UsageError where there are hooks that would run no longer. */
function refuseOthers(set: string | undefined, usual: string): void {
  const folder = set ?? usual;
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith(".sample")) : [];
  if (set === undefined && others.length === 0) return;
  const found = set === undefined ? `${folder} has ${others.join(", ")}` : `core.hooksPath is ${set}`;
  throw new UsageError(
    `git has other hooks: ${found}. Nothing was changed. To have this one too, add to ${join(folder, "pre-commit")}:\n\n  sh ${FOLDER}/pre-commit || exit 1\n`,
  );
}

/** What git prints; undefined where there is none, or it refuses. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

await runCommand(COMMAND, main);
