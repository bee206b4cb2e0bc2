import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../support/fragment.js";
import { type ContractReport, failuresOf } from "./report.js";

/** A run of vitest with the reporter, from the outside: its exit code, what it prints, and what it leaves. */

const FIXTURE = "contract-tests/report/reporter.fixture.ts";
const VITEST = `'${process.execPath}' '${join(ROOT, "node_modules/vitest/vitest.mjs")}' run`;
const folder = mkdtempSync(join(tmpdir(), "contract-report-"));
const config = join(folder, "vitest.config.mjs");
let status: number | null;
let stdout: string;
let report: ContractReport;

beforeAll(() => {
  const reporter = [join(ROOT, "contract-tests/report/reporter.ts"), { folder }];
  const test = { root: ROOT, include: [FIXTURE], includeTaskLocation: true, reporters: [reporter] };
  writeFileSync(config, `export default ${JSON.stringify({ test })};`);
  ({ status, stdout } = runShell(`${VITEST} --config '${config}'`));
  report = JSON.parse(readFileSync(join(folder, "contract-report.json"), "utf8"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function runShell(command: string): { status: number | null; stdout: string } {
  return spawnSync("sh", ["-c", command], { encoding: "utf8", cwd: ROOT });
}

test("every test is in the data, with its place, state, errors and evidence", () => {
  const line = expect.any(Number);
  const passed = { file: FIXTURE, line, duration: expect.any(Number), state: "passed", errors: [] };
  expect(report.tests).toEqual([
    {
      ...passed,
      names: ["passes <b>"],
      evidence: [
        { kind: "fact", counts: { matched: 2 } },
        { kind: "wire", operation: "addPet" },
      ],
    },
    {
      ...passed,
      names: ["outer", "inner", "fails $(id) it's [a-z]+"],
      state: "failed",
      errors: [
        {
          message: "expected { name: 'Rex' } to deeply equal { name: 'Tom' }",
          diff: expect.stringContaining('+   "name": "Rex"'),
          at: { file: FIXTURE, line },
        },
      ],
      evidence: [{ kind: "example", operation: "addPet", part: "body" }],
    },
    { ...passed, names: ["outer", "is skipped"], state: "skipped", evidence: [] },
    { ...passed, names: ["a broken hook", "never runs"], state: "skipped", evidence: [] },
  ]);
});

test("what fails beside the tests is a problem, with its causes", () => {
  expect(report.problems).toEqual([
    {
      file: FIXTURE,
      names: ["a broken hook"],
      errors: [
        {
          message: "TypeError: no server\nCaused by: Error: no port",
          at: { file: FIXTURE, line: expect.any(Number) },
        },
      ],
    },
  ]);
});

test("the data has everything in the document, and no path of this machine", () => {
  expect(report.contract.operations).not.toHaveLength(0);
  expect(JSON.stringify(report)).not.toContain(JSON.stringify(ROOT).slice(1, -2));
});

test("a failure is an exit code of 1, and the folder is the last line", () => {
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(`${folder}/`);
});

test("JUnit's counts are those of the data", () => {
  const xml = readFileSync(join(folder, "junit.xml"), "utf8");
  const [, tests, failures] = /^<testsuites name="contract" tests="(\d+)" failures="(\d+)"/m.exec(xml) ?? [];
  // JUnit has no place for what failed beside the tests: vitest counts a suite with a broken hook as a test.
  expect(Number(tests)).toBe(report.tests.length + report.problems.length);
  expect(Number(failures)).toBe(failuresOf(report).length);
  const skipped = report.tests.filter(({ state }) => state === "skipped");
  expect(xml.match(/<skipped\/>/g)).toHaveLength(skipped.length);
  expect(unclosed(xml)).toEqual([]);
});

test("the command of a failure runs the one test alone", () => {
  const failed = failuresOf(report).filter((failure) => failure.test !== undefined);
  const [{ again = "" } = {}] = failed;
  expect(failed).toHaveLength(1);
  const command = again.replace("npx vitest run", `${VITEST} --config '${config}' --reporter=json`);
  const { success, numFailedTests, numPendingTests } = JSON.parse(runShell(command).stdout);
  expect({ success, numFailedTests, numPendingTests }).toEqual({
    success: false,
    numFailedTests: 1,
    numPendingTests: report.tests.length - 1,
  });
}, 60_000);

/** The elements that aren't closed in order, of XML without sections or comments. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = "", alone] of xml.matchAll(/<(\/?)([a-z-]+)(?:\s[\w-]+="[^"<]*")*(\/?)>/g)) {
    if (end && open.pop() !== name) return [`</${name}>`];
    if (!end && !alone) open.push(name);
  }
  return open;
}
