import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { OutgoingRequest } from "../outgoing-request.js";
import { callWith, fieldsOf, type ScriptedAnswer, scripted } from "../testing/scripted.js";
import { type ReceivedRequest, serve } from "../testing/serve.js";
import { digest } from "./digest.js";

const CREDENTIALS = { username: "pet-keeper", password: "s3cr3t-p4ss" };

/** A challenge with a nonce. */
function challenge(nonce: string, more = ""): string {
  return `Digest realm="pets", nonce="${nonce}", qop="auth"${more}`;
}

/** The nonces and counts of the requests that arrived: `n1 00000001`, `n1` for no count, `-` for no credentials. */
function credentials(received: readonly ReceivedRequest[]): string[] {
  return received.map(({ headers }) => {
    const { nonce = "-", nc } = fieldsOf(headers.authorization);
    return nc ? `${nonce} ${nc}` : nonce;
  });
}

const fail = (): never => {
  throw new Error("No exchange is expected");
};

const OK = { status: 200, body: "ok" };

describe("calls one after the other", () => {
  const cases: {
    name: string;
    answers: ScriptedAnswer[];
    /** The status of each call, and why its requests were sent again. */
    calls: { status: number; again: (string | undefined)[] }[];
    sent: string[];
  }[] = [
    {
      name: "the first is challenged, the others use its nonce",
      answers: [challenge("n1"), OK],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 200, again: [undefined] },
        { status: 200, again: [undefined] },
      ],
      sent: ["-", "n1 00000001", "n1 00000002", "n1 00000003"],
    },
    {
      name: "no challenge, no credentials",
      answers: [OK],
      calls: [
        { status: 200, again: [undefined] },
        { status: 200, again: [undefined] },
      ],
      sent: ["-", "-"],
    },
    {
      name: "a challenge that comes late is answered",
      answers: [OK, challenge("n1"), OK],
      calls: [
        { status: 200, again: [undefined] },
        { status: 200, again: [undefined, undefined] },
      ],
      sent: ["-", "-", "n1 00000001"],
    },
    {
      name: "a stale nonce is replaced",
      answers: [challenge("n1"), OK, challenge("n2", ", stale=true"), OK],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 200, again: [undefined, "stale-nonce"] },
        { status: 200, again: [undefined] },
      ],
      sent: ["-", "n1 00000001", "n1 00000002", "n2 00000001", "n2 00000002"],
    },
    {
      name: "so is one that is no longer offered, whatever stale says",
      answers: [challenge("n1"), OK, challenge("n2", ", stale=false"), OK],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 200, again: [undefined, "stale-nonce"] },
      ],
      sent: ["-", "n1 00000001", "n1 00000002", "n2 00000001"],
    },
    {
      name: "a nonce that comes back is counted on",
      answers: [
        challenge("n1"),
        OK,
        challenge("n2", ", stale=true"),
        OK,
        challenge("n1", ", stale=true"),
        OK,
      ],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 200, again: [undefined, "stale-nonce"] },
        { status: 200, again: [undefined, "stale-nonce"] },
      ],
      sent: ["-", "n1 00000001", "n1 00000002", "n2 00000001", "n2 00000002", "n1 00000003"],
    },
    {
      name: "a stale nonce of the challenge's own is replaced once",
      answers: [challenge("n1"), challenge("n2", ", stale=true"), OK],
      calls: [{ status: 200, again: [undefined, undefined, "stale-nonce"] }],
      sent: ["-", "n1 00000001", "n2 00000001"],
    },
    {
      name: "a service that calls every nonce stale has three requests a call",
      answers: [challenge("n1"), challenge("n2", ", stale=true"), challenge("n3", ", stale=true")],
      calls: [
        { status: 401, again: [undefined, undefined, "stale-nonce"] },
        { status: 401, again: [undefined, "stale-nonce", "stale-nonce"] },
      ],
      sent: ["-", "n1 00000001", "n2 00000001", "n3 00000001", "n3 00000002", "n3 00000003"],
    },
    {
      name: "a wrong password is tried once a call",
      answers: [challenge("n1"), challenge("n2"), challenge("n3"), challenge("n4")],
      calls: [
        { status: 401, again: [undefined, undefined] },
        { status: 401, again: [undefined, undefined] },
      ],
      sent: ["-", "n1 00000001", "-", "n3 00000001"],
    },
    {
      name: "a password that was changed is tried twice",
      answers: [challenge("n1"), OK, challenge("n2")],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 401, again: [undefined, "stale-nonce"] },
        { status: 401, again: [undefined, undefined] },
      ],
      sent: ["-", "n1 00000001", "n1 00000002", "n2 00000001", "-", "n2 00000002"],
    },
    {
      name: "a refusal with the same nonce is the last word",
      answers: [challenge("n1"), OK, challenge("n1")],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 401, again: [undefined] },
      ],
      sent: ["-", "n1 00000001", "n1 00000002"],
    },
    {
      name: "a 401 without a challenge that can be answered is given back",
      answers: [
        { status: 401, headers: { "www-authenticate": 'Basic realm="Digest nonce=x"' } },
        { status: 401 },
      ],
      calls: [
        { status: 401, again: [undefined] },
        { status: 401, again: [undefined] },
      ],
      sent: ["-", "-"],
    },
    {
      name: "a 403 is given back",
      answers: [challenge("n1"), { status: 403, headers: { "www-authenticate": challenge("n2") } }],
      calls: [{ status: 403, again: [undefined, undefined] }],
      sent: ["-", "n1 00000001"],
    },
    {
      name: "without qop nothing is counted",
      answers: ['Digest realm="pets", nonce="n1"', OK],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 200, again: [undefined] },
      ],
      sent: ["-", "n1", "n1"],
    },
    {
      name: "nextnonce is taken over",
      answers: [
        challenge("n1"),
        { status: 200, headers: { "authentication-info": 'nextnonce="n2"' } },
        { status: 404, headers: { "authentication-info": "nextnonce=n3, qop=auth" } },
        { status: 200, headers: { "authentication-info": 'nextnonce=""' } },
        OK,
      ],
      calls: [
        { status: 200, again: [undefined, undefined] },
        { status: 404, again: [undefined] },
        { status: 200, again: [undefined] },
        { status: 200, again: [undefined] },
      ],
      sent: ["-", "n1 00000001", "n2 00000001", "n3 00000001", "n3 00000002"],
    },
    {
      name: "the strongest of several challenges is answered",
      answers: [
        `Basic realm="x", ${challenge("n1")}, Digest realm="pets", nonce="n2", qop=auth, algorithm=SHA-256, Negotiate`,
        OK,
      ],
      calls: [{ status: 200, again: [undefined, undefined] }],
      sent: ["-", "n2 00000001"],
    },
  ];
  test.each(cases)("$name", async ({ answers, calls, sent }) => {
    const { baseUrl, received } = await scripted(...answers);
    const auth = digest(CREDENTIALS);
    for (const want of calls) expect(await callWith(auth, baseUrl)).toMatchObject(want);
    expect(credentials(received)).toEqual(sent);
  });
});

