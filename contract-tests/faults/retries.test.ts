import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { ClientOptions } from "../../generator/runtime/client.js";
import { ConnectionError } from "../../generator/runtime/errors.js";
import type { RetryEvent } from "../../generator/runtime/retry.js";
import { createClient } from "../../generator/runtime/testing/pets.js";
import { titled } from "../support/titled.js";
import { answer, inTurn, send, sendAndEnd, sendAndReset, trickle } from "./behaviours.js";
import { call, type End, endOf } from "./calls.js";
import {
  asking,
  askingPath,
  type Behaviour,
  closedOrigin,
  type FaultServer,
  startFaultServer,
  type Visit,
} from "./fault-server.js";

/** When a request is sent again, after which wait, and when not, as it shows at the service. */

const JSON_TYPE = { "content-type": "application/json" };
const PET = '{"name":"Rex"}';
const DATA = `data ${PET}`;
const fine = send(answer(200, JSON_TYPE, PET));
const lost = sendAndReset("");

/** An answer that asks to come again. */
function later(
  status: number,
  retryAfter?: string,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  const asked = retryAfter === undefined ? {} : { "retry-after": retryAfter };
  return send(answer(status, { ...JSON_TYPE, ...headers, ...asked }, '{"code":"LATER"}'));
}

const LATER = (status: number): string => `${status} {"code":"LATER"}`;

interface Made extends End {
  readonly events: readonly RetryEvent[];
  readonly arrived: readonly Visit[];
}

const servers: FaultServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function serve(behaviour: Behaviour, port = 0): Promise<FaultServer> {
  const server = await startFaultServer({ behaviour }, { port });
  servers.push(server);
  return server;
}

/** Makes one call to a server of its own. */
async function make(
  method: "POST" | "GET",
  behaviour: Behaviour,
  options: ClientOptions = {},
  signal?: AbortSignal,
): Promise<Made> {
  const server = await serve(behaviour);
  const events: RetryEvent[] = [];
  const pets = createClient({
    baseUrl: server.origin,
    retry: { minDelay: 10 },
    ...options,
    onRetry: (event) => {
      events.push(event);
      options.onRetry?.(event);
    },
  });
  const end = await call(pets, { method, end: "await" }, { headers: asking("behaviour", "me"), signal });
  return { ...end, events, arrived: server.arrived("me") };
}

/** A wait that the client chose itself, of the first retry. */
const BACKOFF = { from: 5, to: 10 };

describe("an answer that asks to come again", () => {
  const DATE = "Thu, 01 Jul 2027 00:00:00 GMT";
  type Wait = number | typeof BACKOFF;
  /** The wait before a second request of a POST and of a GET; undefined where there is none. */
  const rows: readonly {
    answers: [status: number, retryAfter?: string, headers?: Record<string, string>];
    post: Wait | undefined;
    get: Wait | undefined;
  }[] = [
    { answers: [429, "0"], post: 0, get: 0 },
    { answers: [503, "0"], post: 0, get: 0 },
    { answers: [503, "00 "], post: 0, get: 0 },
    { answers: [429, DATE, { date: DATE }], post: 0, get: 0 },
    { answers: [429, DATE, { date: "Wed, 30 Jun 2027 23:59:59 GMT" }], post: 1000, get: 1000 },
    { answers: [503, "Thu, 1 Jul 2027 00:00:00 GMT", { date: DATE }], post: 0, get: 0 },
    // A date that has passed.
    { answers: [503, "Wed, 30 Jun 2027 00:00:00 GMT", { date: DATE }], post: 0, get: 0 },
    { answers: [429, "1"], post: 1000, get: 1000 },
    // Nothing that can be read is nothing that was said.
    ...["-1", "1.5", "soon", "", "1, 1", "0x1", "Thu, 99 Jul 2027 00:00:00 GMT"].flatMap((value) => [
      { answers: [429, value] as [number, string], post: BACKOFF, get: BACKOFF },
      { answers: [503, value] as [number, string], post: undefined, get: BACKOFF },
    ]),
    { answers: [429], post: BACKOFF, get: BACKOFF },
    { answers: [503], post: undefined, get: BACKOFF },
    { answers: [502], post: undefined, get: BACKOFF },
    { answers: [504], post: undefined, get: BACKOFF },
    { answers: [408], post: undefined, get: BACKOFF },
    // Too long, or longer than the whole call.
    { answers: [429, "31"], post: undefined, get: undefined },
    { answers: [503, "31"], post: undefined, get: undefined },
    { answers: [429, "9".repeat(400)], post: undefined, get: undefined },
    { answers: [429, "8"], post: undefined, get: undefined },
    // Not what asks for it.
    ...[400, 401, 403, 404, 409, 500, 501, 505].map((status) => ({
      answers: [status, "0"] as [number, string],
      post: undefined,
      get: undefined,
    })),
  ];
  const calls = rows.flatMap(({ answers, post, get }) =>
    (["POST", "GET"] as const).map((method) => {
      const title = `${method}, ${answers.map((part) => JSON.stringify(part)).join(" ")}`;
      return { title, method, answers, wait: method === "POST" ? post : get };
    }),
  );

  test.concurrent.for(titled(calls))("%s", async ([, { method, answers, wait }]) => {
    const [status] = answers;
    const { how, events, arrived } = await make(method, inTurn(later(...answers), fine), {
      retry: { minDelay: BACKOFF.to, maxDelay: 30_000 },
      timeout: { total: 7000 },
    });
    if (wait === undefined) {
      expect(how).toBe(LATER(status));
      expect(events).toEqual([]);
      expect(arrived).toHaveLength(1);
      return;
    }
    const operation = method === "POST" ? "POST /shops/{shopId}/pets" : "GET /pets";
    const reason = status === 429 ? "rate-limited" : "unavailable";
    expect(how).toBe(DATA);
    expect(events).toEqual([{ operation, reason, attempt: 1, delay: expect.any(Number), status }]);
    const [{ delay = Number.NaN } = {}] = events;
    const { from, to } = typeof wait === "number" ? { from: wait, to: wait } : wait;
    expect(delay).toBeGreaterThanOrEqual(from);
    expect(delay).toBeLessThanOrEqual(to);
    const [first, second] = arrived;
    expect(arrived).toHaveLength(2);
    expect(second).toMatchObject({ ...first, count: 2, time: expect.any(Number), socket: expect.anything() });
    // A timer may be a little early, but it never leaves out the wait.
    expect(Number(second?.time) - Number(first?.time)).toBeGreaterThanOrEqual(delay - 5);
  });
});

