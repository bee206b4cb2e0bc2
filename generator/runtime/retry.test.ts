import { describe, expect, test } from "vitest";
import { ConnectionError, type NoAnswerReason } from "./errors.js";
import { type Outcome, planRetry, type RetryOptions } from "./retry.js";

const answered = (status: number, headers: Record<string, string> = {}): Outcome => ({
  response: new Response(null, { status, headers }),
});
const failed = (reason: NoAnswerReason): Outcome => ({ error: new ConnectionError("", reason, undefined) });

/** Why each method is sent again after each outcome; what isn't named isn't. */
describe("what is sent again", () => {
  test.each<{ outcome: string; given: Outcome; get?: string; post?: string }>([
    { outcome: "429", given: answered(429), get: "rate-limited", post: "rate-limited" },
    {
      outcome: "503 with a time",
      given: answered(503, { "retry-after": "0" }),
      get: "unavailable",
      post: "unavailable",
    },
    { outcome: "503", given: answered(503), get: "unavailable" },
    { outcome: "503 with a bad time", given: answered(503, { "retry-after": "x" }), get: "unavailable" },
    { outcome: "408", given: answered(408), get: "unavailable" },
    { outcome: "502", given: answered(502, { "retry-after": "0" }), get: "unavailable" },
    { outcome: "504", given: answered(504), get: "unavailable" },
    ...[200, 301, 400, 401, 409, 500, 501].map((status) => ({
      outcome: `${status}`,
      given: answered(status),
    })),
    { outcome: "refused", given: failed("refused"), get: "refused", post: "refused" },
    { outcome: "lost", given: failed("lost"), get: "lost" },
    { outcome: "timeout", given: failed("timeout"), get: "timeout" },
    { outcome: "aborted", given: failed("aborted") },
    { outcome: "an error of something else", given: { error: new Error("mine") } },
  ])("after $outcome", ({ given, get, post }) => {
    const reasons = (methods: string[]) => methods.map((method) => planRetry({}, method, 1, given)?.reason);
    expect(reasons(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"])).toEqual(Array(6).fill(get));
    expect(reasons(["POST", "PATCH"])).toEqual(Array(2).fill(post));
  });
});

describe("after which wait", () => {
  const delays = (options: RetryOptions, attempt: number, outcome: Outcome) =>
    Array.from({ length: 200 }, () => planRetry(options, "GET", attempt, outcome)?.delay ?? Number.NaN);

  test.each([
    { options: {}, attempt: 1, from: 250, to: 500 },
    { options: {}, attempt: 2, from: 500, to: 1000 },
    { options: { minDelay: 10, limit: 9 }, attempt: 4, from: 40, to: 80 },
    { options: { maxDelay: 300, limit: 99 }, attempt: 99, from: 150, to: 300 },
    { options: { minDelay: 0 }, attempt: 1, from: 0, to: 0 },
  ])("the one after try $attempt with $options is $from to $to ms", ({ options, attempt, from, to }) => {
    const found = delays(options, attempt, answered(502));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(from);
    expect(Math.max(...found)).toBeLessThanOrEqual(to);
    if (to > 0) expect(new Set(found).size).toBeGreaterThan(1);
  });

  test.each([
    { value: "0", maxDelay: 30_000, want: 0 },
    { value: "7", maxDelay: 30_000, want: 7000 },
    { value: "30", maxDelay: 30_000, want: 30_000 },
    { value: "31", maxDelay: 30_000, want: undefined },
    { value: "9".repeat(400), maxDelay: 30_000, want: undefined },
    { value: "1", maxDelay: 999, want: undefined },
  ])("Retry-After: $value, with $maxDelay ms at the most, is $want", ({ value, maxDelay, want }) => {
    const outcome = answered(429, { "retry-after": value });
    expect(planRetry({ maxDelay }, "POST", 1, outcome)?.delay).toBe(want);
  });
});

test.each([
  { limit: undefined, tries: 2 },
  { limit: 0, tries: 0 },
  { limit: Number.NaN, tries: 0 },
  { limit: 5, tries: 5 },
])("a limit of $limit is $tries more tries", ({ limit, tries }) => {
  const attempts = Array.from({ length: 9 }, (_, index) => index + 1);
  const again = attempts.filter((attempt) => planRetry({ limit }, "POST", attempt, answered(429)));
  expect(again).toEqual(attempts.slice(0, tries));
});