test("a challenge is found in several header lines", async () => {
  const { baseUrl, received } = await serve((request, response) => {
    if (request.headers.authorization) response.end();
    else
      response
        .writeHead(401, { "www-authenticate": ["Negotiate YII=", 'Basic realm="x"', challenge("n1")] })
        .end();
  });
  expect(await callWith(digest(CREDENTIALS), baseUrl)).toMatchObject({ status: 200 });
  expect(credentials(received)).toEqual(["-", "n1 00000001"]);
});

test.each([
  { algorithm: "MD5", cnonces: 3 },
  { algorithm: "MD5-sess", cnonces: 1 },
])("three requests with $algorithm have cnonces: $cnonces", async ({ algorithm, cnonces }) => {
  const { baseUrl, received } = await scripted(challenge("n1", `, algorithm=${algorithm}`), OK);
  const auth = digest(CREDENTIALS);
  for (let i = 0; i < 3; i++) await callWith(auth, baseUrl);
  const sent = received.slice(1).map(({ headers }) => fieldsOf(headers.authorization).cnonce);
  expect(sent).toHaveLength(3);
  expect(new Set(sent).size).toBe(cnonces);
  for (const cnonce of sent) expect(cnonce).toMatch(/^[\da-f]{32}$/);
});

test.each([
  "/",
  "/pets/7?tags=a&tags=b",
  "/p%C3%A4ts/a%2Fb/%22?q=%20+%23",
  '/p\u00e4ts/a b/"<>`{}|^?q=\u00e4 "\'<>\\\\`{}|^',
  "/a/../b/./c",
  "/pets?",
  "/pets#fragment",
  "//two//slashes",
])("the request target of %s is the one on the wire", async (target) => {
  const { baseUrl, received } = await scripted(challenge("n1"), OK);
  expect(await callWith(digest(CREDENTIALS), baseUrl + target)).toMatchObject({ status: 200 });
  const { url, headers } = received[1] ?? {};
  expect(fieldsOf(headers?.authorization).uri?.replace(/\\(.)/g, "$1")).toBe(url);
});

