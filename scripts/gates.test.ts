import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { GATES } from "../contract-tests/gates/index.js";
import { UsageError } from "../generator/problem.js";
import { readArguments } from "./command.js";
import { COMMAND, optionsOf } from "./gates-options.js";
import { ProjectCopy } from "./project-copy.js";

const parsed = (...args: string[]) => {
  const options = optionsOf(readArguments(args, COMMAND.options).values);
  return options === "list" ? options : { ...options, gates: options.gates.map(({ name }) => name) };
};

test.each([
  { args: [], want: { gates: GATES.map(({ name }) => name), json: false } },
  { args: ["--json"], want: { gates: GATES.map(({ name }) => name), json: true } },
  { args: ["--gate", "meaning", "--gate", "clean"], want: { gates: ["clean", "meaning"], json: false } },
  { args: ["--list"], want: "list" },
])("$args", ({ args, want }) => {
  expect(parsed(...args)).toEqual(want);
});

test.each([["--gate", "nope"], ["--gate"], ["--what"], ["meaning"]])("%s %s is refused", (...args) => {
  expect(() => parsed(...args)).toThrow(UsageError);
});

test("the command prints a line a gate, and of what is shut the place and what mends it", () => {
  const project = new ProjectCopy(["CHANGELOG.md"]);
  onTestFinished(() => project.remove());
  const summary = join(project.folder, "summary.md");
  vi.stubEnv("GITHUB_ACTIONS", "true");
  vi.stubEnv("GITHUB_STEP_SUMMARY", summary);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  writeFileSync(join(project.folder, "generated/src/index.ts"), "");
  const { code, stdout, stderr } = project.run("gates", "--gate", "clean", "--gate", "meaning");
  expect(code).toBe(1);
  const [first, second, ...annotations] = stdout.trimEnd().split("\n");
  expect([first, second].map((line) => line?.slice(0, 9))).toEqual(["✗ clean  ", "✓ meaning"]);
  expect(stderr).toContain("generated/src/index.ts:1:1  error  generated");
  expect(stderr).toContain("`npm run generate` mends it.");
  expect(annotations).toEqual([expect.stringMatching(/^::error file=generated\/src\/index\.ts,line=1,/)]);
  expect(readFileSync(summary, "utf8")).toContain("| ❌ | `clean` | ");

  const json = project.run("gates", "--gate", "clean", "--json");
  expect({ code: json.code, stderr: json.stderr }).toEqual({ code: 1, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject({
    ok: false,
    gates: [{ name: "clean", passed: false, problems: [{ place: { file: "generated/src/index.ts" } }] }],
  });
});
