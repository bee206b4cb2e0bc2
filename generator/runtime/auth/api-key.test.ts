import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ConnectionError } from "../errors.js";
import { authenticate } from "../testing/authenticate.js";
import { failure } from "../testing/failure.js";
import { answerWith, serve } from "../testing/serve.js";
import { show } from "../testing/show.js";
import { apiKey } from "./api-key.js";

const SECRET = "s3cr3t";
const ok = answerWith(200, "text/plain", "yes");
const header = { in: "header", name: "X-Api-Key" } as const;
const query = { in: "query", name: "api_key" } as const;
const cookie = { in: "cookie", name: "SID" } as const;

test.each([
  { place: header, key: "k", want: { "x-api-key": "k" } },
  { place: header, key: "Token a/b+c== %20", want: { "x-api-key": "Token a/b+c== %20" } },
  { place: header, key: "k", headers: { "x-api-key": "old" }, want: { "x-api-key": "k" } },
  { place: { in: "header", name: "Authorization" } as const, key: "k", want: { authorization: "k" } },
  { place: cookie, key: "k", want: { cookie: "SID=k" } },
  {
    place: cookie,
    key: "a/b+c==~!#$&'()*:<>?@[]^_`{|}",
    want: { cookie: "SID=a/b+c==~!#$&'()*:<>?@[]^_`{|}" },
  },
  { place: cookie, key: 'a b,c;d"e\\f%g', want: { cookie: "SID=a%20b%2Cc%3Bd%22e%5Cf%25g" } },
  { place: cookie, key: "é€𝄞", want: { cookie: "SID=%C3%A9%E2%82%AC%F0%9D%84%9E" } },
  { place: cookie, key: "k", headers: { cookie: "a=1; b=2" }, want: { cookie: "a=1; b=2; SID=k" } },
])("the $place.in $place.name carries $key as $want", async ({ place, key, headers = {}, want }) => {
  const { baseUrl, received } = await serve(ok);
  const auth = apiKey(place, key);
  const answer = await authenticate(auth, `${baseUrl}/pets?a=1`, { headers: { "x-trace": "7", ...headers } });
  expect(received).toMatchObject([{ url: "/pets?a=1", headers: { "x-trace": "7", ...want } }]);
  expect(await answer.text()).toBe("yes");
});

test.each([
  { path: "/pets", name: "api_key", key: "k", want: "/pets?api_key=k" },
  { path: "/pets?", name: "api_key", key: "k", want: "/pets?api_key=k" },
  { path: "/pets#there", name: "api_key", key: "k", want: "/pets?api_key=k" },
  // What is there stays to the letter.
  { path: "/pets?b=x,y&c=%20+%2B&d", name: "key", key: "k", want: "/pets?b=x,y&c=%20+%2B&d&key=k" },
  { path: "/", name: "a&b[]=", key: "k", want: "/?a%26b%5B%5D%3D=k" },
  { path: "/", name: "k", key: "a b+c&d=e#f?g/h%i'j", want: "/?k=a%20b%2Bc%26d%3De%23f%3Fg%2Fh%25i%27j" },
  { path: "/", name: "k", key: "*-._~é𝄞", want: "/?k=*-._%7E%C3%A9%F0%9D%84%9E" },
])("the query of $path carries $key under $name as $want", async ({ path, name, key, want }) => {
  const { baseUrl, received } = await serve(ok);
  await authenticate(apiKey({ in: "query", name }, key), baseUrl + path);
  expect(received).toMatchObject([{ url: want }]);
  expect(new URL(want, baseUrl).searchParams.get(name)).toBe(key);
});

describe.each([
  {
    place: header,
    keys: ["", `${SECRET}\n`, `${SECRET}\r\nx: y`, ` ${SECRET}`, `${SECRET} `, `${SECRET}é`, undefined],
  },
  { place: query, keys: ["", `${SECRET}\n`, `${SECRET}\0`, `${SECRET}\ud800`, undefined] },
  { place: cookie, keys: ["", `${SECRET}\n`, `${SECRET}\0`, `${SECRET}\ud800`, undefined] },
])("in the $place.in", ({ place, keys }) => {
  test.each(keys)("the key %j is refused, without a word of it", async (key) => {
    const { baseUrl, received } = await serve(ok);
    // What the types refuse arrives from JavaScript: an environment variable that isn't set.
    const error = await failure(authenticate(apiKey(place, key as string), baseUrl));
    expect(error).toMatchObject({
      name: "RequestError",
      message: `The API key for ${place.name} is empty or malformed: nothing was sent`,
    });
    expect(show(error)).not.toContain(SECRET);
    expect(received).toEqual([]);
  });

  test("the key doesn't show", async () => {
    const { baseUrl } = await serve(ok);
    const auth = apiKey(place, SECRET);
    const answer = await authenticate(auth, baseUrl);
    for (const value of [auth, answer, answer.url, answer.clone(), [...answer.headers]]) {
      expect(show(value)).not.toContain(SECRET);
    }
  });
});

