import { copyError } from "./copy-error.js";
import type { AnyAnswer } from "./result.js";
import type { ValidationIssue } from "./standard-schema.js";

type FailedAnswer = Extract<AnyAnswer, { ok: false }>;

/** An HTTP answer that isn't a documented success. Thrown by a call's `orThrow()` alone. */
export class ResponseError extends Error {
  override readonly name = "ResponseError";
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The `error` of the result: the documented body, or what came in its place. */
  readonly error: unknown;
  readonly #answer: FailedAnswer;

  constructor(message: string, answer: FailedAnswer) {
    super(message);
    this.status = answer.response.status;
    this.error = answer.error;
    this.#answer = answer;
  }

  /** The whole result. Not shown in logs: the headers and the URL of an answer may hold secrets. */
  get answer(): FailedAnswer {
    return this.#answer;
  }
}

/**
 * Why there was no answer. `refused`: no connection came about (the name didn't resolve, nobody listened), so the
 * service has done nothing. `lost`: the connection broke, or something else went wrong; `timeout`: the client's
 * `timeout` ran out; `aborted`: the caller's signal ended the call. With these three the service may have done what it
 * was asked.
 */
export type NoAnswerReason = "refused" | "lost" | "timeout" | "aborted";

/**
 * There was no answer, or it broke off. `cause` is the error that says so; where a passed-in `fetch` can have thrown it, a
 * copy with name, message, code and cause, because its other properties may hold the request with its credentials.
 */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly reason: NoAnswerReason;

  constructor(message: string, reason: NoAnswerReason, cause: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** A request that was refused before it was sent: nothing left for the service. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  /** What is wrong with it, with paths and pointers that begin with `path`, `query`, `header` or `body`. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, issues: readonly ValidationIssue[] = [], options?: ErrorOptions) {
    super([message, ...issues.map(issueLine)].join("\n"), options);
    this.issues = issues;
  }
}

/** The refusal of a request because of what is wrong with it. */
export function refusal(operation: string, issues: readonly ValidationIssue[]): RequestError {
  return new RequestError(`${operation} was not sent:`, issues);
}

/** An issue in one line: where, what, and the keyword. */
export function issueLine({ pointer, message, keyword }: ValidationIssue): string {
  return `  ${pointer} ${message} (${keyword})`;
}

/**
 * What fetch's errors say when no connection came about: the codes of Node.js and Bun, and the words of Deno, which has
 * no codes. Browsers and workerd don't tell.
 */
const REFUSED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$|client error \(Connect\)/;

/**
 * The error for what fetch rejected with: the system's code tells whether there was a connection.
 *
 * @param shown - What becomes its `cause`.
 */
export function connectionError(what: string, cause: unknown, shown: unknown = cause): ConnectionError {
  // fetch has the system's error as its cause, or is given its code.
  const { code, message }: { code?: unknown; message?: unknown } = Object(Object(cause).cause ?? cause);
  const known = typeof code === "string" && /^\w+$/.test(code);
  const refused = REFUSED.test(String(known ? code : message));
  return new ConnectionError(known ? `${what}: ${code}` : what, refused ? "refused" : "lost", shown);
}

/** The error for an answer whose body can't be read to its end. */
export function brokenOff(what: string, cause: unknown): ConnectionError {
  return connectionError(`${what} answered, but the answer broke off`, cause, copyError(cause));
}
