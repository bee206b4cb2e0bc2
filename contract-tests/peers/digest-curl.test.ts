import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { digest } from "../../generator/runtime/auth/digest.js";
import { callWith } from "../../generator/runtime/testing/scripted.js";
import { type Accepted, type DigestServerOptions, serveDigest } from "./support/digest-server.js";

const run = promisify(execFile);

interface Credentials {
  readonly username: string;
  readonly password: string;
}

interface Outcome {
  readonly status: number;
  readonly body: string;
}

/** One request, with its challenge. */
type Client = (url: string, credentials: Credentials, body?: string) => Promise<Outcome>;

/** The reference: it proves that the server takes what a Digest server takes. Its arguments are bytes of UTF-8. */
const curl: Client = async (url, { username, password }, body) => {
  const { stdout } = await run("curl", [
    ...["--silent", "--show-error", "--noproxy", "*", "--globoff", "--path-as-is"],
    ...["--digest", "--user", `${username}:${password}`, "--write-out", "\n%{http_code}"],
    ...(body === undefined ? [] : ["--data-binary", body]),
    url,
  ]);
  const end = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(end + 1)), body: stdout.slice(0, end) };
};

const { stdout: version } = await run("curl", ["--version"]);
const [, major, minor] = (/^curl (\d+)\.(\d+)/.exec(version) ?? []).map(Number);
/** Before 8.8, curl took SHA-256 for SHA-512-256. */
const curlHasSha512 = Number(major) > 8 || (major === 8 && Number(minor) >= 8);

const ours: Client = (url, credentials, body) => callWith(digest(credentials), url, { body });

/** What the server took a request for. Fails with the server's reason when it took it for nothing. */
function accepted(outcome: Outcome): Accepted {
  expect(outcome).toMatchObject({ status: 200 });
  return JSON.parse(outcome.body);
}

const USER = { username: "Mufasa", password: 'Circle "of" Life:\\' };
const ALGORITHMS = ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess", "SHA-512-256", "SHA-512-256-sess"] as const;
const STRONGEST = [...ALGORITHMS].reverse();

describe.each([
  {
    name: "curl",
    client: curl,
    known: ALGORITHMS.filter((name) => curlHasSha512 || !name.startsWith("SHA-512")),
  },
  { name: "the client", client: ours, known: ALGORITHMS },
])("$name gets through", ({ client, known }) => {
  const algorithms = [undefined, ...known].map((algorithm) => ({
    name: `with ${algorithm ?? "no algorithm, which is MD5"}`,
    offers: algorithm === undefined ? {} : { algorithms: [algorithm] },
    want: { algorithm: algorithm ?? null, qop: "auth", nc: "00000001" },
  }));
  const cases: {
    name: string;
    offers: Partial<DigestServerOptions>;
    target?: string;
    body?: string;
    want?: Partial<Accepted>;
  }[] = [
    ...algorithms,
    { name: "without qop", offers: { qop: null }, want: { qop: null, nc: null } },
    { name: "without qop, SHA-256", offers: { qop: null, algorithms: ["SHA-256"] } },
    { name: "with both qops", offers: { qop: "auth-int,auth" }, want: { qop: "auth" } },
    { name: "with a nonce that is stale at once", offers: { staleNonces: 1 } },
    { name: "with a realm of quotes, backslashes and commas", offers: { realm: 'a "b", \\c=' } },
    { name: "with a realm beyond ASCII", offers: { realm: "J\xc3\xa4\xff" } },
    { name: "with a user name of quotes and backslashes", offers: { username: '"a\\b", c="' } },
    { name: "with a hashed user name", offers: { userhash: true, algorithms: ["SHA-256"] } },
    {
      name: "with a hashed user name in UTF-8",
      offers: { userhash: true, charset: true, username: "J\u00e4s\u20ac" },
    },
    { name: "with a password in UTF-8", offers: { charset: true, password: "\u00e4\u20ac\u{1f408}" } },
    {
      name: "with a user name that Latin-1 hasn't, in bytes of UTF-8",
      offers: { encoding: "utf8", username: "\u20ac", password: "\u20ac" },
    },
    { name: "with a query", offers: {}, target: "/pets?tags=a&tags=b,c&q=%22x%22" },
    { name: "with encoded characters", offers: {}, target: "/p%C3%A4ts/a%2Fb%20c;v=1/'(~)" },
    { name: "with a body", offers: {}, body: '{"name":"Rex"}' },
  ];
  test.each(cases)("$name", async ({ offers, target = "/", body, want = {} }) => {
    const credentials = {
      username: offers.username ?? USER.username,
      password: offers.password ?? USER.password,
    };
    const { baseUrl } = await serveDigest({ ...offers, ...credentials });
    expect(accepted(await client(baseUrl + target, credentials, body))).toMatchObject({
      ...want,
      body: body ?? "",
    });
  });

  test.each([
    { name: "password", credentials: { ...USER, password: "wrong" } },
    { name: "user name", credentials: { ...USER, username: "wrong" } },
  ])("not with a wrong $name, tried once", async ({ credentials }) => {
    const { baseUrl, statuses } = await serveDigest(USER);
    expect(await client(baseUrl, credentials)).toMatchObject({ status: 401 });
    expect(statuses).toEqual([401, 401]);
  });
});

