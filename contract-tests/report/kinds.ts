import type { EvidenceKind } from "./evidence.js";

/** A column of the report. */
export interface Kind {
  readonly kind: EvidenceKind;
  readonly heading: string;
  /** Counts that are neither proof nor failure: a difference or survivor that has a reason. */
  readonly noted: readonly string[];
  /** Counts that must be 0. Every other count is of proofs. */
  readonly failed: readonly string[];
}

/** In the order in which they are shown. */
export const KINDS: readonly Kind[] = [
  { kind: "fact", heading: "Facts", noted: ["differing"], failed: ["missing", "unexpected"] },
  { kind: "example", heading: "Examples", noted: [], failed: [] },
  { kind: "counter-example", heading: "Counter-examples", noted: [], failed: [] },
  { kind: "boundary", heading: "Boundary values", noted: [], failed: [] },
  { kind: "mutant", heading: "Mutants", noted: ["equivalent"], failed: ["survived"] },
  { kind: "oracle", heading: "Oracles", noted: [], failed: ["disagreed"] },
  { kind: "wire", heading: "Wire", noted: [], failed: [] },
  { kind: "artifact", heading: "Artifacts", noted: [], failed: [] },
  { kind: "provider", heading: "Provider", noted: ["not judged", "held back"], failed: ["failed"] },
];
