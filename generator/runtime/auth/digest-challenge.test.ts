import { describe, expect, test } from "vitest";
import { parseAuthenticationInfo, strongestChallenge } from "./digest-challenge.js";

/** What is wanted of a challenge, of what matters to its case. */
type Want = Partial<NonNullable<ReturnType<typeof strongestChallenge>>> | undefined;

const PLAIN = {
  realm: "r",
  nonce: "n",
  opaque: undefined,
  algorithm: undefined,
  session: false,
  qop: "auth",
  utf8: false,
  userhash: false,
  stale: false,
} as const;

describe("a challenge is read", () => {
  const cases: { name: string; header: string; want: Want }[] = [
    { name: "at its least", header: 'Digest realm="r", nonce="n", qop="auth"', want: PLAIN },
    {
      name: "with everything",
      header:
        'Digest realm="Pets API", domain="", nonce="R/x+Yz0k3Q9fT2a/8bVn+w7LhM4cPdSo==", opaque="o", algorithm=MD5, ' +
        'qop="auth", charset=UTF-8, userhash=true, stale=false',
      want: {
        realm: "Pets API",
        nonce: "R/x+Yz0k3Q9fT2a/8bVn+w7LhM4cPdSo==",
        opaque: "o",
        algorithm: "MD5",
        session: false,
        qop: "auth",
        utf8: true,
        userhash: true,
        stale: false,
      },
    },
    {
      name: "quoted where a token belongs, and the reverse",
      header:
        'Digest realm=r, nonce=n, qop=auth, algorithm="SHA-256", stale="TRUE", charset="utf-8", userhash="True"',
      want: { ...PLAIN, algorithm: "SHA-256", stale: true, utf8: true, userhash: true },
    },
    {
      name: "with a bare nonce in base64",
      header: "Digest realm=r,nonce=a/b+c==,qop=auth",
      want: { ...PLAIN, nonce: "a/b+c==" },
    },
    {
      name: "with names in any case",
      header: 'dIGEST Realm="r", NONCE="n", QoP="AUTH"',
      want: PLAIN,
    },
    {
      name: "with bad whitespace",
      header: ' ,, Digest\t realm = "r"  ,nonce="n",\t,qop\t=  auth  , ',
      want: PLAIN,
    },
    { name: "without commas", header: 'Digest realm="r" nonce="n" qop="auth"', want: PLAIN },
    {
      name: "with escapes, commas, equals signs and another challenge in quotes",
      header: String.raw`Digest realm="a \"b\", Digest realm=\\c, nonce=\"x\"", nonce="n=,\n", qop="auth"`,
      want: { realm: 'a "b", Digest realm=\\c, nonce="x"', nonce: "n=,n" },
    },
    {
      name: "with bytes beyond ASCII",
      header: 'Digest realm="J\xc3\xa4\x80", nonce="\xff", qop="auth"',
      want: { realm: "J\xc3\xa4\x80", nonce: "\xff" },
    },
    {
      name: "with quotes that nobody closes",
      header: 'Digest nonce="n", realm="r, qop=auth',
      want: { nonce: "n", realm: "r, qop=auth", qop: undefined },
    },
    {
      name: "with a backslash at the end",
      header: 'Digest nonce="n", realm="r\\',
      want: { nonce: "n", realm: "r" },
    },
    {
      name: "with unknown parameters, and names of Object.prototype",
      header: 'Digest toString="x", __proto__=y, realm="r", foo=bar, nonce="n", qop="auth"',
      want: PLAIN,
    },
    {
      name: "with a parameter twice: the first counts",
      header: 'Digest realm="r", nonce="n", qop="auth", nonce="other"',
      want: PLAIN,
    },
    {
      name: "with values that nobody defines",
      header: 'Digest realm="r", nonce="n", qop="auth", charset=ISO-8859-1, userhash=yes, stale=maybe',
      want: PLAIN,
    },
    { name: "without a realm", header: 'Digest nonce="n", qop="auth"', want: { ...PLAIN, realm: "" } },
    { name: "with an empty opaque", header: 'Digest nonce="n", opaque=""', want: { opaque: "" } },
    { name: "not without a nonce", header: 'Digest realm="r", qop="auth"', want: undefined },
    { name: "not with an empty nonce", header: 'Digest realm="r", nonce="", qop="auth"', want: undefined },
    { name: "not of another scheme", header: 'DigestX realm="r", nonce="n", qop="auth"', want: undefined },
    { name: "not of nothing", header: "", want: undefined },
    { name: "not of a lone word", header: "Digest", want: undefined },
    { name: "not of parameters without a scheme", header: 'realm="r", nonce="n"', want: undefined },
  ];
  test.each(cases)("$name", ({ header, want }) => {
    const challenge = strongestChallenge(header);
    if (want) expect(challenge).toMatchObject(want);
    else expect(challenge).toBeUndefined();
  });
});

