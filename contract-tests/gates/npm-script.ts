import { spawn } from "node:child_process";

export interface ScriptResult {
  readonly ok: boolean;
  /** All that it printed. */
  readonly printed: string;
}

/** Runs a script of the package.json in a folder to its end; without `--prefix` npm would look for one in the folders above. */
export function runScript(root: string, name: string, ...args: readonly string[]): Promise<ScriptResult> {
  const started = spawn(
    "npm",
    ["--prefix", root, "run", name, ...(args.length === 0 ? [] : ["--", ...args])],
    {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let printed = "";
  for (const stream of [started.stdout, started.stderr]) stream.on("data", (data) => (printed += data));
  return new Promise((resolve, reject) => {
    started.on("error", reject);
    started.on("close", (code) => resolve({ ok: code === 0, printed }));
  });
}

/** The end of what a command printed, where it says what went wrong. */
export function lastLines(printed: string, count = 15): string {
  return printed.trimEnd().split("\n").slice(-count).join("\n");
}
