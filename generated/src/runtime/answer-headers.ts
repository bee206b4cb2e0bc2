/** How many requests the service still takes (draft-ietf-httpapi-ratelimit-headers-07). Each may be missing. */
export interface RateLimit {
  /** The requests that are allowed in the present window. */
  readonly limit?: number;
  /** Those that are left of it. */
  readonly remaining?: number;
  /** The seconds until the next window. */
  readonly reset?: number;
}

/** What the headers of an answer say about calling again. What isn't there, or can't be read, is absent. */
export interface AnswerHeaders {
  readonly rateLimit?: RateLimit;
  /** The seconds to wait before the next try (RFC 9110, section 10.2.3). */
  readonly retryAfter?: number;
  /** When the operation became, or becomes, deprecated (RFC 9745). */
  readonly deprecation?: Date;
  /** When the operation is going to end (RFC 8594). */
  readonly sunset?: Date;
}

/** Reads the headers that say something about calling again. */
export function readAnswerHeaders(headers: Headers): AnswerHeaders {
  // The window may stand behind the number: `10, 10;w=1`.
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
    toNumber(/^ *(\d+)/, headers.get(`ratelimit-${name}`)),
  );
  const rateLimit = withoutUndefined({ limit, remaining, reset });
  return withoutUndefined({
    rateLimit: Object.keys(rateLimit).length > 0 ? rateLimit : undefined,
    retryAfter: retryAfter(headers),
    deprecation: readDate(headers.get("deprecation")),
    sunset: readDate(headers.get("sunset")),
  });
}

/** The seconds that Retry-After asks to wait. A date is taken by the service's own clock, where it tells it. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  const date = readDate(value);
  const now = date && (readDate(headers.get("date")) ?? new Date());
  return now ? Math.max(0, (Number(date) - Number(now)) / 1000) : toNumber(/^ *(\d+) *$/, value);
}

/** A date of RFC 9110, section 5.6.7, or nearly one, or one of RFC 9651, section 3.3.7 (`@1688169599`). */
function readDate(value: string | null): Date | undefined {
  if (!value) return undefined;
  const seconds = toNumber(/^ *@(-?\d+)/, value);
  const text = /[a-z]{3}.*\d{4}|^\d{4}-/i.exec(value)?.input;
  const time = seconds === undefined ? Date.parse(text ?? "") : seconds * 1000;
  // A number of seconds may be larger than any date.
  return Math.abs(time) <= 8.64e15 ? new Date(time) : undefined;
}

function toNumber(pattern: RegExp, value: string | null): number | undefined {
  const digits = value && pattern.exec(value)?.[1];
  return digits ? Number(digits) : undefined;
}

type WithoutUndefined<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(values: T): WithoutUndefined<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as WithoutUndefined<T>; // the same properties, without those that are undefined
}
