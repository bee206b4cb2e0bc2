import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Qop, strongestChallenge } from "./digest-challenge.js";
import { createSigner, type DigestCredentials, type SignedRequest } from "./digest-response.js";

const MUFASA = { username: "Mufasa", password: "Circle of Life" };
const NO_BODY = new Uint8Array();

/** Signs a request, as what the case has and else the one of RFC 7616, section 3.9. */
function sign(
  challenge: string,
  credentials: DigestCredentials = MUFASA,
  request: Partial<SignedRequest> = {},
): { authorization: string; rspauth: (qop: Qop, body: Uint8Array) => string } {
  const read = strongestChallenge(`Digest ${challenge}`);
  if (!read) throw new Error(`The challenge can't be answered: ${challenge}`);
  const cnonce = request.cnonce ?? "c";
  return createSigner(
    read,
    credentials,
    "first",
  )({
    method: "GET",
    uri: "/dir/index.html",
    body: NO_BODY,
    nonce: read.nonce,
    count: 1,
    cnonce,
    ...request,
  });
}

/** The fields of an Authorization header as they are written. */
function fields(authorization: string): Record<string, string> {
  const found = authorization.matchAll(/([\w*]+)=("(?:[^"\\]|\\.)*"|[^",]+)/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

describe("examples of the RFCs", () => {
  const RFC_7616 =
    'realm="http-auth@example.org", qop="auth, auth-int", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", ' +
    'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';
  const cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
  const RFC_2069 =
    'realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"';

  const cases: {
    name: string;
    challenge: string;
    credentials?: DigestCredentials;
    request: Partial<SignedRequest>;
    want: Record<string, string>;
  }[] = [
    {
      name: "RFC 7616, section 3.9.1, SHA-256",
      challenge: `${RFC_7616}, algorithm=SHA-256`,
      request: { cnonce },
      want: {
        username: '"Mufasa"',
        realm: '"http-auth@example.org"',
        uri: '"/dir/index.html"',
        algorithm: "SHA-256",
        nonce: '"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"',
        nc: "00000001",
        cnonce: `"${cnonce}"`,
        qop: "auth",
        response: '"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
        opaque: '"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
      },
    },
    {
      name: "RFC 7616, section 3.9.1, MD5",
      challenge: `${RFC_7616}, algorithm=MD5`,
      request: { cnonce },
      want: {
        username: '"Mufasa"',
        realm: '"http-auth@example.org"',
        uri: '"/dir/index.html"',
        algorithm: "MD5",
        nonce: '"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"',
        nc: "00000001",
        cnonce: `"${cnonce}"`,
        qop: "auth",
        response: '"8ca523f5e9506fed4657c9700eebdbec"',
        opaque: '"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
      },
    },
    {
      // As erratum 4897 has it: the values that were printed are those of SHA-512 cut short, another function.
      name: "RFC 7616, section 3.9.2, SHA-512-256 with charset and userhash",
      challenge:
        'realm="api@example.org", qop="auth", algorithm=SHA-512-256, ' +
        'nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", ' +
        'opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true',
      credentials: { username: "J\u00e4s\u00f8n Doe", password: "Secret, or not?" },
      request: { uri: "/doe.json", cnonce: "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v" },
      want: {
        username: '"793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"',
        userhash: "true",
        realm: '"api@example.org"',
        uri: '"/doe.json"',
        algorithm: "SHA-512-256",
        nonce: '"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK"',
        nc: "00000001",
        cnonce: '"NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v"',
        qop: "auth",
        response: '"3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5"',
        opaque: '"HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS"',
      },
    },
    {
      name: "RFC 2617, section 3.5",
      challenge: `${RFC_2069}, qop="auth,auth-int"`,
      credentials: { username: "Mufasa", password: "Circle Of Life" },
      request: { cnonce: "0a4f113b" },
      want: {
        username: '"Mufasa"',
        realm: '"testrealm@host.com"',
        nonce: '"dcd98b7102dd2f0e8b11d0f600bfb0c093"',
        uri: '"/dir/index.html"',
        qop: "auth",
        nc: "00000001",
        cnonce: '"0a4f113b"',
        response: '"6629fae49393a05397450978507c4ef1"',
        opaque: '"5ccc069c403ebaf9f0171e9517f40e41"',
      },
    },
    {
      name: "RFC 2069, section 2.4, as erratum 749 has it",
      challenge: RFC_2069,
      credentials: { username: "Mufasa", password: "CircleOfLife" },
      request: {},
      want: {
        username: '"Mufasa"',
        realm: '"testrealm@host.com"',
        nonce: '"dcd98b7102dd2f0e8b11d0f600bfb0c093"',
        uri: '"/dir/index.html"',
        response: '"1949323746fe6a43ef61f9606e7febea"',
        opaque: '"5ccc069c403ebaf9f0171e9517f40e41"',
      },
    },
  ];
  test.each(cases)("$name", ({ challenge, credentials, request, want }) => {
    const { authorization } = sign(challenge, credentials, request);
    expect(authorization).toMatch(/^Digest \w/);
    expect(fields(authorization)).toEqual(want);
  });
});

