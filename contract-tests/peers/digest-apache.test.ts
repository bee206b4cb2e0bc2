import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digest } from "../../generator/runtime/auth/digest.js";
import { type CallReport, callWith, fieldsOf } from "../../generator/runtime/testing/scripted.js";
import { type Apache, type DigestUser, type Passed, startApache } from "./support/apache.js";

const USERS = {
  plain: { username: "key-1", password: 's3cr3t: "p\\ss" %41+/=', encoding: "utf8" },
  quotes: { username: 'a"b\\c, d=e', password: "", encoding: "utf8" },
  latin: { username: "J\u00e4s\u00f8n", password: "\u00fc\u00ff", encoding: "latin1" },
  euro: { username: "\u20acuro", password: "\u20ac\u{1f408}", encoding: "utf8" },
} as const satisfies Record<string, DigestUser>;

let apache: Apache;
beforeAll(async () => {
  apache = await startApache(Object.values(USERS), [
    { path: "/pets", realm: "Pets, API=1", directives: [] },
    // Takes no count but the next, for each nonce.
    { path: "/counted", realm: "counted", directives: ["AuthDigestNcCheck On"] },
    { path: "/short", realm: "short", directives: ["AuthDigestNonceLifetime 5"] },
    { path: "/file", realm: "file", directives: ["AuthDigestNonceLifetime 60"], file: true },
    { path: "/next", realm: "next", directives: ["AuthDigestNonceLifetime 20"], file: true },
    { path: "/once", realm: "once", directives: ["AuthDigestNonceLifetime 0"], file: true },
  ]);
});
afterAll(() => apache.stop());

const CHALLENGED = { status: 200, again: [undefined, undefined] };
const AT_ONCE = { status: 200, again: [undefined] };
const RENEWED = { status: 200, again: [undefined, "stale-nonce"] };

/** What came through to the service behind Apache, which answers with it. */
function passed({ status, body }: CallReport): Passed {
  expect(status).toBe(200);
  return JSON.parse(body);
}

describe("Apache lets through", () => {
  test.each(Object.entries(USERS))("the %s user, with one challenge", async (_, user) => {
    const auth = digest(user);
    expect(await callWith(auth, `${apache.baseUrl}/pets/1`)).toMatchObject(CHALLENGED);
    expect(await callWith(auth, `${apache.baseUrl}/pets/2`)).toMatchObject(AT_ONCE);
  });

  test.each([
    "/pets/a%2Fb%20c%25/%C3%A4;v=1/~'()*!",
    "/pets/\u00e4/a b",
    "/pets?q=%22x%22&r=a+b&s=%2B&t=\u20ac'*",
    "/pets?a=\\b\\\\c",
    '/pets/"x"?y="z"',
    "/pets?",
    "/pets/../pets/./1//2",
  ])("the target %s", async (target) => {
    const { url, authorization } = passed(await callWith(digest(USERS.plain), apache.baseUrl + target));
    expect(fieldsOf(authorization).uri?.replace(/\\(.)/g, "$1")).toBe(url);
  });

  test.each([
    { name: "a text", body: "R\u00e9x", want: "R\xc3\xa9x" },
    { name: "a form", body: new URLSearchParams({ name: "R\u00e9x" }), want: "name=R%C3%A9x" },
    { name: "bytes", body: new Uint8Array([0, 255, 13, 10]), want: "\x00\xff\r\n" },
    { name: "a Blob of 1 MB", body: new Blob(["x".repeat(1_000_000)]), want: "x".repeat(1_000_000) },
  ])("a POST of $name, challenged and at once", async ({ body, want }) => {
    const auth = digest(USERS.plain);
    for (let i = 0; i < 2; i++) {
      const report = await callWith(auth, `${apache.baseUrl}/pets`, { body });
      expect(passed(report)).toMatchObject({ method: "POST", body: want });
    }
  });

  test.each(["PUT", "PATCH", "DELETE"])("%s", async (method) => {
    const report = await callWith(digest(USERS.plain), `${apache.baseUrl}/pets`, { method });
    expect(passed(report)).toMatchObject({ method });
  });

  test("a stream, once there is a nonce", async () => {
    const auth = digest(USERS.plain);
    const call = (): Promise<CallReport> =>
      callWith(auth, `${apache.baseUrl}/pets`, { body: new Blob(["streamed"]).stream() });
    expect(await call()).toMatchObject({ status: 401, again: [undefined] });
    expect(passed(await call())).toMatchObject({ body: "streamed" });
  });

  test("200 calls at once with one challenge", async () => {
    const auth = digest(USERS.plain);
    const calls = Array.from({ length: 200 }, (_, i) => callWith(auth, `${apache.baseUrl}/pets/${i}`));
    const reports = await Promise.all(calls);
    const sent = reports.map((report) => fieldsOf(passed(report).authorization));
    expect(reports.flatMap(({ again }) => again)).toHaveLength(201);
    expect(new Set(sent.map(({ nonce }) => nonce)).size).toBe(1);
    expect(new Set(sent.map(({ nc }) => nc)).size).toBe(200);
  });

  test("one call after the other, where each count has to be the next", async () => {
    const auth = digest(USERS.plain);
    expect(await callWith(auth, `${apache.baseUrl}/counted`)).toMatchObject(CHALLENGED);
    for (let i = 0; i < 20; i++) {
      expect(await callWith(auth, `${apache.baseUrl}/counted/${i}`)).toMatchObject(AT_ONCE);
    }
  });
});

