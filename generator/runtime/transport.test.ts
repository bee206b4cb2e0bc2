import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { apiKey } from "./auth/api-key.js";
import type { Auth } from "./auth/auth.js";
import { bearer } from "./auth/bearer.js";
import { digest } from "./auth/digest.js";
import { startDeadline } from "./deadline.js";
import { ConnectionError } from "./errors.js";
import type { RetryEvent } from "./retry.js";
import { failure } from "./testing/failure.js";
import { createClient, operations, V1 } from "./testing/pets.js";
import { answerWith, serve } from "./testing/serve.js";
import { createTransport, type TransportOptions } from "./transport.js";

const PET = { name: "Rex" };
const request = { path: { shopId: "7" }, body: PET };
const never = (): Promise<never> => new Promise(() => {});

/** Sends a GET, or whatever is said, over a transport of its own. */
function send(
  baseUrl: string,
  options: TransportOptions = {},
  { auth, body }: { auth?: Auth; body?: BodyInit } = {},
) {
  const events: RetryEvent[] = [];
  const transport = createTransport(
    baseUrl,
    { retry: { minDelay: 1 }, onRetry: (event) => void events.push(event), ...options },
    auth,
  );
  const deadline = startDeadline("GET /pets", options.timeout);
  const response = transport.send(
    { method: body === undefined ? "GET" : "PUT", url: `${baseUrl}/pets`, headers: {}, body },
    operations.listPets,
    deadline,
  );
  const read = response.then(async (answer) => {
    const text = await deadline.read(answer, () => answer.text());
    return new Response(text, { status: answer.status });
  });
  return { response: read.finally(() => deadline.end()), events };
}

describe("what is sent again", () => {
  test("isn't a stream, which is read only once", async () => {
    const { baseUrl, received } = await serve(answerWith(503, "text/plain", "no"));
    for (const [body, times] of [
      ["Rex", 3],
      [new Response("Rex").body ?? "", 1],
    ] as const) {
      received.length = 0;
      const { response, events } = send(baseUrl, {}, { body });
      expect((await response).status).toBe(503);
      expect([received.length, events.length]).toEqual([times, times - 1]);
    }
  });

  test("isn't a request whose wait would outlast the call: its answer is given back", async () => {
    const { baseUrl, received } = await serve((_, response) =>
      response.writeHead(429, { "retry-after": "2" }).end("slow"),
    );
    const { response, events } = send(baseUrl, { timeout: { total: 1500 } });
    expect(await (await response).text()).toBe("slow");
    expect([received.length, events.length]).toEqual([1, 0]);
  });

  test("isn't a call whose token couldn't be had: that was tried again by itself", async () => {
    const { baseUrl, received } = await serve((_, response) => void response.destroy());
    const auth: Auth = {
      authenticate: async (_, __, exchange) =>
        exchange({ method: "GET", url: `${baseUrl}/token`, headers: {}, body: undefined }),
    };
    const { response } = send(baseUrl, {}, { auth });
    expect(await failure(response)).toMatchObject({ name: "ConnectionError", reason: "lost" });
    expect(received.map(({ url }) => url)).toEqual(["/token", "/token", "/token"]);
  });

  test("is sent over the same connection, once the answer before was read", async () => {
    const answers = [answerWith(503, "text/plain", "x".repeat(60_000)), answerWith(200, "text/csv", "yes")];
    const ports = new Set<number | undefined>();
    const { baseUrl } = await serve((incoming, response) => {
      ports.add(incoming.socket.remotePort);
      answers.shift()?.(incoming, response);
    });
    expect(await (await send(baseUrl).response).text()).toBe("yes");
    expect(ports.size).toBe(1);
  });

  test.each(["endless", "silent"])("doesn't wait for an %s answer before", async (kind) => {
    let sent = 0;
    let calls = 0;
    let closed: Promise<unknown> | undefined;
    const { baseUrl } = await serve((_, response) => {
      closed ??= new Promise((resolve) => response.once("close", resolve));
      if (++calls > 1) return response.writeHead(200, { "content-type": "text/csv" }).end("yes");
      response.writeHead(503);
      const pour = (): void => {
        while (!response.destroyed && response.write("x".repeat(1024))) sent += 1024;
        if (!response.destroyed) response.once("drain", pour);
      };
      return kind === "endless" ? pour() : void response.write("x");
    });
    const { response } = send(baseUrl, { timeout: { perTry: kind === "endless" ? 20_000 : 100 } });
    expect(await (await response).text()).toBe("yes");
    // The sockets of both sides take up some before anyone reads.
    expect(sent).toBeLessThan(32 * 1024 * 1024);
    await closed;
  });

  test("is told of first, and waited for", async () => {
    const { baseUrl, received } = await serve(answerWith(503, "text/plain", "no"));
    const told: number[] = [];
    const onRetry = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      told.push(received.length);
    };
    await send(baseUrl, { onRetry }).response;
    expect(told).toEqual([1, 2]);
    const mine = new Error("mine");
    const rejecting = { onRetry: () => Promise.reject(mine) };
    expect(await failure(send(baseUrl, rejecting).response)).toBe(mine);
    const auth: Auth = { authenticate: (passed, sendOnce) => sendOnce(passed, "expired-token") };
    received.length = 0;
    expect(await failure(send(baseUrl, rejecting, { auth }).response)).toBe(mine);
    expect(received).toEqual([]);
  });

  test("may wait longer than a try may take", async () => {
    const answers = [answerWith(503, "text/plain", "no"), answerWith(200, "text/csv", "yes")];
    const { baseUrl } = await serve((incoming, response) => answers.shift()?.(incoming, response));
    const { response } = send(baseUrl, { timeout: { perTry: 100 }, retry: { minDelay: 400 } });
    expect(await (await response).text()).toBe("yes");
  });
});