describe("what the RFCs have no example of, as they put it in words", () => {
  const H = (name: string) => (text: string | Uint8Array) => createHash(name).update(text).digest("hex");
  const HASHES = { MD5: H("md5"), "SHA-256": H("sha256"), "SHA-512-256": H("sha512-256") } as const;
  const body = new TextEncoder().encode('{"name":"R\u00e9x"}');
  const cases = Object.entries(HASHES).flatMap(([name, h]) =>
    ["", "-sess"].flatMap((suffix) =>
      (["auth", "auth-int", undefined] as const).map((qop) => ({ algorithm: name + suffix, h, qop })),
    ),
  );

  test.each(cases)("$algorithm with the qop $qop", ({ algorithm, h, qop }) => {
    const challenge = `realm="r", nonce="n", algorithm=${algorithm}${qop ? `, qop="${qop}"` : ""}`;
    // The nonce is the one that followed: the key of a session stays that of the challenge.
    const request = { method: "POST", uri: "/p?q=1", body, nonce: "next", count: 31, cnonce: "c" };
    const { authorization, rspauth } = sign(challenge, { username: "u", password: "p" }, request);
    const secret = h("u:r:p");
    const key = algorithm.endsWith("-sess") ? h(`${secret}:n:first`) : secret;
    const respond = (qop: string | undefined, method: string): string => {
      const message = h(`${method}:/p?q=1${qop === "auth-int" ? `:${h(body)}` : ""}`);
      return qop ? h(`${key}:next:0000001f:c:${qop}:${message}`) : h(`${key}:next:${message}`);
    };
    const common = { username: '"u"', realm: '"r"', nonce: '"next"', uri: '"/p?q=1"', algorithm };
    expect(fields(authorization)).toEqual({
      ...common,
      response: `"${respond(qop, "POST")}"`,
      ...(qop && { qop, nc: "0000001f" }),
      // Without a cnonce nobody could work out a session's key.
      ...((qop || algorithm.endsWith("-sess")) && { cnonce: '"c"' }),
    });
    expect(rspauth("auth", body)).toBe(respond("auth", ""));
    expect(rspauth("auth-int", body)).toBe(respond("auth-int", ""));
  });
});