test.each([
  { name: "password", user: { ...USERS.plain, password: "wrong" } },
  { name: "user name", user: { ...USERS.plain, username: "key-2" } },
])("Apache refuses a wrong $name, which is tried once a call", async ({ user }) => {
  const before = apache.passed.length;
  const auth = digest(user);
  const refused = { status: 401, again: [undefined, undefined] };
  expect(await callWith(auth, `${apache.baseUrl}/pets`)).toMatchObject(refused);
  expect(await callWith(auth, `${apache.baseUrl}/pets`, { body: "x" })).toMatchObject(refused);
  expect(apache.passed).toHaveLength(before);
});

test("a nonce that has expired is replaced, for 200 calls at once too", async () => {
  const [alone, many] = [digest(USERS.plain), digest(USERS.plain)];
  const url = `${apache.baseUrl}/short`;
  for (const auth of [alone, many]) expect(await callWith(auth, url)).toMatchObject(CHALLENGED);
  await sleep(6100);
  expect(await callWith(alone, url)).toMatchObject(RENEWED);
  const reports = await Promise.all(Array.from({ length: 200 }, () => callWith(many, url)));
  const sent = reports.map((report) => fieldsOf(passed(report).authorization));
  expect(new Set(sent.map(({ nonce, nc }) => `${nonce} ${nc}`)).size).toBe(200);
  expect(Math.max(...reports.map(({ again }) => again.length))).toBe(2);
});

test("two realms of one origin are told apart", async () => {
  const auth = digest(USERS.plain);
  for (const path of ["/pets", "/counted", "/pets", "/counted"]) {
    expect(await callWith(auth, apache.baseUrl + path)).toMatchObject({ status: 200 });
  }
});

describe("Authentication-Info, which Apache adds to its own answers", () => {
  test("its proof is checked", async () => {
    const auth = digest(USERS.latin);
    expect(await callWith(auth, `${apache.baseUrl}/file/1?q=\\`)).toMatchObject({
      ...CHALLENGED,
      body: "a file",
    });
    expect(await callWith(auth, `${apache.baseUrl}/file/2`)).toMatchObject(AT_ONCE);
    expect(await callWith(auth, `${apache.baseUrl}/file/2`, { method: "HEAD" })).toMatchObject(AT_ONCE);
  });

  test("its next nonce is used before the present one expires", async () => {
    const auth = digest(USERS.plain);
    expect(await callWith(auth, `${apache.baseUrl}/next/1`)).toMatchObject(CHALLENGED);
    for (let i = 0; i < 5; i++)
      expect(await callWith(auth, `${apache.baseUrl}/next/${i}`)).toMatchObject(AT_ONCE);
  });

  test("and where each nonce is taken once", async () => {
    const auth = digest(USERS.plain);
    expect(await callWith(auth, `${apache.baseUrl}/once/1`)).toMatchObject(CHALLENGED);
    for (let i = 0; i < 5; i++)
      expect(await callWith(auth, `${apache.baseUrl}/once/${i}`)).toMatchObject(AT_ONCE);
  });
});
