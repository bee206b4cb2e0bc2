import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * What a script of a project's package.json prints until it ends.
 *
 * @throws Error where the folder has no package.json: npm would look for one above it.
 */
export function runScript(root: string, name: string, ...args: readonly string[]): Promise<string> {
  if (!existsSync(join(root, "package.json"))) throw new Error(`${root} has no package.json.`);
  const started = spawn("npm", ["run", name, ...(args.length === 0 ? [] : ["--", ...args])], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [started.stdout, started.stderr]) stream.on("data", (data) => (printed += data));
  return new Promise((resolve, reject) => {
    started.on("error", reject);
    started.on("close", () => resolve(printed));
  });
}

/** The end of what a command printed, where it says what went wrong. */
export function lastLines(printed: string, count = 15): string {
  return printed.trimEnd().split("\n").slice(-count).join("\n");
}