test.each([
  { qop: 'qop="auth"', want: "auth" },
  { qop: 'qop="auth-int"', want: "auth-int" },
  { qop: 'qop="auth-int,auth"', want: "auth" },
  { qop: 'qop=" auth-int ,\tauth "', want: "auth" },
  { qop: 'qop="auth-conf auth-int"', want: "auth-int" },
  { qop: 'qop="x,Auth"', want: "auth" },
  { qop: 'op="auth"', want: "auth" },
  { qop: 'op="auth", qop="auth-int"', want: "auth-int" },
  { qop: 'qop=""', want: undefined },
  { qop: "x=y", want: undefined },
])("$qop gives the qop $want", ({ qop, want }) => {
  expect(strongestChallenge(`Digest nonce="n", ${qop}`)).toMatchObject({ nonce: "n", qop: want });
});

test.each(['qop="auth-conf"', 'qop="x, authint"', 'op="x"', 'qop="__proto__"'])(
  "a challenge with %s can't be answered",
  (qop) => {
    expect(strongestChallenge(`Digest nonce="n", ${qop}`)).toBeUndefined();
    expect(strongestChallenge(`Digest nonce="n", ${qop}, Digest nonce="m"`)).toMatchObject({ nonce: "m" });
  },
);

describe("the strongest algorithm is taken", () => {
  const RANKING = ["SHA-512-256", "SHA-512-256-sess", "sha-256", "SHA-256-sess", "MD5", "md5-Sess"];

  test.each(RANKING)("%s, before all that are weaker, in either order", (algorithm) => {
    const offered = RANKING.slice(RANKING.indexOf(algorithm)).map(
      (name) => `Digest realm="r", nonce="${name}", algorithm=${name}`,
    );
    const want = { algorithm, nonce: algorithm, session: /sess/i.test(algorithm) };
    expect(strongestChallenge(offered.join(", "))).toMatchObject(want);
    expect(strongestChallenge(offered.reverse().join(", "))).toMatchObject(want);
  });

  test("the first of those that are equal", () => {
    const header = 'Digest nonce="1", Digest nonce="2", algorithm=MD5, Digest nonce="3"';
    expect(strongestChallenge(header)).toMatchObject({ nonce: "1" });
  });

  test.each(["SHA", "SHA-1", "SHA-512", "SHA-384", "MD5-session", "-sess", "AKAv1-MD5", "", "constructor"])(
    "not the unknown algorithm %j",
    (algorithm) => {
      const unknown = `Digest nonce="x", algorithm="${algorithm}"`;
      expect(strongestChallenge(unknown)).toBeUndefined();
      expect(strongestChallenge(`${unknown}, Digest nonce="n"`)).toMatchObject({ nonce: "n" });
    },
  );
});

test.each([
  'Basic realm="Digest nonce=\\"x\\"", Digest nonce="n"',
  'Digest nonce="n", Basic realm="other", charset="UTF-8"',
  'Negotiate YIIQ/digest+x==, Digest nonce="n", NTLM TlRMTVNTUAAB',
  'NTLM TlRMTVNTUAAB/+x, Negotiate, Digest nonce="n"',
  'Negotiate nonce=, Digest nonce="n"',
  'Bearer realm="x", nonce="bearer", error="invalid_token", error_description="Digest, nonce=1", Digest nonce="n"',
  'DPoP algs="ES256 MD5", Digest nonce="n",',
])("the Digest challenge is found in %s", (header) => {
  expect(strongestChallenge(header)).toMatchObject({ nonce: "n", utf8: false });
});

describe("garbage takes linear time", () => {
  const SIZE = 1_000_000;
  const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));
  // In quadratic time a million characters take minutes, which is longer than any test may take.
  test.each([
    ["spaces", fill(" ")],
    ["a word and spaces", `Digest${fill(" ")}`],
    ["spaces around an equals sign", `Digest nonce${fill(" ")}=${fill(" ")}`],
    ["commas", fill(",")],
    ["equals signs", fill("=")],
    ["quotes", fill('"')],
    ["backslashes in quotes", `Digest nonce="${fill("\\")}`],
    ["escaped quotes", `Digest nonce="${fill('\\"')}`],
    ["a word", fill("a")],
    ["words", fill("a ")],
    ["open quotes", fill('a="')],
    ["parameters", `Digest ${fill("a=b,")}`],
    ["quoted parameters", `Digest ${fill('a="\\"",')}`],
    ["challenges", fill("Digest nonce=n,")],
    ["qops", `Digest nonce=n, qop="${fill("x, ")}"`],
  ])("%s", (_, garbage) => {
    expect(strongestChallenge(`${garbage}", Digest nonce="n"`)?.stale ?? false).toBe(false);
  });
});

test.each([
  { header: "", want: {} },
  {
    header: 'nextnonce="a/b==", qop=auth, rspauth="0aF", cnonce="c", nc=00000001',
    want: { nextnonce: "a/b==", qop: "auth", rspauth: "0aF", cnonce: "c", nc: "00000001" },
  },
  { header: 'NextNonce = a , rspauth="\\"b\\\\"', want: { nextnonce: "a", rspauth: '"b\\' } },
  { header: 'Digest nextnonce="a"', want: {} },
])("the Authentication-Info $header is read", ({ header, want }) => {
  expect(Object.fromEntries(parseAuthenticationInfo(header))).toEqual(want);
});
