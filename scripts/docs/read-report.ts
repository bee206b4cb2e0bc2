import { readFile } from "node:fs/promises";
import type { ContractReport } from "../../contract-tests/report/report.js";
import { isObject, type Json, objectOr } from "../../generator/openapi/document.js";
import { UsageError } from "../../generator/problem.js";

/** The form that this reads (`ContractReport.format`). */
const FORMAT: ContractReport["format"] = 2;

/**
 * What the contract suite left; undefined where there is no such file.
 *
 * @throws UsageError for a file that can't be read, and for one that the suite hasn't written.
 */
export async function readReport(file: string): Promise<ContractReport | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    if (code === "ENOENT") return undefined;
    throw new UsageError(`The report ${file} can't be read: ${code}.`);
  }
  const report = parse(text);
  if (
    !isObject(report) ||
    report.format !== FORMAT ||
    !isObject(report.contract) ||
    !Array.isArray(report.tests)
  )
    throw new UsageError(
      `${file} is no report of the contract suite, or an older one's. \`npm run contract\` writes it anew.`,
    );
  // The suite's own reporter has written it, and in this form.
  return objectOr(report) as unknown as ContractReport;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
