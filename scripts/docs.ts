import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { inventoryOf } from "../contract-tests/report/inventory.js";
import { bundleFragment, OVERLAY_FILES, ROOT, SPEC_FILE } from "../contract-tests/support/fragment.js";
import { lint } from "../generator/lint/index.js";
import { objectOr, stringOr } from "../generator/openapi/document.js";
import { defaultName } from "../generator/package/index.js";
import { DocumentError, UsageError } from "../generator/problem.js";
import { removeIfThere } from "../generator/write.js";
import { runCommand } from "./command.js";
import { callerFolder } from "./command-line.js";
import { judgeReport } from "./docs/evidence.js";
import { overlaySteps } from "./docs/overlay-steps.js";
import { pageOf } from "./docs/page.js";
import { readReport } from "./docs/read-report.js";
import { referenceDocument } from "./docs/reference.js";
import { COMMAND, type DocsOptions, optionsOf } from "./docs-options.js";

async function main({ out, report: reportFile, isReportNamed }: DocsOptions): Promise<number> {
  const report = await readReport(reportFile);
  const shown = (file: string) => relative(callerFolder(), file);
  if (report === undefined && isReportNamed)
    throw new UsageError(`There is no report ${shown(reportFile)}. \`npm run contract\` writes one.`);

  await refuseProblems();
  const documented = await bundleFragment([]);
  const steps = await overlaySteps(OVERLAY_FILES);
  const observed = steps.at(-1)?.document ?? documented;
  const evidence = judgeReport(report, inventoryOf([documented, observed]), relative(ROOT, reportFile));
  const packageName = defaultName(observed, stringOr(objectOr(observed.info).title) ?? "");
  const page = pageOf(referenceDocument({ documented, steps, evidence, packageName }));
  await write(out, page);
  const proven = evidence.report === undefined ? `Nothing in it is proven: ${evidence.why}.` : "";
  process.stdout.write(`${shown(out)}: ${(page.length / 1e6).toFixed(1)} MB. ${proven}`.trimEnd());
  process.stdout.write("\n");
  return 0;
}

/** Here as everywhere: nothing is made of a fragment that has errors, and none leads out of its folder. */
async function refuseProblems(): Promise<void> {
  const config = { kind: "project", file: join(ROOT, "redocly.yaml") } as const;
  const problems = await lint({ file: SPEC_FILE, overlays: OVERLAY_FILES, config });
  if (problems.some(({ severity }) => severity === "error")) throw new DocumentError(problems);
}

/** Whole or not at all. */
async function write(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    removeIfThere(beside);
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new UsageError(`The page can't be written to ${file}: ${code}.`);
  }
}

await runCommand(COMMAND, (values) => main(optionsOf(values, ROOT)));