describe("how often", () => {
  test.concurrent.each([
    { retry: undefined, sent: 3 },
    { retry: {}, sent: 3 },
    { retry: { limit: 0 }, sent: 1 },
    { retry: { limit: 1 }, sent: 2 },
    { retry: { limit: 6 }, sent: 7 },
    { retry: false, sent: 1 },
  ] as const)("with retry: $retry a request is sent $sent times at the most", async ({ retry, sent }) => {
    for (const method of ["POST", "GET"] as const) {
      const { how, arrived, events } = await make(method, later(429, "0"), { retry });
      expect(how).toBe(LATER(429));
      expect(arrived).toHaveLength(sent);
      expect(events.map(({ attempt }) => attempt)).toEqual(
        Array.from({ length: sent - 1 }, (_, at) => at + 1),
      );
    }
  });
});

describe("no answer", () => {
  test.each([
    { name: "lost twice", first: lost, reason: "lost" },
    { name: "ended twice", first: sendAndEnd("HTTP/1.1 200 OK\r\n"), reason: "lost" },
    { name: "silent twice", first: send(""), reason: "timeout" },
  ])("$name, a GET is answered the third time, and a POST isn't sent again", async ({ first, reason }) => {
    const timeout = { perTry: reason === "timeout" ? 600 : 20_000 };
    const get = await make("GET", inTurn(first, first, fine), { timeout });
    expect(get.how).toBe(DATA);
    expect(get.arrived).toHaveLength(3);
    expect(get.events).toEqual(
      [1, 2].map((attempt) => ({
        operation: "GET /pets",
        reason,
        attempt,
        delay: expect.any(Number),
        error: expect.any(ConnectionError),
      })),
    );
    expect(get.events).toMatchObject([{ error: { reason } }, { error: { reason } }]);
    const post = await make("POST", inTurn(first, first, fine), { timeout });
    expect(post).toMatchObject({ how: reason, events: [], arrived: [{ method: "POST" }] });
  });

  test.each(["POST", "GET"] as const)("a %s reaches a service that isn't up yet, once", async (method) => {
    const origin = await closedOrigin();
    const starting: Promise<FaultServer>[] = [];
    const reasons: string[] = [];
    const pets = createClient({
      baseUrl: origin,
      retry: { limit: 20, minDelay: 20, maxDelay: 100 },
      onRetry: ({ reason, attempt }) => {
        reasons.push(reason);
        if (attempt === 2) starting.push(serve(fine, Number(new URL(origin).port)));
      },
    });
    expect(await call(pets, { method, end: "await" }, { headers: asking("behaviour", "me") })).toMatchObject({
      how: DATA,
    });
    expect(new Set(reasons)).toEqual(new Set(["refused"]));
    expect((await starting[0])?.arrived("me")).toHaveLength(1);
  });
});

