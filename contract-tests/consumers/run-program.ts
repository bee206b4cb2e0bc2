import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Page, Runtime } from "./runtimes.js";

/** What is left of a program's work may take this long to end by itself, in milliseconds. A timer of a call's is longer. */
const PATIENCE = 15_000;

/**
 * Runs a program to its end, and gives what it reported.
 *
 * @param reported settles with that, wherever it arrives
 * @throws Error with what the program printed, where it fails, or ends without a report, or goes on after it
 */
export async function runProgram<Report>(
  { name, command, endless }: Runtime,
  program: string,
  page: Page,
  reported: Promise<Report>,
): Promise<Report> {
  const { file, args } = await command(program, page);
  const [version] = execFileSync(file, ["--version"], { encoding: "utf8", stdio: "pipe" }).split("\n");
  console.log(`${name}: ${version}`);
  const started = spawn(file, args, { cwd: dirname(program), stdio: ["ignore", "pipe", "pipe"] });
  try {
    const ended = end(started);
    const report = await Promise.race([
      reported,
      ended.then((printed) => Promise.reject(new Error(`It ended without a report:\n${printed}`))),
    ]);
    if (endless) started.kill();
    await Promise.race([ended, lingering()]);
    return report;
  } finally {
    started.kill();
  }
}

/** What a program printed, once it has ended. Rejects when it failed. */
function end(program: ChildProcess): Promise<string> {
  let printed = "";
  for (const stream of [program.stdout, program.stderr]) stream?.on("data", (data) => (printed += data));
  return new Promise((resolve, reject) => {
    program.on("error", reject);
    program.on("close", (code, signal) => {
      if (code === 0 || signal) resolve(printed);
      else reject(new Error(`It ended with code ${code}:\n${printed}`));
    });
  });
}

async function lingering(): Promise<never> {
  await setTimeout(PATIENCE);
  throw new Error("It has reported, and doesn't end: something keeps it");
}
