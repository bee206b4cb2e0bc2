import type { TestContext } from "vitest";

/** What a test of the suite proves, for the report: a column of it. */
export type EvidenceKind =
  | "fact"
  | "example"
  | "counter-example"
  | "boundary"
  | "mutant"
  | "oracle"
  | "wire"
  | "provider"
  /** That the package's files and the fragment's overlays are what they should be. */
  | "artifact";

/** Where the proof belongs in the contract, and what was counted when one test judges many things. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The operationId, or method and path template: `post /pets`. */
  readonly operation?: string;
  /** `body`, `path`, `query`, `header`, or the status of an answer; several where one test judges all of them. */
  readonly part?: string | readonly string[];
  /** The component whose schema it is about; several where a value meets all of them. */
  readonly schema?: string | readonly string[];
  readonly profile?: string;
  /**
   * How many of each outcome, such as `{ matched: 140, differing: 2, missing: 0 }`: the report knows the names in
   * `kinds.ts`. Without counts the test is one proof.
   */
  readonly counts?: Readonly<Record<string, number>>;
  /** A line for each thing that a person should read even when the test passes, such as a surviving mutant. */
  readonly lines?: readonly string[];
  /** What random values were drawn from. */
  readonly seed?: number;
}

declare module "vitest" {
  interface TaskMeta {
    evidence?: readonly Evidence[];
  }
}

/**
 * Records what the running test proves: call it before anything can fail. A test that judges several places says what it
 * proves at each.
 */
export function record({ task }: Pick<TestContext, "task">, ...evidence: readonly Evidence[]): void {
  task.meta.evidence = [...(task.meta.evidence ?? []), ...evidence];
}
