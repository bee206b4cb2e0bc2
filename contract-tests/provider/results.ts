import type { Finding } from "./checks.js";

export type Outcome = "passed" | "failed" | "not judged" | "held back";
export const OUTCOMES: readonly Outcome[] = ["passed", "failed", "not judged", "held back"];

/** What came of one case. */
export interface CaseResult {
  /** The operationId, or method and path template. */
  readonly operation: string;
  readonly title: string;
  readonly subject: string;
  readonly outcome: Outcome;
  /** Why it wasn't judged, or was held back. */
  readonly reason?: string;
  readonly status?: number;
  readonly findings: readonly Finding[];
  /** A line for sh that sends the request again. */
  readonly curl?: string;
  /** Whether the service accepted a request that may write. */
  readonly mayHaveWritten?: boolean;
}

/** Results by outcome. */
export function countOutcomes(results: readonly CaseResult[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    passed: count("passed"),
    failed: count("failed"),
    "not judged": count("not judged"),
    "held back": count("held back"),
  };
}
