import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { writeProgram } from "../../consumers/bundle.js";
import { type InstalledPackage, installPackage } from "../../consumers/installed-package.js";
import { runProgram } from "../../consumers/run-program.js";
import { runtimes } from "../../consumers/runtimes.js";
import { cases } from "./wire-cases/index.js";
import { startWireServer } from "./wire-server.js";

/** The packed package, over real sockets, in everything that it says it runs in. */

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
});

afterAll(() => installed.remove());

/** What a runtime runs: a program, or a module whose `test` is run. */
const PROGRAMS = {
  script: `import { reportCases } from "./program/run-cases.js"; await reportCases();`,
  worker: `import { reportCases } from "./program/run-cases.js"; export default { test: reportCases };`,
};

test.each(runtimes)("$name", async (runtime) => {
  const server = await startWireServer();
  onTestFinished(() => server.close());
  const setting = { traits: runtime.traits, origin: server.origin, refusing: server.refusing };
  const text = PROGRAMS[runtime.entry];
  const program = await writeProgram({ text, folder: import.meta.dirname, setting }, installed.folder);
  const { results } = await runProgram(runtime, program, server, server.nextReport());
  const failures = results.flatMap(({ name, failure }) => (failure ? [`${name}\n${failure}`] : []));
  expect(failures.join("\n\n")).toBe("");
  expect(results.map(({ name }) => name)).toEqual(cases.map(({ name }) => name));
});