describe("the client gets through where curl doesn't", () => {
  const cases: {
    name: string;
    offers: Partial<DigestServerOptions>;
    target?: string;
    want?: Partial<Accepted>;
  }[] = [
    { name: "auth-int alone", offers: { qop: "auth-int" }, want: { qop: "auth-int" } },
    {
      name: "the strongest algorithm first",
      offers: { algorithms: STRONGEST },
      want: { algorithm: "SHA-512-256" },
    },
    {
      name: "the strongest algorithm last",
      offers: { algorithms: ALGORITHMS },
      want: { algorithm: "SHA-512-256" },
    },
    { name: "a session without qop", offers: { qop: null, algorithms: ["MD5-sess"] } },
    // curl sends the bytes that it is given, which are of UTF-8 here.
    { name: "Latin-1 without a charset", offers: { username: "J\u00e4s\u00f8n", password: "\u00fc" } },
    { name: "username* with a charset", offers: { charset: true, username: "J\u00e4s \u20ac'\"" } },
    // curl doesn't escape it: the server reads another target than it was asked for.
    { name: "a backslash in the query", offers: {}, target: "/?a=\\b\\\\c" },
  ];
  test.each(cases)("$name", async ({ offers, target = "/", want = {} }) => {
    const credentials = {
      username: offers.username ?? USER.username,
      password: offers.password ?? USER.password,
    };
    const { baseUrl } = await serveDigest({ ...offers, ...credentials });
    expect(accepted(await ours(baseUrl + target, credentials))).toMatchObject(want);
  });
});

describe("the client gets through in all combinations, call after call", () => {
  const both = [false, true];
  const combinations = ALGORITHMS.flatMap((algorithm) =>
    ["auth", "auth-int", "auth,auth-int", null].flatMap((qop) =>
      both.flatMap((charset) =>
        both.flatMap((userhash) =>
          both.flatMap((rspauth) =>
            both.map((nextnonce) => ({ algorithm, qop, charset, userhash, rspauth, nextnonce })),
          ),
        ),
      ),
    ),
  );
  const credentials = { username: 'J\u00e4s\u00f8n "Doe"\\', password: "\u00fc:s3cr3t" };
  const bodies = (): (BodyInit | undefined)[] => [
    undefined,
    "R\u00e9x",
    new URLSearchParams({ name: "R\u00e9x" }),
    new Blob(["\u0000\u0001"], { type: "image/png" }),
    new Uint8Array([0, 255, 13, 10]),
  ];

  test.each(
    ALGORITHMS.flatMap((algorithm) =>
      (["first", "present"] as const).map((sessionKey) => ({ algorithm, sessionKey })),
    ),
  )("$algorithm, with a session's key of the $sessionKey cnonce", async ({ algorithm, sessionKey }) => {
    for (const { algorithm: of, ...offers } of combinations) {
      if (of !== algorithm) continue;
      const options = { ...credentials, ...offers, algorithms: [algorithm], sessionKey, uses: 3 };
      const { baseUrl, statuses } = await serveDigest(options);
      const auth = digest(credentials);
      const calls: Accepted[] = [];
      for (const body of bodies()) calls.push(accepted(await callWith(auth, `${baseUrl}/p?q`, { body })));
      const qop = offers.qop?.replace(",auth-int", "") ?? null;
      expect(new Set(calls.map((call) => call.qop))).toEqual(new Set([qop]));
      expect(calls.map(({ nc }) => Number(nc ?? 0))).toEqual(
        qop === null ? [0, 0, 0, 0, 0] : offers.nextnonce ? [1, 1, 1, 1, 1] : [1, 2, 3, 1, 2],
      );
      // Challenged in the beginning, and once more when the nonce was used up.
      expect(statuses.filter((status) => status === 401)).toHaveLength(offers.nextnonce ? 1 : 2);
      expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    }
  });
});

test("1,000 calls at once are challenged once, and each has a count of its own", async () => {
  const { baseUrl, statuses } = await serveDigest({ ...USER, algorithms: ["SHA-256"], rspauth: true });
  const auth = digest(USER);
  const calls = await Promise.all(Array.from({ length: 1000 }, () => callWith(auth, baseUrl)));
  expect(new Set(calls.map((call) => accepted(call).nc)).size).toBe(1000);
  expect(statuses.filter((status) => status === 401)).toHaveLength(1);
});

test.each([{ uses: 1 }, { uses: 7 }, { nextnonce: true }, { uses: 1, nextnonce: true }])(
  "200 calls at once get through with nonces that wear out: %j",
  async (offers) => {
    const { baseUrl, statuses } = await serveDigest({ ...USER, ...offers });
    const auth = digest(USER);
    const calls = await Promise.all(Array.from({ length: 200 }, () => callWith(auth, baseUrl)));
    const used = calls.map((call) => accepted(call)).map(({ nonce, nc }) => `${nonce} ${nc}`);
    expect(new Set(used).size).toBe(200);
    expect(statuses).not.toContain(400);
  },
);
