import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandResult, ProjectCopy } from "../../../scripts/project-copy.js";
import { writeBaseline } from "../meaning/baseline.js";
import { withSeal } from "../meaning/seal.js";
import { projectAt } from "../project.js";
import { LIBRARY } from "./fragment.js";

/** Another team takes the project over for a fragment of its own: each gate has its say about that, as it has here. */

const TEXTS = [".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "README.md", "docs"];
const SETTINGS = ["tsconfig.json", "vitest.config.ts", "vitest.contract.config.ts"];
const RUNTIMES = "contract-tests/consumers/node_modules";

let project: ProjectCopy;
const at = (path: string) => join(project.folder, path);
const git = (...args: string[]) => spawnSync("git", args, { cwd: project.folder, encoding: "utf8" });

/** The first word of each line, with its sign: `✓ clean`. */
function signs({ stdout }: CommandResult): string[] {
  return stdout.split("\n").flatMap((line) => /^[✓✗] \w+/.exec(line)?.[0] ?? []);
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(at(path), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was.`);
  writeFileSync(at(path), after);
}

beforeAll(() => {
  project = new ProjectCopy([...TEXTS, ...SETTINGS]);
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=All");
  writeFileSync(at("node_modules/library.yaml"), LIBRARY);
  const initialized = project.run("init", "--from", "node_modules/library.yaml", "--operation", "lendBook");
  expect(initialized.code).toBe(0);
  // As the package gate asks for: npm knows licences by their SPDX ids, which OpenAPI 3.0 has no field for.
  edit("spec/openapi.yaml", (text) =>
    text.replace("    name: MIT\n", "    name: MIT\n    identifier: MIT\n"),
  );
  expect(project.generate().code).toBe(0);
  // What `npm install` does there. The runtimes and compilers are lent, so npm mustn't clear them.
  symlinkSync("../generated", at("node_modules/town-library-client"));
  symlinkSync(join(import.meta.dirname, "../../consumers/node_modules"), at(RUNTIMES));
  edit("package.json", (text) =>
    text.replace(/npm ci [^&]+ && (?=npm run build && vitest run --config)/, ""),
  );
}, 120_000);

afterAll(() => project.remove());

test("every gate is open for it", () => {
  const { code, stdout, stderr } = project.run("gates");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(signs({ code, stdout, stderr })).toEqual([
    "✓ clean",
    "✓ meaning",
    "✓ suite",
    "✓ package",
    "✓ consumers",
  ]);
  console.log(stdout);
}, 600_000);

test("its tarball is verified from itself", () => {
  const tarball = "contract-report/package/town-library-client-0.4.0.tgz";
  expect(project.run("verify", tarball)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("is town-library-client 0.4.0"),
    stderr: "",
  });
  expect(existsSync(at(tarball.replace(".tgz", ".cdx.json")))).toBe(true);
  expect(project.run("verify", "README.md").code).toBe(1);
  expect(project.run("verify").code).toBe(2);

  spawnSync("tar", ["-xzf", tarball], { cwd: project.folder });
  edit("package/openapi.json", (text) => text.replace('"maximum": 30', '"maximum": 300'));
  spawnSync("tar", ["-czf", "tampered.tgz", "package"], { cwd: project.folder });
  const { code, stderr } = project.run("verify", "tampered.tgz");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^openapi\.json {2}provenance {2}Its SHA-256 is /);
});

test("after its first release a change that breaks users and proves less shuts two of them", async () => {
  const { released } = projectAt(project.folder);
  await writeBaseline(projectAt(project.folder), released);
  edit("CHANGELOG.md", (text) => withSeal(text, "0.4.0", released));
  edit("spec/schemas/Loan.yaml", (text) =>
    text.replace(/^ +maximum: 30\n/m, "").replace(/^ +minimum: 1\n/m, ""),
  );
  edit("spec/schemas/Refusal.yaml", (text) => text.replace(/^required:\n {2}- reason\n/m, ""));
  expect(project.generate().code).toBe(0);
  const result = project.run("gates", "--gate", "clean", "--gate", "meaning", "--gate", "suite");
  expect(result.code).toBe(1);
  expect(signs(result)).toEqual(["✓ clean", "✗ meaning", "✗ suite"]);
  expect(result.stderr).toContain("spec/schemas/Refusal.yaml");
  expect(result.stderr).toContain("lower-figure");
}, 600_000);
