import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { PATIENCE } from "./patience.js";

/** How a process ended, and all that it printed. */
export interface ProcessEnd {
  /** Not a number when it had to be ended from outside. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of `program/` in a Node.js of its own, to its end. */
export async function runProgram(
  name: string,
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<ProcessEnd> {
  const folder = await mkdtemp(join(tmpdir(), "fault-program-"));
  try {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [fileURLToPath(new URL(`program/${name}.ts`, import.meta.url))],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "silent",
    });
    const child = spawn(process.execPath, [...nodeOptions, outfile, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: PATIENCE,
      killSignal: "SIGKILL",
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => (stdout += text));
    child.stderr.on("data", (text) => (stderr += text));
    const code = await new Promise<number | null>((ended, failed) =>
      child.on("error", failed).on("close", ended),
    );
    return { code, stdout, stderr };
  } finally {
    await rm(folder, { recursive: true });
  }
}
