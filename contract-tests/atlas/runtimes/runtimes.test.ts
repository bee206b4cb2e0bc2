import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { writeProgram } from "./bundle.js";
import { type InstalledPackage, installPackage } from "./installed-package.js";
import { runtimes } from "./runtimes.js";
import { cases } from "./wire-cases/index.js";
import { startWireServer } from "./wire-server.js";

/** The packed package, over real sockets, in everything that it says it runs in. */

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
});

afterAll(() => installed.remove());

/** What is left of a program's work may take this long to end by itself, in milliseconds. A timer of a call's is longer. */
const PATIENCE = 15_000;

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

test.each(runtimes)("$name", async ({ name, entry, traits, endless, command }) => {
  const server = await startWireServer();
  onTestFinished(() => server.close());
  const setting = { traits, origin: server.origin, refusing: server.refusing };
  const program = await writeProgram(entry, setting, installed.folder);
  const { file, args } = await command(program, server);

  const reported = server.nextReport();
  const started = spawn(file, args, { cwd: installed.folder, stdio: ["ignore", "pipe", "pipe"] });
  try {
    const ended = end(started);
    const { results } = await Promise.race([
      reported,
      ended.then((printed) => Promise.reject(new Error(`It ended without a report:\n${printed}`))),
    ]);
    const [version] = execFileSync(file, ["--version"], { encoding: "utf8", stdio: "pipe" }).split("\n");
    console.log(`${name}, ${version}: ${results.length} cases`);
    const failures = results.flatMap(({ name, failure }) => (failure ? [`${name}\n${failure}`] : []));
    expect(failures.join("\n\n")).toBe("");
    expect(results.map(({ name }) => name)).toEqual(cases.map(({ name }) => name));
    if (endless) started.kill();
    await Promise.race([ended, lingering()]);
  } finally {
    started.kill();
  }
});
