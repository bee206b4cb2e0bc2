/** What is wrong with a package, at a file of it. */
export interface Fault {
  /** Which check found it. */
  readonly rule: string;
  /** A path inside the package. */
  readonly file: string;
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
}
