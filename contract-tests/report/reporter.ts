import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { SerializedError } from "vitest";
import {
  JUnitReporter,
  type Reporter,
  type TestModule,
  type TestSpecification,
  type Vitest,
} from "vitest/node";
import { StatusLine } from "../../scripts/status-line.js";
import { bundleFragment, OVERLAY_FILES } from "../support/fragment.js";
import { gather } from "./gather.js";
import { inventoryOf } from "./inventory.js";
import { pageOf } from "./page.js";
import { type ContractReport, hasPassed, type Inventory, type Problem } from "./report.js";
import { summaryText } from "./summary.js";

export interface ContractReporterOptions {
  /** Where the report goes, relative to the project. */
  readonly folder: string;
}

/** Writes `index.html`, `contract-report.json` and `junit.xml`, and then prints the summary. */
export default class ContractReporter implements Reporter {
  readonly #folder: string;
  readonly #junit: JUnitReporter;
  readonly #status = new StatusLine();
  #vitest: Vitest | undefined;
  #files = 0;
  #done = 0;

  constructor({ folder }: ContractReporterOptions) {
    this.#folder = folder;
    this.#junit = new JUnitReporter({
      outputFile: join(folder, "junit.xml"),
      suiteName: "contract",
      hostname: "",
      addFileAttribute: true,
    });
  }

  async onInit(vitest: Vitest): Promise<void> {
    this.#vitest = vitest;
    await this.#junit.onInit(vitest);
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#files = specifications.length;
  }

  onTestModuleEnd({ relativeModuleId }: TestModule): void {
    this.#done += 1;
    this.#status.show(`${this.#done} of ${this.#files}: ${relativeModuleId}`);
  }

  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    this.#status.clear();
    const root = this.#vitest?.config.root ?? process.cwd();
    const [{ contract, problems }] = await Promise.all([readInventory(), this.#junit.onTestRunEnd(modules)]);
    const gathered = gather(modules, unhandled, root);
    const report: ContractReport = {
      format: 2,
      contract,
      tests: gathered.tests,
      problems: [...problems, ...gathered.problems],
    };
    const folder = resolve(root, this.#folder);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "contract-report.json"), `${JSON.stringify(report, undefined, 1)}\n`);
    await writeFile(join(folder, "index.html"), pageOf(report));
    console.log(summaryText(report, this.#folder));
    if (!hasPassed(report)) process.exitCode = 1;
  }
}

/** The report is written also where the document can't be read, and says so. */
async function readInventory(): Promise<{ contract: Inventory; problems: Problem[] }> {
  try {
    const documents = await Promise.all([[], OVERLAY_FILES].map((overlays) => bundleFragment(overlays)));
    return { contract: inventoryOf(documents), problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      contract: { title: "a document that can't be read", sha256: "", operations: [], schemas: [] },
      problems: [{ names: [], errors: [{ message }] }],
    };
  }
}
