import { type Matrix, matrixOf, rowAt } from "../../contract-tests/report/matrix.js";
import type { ContractReport, Inventory } from "../../contract-tests/report/report.js";
import { type Outcome, tallyOf, worstOf } from "../../contract-tests/report/tally.js";
import { code } from "./markdown.js";
import type { Subject } from "./places.js";

/** What the contract suite found out about this very document, or why nothing is known of that. */
export type Evidence =
  | { readonly report: ContractReport; readonly matrix: Matrix }
  | { readonly report: undefined; readonly why: string };

/** How many digits of a hash tell two apart for a reader. */
const SHOWN = 12;

/**
 * Takes a report for evidence where it is about this document and no other.
 *
 * @param report undefined where there is none
 * @param inventory that of the document
 * @param file what the reader knows the report by
 */
export function judgeReport(
  report: ContractReport | undefined,
  inventory: Inventory,
  file: string,
): Evidence {
  if (report === undefined) return unknown(`there is no report in ${code(file)}`);
  const { sha256 = "" } = report.contract;
  if (sha256 === inventory.sha256) return { report, matrix: matrixOf(report) };
  const [theirs, ours] = [sha256, inventory.sha256].map((hash) => code(hash.slice(0, SHOWN) || "unknown"));
  return unknown(
    `the report in ${code(file)} is of another fragment: its hash is ${theirs}, and this one's is ${ours}`,
  );
}

function unknown(why: string): Evidence {
  return { report: undefined, why };
}

/** What is known of a claim. Undefined where there is no evidence about this document at all. */
export function outcomeOf(
  evidence: Evidence,
  subject: Subject,
  profile?: string,
): Outcome | "none" | undefined {
  if (evidence.report === undefined) return undefined;
  const row = rowAt(evidence.matrix, subject);
  const proofs = (row?.cells ?? [])
    .flatMap((cell) => cell.proofs)
    .filter(({ evidence: { profile: own } }) => profile === undefined || own === profile);
  return worstOf(tallyOf(proofs));
}

/** A claim's standing in a sentence; empty where nothing is known of any. */
export function standing(outcome: Outcome | "none" | undefined): string {
  switch (outcome) {
    case undefined:
      return "";
    case "passed":
      return "✓ Proven by the contract suite.";
    case "failed":
      return "✗ The contract suite disproves it.";
    default:
      return "– Not proven by the contract suite.";
  }
}
