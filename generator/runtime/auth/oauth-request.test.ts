import { describe, expect, test } from "vitest";
import { ConnectionError, RequestError } from "../errors.js";
import { exchange } from "../testing/authenticate.js";
import { failure } from "../testing/failure.js";
import { answerWith, serve } from "../testing/serve.js";
import { show } from "../testing/show.js";
import { OAuthError } from "./oauth-error.js";
import { requestOAuth } from "./oauth-request.js";

const SECRET = "s3cr3t+/ü";
const client = { clientId: "me", clientSecret: SECRET };
const form = { grant_type: "client_credentials" };
/** All forms in which the secret is sent. */
const forms = [SECRET, "s3cr3t%2B%2F%C3%BC", btoa("me:s3cr3t%2B%2F%C3%BC")];
const json = (status: number, body: unknown) => answerWith(status, "application/json", JSON.stringify(body));

function expectNoSecret(error: unknown): void {
  for (const secret of [...forms, "s3cr3t"]) expect(show(error)).not.toContain(secret);
}

test.each([
  { clientId: "me", clientSecret: "secret", sent: "me:secret" },
  { clientId: "a:b", clientSecret: "c:d", sent: "a%3Ab:c%3Ad" },
  { clientId: "50%", clientSecret: "1+1 = 2", sent: "50%25:1%2B1+%3D+2" },
  { clientId: "Zoë", clientSecret: "п€𝄞", sent: "Zo%C3%AB:%D0%BF%E2%82%AC%F0%9D%84%9E" },
  { clientId: "&=~*", clientSecret: "-._!'()", sent: "%26%3D%7E*:-._%21%27%28%29" },
])("the id $clientId and the secret $clientSecret are sent as $sent", async ({ sent, ...client }) => {
  const { baseUrl, received } = await serve(json(200, {}));
  await requestOAuth(new URL("/token", baseUrl), client, { scope: "a b&c" }, () => true, exchange);
  expect(received).toMatchObject([
    {
      method: "POST",
      url: "/token",
      headers: {
        accept: "application/json",
        authorization: `Basic ${btoa(sent)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "scope=a+b%26c",
    },
  ]);
  // What the service makes of it (RFC 6749, section 2.3.1) is what was given.
  const decoded = sent.split(":").map((part) => decodeURIComponent(part.replaceAll("+", " ")));
  expect(decoded).toEqual([client.clientId, client.clientSecret]);
});

test.each([
  { clientId: "", clientSecret: SECRET },
  { clientId: "me", clientSecret: "" },
  // What the types refuse arrives from JavaScript: an environment variable that isn't set.
  { clientId: undefined as unknown as string, clientSecret: SECRET },
  { clientId: "me", clientSecret: undefined as unknown as string },
])("nothing is sent for empty credentials ($clientId)", async (client) => {
  const { baseUrl, received } = await serve(json(200, {}));
  const error = await failure(requestOAuth(new URL(baseUrl), client, form, () => true, exchange));
  expect(error).toMatchObject({
    name: "RequestError",
    message: "The client id or the client secret is empty: nothing was sent",
  });
  expectNoSecret(error);
  expect(received).toEqual([]);
});

test.each([
  ["https://example.com/token", true],
  ["HTTPS://EXAMPLE.COM/token", true],
  ["http://localhost/token", true],
  ["http://api.localhost:8080/token", true],
  ["http://127.0.0.1/token", true],
  ["http://127.10.20.30:1/token", true],
  ["http://2130706433/token", true],
  ["http://[::1]:8080/token", true],
  ["http://example.com/token", false],
  ["http://localhost.example.com/token", false],
  ["http://notlocalhost/token", false],
  ["http://127.0.0.1.example.com/token", false],
  ["http://127.0.0.1@example.com/token", false],
  ["http://[::2]/token", false],
  ["http://128.0.0.1/token", false],
  ["ftp://localhost/token", false],
  ["https+insecure://example.com/token", false],
])("%s is given credentials: %s", async (url, given) => {
  const urls: string[] = [];
  const sent = requestOAuth(
    new URL(url),
    client,
    form,
    () => true,
    async (request) => {
      urls.push(request.url);
      return new Response();
    },
  );
  if (given) return expect(await sent).toBe(true);
  const error = await failure(sent);
  expect(error).toBeInstanceOf(RequestError);
  expectNoSecret(error);
  expect(urls).toEqual([]);
});

test("a redirect isn't followed", async () => {
  const there = await serve(json(200, {}));
  const { baseUrl } = await serve((_, response) =>
    response.writeHead(307, { location: there.baseUrl }).end(),
  );
  const error = await failure(requestOAuth(new URL(baseUrl), client, form, () => true, exchange));
  expect(error).toMatchObject({ name: "OAuthError", code: "invalid_response", status: 307 });
  expect(there.received).toEqual([]);
});

test("a ConnectionError passes as it is", async () => {
  const mine = new ConnectionError("no answer", "refused", undefined);
  const sent = requestOAuth(
    new URL("https://example.com"),
    client,
    form,
    () => true,
    () => Promise.reject(mine),
  );
  await expect(sent).rejects.toBe(mine);
});

test.each([
  { answer: json(200, { a: 1 }), want: { a: 1 } },
  { answer: json(201, { a: 1, error: null }), want: { a: 1, error: null } },
  { answer: answerWith(200, "text/plain", '{"a":1}'), want: { a: 1 } },
  { answer: answerWith(200, "application/json", ""), want: {} },
  { answer: answerWith(204, "text/plain", ""), want: {} },
  { answer: answerWith(200, "text/html", "<p>"), want: {} },
  { answer: json(200, null), want: {} },
])("a success is read as $want", async ({ answer, want }) => {
  const { baseUrl } = await serve(answer);
  expect(await requestOAuth(new URL(baseUrl), client, form, (body) => body, exchange)).toEqual(want);
});

describe("an error", () => {
  const echo = forms.join(" ");
  const at = String.raw`^http://127\.0\.0\.1:\d+ answered`;

  test.each([
    {
      answer: json(401, { error: "invalid_client", error_description: "No such client" }),
      want: { code: "invalid_client", status: 401, description: "No such client", uri: undefined },
      message: `${at} invalid_client \\(HTTP 401\\): No such client$`,
    },
    {
      answer: json(400, { error: "invalid_scope", error_uri: "https://example.com/scopes" }),
      want: { code: "invalid_scope", status: 400, description: undefined, uri: "https://example.com/scopes" },
      message: `${at} invalid_scope \\(HTTP 400\\)$`,
    },
    { answer: json(403, { error: "account_locked" }), want: { code: "account_locked", status: 403 } },
    { answer: json(200, { error: "invalid_client" }), want: { code: "invalid_client", status: 200 } },
    {
      answer: answerWith(502, "text/html", "<h1>Bad gateway"),
      want: { code: "invalid_response", status: 502, description: undefined, uri: undefined },
      message: `${at} invalid_response \\(HTTP 502\\)$`,
    },
    { answer: answerWith(503, "text/plain", ""), want: { code: "invalid_response", status: 503 } },
    { answer: json(400, { error: "" }), want: { code: "invalid_response", status: 400 } },
    { answer: json(400, { error: { code: 7 } }), want: { code: "invalid_response", status: 400 } },
    { answer: json(200, { error: { code: 7 } }), want: { code: "invalid_response", status: 200 } },
    { answer: json(500, { access_token: "t0ken" }), want: { code: "invalid_response", status: 500 } },
    {
      answer: json(400, { error: `bad ${echo}`, error_description: `of ${echo}`, error_uri: `x:${echo}` }),
      want: { code: "bad *** *** ***", description: "of *** *** ***", uri: "x:*** *** ***" },
      message: `${at} bad \\*\\*\\* \\*\\*\\* \\*\\*\\* \\(HTTP 400\\): of \\*\\*\\* \\*\\*\\* \\*\\*\\*$`,
    },
    {
      answer: json(400, { error: "unsupported_token_type", error_description: "t0ken is none" }),
      want: { code: "unsupported_token_type", description: "*** is none" },
    },
  ])("$want.code, $want.status", async ({ answer, want, message = "" }) => {
    const { baseUrl } = await serve(answer);
    const sent = requestOAuth(new URL(baseUrl), client, { token: "t0ken" }, (body) => body, exchange);
    const error = await failure(sent);
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ name: "OAuthError", message: expect.stringMatching(message), ...want });
    expectNoSecret(error);
    expect(show(error)).not.toContain("t0ken");
  });
});

test.each([
  json(200, { access_token: "t0ken" }),
  answerWith(200, "application/json", '{"access_token":"t0ken'),
  answerWith(200, "text/html", "<p>t0ken</p>"),
])("a success that isn't what it should be shows nothing of itself (%#)", async (answer) => {
  const { baseUrl } = await serve(answer);
  const error = await failure(requestOAuth(new URL(baseUrl), client, form, () => undefined, exchange));
  expect(error).toMatchObject({ name: "OAuthError", code: "invalid_response", status: 200 });
  expect(show(error)).not.toContain("t0ken");
});
