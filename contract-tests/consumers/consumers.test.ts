import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { filesOf, projectAt } from "../gates/project.js";
import { loadContract } from "../support/contract.js";
import { type Beside, startContractServer } from "../wire/contract-server.js";
import { writeProgram } from "./bundle.js";
import { planCalls } from "./calls.js";
import { COMPILERS, compile } from "./compilers.js";
import { type InstalledPackage, installPackage, ROOT } from "./installed-package.js";
import { REPORT, type Report, type Setting } from "./program/report-calls.js";
import { runProgram } from "./run-program.js";
import { type Page, type Runtime, runtimes } from "./runtimes.js";

/** The packed package of any fragment, in a project of each kind that people have. */

const contract = await loadContract();
const { operations, calls } = planCalls(contract);
const { name } = contract.package;

const IMPORTS = `import { createClient } from "${name}";
import * as validators from "${name}/validators";
import * as documented from "${name}/validators/documented";
import * as examples from "${name}/examples";
`;
const REPORT_CALLS = 'import { reportCalls } from "./program/report-calls.js";';
const REPORTED = "reportCalls({ createClient, validators, others: [validators, documented, examples] })";
const REQUIRED = `const { createClient } = require("${name}");
const validators = require("${name}/validators");
const documented = require("${name}/validators/documented");
const examples = require("${name}/examples");
`;
/** Each loads all entry points of the package, and makes the calls. */
const PROGRAMS = {
  script: `${IMPORTS}${REPORT_CALLS} void ${REPORTED};`,
  worker: `${IMPORTS}${REPORT_CALLS} export default { test: () => ${REPORTED} };`,
  commonJs: `${REQUIRED}${REPORT_CALLS} void ${REPORTED};`,
};

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
});

afterAll(() => installed.remove());

async function expectCalls(runtime: Runtime, kind: keyof typeof PROGRAMS): Promise<void> {
  const page: Page = { url: "", script: "" };
  let onReport: (report: Report) => void = () => {};
  const reported = new Promise<Report>((resolve) => {
    onReport = resolve;
  });
  const beside: Beside = (target, body, response) => {
    const pages: Readonly<Record<string, readonly [mediaType: string, text: string]>> = {
      "/-/": ["text/html", '<!doctype html><script type="module" src="/-/script.js"></script>'],
      "/-/script.js": ["text/javascript", page.script],
      [REPORT]: ["text/plain", ""],
    };
    const [mediaType = "", text] = pages[target] ?? [];
    if (text === undefined) return false;
    response.writeHead(200, { "content-type": mediaType }).end(text);
    if (target === REPORT) onReport(JSON.parse(body));
    return true;
  };
  const server = await startContractServer(operations, beside);
  onTestFinished(() => server.close());
  const setting: Setting = { origin: server.origin, calls };
  const source = { text: PROGRAMS[kind], folder: import.meta.dirname, setting };
  const program = await writeProgram(source, installed.folder, kind === "commonJs" ? "cjs" : "esm");
  Object.assign(page, { url: `${server.origin}/-/` });
  const { outcomes, exported } = await runProgram(runtime, program, page, reported);
  expect(outcomes).toEqual(calls.map(({ method, status }) => ({ method, became: status })));
  expect(exported).toEqual([
    operations.length,
    operations.length,
    Object.keys(contract.package.examples).length,
  ]);
}

test("there are calls", () => {
  expect(calls).not.toHaveLength(0);
});

test.each(runtimes)("$name", (runtime) => expectCalls(runtime, runtime.entry));

test.each(runtimes.filter((runtime) => runtime.name.startsWith("node")))("$name, in CommonJS", (runtime) =>
  expectCalls(runtime, "commonJs"),
);

const RESOLUTIONS = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

describe.each(COMPILERS)("%s", (compiler) => {
  test.each(Object.entries(RESOLUTIONS))("%s: takes the programs of users", (_, resolution) => {
    const folder = join(installed.folder, "types");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "entry-points.ts"),
      `${IMPORTS}export const used = [createClient, validators, documented, examples];\n`,
    );
    const programs = filesOf(projectAt(ROOT).consumers, /\.ts$/);
    for (const program of programs) copyFileSync(program, join(folder, basename(program)));
    writeFileSync(
      join(folder, "mistake.ts"),
      `import { createClient } from "${name}";\ncreateClient({ baseUrl: 1 });\n`,
    );
    const files = ["entry-points.ts", "mistake.ts", ...programs.map((program) => basename(program))];
    const options = { lib: ["es2022", "dom", "dom.iterable"], types: [], ...resolution };
    const errors = compile(compiler, folder, files, options).filter((line) => !line.startsWith(" "));
    expect(errors).toEqual([expect.stringMatching(/^mistake\.ts\(2,.*TS2322/)]);
  });
});
