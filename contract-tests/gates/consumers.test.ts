import { expect, test } from "vitest";
import { consumers, judgeRun } from "./consumers.js";
import { PetProject } from "./meaning/testing/pet-project.js";

const FILE = "/project/contract-tests/consumers/consumers.test.ts";

function run(failureMessages: readonly string[], message = "") {
  const failed = failureMessages.length;
  const results = failureMessages.map((text) => ({
    fullName: "deno",
    status: "failed",
    failureMessages: [text],
  }));
  const passed = { fullName: "bun", status: "passed", failureMessages: [] };
  const testResults = [{ name: FILE, message, assertionResults: [passed, ...results] }];
  return { numPassedTests: 1, numFailedTests: failed, success: failed === 0 && message === "", testResults };
}

test("what works everywhere passes, and nothing at all doesn't", () => {
  expect(judgeRun(run([]))).toEqual({ passed: true, figure: "1 passed, 0 failed", problems: [] });
  expect(judgeRun({ ...run([]), numPassedTests: 0 }).passed).toBe(false);
});

test.each([
  {
    report: run(["Error: It ended with code 1:\n    at end (run.ts:1:2)"]),
    want: "deno\nError: It ended with code 1:",
  },
  { report: run([], "Cannot find module"), want: "Cannot find module" },
])("a failure is told with what was said of it: $want", ({ report, want }) => {
  const { passed, problems } = judgeRun(report);
  expect(passed).toBe(false);
  expect(problems.map(({ message, place }) => [message, place.file])).toEqual([[want, FILE]]);
});

test("runs that can't be started are none that pass", async () => {
  const project = await PetProject.create();
  await project.write("package.json", '{ "scripts": { "test:runtimes": "exit 1" } }');
  const { passed, figure } = await consumers.run(project.paths);
  expect({ passed, figure }).toEqual({ passed: false, figure: "they left no report" });
});