describe("user name and password", () => {
  const md5 = (text: string, encoding: BufferEncoding): string =>
    createHash("md5").update(Buffer.from(text, encoding)).digest("hex");
  const cases: {
    name: string;
    username: string;
    password: string;
    charset: boolean;
    userhash?: boolean;
    encoding: BufferEncoding;
    hashed?: string;
    want: string;
  }[] = [
    {
      name: "quotes and backslashes are escaped, and hashed as they are",
      username: 'a"\\b',
      password: '"\\',
      charset: false,
      encoding: "latin1",
      want: 'username="a\\"\\\\b", ',
    },
    {
      name: "in Latin-1 without a charset",
      username: "J\u00e4s\u00f8n",
      password: "\u00fc\u00ff",
      charset: false,
      encoding: "latin1",
      want: 'username="J\u00e4s\u00f8n", ',
    },
    {
      name: "in UTF-8 where Latin-1 hasn't all of the name",
      username: "J\u00e4\u20ac",
      password: "p",
      charset: false,
      encoding: "utf8",
      want: 'username="J\xc3\xa4\xe2\x82\xac", ',
    },
    {
      name: "in UTF-8 with a charset, as username*",
      username: "J\u00e4s\u00f8n Doe*'(%\")",
      password: "\u00fc\u20ac",
      charset: true,
      encoding: "utf8",
      want: "username*=UTF-8''J%C3%A4s%C3%B8n%20Doe%2A%27%28%25%22%29, ",
    },
    {
      name: "as username where it is ASCII, whatever the password",
      username: "u",
      password: "\u{1f408}",
      charset: true,
      encoding: "utf8",
      want: 'username="u", ',
    },
    {
      name: "composed (NFC) with a charset",
      username: "a\u0308",
      password: "o\u0308",
      hashed: "\u00e4:r:\u00f6",
      charset: true,
      encoding: "utf8",
      want: "username*=UTF-8''%C3%A4, ",
    },
    {
      name: "composed (NFC) without a charset",
      username: "a\u0308",
      password: "o\u0308",
      hashed: "\u00e4:r:\u00f6",
      charset: false,
      encoding: "latin1",
      want: 'username="\u00e4", ',
    },
    {
      name: "hashed in UTF-8",
      username: "J\u00e4s\u00f8n",
      password: "p",
      charset: true,
      userhash: true,
      encoding: "utf8",
      want: `username="${md5("J\u00e4s\u00f8n:r", "utf8")}", userhash=true, `,
    },
    {
      name: "hashed in Latin-1",
      username: "J\u00e4s\u00f8n",
      password: "p",
      charset: false,
      userhash: true,
      encoding: "latin1",
      want: `username="${md5("J\u00e4s\u00f8n:r", "latin1")}", userhash=true, `,
    },
    {
      name: "an empty password",
      username: "u",
      password: "",
      charset: false,
      encoding: "latin1",
      want: 'username="u", ',
    },
  ];
  test.each(cases)("$name", ({ username, password, charset, userhash, encoding, hashed, want }) => {
    const challenge = `realm="r", nonce="n"${charset ? ", charset=UTF-8" : ""}${userhash ? ", userhash=true" : ""}`;
    const { authorization } = sign(challenge, { username, password }, { uri: "/" });
    expect(authorization).toContain(`Digest ${want}`);
    const secret = md5(hashed ?? `${username}:r:${password}`, encoding);
    expect(fields(authorization)).toMatchObject({
      response: `"${md5(`${secret}:n:${md5("GET:/", "latin1")}`, "latin1")}"`,
    });
    expect(() => new Headers({ authorization })).not.toThrow();
  });
});

test("realm, nonce and opaque go back as they came, byte for byte", () => {
  const challenge = `${String.raw`realm="a \"\\ J`}\xc3\xa4", nonce="n\\"=,", opaque="o\\\\"`;
  const { authorization } = sign(challenge);
  expect(fields(authorization)).toMatchObject({
    realm: `${String.raw`"a \"\\ J`}\xc3\xa4"`,
    nonce: '"n\\"=,"',
    opaque: '"o\\\\"',
  });
});

test("the request target is quoted", () => {
  expect(fields(sign('nonce="n"', MUFASA, { uri: "/a?b=\\" }).authorization).uri).toBe('"/a?b=\\\\"');
});

test.each([
  { count: 1, want: "00000001" },
  { count: 255, want: "000000ff" },
  { count: 0xabcdef01, want: "abcdef01" },
])("the count $count is sent as $want", ({ count, want }) => {
  expect(fields(sign('nonce="n", qop="auth"', MUFASA, { count }).authorization).nc).toBe(want);
});
