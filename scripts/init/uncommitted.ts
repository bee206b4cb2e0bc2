import { spawnSync } from "node:child_process";
import { UsageError } from "../../generator/problem.js";

const MOST_SHOWN = 10;

/** @throws UsageError unless all of these files and folders are in git as they stand, so that nothing gets lost. */
export function refuseUncommitted(project: string, paths: readonly string[]): void {
  const { status, stdout } = spawnSync("git", ["status", "--porcelain", "--", ...paths], {
    cwd: project,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new UsageError(
      `${project} isn't a clone in git, from which what is replaced could be brought back.`,
    );
  const changes = stdout.split("\n").filter((line) => line !== "");
  if (changes.length === 0) return;
  const rest = changes.length - MOST_SHOWN;
  const shown = [...changes.slice(0, MOST_SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])];
  throw new UsageError(
    `These would be replaced, and aren't committed: commit or stash them first.\n${shown.join("\n")}`,
  );
}
