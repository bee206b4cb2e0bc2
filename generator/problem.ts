/** A place in a source file. Lines and columns count from 1; `pointer` is a JSON Pointer (RFC 6901) as a URI fragment. */
export interface Place {
  /** Absolute path of the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column after the last underlined character. */
  readonly endColumn: number;
  readonly pointer: string;
}

/** One thing that is wrong with a document, with where it is and how to mend it. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** The rule or the stage that found it. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
  readonly place: Place;
}

/** The document can't be used as it is. Carries every problem found, not just the first. Exit code 1. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.place.pointer}: ${problem.message}`).join("\n"));
  }
}

/** The command was used in a way that it doesn't offer. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
