import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { OutgoingRequest } from "../outgoing-request.js";
import { callWith, fieldsOf } from "../testing/scripted.js";
import { serve } from "../testing/serve.js";
import { digest } from "./digest.js";

const CREDENTIALS = { username: "user", password: "s3cr3t-p4ss" };
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
const KEY = md5("user:r:s3cr3t-p4ss");
const BODY = "R\u00e9x";

/** A service that proves itself, with what a case changes of the proof. */
async function service(
  qop: string,
  info: (rspauth: (qop: string, body?: string) => string) => string,
  headers: Record<string, string> = {},
): Promise<string> {
  const { baseUrl } = await serve((request, response) => {
    const { nc, cnonce, uri } = fieldsOf(request.headers.authorization);
    if (!cnonce)
      return response.writeHead(401, { "www-authenticate": `Digest realm="r", nonce="n"${qop}` }).end();
    const rspauth = (qop: string, body = BODY): string =>
      md5(`${KEY}:n:${nc}:${cnonce}:${qop}:${md5(`:${uri}${qop === "auth-int" ? `:${md5(body)}` : ""}`)}`);
    return response.writeHead(200, { "authentication-info": info(rspauth), ...headers }).end(BODY);
  });
  return `${baseUrl}/p?q`;
}

const AUTH = ', qop="auth"';
const AUTH_INT = ', qop="auth-int"';
type Case = {
  name: string;
  qop: string;
  info: Parameters<typeof service>[1];
  headers?: Record<string, string>;
};

describe("the answer is given where", () => {
  const cases: Case[] = [
    { name: "the proof is right", qop: AUTH, info: (r) => `rspauth="${r("auth")}", qop=auth` },
    { name: "it is in upper case", qop: AUTH, info: (r) => `rspauth="${r("auth").toUpperCase()}"` },
    { name: "it is bare", qop: AUTH, info: (r) => `qop="auth",rspauth=${r("auth")}` },
    { name: "it is over the body", qop: AUTH_INT, info: (r) => `rspauth="${r("auth-int")}"` },
    { name: "it leaves out the body", qop: AUTH_INT, info: (r) => `qop=auth, rspauth="${r("auth")}"` },
    {
      name: "it is over the body unasked",
      qop: AUTH,
      info: (r) => `qop=auth-int, rspauth="${r("auth-int")}"`,
    },
    { name: "there is none", qop: AUTH, info: () => "qop=auth, nc=00000001" },
    { name: "there is nothing", qop: AUTH, info: () => "" },
    {
      name: "it is over a body that came encoded",
      qop: AUTH_INT,
      info: (r) => `rspauth="${r("auth-int", "encoded")}"`,
      headers: { "content-encoding": "identity" },
    },
  ];
  test.each(cases)("$name", async ({ qop, info, headers }) => {
    const url = await service(qop, info, headers);
    expect(await callWith(digest(CREDENTIALS), url)).toMatchObject({ status: 200, body: BODY });
  });
});

describe("the call is rejected where the proof", () => {
  const cases: Case[] = [
    { name: "is wrong", qop: AUTH, info: () => `rspauth="${md5("x")}"` },
    { name: "is empty", qop: AUTH, info: () => 'rspauth=""' },
    { name: "is that of a request", qop: AUTH, info: (r) => `rspauth="${r("auth").slice(1)}0"` },
    { name: "is over another body", qop: AUTH_INT, info: (r) => `rspauth="${r("auth-int", "x")}"` },
    { name: "is of another qop than it says", qop: AUTH_INT, info: (r) => `rspauth="${r("auth")}"` },
    { name: "is of an unknown qop", qop: AUTH, info: (r) => `qop=x, rspauth="${r("x")}"` },
  ];
  test.each(cases)("$name", async ({ qop, info }) => {
    const call = callWith(digest(CREDENTIALS), await service(qop, info));
    await expect(call).rejects.toMatchObject({
      name: "AuthenticationError",
      message: "The answer isn't from one who knows the password: its rspauth is wrong",
    });
  });
});

test("a wrong proof brings no nonce", async () => {
  let calls = 0;
  const nonces: (string | undefined)[] = [];
  const { baseUrl } = await serve((request, response) => {
    nonces.push(fieldsOf(request.headers.authorization).nonce);
    if (calls++ === 0) response.writeHead(401, { "www-authenticate": `Digest nonce="n"${AUTH}` });
    else if (calls === 2) response.writeHead(200, { "authentication-info": 'rspauth="0", nextnonce="evil"' });
    response.end();
  });
  const auth = digest(CREDENTIALS);
  await expect(callWith(auth, baseUrl)).rejects.toThrow("rspauth");
  await callWith(auth, baseUrl);
  expect(nonces).toEqual([undefined, "n", "n"]);
});

test("a body that breaks off is the reader's to find", async () => {
  const { baseUrl } = await serve((request, response) => {
    if (!request.headers.authorization) {
      response.writeHead(401, { "www-authenticate": `Digest nonce="n"${AUTH_INT}` }).end();
    } else {
      response.writeHead(200, { "authentication-info": 'rspauth="0"', "content-length": "9" });
      response.write("abc", () => response.destroy());
    }
  });
  const request = { method: "GET", url: baseUrl, headers: {}, body: undefined };
  const send = ({ url, headers }: OutgoingRequest): Promise<Response> => fetch(url, { headers });
  const response = await digest(CREDENTIALS).authenticate(request, send, () => Promise.reject(), baseUrl);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow("terminated");
});