describe("the answer to a key in the query", () => {
  const send = (listener: RequestListener, method = "GET") =>
    serve(listener).then(({ baseUrl }) => authenticate(apiKey(query, SECRET), `${baseUrl}/pets`, { method }));

  test.each([
    { status: 200, body: "yes" },
    { status: 200, body: "" },
    { status: 204, body: "" },
    { status: 205, body: "" },
    { status: 304, body: "" },
    { status: 307, body: "there" },
    { status: 404, body: "no" },
    { status: 599, body: "no" },
    // No HTTP status; a Response with it can't be made.
    { status: 999, body: "no" },
  ])("is what came, but for the URL: $status, $body", async ({ status, body }) => {
    const answer = await send((_, response) =>
      response
        .writeHead(
          status,
          "Why not",
          [
            ["content-type", "text/x"],
            ["set-cookie", "a=1"],
            ["set-cookie", "b=2"],
          ].flat(),
        )
        .end(body),
    );
    expect(answer).toMatchObject({ status, statusText: "Why not", url: "", ok: status < 300 });
    expect(answer.headers.get("content-type")).toBe("text/x");
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(show(answer)).not.toContain(SECRET);
    expect(await answer.text()).toBe(body);
  });

  test("has no body where HEAD asked", async () => {
    const answer = await send(
      (_, response) => response.writeHead(200, { "content-length": "3" }).end(),
      "HEAD",
    );
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });

  test("is decompressed once", async () => {
    const answer = await send((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("yes")),
    );
    expect(await answer.text()).toBe("yes");
  });

  test("may have a body of nothing where it can't have one", async () => {
    const empty = Object.defineProperty(new Response(null, { status: 204 }), "body", {
      value: new Response("").body,
    });
    const answer = await authenticate(apiKey(query, SECRET), "https://example.com/", {
      sendOnce: async () => empty,
    });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
  });

  test("shows nothing where a browser doesn't", async () => {
    const opaque = Response.error();
    const answer = await authenticate(apiKey(query, SECRET), "https://example.com/", {
      sendOnce: async () => opaque,
    });
    const { status, ok, type, url, body } = answer;
    expect({ status, ok, type, url, body }).toEqual({
      status: 0,
      ok: false,
      type: "error",
      url: "",
      body: null,
    });
  });
});

describe("no answer to a key in the query", () => {
  const key = "s3cr3t key/é";
  const sent = "s3cr3t%20key%2F%C3%A9";
  /** Fails as fetch does where it quotes the URL. */
  const call = (fail: (url: string) => Error) =>
    failure(
      authenticate(apiKey(query, key), "https://example.com/pets", {
        sendOnce: async ({ url }) => {
          throw fail(url);
        },
      }),
    );

  test("has a cause that doesn't quote the URL", async () => {
    const error = await call((url) => {
      const why = Object.assign(new Error(`connect to ${key} at ${url}`), {
        code: "ECONNREFUSED",
        path: url,
      });
      return new ConnectionError(
        "GET https://example.com got no answer: ECONNREFUSED",
        "refused",
        Object.assign(new TypeError(`sending to ${url} failed`, { cause: why }), { path: url }),
      );
    });
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: "GET https://example.com got no answer: ECONNREFUSED",
      reason: "refused",
      cause: {
        name: "TypeError",
        message: "sending to https://example.com/pets?api_key=*** failed",
        cause: {
          name: "Error",
          code: "ECONNREFUSED",
          message: "connect to *** at https://example.com/pets?api_key=***",
        },
      },
    });
    expect(show(error)).not.toContain(key);
    expect(show(error)).not.toContain(sent);
  });

  test("has no cause where that is no error", async () => {
    const error = await call((url) => new ConnectionError("no answer", "lost", { url }));
    expect(error).toMatchObject({ message: "no answer", reason: "lost", cause: undefined });
  });

  test("has the caller's own reason where the call was aborted", async () => {
    const mine = new ConnectionError("aborted", "aborted", new Error("enough"));
    expect(await call(() => mine)).toBe(mine);
  });

  test("leaves other errors alone", async () => {
    const mine = new Error("mine");
    expect(await call(() => mine)).toBe(mine);
  });
});