describe("onRetry", () => {
  test("sees each request that is sent again, for its own reason", async () => {
    const { how, events } = await make(
      "GET",
      inTurn(lost, later(429, "0"), send(answer(502)), later(503, "0"), fine),
      { retry: { limit: 9, minDelay: 1 } },
    );
    expect(how).toBe(DATA);
    expect(events.map(({ reason, attempt, status }) => ({ reason, attempt, status }))).toEqual([
      { reason: "lost", attempt: 1, status: undefined },
      { reason: "rate-limited", attempt: 2, status: 429 },
      { reason: "unavailable", attempt: 3, status: 502 },
      { reason: "unavailable", attempt: 4, status: 503 },
    ]);
  });

  test.each([
    { after: "an answer", first: later(429, "0") },
    { after: "a lost connection", first: lost },
  ])("ends the call with what it throws, after $after", async ({ first }) => {
    const mine = new Error("mine");
    const { value, arrived } = await make("GET", inTurn(first, fine), {
      onRetry: () => {
        throw mine;
      },
    });
    expect(value).toBe(mine);
    expect(arrived).toHaveLength(1);
  });
});

describe("the caller's signal", () => {
  /** Far longer than any test may take. */
  const forever = {
    retry: { minDelay: 1e6, maxDelay: 1e6 },
    timeout: { perTry: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY },
  };
  test.each([
    { title: "the wait that the service asked for", behaviour: later(429, "1000") },
    { title: "the client's own wait", behaviour: lost },
    { title: "an answer that doesn't come", behaviour: send("") },
    {
      title: "an answer that doesn't end",
      behaviour: trickle(answer(200, { ...JSON_TYPE, "content-length": "9999" }), " "),
    },
    {
      title: "an answer that asks to come again, and doesn't end",
      behaviour: trickle(answer(429, { ...JSON_TYPE, "retry-after": "0", "content-length": "9999" }), " "),
    },
  ])("ends $title at once", async ({ behaviour }) => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const arrival: Behaviour = (visit) => {
      behaviour(visit);
      setTimeout(100).then(() => controller.abort(reason));
    };
    const { value, arrived } = await make("GET", arrival, forever, controller.signal);
    expect(value).toMatchObject({ name: "ConnectionError", reason: "aborted", cause: reason });
    expect(arrived).toHaveLength(1);
  });

  test("sends nothing when it was aborted before", async () => {
    const { how, arrived } = await make("GET", fine, {}, AbortSignal.abort());
    expect({ how, arrived }).toEqual({ how: "aborted", arrived: [] });
  });
});

describe("the time of the whole call", () => {
  test("leaves no room for a wait that is longer", async () => {
    const options = { timeout: { total: 5000 }, retry: { minDelay: 20_000 } };
    expect(await make("GET", lost, options)).toMatchObject({ how: "lost", events: [] });
    expect(await make("POST", later(429), options)).toMatchObject({ how: LATER(429), events: [] });
  });

  test("ends tries without an end", async () => {
    const { how, arrived } = await make("GET", send(""), {
      timeout: { perTry: 100, total: 450 },
      retry: { limit: 1000, minDelay: 1 },
    });
    expect(how).toBe("timeout");
    expect(arrived.length).toBeLessThanOrEqual(5);
  });
});

describe("the body of an answer that asks to come again", () => {
  const asks = { ...JSON_TYPE, "retry-after": "0", "content-length": "9999" };

  test.each(["POST", "GET"] as const)("may break off: %s", async (method) => {
    const broken = sendAndEnd(answer(429, asks, "{"));
    const { how, arrived } = await make(method, inTurn(broken, fine));
    expect(how).toBe(DATA);
    expect(arrived).toHaveLength(2);
  });

  test.each(["POST", "GET"] as const)("may not end, and the call does: %s", async (method) => {
    const { how, arrived } = await make(method, trickle(answer(429, asks), " "), {
      timeout: { perTry: 200, total: 1000 },
    });
    expect(how).toBe("timeout");
    expect(arrived.length).toBeLessThanOrEqual(3);
  });
});

describe("a body that is a stream", () => {
  test.each([
    { name: "429", behaviour: later(429, "0"), how: LATER(429) },
    { name: "503", behaviour: later(503, "0"), how: LATER(503) },
    { name: "a lost connection", behaviour: lost, how: "lost" },
  ])("isn't sent again after $name", async ({ behaviour, how }) => {
    const server = await serve(behaviour);
    const pets = createClient({
      baseUrl: server.origin + askingPath("behaviour", "me"),
      onRetry: () => expect.fail("It is sent again"),
    });
    const body = new Blob(["a ", "note"]).stream();
    // The type of the operation's body is that of text.
    const end = await endOf("await", () => pets.addNote({ body: body as unknown as string }));
    expect(end.how).toBe(how);
    expect(server.arrived("me")).toMatchObject([{ method: "POST", body: expect.stringContaining("note") }]);
  });

  test("is sent again where a middleware has read it", async () => {
    const server = await serve(inTurn(later(429, "0"), send("HTTP/1.1 204 None\r\n\r\n")));
    const pets = createClient({
      baseUrl: server.origin + askingPath("behaviour", "me"),
      middleware: [async (request, next) => next(new Request(request, { body: await request.text() }))],
    });
    const body = new Blob(["a note"]).stream() as unknown as string; // as above
    expect(await pets.addNote({ body })).toMatchObject({ status: 204 });
    expect(server.arrived("me")).toMatchObject([{ body: "a note" }, { body: "a note" }]);
  });
});
