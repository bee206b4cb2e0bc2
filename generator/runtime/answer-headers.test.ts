import { expect, test } from "vitest";
import { type AnswerHeaders, readAnswerHeaders } from "./answer-headers.js";

const DATE = "Thu, 01 Jul 2027 00:00:00 GMT";

test.each<{ headers: Record<string, string>; want: AnswerHeaders }>([
  { headers: {}, want: {} },
  { headers: { "retry-after": "120" }, want: { retryAfter: 120 } },
  { headers: { "retry-after": " 0 " }, want: { retryAfter: 0 } },
  { headers: { "retry-after": DATE, date: "Wed, 30 Jun 2027 23:59:00 GMT" }, want: { retryAfter: 60 } },
  { headers: { "retry-after": DATE, date: "Thu, 01 Jul 2027 00:01:00 GMT" }, want: { retryAfter: 0 } },
  ...["-1", "1.5", "soon", "1s", ""].map((value) => ({ headers: { "retry-after": value }, want: {} })),
  {
    headers: { "ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "0", "ratelimit-reset": "12" },
    want: { rateLimit: { limit: 100, remaining: 0, reset: 12 } },
  },
  { headers: { "ratelimit-remaining": "7" }, want: { rateLimit: { remaining: 7 } } },
  { headers: { "ratelimit-limit": "many" }, want: {} },
  { headers: { deprecation: "@1688169599" }, want: { deprecation: new Date("2023-06-30T23:59:59Z") } },
  { headers: { deprecation: DATE }, want: { deprecation: new Date("2027-07-01T00:00:00Z") } },
  { headers: { deprecation: "true" }, want: {} },
  { headers: { sunset: DATE }, want: { sunset: new Date("2027-07-01T00:00:00Z") } },
  // One digit for the day, as services have been seen to send it.
  { headers: { sunset: "Thu, 1 Jul 2027 00:00:00 GMT" }, want: { sunset: new Date("2027-07-01T00:00:00Z") } },
  { headers: { sunset: "2027-07-01" }, want: { sunset: new Date("2027-07-01T00:00:00Z") } },
  ...["5", "never", "@soon", "Thu, 99 Jul 2027"].map((value) => ({ headers: { sunset: value }, want: {} })),
])("$headers", ({ headers, want }) => {
  expect(readAnswerHeaders(new Headers(headers))).toStrictEqual(want);
});

test("a date is counted from now where the service doesn't tell its own time", () => {
  const inAMinute = new Date(Date.now() + 60_000).toUTCString();
  const { retryAfter } = readAnswerHeaders(new Headers({ "retry-after": inAMinute }));
  expect(retryAfter).toBeGreaterThan(30);
  expect(retryAfter).toBeLessThanOrEqual(60);
});