test("a question mark with nothing after it isn't sent, whatever the platform makes of it", async () => {
  const { baseUrl } = await scripted(challenge("n1"), OK);
  const urls: string[] = [];
  const send = (request: OutgoingRequest): Promise<Response> => {
    urls.push(request.url);
    return fetch(request.url, { headers: request.headers });
  };
  const request = { method: "GET", url: `${baseUrl}/pets?`, headers: {}, body: undefined };
  await digest(CREDENTIALS).authenticate(request, send, fail, baseUrl);
  expect(urls).toEqual([`${baseUrl}/pets?`, `${baseUrl}/pets`]);
});

test("a challenge that is answered is read to its end", async () => {
  const { baseUrl } = await scripted(challenge("n1"), OK);
  const responses: Response[] = [];
  const send = async ({ url, headers }: OutgoingRequest): Promise<Response> => {
    const response = await fetch(url, { headers });
    responses.push(response);
    return response;
  };
  await digest(CREDENTIALS).authenticate(
    { method: "GET", url: baseUrl, headers: {}, body: undefined },
    send,
    fail,
    baseUrl,
  );
  expect(responses.map(({ bodyUsed }) => bodyUsed)).toEqual([true, false]);
});

test("what the request has stays, but for the credentials", async () => {
  const { baseUrl, received } = await scripted(challenge("n1"), OK);
  const headers = { "x-trace": "7", "content-type": "text/csv", authorization: "Bearer x" };
  await callWith(digest(CREDENTIALS), baseUrl, { method: "PUT", headers, body: "a,b" });
  expect(received[1]).toMatchObject({
    method: "PUT",
    headers: { "x-trace": "7", "content-type": "text/csv", authorization: expect.stringMatching(/^Digest /) },
    body: "a,b",
  });
});

describe("other origins", () => {
  test("each has its own nonces", async () => {
    const a = await scripted(challenge("a1"), OK);
    const b = await scripted(challenge("b1"), OK);
    const auth = digest(CREDENTIALS);
    for (const { baseUrl } of [a, b, a, b]) await callWith(auth, baseUrl);
    expect(credentials(a.received)).toEqual(["-", "a1 00000001", "a1 00000002"]);
    expect(credentials(b.received)).toEqual(["-", "b1 00000001", "b1 00000002"]);
  });

  test("the challenge of one where a redirect led is not answered", async () => {
    const other = await scripted(challenge("evil"));
    const { baseUrl, received } = await serve((_, response) =>
      response.writeHead(302, { location: `${other.baseUrl}/elsewhere` }).end(),
    );
    const auth = digest(CREDENTIALS);
    const wanted = { status: 401, again: [undefined] };
    expect(await callWith(auth, baseUrl, {}, "follow")).toMatchObject(wanted);
    expect(await callWith(auth, baseUrl, {}, "follow")).toMatchObject(wanted);
    expect(credentials(received)).toEqual(["-", "-"]);
    expect(credentials(other.received)).toEqual(["-", "-"]);
  });

  test("its Authentication-Info counts for nothing", async () => {
    const other = await scripted({
      status: 200,
      headers: { "authentication-info": 'nextnonce="evil", rspauth="0"' },
    });
    let calls = 0;
    const { baseUrl, received } = await serve((_, response) => {
      if (calls++ === 0) response.writeHead(401, { "www-authenticate": challenge("n1") }).end();
      else response.writeHead(302, { location: other.baseUrl }).end();
    });
    const auth = digest(CREDENTIALS);
    for (let i = 0; i < 2; i++)
      expect(await callWith(auth, baseUrl, {}, "follow")).toMatchObject({ status: 200 });
    expect(credentials(received)).toEqual(["-", "n1 00000001", "n1 00000002"]);
    expect(credentials(other.received)).toEqual(["-", "-"]);
  });

  test("a redirect that isn't followed is the answer", async () => {
    const { baseUrl } = await scripted(challenge("n1"), { status: 307, headers: { location: "/elsewhere" } });
    expect(await callWith(digest(CREDENTIALS), baseUrl)).toMatchObject({ status: 307 });
  });
});

