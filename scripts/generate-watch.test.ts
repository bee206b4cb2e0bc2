import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ProjectCopy } from "./project-copy.js";

let project: ProjectCopy;
let command: ChildProcess;
let output = "";

beforeAll(() => {
  project = new ProjectCopy();
  const { folder: cwd } = project;
  command = spawn(process.execPath, ["scripts/run.js", "generate", "--watch"], {
    cwd,
    env: { ...process.env, FORCE_COLOR: undefined, INIT_CWD: cwd },
    stdio: "pipe",
  });
  for (const stream of [command.stdout, command.stderr])
    stream?.on("data", (text) => {
      output += String(text);
    });
});
afterAll(() => {
  command.kill();
  project.remove();
});

/** What the command printed until it waits for changes again. */
async function next(): Promise<string> {
  await expect.poll(() => output, { timeout: 30_000 }).toContain("Waiting for changes");
  const text = output;
  output = "";
  return text;
}

it("generates whenever the fragment changes, says what that means, and outlives a fragment with an error", async () => {
  const spec = join(project.folder, "spec/openapi.yaml");
  const intact = readFileSync(spec, "utf8");
  const first = await next();
  expect(first).toContain("generated is");
  expect(first).not.toContain("The change is");

  writeFileSync(spec, intact.replace(/version: .*/, "version: 9.8.7"));
  const changed = await next();
  expect(changed).toMatch(/^\nspec\/openapi\.yaml changed\n(?:.|\n)*changed {2}package\.json/);
  expect(changed).toContain("The change is editorial:\n  editorial  `version`");
  expect(readFileSync(join(project.folder, "generated/package.json"), "utf8")).toContain(
    '"version": "9.8.7"',
  );

  writeFileSync(spec, intact.replace("paths:", "pahts:"));
  const broken = await next();
  expect(broken).toContain("Nothing was written.");
  expect(broken).not.toContain("The change is");

  // As an editor does that writes another file first.
  const beside = `${spec}~`;
  // Compared with the last fragment that had no error.
  writeFileSync(beside, intact.replace(/version: .*/, "version: 9.8.7"));
  renameSync(beside, spec);
  const mended = await next();
  expect(mended).toMatch(/^\nspec\/openapi\.yaml changed\n/);
  expect(mended).toContain("It means the same as before.");

  writeFileSync(spec, intact.replace(/- url: .*/, "- url: https://elsewhere.example"));
  expect(await next()).toMatch(/The change is breaking:\n {2}breaking {3}.*\n +spec\/openapi\.yaml:\d+\n/);
}, 60_000);

it("ends where it can write nothing", () => {
  const { folder: cwd } = project;
  mkdirSync(join(cwd, "foreign"));
  writeFileSync(join(cwd, "foreign/theirs.txt"), "");
  const args = ["scripts/run.js", "generate", "--watch", "--no-build", "--out", "foreign"];
  const env = { ...process.env, INIT_CWD: cwd };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: "utf8",
    timeout: 30_000,
  });
  expect(stderr).toContain("files that this generator didn't write");
  expect(status).toBe(2);
});
