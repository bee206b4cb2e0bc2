import type { AnyAnswer } from "./result.js";
import type { ValidationIssue } from "./standard-schema.js";

/** An HTTP answer that isn't a documented success. Thrown by a call's `orThrow()` alone. */
export class ResponseError extends Error {
  override readonly name = "ResponseError";
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The `error` of the result: the documented body, or what came in its place. */
  readonly error: unknown;
  readonly #response: Response;

  constructor(message: string, answer: Extract<AnyAnswer, { ok: false }>) {
    super(message);
    this.status = answer.response.status;
    this.error = answer.error;
    this.#response = answer.response;
  }

  /** The HTTP answer, its body read. Not shown in logs: headers and URL may hold secrets. */
  get response(): Response {
    return this.#response;
  }
}

/**
 * There was no answer, or it broke off: the name didn't resolve, the connection was refused or reset, or the call was
 * aborted. `cause` is the error that says so. Whether the service did what it was asked is unknown.
 */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  /** Whether the caller's signal ended the call. */
  readonly aborted: boolean;

  constructor(message: string, cause: unknown, aborted: boolean) {
    super(`${message}${aborted ? ": the call was aborted" : errorCode(cause)}`, { cause });
    this.aborted = aborted;
  }
}

/** A request that was refused before it was sent: nothing left for the service. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  /** What is wrong with it, with paths and pointers that begin with `path`, `query`, `header` or `body`. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, issues: readonly ValidationIssue[] = []) {
    super([message, ...issues.map(issueLine)].join("\n"));
    this.issues = issues;
  }
}

/** An issue in one line: where, what, and the keyword. */
export function issueLine({ pointer, message, keyword }: ValidationIssue): string {
  return `  ${pointer} ${message} (${keyword})`;
}

/** The system's code for a failure (`ECONNREFUSED`), which fetch puts on the cause of its error or on the error. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const code: unknown = "code" in error ? error.code : undefined;
  return errorCode(error.cause) || (typeof code === "string" ? `: ${code}` : "");
}