describe("a body that is a stream", () => {
  const stream = (): ReadableStream => new Blob(["streamed"]).stream();

  test("is not sent again, and goes out with the nonce that is known by then", async () => {
    const { baseUrl, received } = await scripted(challenge("n1"), OK, challenge("n2", ", stale=true"), OK);
    const auth = digest(CREDENTIALS);
    const calls = [];
    for (let i = 0; i < 4; i++) calls.push(await callWith(auth, baseUrl, { body: stream() }));
    expect(calls.map(({ status, again }) => [status, ...again])).toEqual([
      [401, undefined],
      [200, undefined],
      [401, undefined],
      [200, undefined],
    ]);
    expect(credentials(received)).toEqual(["-", "n1 00000001", "n1 00000002", "n2 00000001"]);
    expect(received.map(({ body }) => body)).toEqual(Array(4).fill("streamed"));
  });

  test("can't be hashed: it goes out without credentials", async () => {
    const { baseUrl, received } = await scripted(challenge("n1").replace("auth", "auth-int"));
    const auth = digest(CREDENTIALS);
    for (let i = 0; i < 2; i++) {
      expect(await callWith(auth, baseUrl, { body: stream() })).toMatchObject({
        status: 401,
        again: [undefined],
      });
    }
    expect(credentials(received)).toEqual(["-", "-"]);
  });
});

describe("credentials that can't be sent", () => {
  const { username, password } = CREDENTIALS;
  test.each([
    { username: "", password },
    { username: `${username}\n`, password },
    { username: `a\0${username}`, password },
    { username: `\u0085${username}`, password },
    { username: `${username}\x7f`, password },
    { username: undefined, password },
    { username, password: undefined },
  ])("$username, $password", async (credentials) => {
    const { baseUrl, received } = await scripted(OK);
    // What the types refuse arrives from JavaScript: an environment variable that isn't set.
    const auth = digest(credentials as typeof CREDENTIALS);
    const error: unknown = await callWith(auth, baseUrl).catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: "RequestError",
      message: "The user name is empty or malformed, or there is no password: nothing was sent",
    });
    expect(inspect(error)).not.toContain(password);
    if (credentials.username) expect(inspect(error)).not.toContain(credentials.username);
    expect(received).toEqual([]);
  });
});

test("the error of a request that had no answer passes as it is", async () => {
  const { baseUrl } = await serve((_, response) => response.destroy());
  await expect(callWith(digest(CREDENTIALS), baseUrl)).rejects.toThrow("fetch failed");
});

test("the password shows nowhere", async () => {
  const { baseUrl, received } = await scripted(
    challenge("n1"),
    OK,
    { status: 200, headers: { "authentication-info": 'rspauth="0"' } },
    challenge("n2"),
  );
  const auth = digest(CREDENTIALS);
  const seen: unknown[] = [];
  for (let i = 0; i < 3; i++) seen.push(await callWith(auth, baseUrl).catch((error: unknown) => error));
  seen.push(auth, received);
  const shown = seen.flatMap((value) => [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack}` : "",
  ]);
  expect(received.length).toBeGreaterThan(4);
  expect(shown.join("\n")).toMatch(/AuthenticationError.*rspauth/);
  const { password } = CREDENTIALS;
  for (const form of [password, Buffer.from(password).toString("base64"), encodeURIComponent(password)]) {
    expect(shown.join("\n")).not.toContain(form);
  }
});
