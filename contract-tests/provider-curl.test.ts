import { execFileSync } from "node:child_process";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../generator/openapi/document.js";
import { Wallet } from "./provider/credentials.js";
import { curlLine } from "./provider/curl.js";
import { providerOperations } from "./provider/operations.js";
import { knownSchemes } from "./provider/security.js";
import { Sender } from "./provider/sender.js";
import { commandLine, literal } from "./provider/shell.js";
import { sendByCurl } from "./provider/testing/send-by-curl.js";

/** What curl sends by the line that is printed is what was sent, by each way of authenticating and whatever is in it. */

const arrived: IncomingMessage[] = [];
const bodies: string[] = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  arrived.push(request);
  bodies.push(body);
  const isChallenged =
    request.url?.startsWith("/digest") === true && request.headers.authorization === undefined;
  const challenge = 'Digest realm="things", nonce="abc", qop="auth", algorithm=MD5';
  response.writeHead(isChallenged ? 401 : 200, isChallenged ? { "www-authenticate": challenge } : {}).end();
});
let baseUrl = "";
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A TCP server that listens has an address with a port.
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  arrived.length = 0;
  bodies.length = 0;
});

/** What a shell would make something of. */
const SECRET = 'it\'s a "secret" `id` $HOME $(id) \\ %41 *';

const SCHEMES: Readonly<Record<string, JsonObject>> = {
  basic: {
    type: "http",
    scheme: "basic",
    "x-environment": { username: "THINGS_USER", password: "THINGS_SECRET" },
  },
  digest: {
    type: "http",
    scheme: "digest",
    "x-environment": { username: "THINGS_USER", password: "THINGS_SECRET" },
  },
  bearer: { type: "http", scheme: "bearer", "x-environment": { token: "THINGS_TOKEN" } },
  "key in a header": {
    type: "apiKey",
    in: "header",
    name: "X-Key",
    "x-environment": { key: "THINGS_SECRET" },
  },
  "key in the query": { type: "apiKey", in: "query", name: "key", "x-environment": { key: "THINGS_SECRET" } },
  "key in a cookie": { type: "apiKey", in: "cookie", name: "key", "x-environment": { key: "THINGS_TOKEN" } },
};

const request = {
  method: "POST",
  path: "/digest/things",
  query: ["a=%7B1%7D", "b[]={2,3}"],
  headers: { accept: "text/plain", "content-type": "text/plain", "x-header": "it's `id`" },
  body: "line 1\nit's $HOME \u001b[31m\u0085\u202e @file é",
};

describe.for(Object.entries(SCHEMES))("%s", ([, scheme]) => {
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    security: [{ things: [] }],
    paths: { "/things": { post: { operationId: "addThing", responses: { 200: { description: "" } } } } },
    components: { securitySchemes: { things: scheme } },
  };
  const [operation] = providerOperations(document);

  test.each(["own", "wrong"] as const)("%s credentials", async (whose) => {
    vi.stubEnv("THINGS_USER", "a 'user'");
    vi.stubEnv("THINGS_SECRET", SECRET);
    vi.stubEnv("THINGS_TOKEN", "token-1");
    const wallet = new Wallet(knownSchemes(document));
    const credentials =
      whose === "own" ? operation && wallet.forOperation(operation.security) : wallet.wrong(["things"]);
    if (!credentials) throw new Error("There are no credentials.");
    const sender = new Sender({ baseUrl, timeout: 10_000, signal: new AbortController().signal }, []);
    await sender.send(request, credentials);
    const sent = last();
    const line = curlLine(baseUrl, request, credentials);
    for (const secret of [SECRET, "token-1", "\u001b", "\u0085", "\u202e"])
      expect(line).not.toContain(secret);
    await sendByCurl(line);
    expect(last()).toEqual(sent);
  });
});

/** What came last, in the terms that both senders have in common. */
function last() {
  const [one, body] = [arrived.at(-1), bodies.at(-1)];
  const {
    accept,
    authorization,
    cookie,
    "content-type": type,
    "x-header": header,
    "x-key": key,
  } = one?.headers ?? {};
  return {
    method: one?.method,
    // A space is encoded in one way by one, in another by the other.
    url: one?.url?.split("?").map((part) => decodeURIComponent(part.replaceAll("+", " "))),
    headers: { accept, cookie, type, header, key },
    // Each signs with a nonce of its own.
    authorization: authorization?.startsWith("Digest")
      ? /username="[^"]*"/.exec(authorization)?.[0]
      : authorization,
    body,
  };
}

test("a line that is too long for a terminal goes on in further ones, and means the same", () => {
  const words = ["printf", "%s|", "--header", "a b", "--head", "--data", "it's\n--long", "last"];
  const line = commandLine(
    words.map((word) => [literal(word)]),
    24,
  );
  expect(line).toBe(`printf '%s|' \\
    --header 'a b' \\
    --head \\
    --data 'it'\\''s
--long' \\
    last`);
  const [, , ...given] = words;
  expect(execFileSync("sh", ["-c", line], { encoding: "utf8" })).toBe(`${given.join("|")}|`);
});