describe("a fetch that is passed in", () => {
  test("isn't called for a try that is over", async () => {
    const fetch = vi.fn(async () => new Response("[]"));
    let wake = (): void => {};
    const auth = bearer(
      () =>
        new Promise<string>((resolve) => {
          wake = () => resolve("t");
        }),
    );
    const { response } = send("http://a.test", { fetch, retry: false, timeout: { perTry: 10 } }, { auth });
    expect(await failure(response)).toMatchObject({ reason: "timeout" });
    wake();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ["no Response", undefined],
    ["a text", "text"],
    ["what only looks like one", { headers: {} }],
    ["what looks more like one", { headers: new Headers() }],
  ])("that gives %s ends the call", async (_, given) => {
    // What the types refuse arrives from JavaScript.
    const fetch = async () => given as unknown as Response;
    expect(await failure(send("http://a.test", { fetch, retry: false }).response)).toMatchObject({
      name: "ConnectionError",
      reason: "lost",
      cause: { name: "TypeError", message: "fetch gave no Response" },
    });
  });

  test("shows of its errors what holds no request", async () => {
    const inner = Object.assign(new Error("socket"), { code: "ECONNREFUSED" });
    const fetch = async (passed: Request): Promise<Response> => {
      throw Object.assign(new TypeError("failed", { cause: inner }), {
        request: { authorization: passed.headers.get("authorization") },
      });
    };
    const { response } = send("http://a.test", { fetch, retry: false }, { auth: bearer("s3cr3t") });
    const error = await failure(response);
    expect(error).toMatchObject({
      reason: "refused",
      cause: { name: "TypeError", message: "failed", cause: { message: "socket", code: "ECONNREFUSED" } },
    });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("s3cr3t");
  });

  test("shows nothing more of what ends the body of its answer", async () => {
    const fetch = async (passed: Request): Promise<Response> => {
      const request = { authorization: passed.headers.get("authorization") };
      const broken = Object.assign(new TypeError("gone"), { request });
      return new Response(new ReadableStream({ start: (controller) => controller.error(broken) }), {
        headers: { "content-type": "application/json" },
      });
    };
    const pets = createClient({ fetch, auth: bearer("s3cr3t"), retry: false });
    const init = { params: { path: { shopId: "7" } }, body: PET };
    for (const call of [pets.listPets(), pets.raw.POST("/shops/{shopId}/pets", init)]) {
      const error = await failure(call);
      expect(error).toMatchObject({ reason: "lost", cause: { name: "TypeError", message: "gone" } });
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain("s3cr3t");
    }
  });

  test("that doesn't look at its signal holds up no other call", async () => {
    let calls = 0;
    const fetch = async (): Promise<Response> =>
      ++calls === 1
        ? never()
        : new Response(null, {
            status: calls === 2 ? 401 : 204,
            headers: { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256' },
          });
    const auth = digest({ username: "u", password: "p" });
    const options = { fetch, retry: false as const, timeout: { perTry: 50 } };
    const transport = createTransport("http://a.test", options, auth);
    const call = async (): Promise<number> => {
      const deadline = startDeadline("GET /pets", options.timeout);
      const passed = { method: "GET", url: "http://a.test/pets", headers: {}, body: undefined };
      return (await transport.send(passed, operations.listPets, deadline).finally(() => deadline.end()))
        .status;
    };
    expect(await failure(call())).toMatchObject({ reason: "timeout" });
    expect(await call()).toBe(204);
  });

  test.each([
    ["authenticated", bearer("t"), "omit"],
    ["anonymous", undefined, "same-origin"],
  ])("is told which credentials an %s call may take from a browser", async (_, auth, want) => {
    const seen: string[] = [];
    const fetch = async ({ credentials }: Request): Promise<Response> => {
      seen.push(credentials);
      return new Response("[]");
    };
    await send("http://a.test", { fetch }, auth ? { auth } : {}).response;
    expect(seen).toEqual([want]);
  });
});

describe("middleware that calls next twice", () => {
  test("has two calls with retries of their own, which go on at once", async () => {
    let calls = 0;
    const { baseUrl, received } = await serve((incoming, response) =>
      ++calls <= 2
        ? response.writeHead(429, { "retry-after": "0" }).end()
        : answerWith(200, "text/csv", `${calls}`)(incoming, response),
    );
    const both: string[] = [];
    const pets = createClient({
      baseUrl,
      middleware: [
        async (passed, next) => {
          const [a, b] = await Promise.all([next(passed.clone()), next(passed)]);
          both.push(await a.text());
          return b;
        },
      ],
    });
    expect(await pets.listPets()).toMatchObject({ ok: true });
    expect([received.length, both.length]).toEqual([4, 1]);
  });

  test("sends again after a try that took too long", async () => {
    let calls = 0;
    const { baseUrl } = await serve((incoming, response) => {
      if (++calls > 1) answerWith(200, V1, JSON.stringify(PET))(incoming, response);
    });
    const pets = createClient({
      baseUrl,
      timeout: { perTry: 500 },
      middleware: [
        (passed, next) => {
          const again = passed.clone();
          return next(passed).catch((error: unknown) => {
            expect(error).toBeInstanceOf(ConnectionError);
            return next(again);
          });
        },
      ],
    });
    expect(await pets.createPet(request)).toMatchObject({ ok: true, data: PET });
  });

  test("may pause between the two longer than a try may take", async () => {
    const { baseUrl, received } = await serve(answerWith(200, "application/json", "[]"));
    const pets = createClient({
      baseUrl,
      timeout: { perTry: 100 },
      middleware: [
        async (passed, next) => {
          await (await next(passed.clone())).text();
          await new Promise((resolve) => setTimeout(resolve, 200));
          return next(passed);
        },
      ],
    });
    expect(await pets.listPets()).toMatchObject({ ok: true });
    expect(received).toHaveLength(2);
  });

  test("lets go of the answer that it doesn't give", async () => {
    const closed: Promise<unknown>[] = [];
    const { baseUrl } = await serve((_, response) => {
      closed.push(new Promise((resolve) => response.once("close", resolve)));
      response.writeHead(200).write("[");
    });
    const pets = createClient({
      baseUrl,
      middleware: [
        async (passed, next) => {
          await next(passed);
          return Response.json([]);
        },
      ],
    });
    expect(await pets.listPets()).toMatchObject({ ok: true });
    await Promise.all(closed);
  });

  test("sends nothing when the call is over", async () => {
    const { baseUrl, received } = await serve(answerWith(200, "application/json", "[]"));
    let late: Promise<unknown> | undefined;
    let callEnded = (): void => {};
    const ended = new Promise<void>((resolve) => {
      callEnded = resolve;
    });
    const pets = createClient({
      baseUrl,
      middleware: [
        (passed, next) => {
          late = failure(ended.then(() => next(passed.clone())));
          return next(passed);
        },
      ],
    });
    await pets.listPets();
    callEnded();
    expect(await late).toMatchObject({ name: "ConnectionError", reason: "aborted" });
    expect(received).toHaveLength(1);
  });

  test("ends one sending by a signal of its own", async () => {
    let calls = 0;
    const { baseUrl } = await serve((incoming, response) => {
      if (++calls > 1) answerWith(200, "application/json", "[]")(incoming, response);
    });
    const pets = createClient({
      baseUrl,
      middleware: [
        (passed, next) =>
          next(new Request(passed.clone(), { signal: AbortSignal.timeout(50) })).catch((error: unknown) => {
            expect(error).toMatchObject({ reason: "aborted", cause: { name: "TimeoutError" } });
            return next(passed);
          }),
      ],
    });
    expect(await pets.listPets()).toMatchObject({ ok: true });
    expect(calls).toBe(2);
  });

  test("stops the one that lost the race", async () => {
    const signals: AbortSignal[] = [];
    const pets = createClient({
      fetch: async ({ signal }) => {
        signals.push(signal);
        return signals.length === 1 ? never() : Response.json([]);
      },
      middleware: [(passed, next) => Promise.race([next(passed.clone()), next(passed)])],
    });
    expect(await pets.listPets()).toMatchObject({ ok: true });
    expect(signals.map(({ aborted }) => aborted)).toContain(true);
  });
});

test.each([undefined, {}])("an Auth that gives %j is a mistake of the program", async (given) => {
  // What the types refuse arrives from JavaScript.
  const auth: Auth = { authenticate: async () => given as unknown as Response };
  expect(await failure(send("http://a.test", {}, { auth }).response)).toEqual(
    new TypeError("The authentication gave no Response"),
  );
});

test("an envelope is opened whatever the name of its parameter", async () => {
  const { baseUrl } = await serve(answerWith(200, V1, '{"status":409,"content":{"code":"TAKEN"}}'));
  const transport = createTransport(baseUrl, {}, undefined);
  const deadline = startDeadline("GET /pets");
  const answer = await transport.send(
    { method: "GET", url: `${baseUrl}/pets?in%20envelope=true`, headers: {}, body: undefined },
    { ...operations.listPets, envelope: { ...operations.createPet.envelope, parameter: "in envelope" } },
    deadline,
  );
  expect([answer.status, await answer.json()]).toEqual([409, { code: "TAKEN" }]);
  deadline.end();
});

test.each([
  ["within the headers", undefined, undefined],
  ["within the body", 200, undefined],
  ["within the body, of a call with a key in its URL", 200, apiKey({ in: "query", name: "key" }, "s3cr3t")],
] as const)("an answer in an envelope that breaks off %s", async (_, status, auth) => {
  const { baseUrl, received } = await serve((__, response) => {
    if (status) response.writeHead(status, { "content-length": "100" }).write('{"sta');
    setTimeout(() => response.destroy(), 10);
  });
  const transport = createTransport(baseUrl, { retry: { minDelay: 1 } }, auth);
  const deadline = startDeadline("GET /pets");
  const answer = transport.send(
    { method: "GET", url: `${baseUrl}/pets?envelope=true`, headers: {}, body: undefined },
    { ...operations.listPets, envelope: operations.createPet.envelope },
    deadline,
  );
  expect(await failure(answer)).toMatchObject({
    reason: "lost",
    message: expect.stringContaining(status ? "but the answer broke off" : "got no answer"),
  });
  // One whose answer has begun isn't asked for again.
  expect(received.length).toBe(status ? 1 : 3);
  deadline.end();
});
