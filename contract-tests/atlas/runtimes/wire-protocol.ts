import type { FetchTraits } from "../../consumers/runtimes.js";

/** What the tests' process and the program that runs in each runtime tell each other. */

/** The secret of each OAuth client, with letters that forms write in their own way. */
export const SECRET = "s3cr3t:/+ é";

/** The password of each user of HTTP Digest. */
export const PASSWORD = "p4ss: word";

/** What the cases are run with. */
export interface Setting {
  readonly traits: FetchTraits;
  /** The origin of the wire server. */
  readonly origin: string;
  /** An origin where nobody listens. */
  readonly refusing: string;
}

/** One request as it arrived at the wire server. */
export interface Received {
  /** Whether it came to the server that redirects lead to. */
  readonly elsewhere: boolean;
  readonly method: string;
  /** The request target without the part that chose the scenario. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection was closed before the answer was complete. */
  readonly broken?: true;
}

/** How one case ended. */
export interface CaseResult {
  readonly name: string;
  /** What was thrown, with its stack, if the case failed. */
  readonly failure?: string;
}

/** What a runtime reports when it has run all cases. */
export interface Report {
  readonly results: readonly CaseResult[];
}
