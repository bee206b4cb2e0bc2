import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testEntry } from "../contract-tests/report/hand-made.js";
import { inventoryOf } from "../contract-tests/report/inventory.js";
import type { ContractReport } from "../contract-tests/report/report.js";
import { bundleFragment, OVERLAY_FILES, ROOT } from "../contract-tests/support/fragment.js";
import { ProjectCopy } from "./project-copy.js";

/** The command, as a person runs it. */

const folder = await mkdtemp(join(tmpdir(), "docs-"));
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly output: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const command = [join(ROOT, "scripts/run.js"), "docs", ...args];
    execFile(
      process.execPath,
      command,
      { env: { ...process.env, INIT_CWD: folder } },
      (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      },
    );
  });
}

let report: ContractReport;

beforeAll(async () => {
  const contract = inventoryOf([await bundleFragment([]), await bundleFragment(OVERLAY_FILES)]);
  report = {
    format: 2,
    contract,
    tests: [testEntry({ names: ["a"], evidence: [{ kind: "fact" }] })],
    problems: [],
  };
  await writeFile(join(folder, "report.json"), JSON.stringify(report));
});

test("a page is written where it is asked for, the same each time", async () => {
  const { code, output } = await run("--out", "a/page.html", "--report", "report.json");
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringMatching(/^a\/page\.html: \d\.\d MB\.\n$/),
  });
  const page = await readFile(join(folder, "a/page.html"), "utf8");
  expect(page).toContain(`Passed: 1 test`);
  expect((await run("--out", "again.html", "--report", "report.json")).code).toBe(0);
  expect(await readFile(join(folder, "again.html"), "utf8")).toBe(page);
});

test("a page that can't be put in its place leaves nothing behind", async () => {
  await mkdir(join(folder, "taken/page.html"), { recursive: true });
  const { code, output } = await run("--out", "taken/page.html", "--report", "report.json");
  expect({ code, output }).toEqual({ code: 2, output: expect.stringMatching(/can't be written.*EISDIR/s) });
  expect(await readdir(join(folder, "taken"))).toEqual(["page.html"]);
});

test("evidence of another fragment isn't shown, and the command says so", async () => {
  const contract = { ...report.contract, sha256: "0123456789abcdef" };
  await writeFile(join(folder, "stale.json"), JSON.stringify({ ...report, contract }));
  const { code, output } = await run("--out", "stale.html", "--report", "stale.json");
  expect(code).toBe(0);
  expect(output).toMatch(/Nothing in it is proven: .* its hash is `0123456789ab`/);
  expect(await readFile(join(folder, "stale.html"), "utf8")).not.toContain("Passed: 1 test");
});

describe("wrong usage is told in words, and nothing is written", () => {
  test.each<[string, string[], RegExp]>([
    [
      "an unknown option",
      ["--output", "x.html"],
      /^Unknown option '--output'\. `--help` lists the options\.\n$/,
    ],
    ["no name", ["--out", ""], /^--out has an empty value\.\n$/],
    [
      "a report that isn't there",
      ["--report", "none.json", "--out", "x.html"],
      /^There is no report none\.json\./,
    ],
    [
      "a report that is none",
      ["--report", "none.txt", "--out", "x.html"],
      /none\.txt is no report of the contract suite/,
    ],
    [
      "a report in an older form",
      ["--report", "old.json", "--out", "x.html"],
      /or an older one's\. `npm run contract`/,
    ],
    [
      "a folder for a page",
      ["--report", "report.json", "--out", "."],
      /^The page can't be written to .*: EISDIR\.\n$/,
    ],
  ])("%s", async (_, args, message) => {
    await writeFile(join(folder, "none.txt"), "null");
    await writeFile(join(folder, "old.json"), JSON.stringify({ ...report, format: 1 }));
    const { code, output } = await run(...args);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringMatching(message) });
    expect(await readdir(folder)).not.toContain("x.html");
  });
});

test("a fragment with an error gives no page, but says where the error is", () => {
  const copy = new ProjectCopy(["contract-tests"]);
  try {
    const file = join(copy.folder, "spec/openapi.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^info:$/m, "info:\n  colour: red"));
    const { code, stderr } = copy.run("docs");
    expect(code).toBe(1);
    expect(stderr).toMatch(/spec\/openapi\.yaml:\d+:\d+[\s\S]*colour[\s\S]*Nothing was written\.\n$/);
    expect(readdirSync(copy.folder)).not.toContain("docs");
  } finally {
    copy.remove();
  }
});

test("--help says what it does", async () => {
  const { code, output } = await run("--help");
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: npm run docs/);
});
