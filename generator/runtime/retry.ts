import { retryAfter } from "./answer-headers.js";
import { ConnectionError } from "./errors.js";

/**
 * Why a request is sent again. `rate-limited`: 429; `unavailable`: 408, 502, 503 or 504; `refused`, `lost` and
 * `timeout`: no answer, as ConnectionError has it; `expired-token` and `stale-nonce`: the service no longer took the
 * credentials, which were renewed.
 */
export type ResendReason =
  | "rate-limited"
  | "unavailable"
  | "refused"
  | "lost"
  | "timeout"
  | "expired-token"
  | "stale-nonce";

/** One request that is about to be sent again. */
export interface RetryEvent {
  /** The operation, in words: `POST /pets/{petId}`. Undefined for a request of the authentication's own. */
  readonly operation: string | undefined;
  readonly reason: ResendReason;
  /** How often it was sent so far, credentials that were renewed not counted. */
  readonly attempt: number;
  /** How long the client waits first, in milliseconds. */
  readonly delay: number;
  /** The status of the answer, where there was one. */
  readonly status?: number;
  /** The error, where there was no answer. */
  readonly error?: unknown;
}

/** How requests are sent again. One whose answer has begun isn't, though it breaks off. */
export interface RetryOptions {
  /** How many more times at the most, within one call. Default: 2. Renewed credentials don't count. */
  readonly limit?: number | undefined;
  /** The first wait in milliseconds, doubled with each, less up to a half by chance. Default: 500. */
  readonly minDelay?: number | undefined;
  /**
   * The longest wait in milliseconds. Default: 30,000. An answer whose Retry-After asks for more is given back at once:
   * coming earlier than asked helps nobody.
   */
  readonly maxDelay?: number | undefined;
}

/** How one try ended: in an answer or in an error. */
export type Outcome =
  | { readonly response: Response; readonly error?: undefined }
  | { readonly response?: undefined; readonly error: unknown };

/** Methods of which a second request does no more than the first (RFC 9110, section 9.2.2). */
const IDEMPOTENT = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE)$/;

/**
 * Why a request with this outcome may be sent again, if it may. What isn't idempotent is sent again only where the
 * service has certainly not acted on it: it said 429, or 503 with a Retry-After, or no connection came about.
 */
function reasonToResend(method: string, { response, error }: Outcome): ResendReason | undefined {
  const idempotent = IDEMPOTENT.test(method);
  if (response) {
    const { status, headers } = response;
    if (status === 429) return "rate-limited";
    const asked = status === 503 && retryAfter(headers) !== undefined;
    return asked || (idempotent && /^(408|50[234])$/.test(String(status))) ? "unavailable" : undefined;
  }
  if (!(error instanceof ConnectionError) || error.reason === "aborted") return undefined;
  return idempotent || error.reason === "refused" ? error.reason : undefined;
}

/** Whether, why, and after how many milliseconds a request is sent again, after this outcome of its nth try. */
export function planRetry(
  { limit = 2, minDelay = 500, maxDelay = 30_000 }: RetryOptions,
  method: string,
  attempt: number,
  outcome: Outcome,
): { readonly reason: ResendReason; readonly delay: number } | undefined {
  const reason = attempt <= limit ? reasonToResend(method, outcome) : undefined;
  const asked = outcome.response && retryAfter(outcome.response.headers);
  const backoff = Math.min(maxDelay, minDelay * 2 ** (attempt - 1)) * (1 - Math.random() / 2);
  const delay = asked === undefined ? backoff : asked * 1000;
  return reason && delay <= maxDelay ? { reason, delay } : undefined;
}
