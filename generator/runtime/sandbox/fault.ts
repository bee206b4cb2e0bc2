/** Something that keeps a request from being done, before it is put into the words of the document. */
export interface Fault {
  readonly status: number;
  /**
   * What `when` of an `x-error-codes` can name, the closest first: a keyword of JSON Schema, `syntax`, `invalid`,
   * `credentials`, `path`, `method`, `accept`, `media-type`, `too-large`, `not-found`, `duplicate`, `full`,
   * `transition`, `rate-limit`, `preference`.
   */
  readonly kinds: readonly string[];
  /** What happened, where the document has no words for it. */
  readonly detail: string;
  /** What the document's words can name. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The code, where a rule of the document has one. */
  readonly code?: string;
  /** The words for it, where they stand beside the code in such a rule. */
  readonly words?: string;
  readonly violations?: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** One thing wrong with a request. */
export interface Violation {
  readonly field: string;
  readonly detail: string;
}
