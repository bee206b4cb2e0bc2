import type { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, type ExpectStatic, expect, onTestFinished, test } from "vitest";
import type { Timeouts } from "../../generator/runtime/deadline.js";
import { ConnectionError } from "../../generator/runtime/errors.js";
import type { RetryEvent } from "../../generator/runtime/retry.js";
import { createClient } from "../../generator/runtime/testing/pets.js";
import { titled } from "../support/titled.js";
import { answer, inTurn, send, sendAndReset } from "./behaviours.js";
import { call, type Way, ways } from "./calls.js";
import { asking, type Behaviour, closedOrigin, startElsewhere, startFaultServer } from "./fault-server.js";
import { behavioursOf, type Fault, faultsWith, wantedEnd } from "./faults.js";

/** Whatever goes wrong on the way, a call ends as the table says, and a request that may have been served isn't repeated. */

const elsewhere = await startElsewhere();
const faults = faultsWith(elsewhere.origin);
const server = await startFaultServer(behavioursOf(faults));
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

/**
 * A machine that is busy may take its time for whatever isn't endless, and for the head of an answer whose body is: a
 * GET that is cut off before it would be sent again.
 */
const timeoutOf = ({ endless, gets = 1 }: Fault): Timeouts => ({
  perTry: !endless ? 20_000 : gets > 1 ? 200 : 2000,
  total: 20_000,
});

describe("a fault", () => {
  test.concurrent.for(titled(faults))("%s", async ([, fault], { expect }) => {
    await Promise.all(ways.map((way) => meet(fault, way, expect)));
  });
});

async function meet(fault: Fault, way: Way, expect: ExpectStatic): Promise<void> {
  const caller = `${fault.title}: ${way.title}`;
  const events: RetryEvent[] = [];
  const pets = createClient({
    baseUrl: server.origin,
    retry: { minDelay: 1 },
    timeout: timeoutOf(fault),
    onRetry: (event) => void events.push(event),
  });
  const { how, value } = await call(pets, way, { headers: asking(fault.title, caller) });
  expect.soft(how, caller).toBe(wantedEnd(fault, way));
  if (value instanceof ConnectionError) expect.soft(value.cause, caller).toBeInstanceOf(Error);
  const tries = way.method === "GET" ? (fault.gets ?? 1) : 1;
  const attempts = events.map(({ attempt }) => attempt);
  expect.soft(attempts, caller).toEqual([1, 2].slice(0, tries - 1));
  const sent = server.arrived(caller).length;
  // A try that is cut off by time may not have got as far as the server.
  if (fault.endless) expect.soft(sent, caller).toBeLessThanOrEqual(tries);
  else expect.soft(sent, caller).toBe(tries);
}

test("no redirect was followed", () => {
  expect(elsewhere.connections).toBe(0);
});

describe("no connection", () => {
  const origins: { title: string; origin: () => Promise<string>; reason: string; posts: number }[] = [
    { title: "nobody listens", origin: closedOrigin, reason: "refused", posts: 3 },
    { title: "no such name", origin: async () => "http://nowhere.invalid", reason: "refused", posts: 3 },
    {
      title: "a reset as soon as there is one",
      origin: () => accepting((socket) => socket.resetAndDestroy()),
      reason: "lost",
      posts: 1,
    },
    {
      title: "an end as soon as there is one",
      origin: () => accepting((socket) => socket.end()),
      reason: "lost",
      posts: 1,
    },
  ];
  const rows = origins.flatMap((row) =>
    ways.map((way) => ({ ...row, way, title: `${row.title}: ${way.title}` })),
  );

  test.for(titled(rows))("%s", async ([, { origin, reason, posts, way }]) => {
    const events: RetryEvent[] = [];
    const pets = createClient({
      baseUrl: await origin(),
      retry: { minDelay: 1 },
      onRetry: (event) => void events.push(event),
    });
    expect(await call(pets, way, { headers: {} })).toMatchObject({ how: reason });
    const tries = way.method === "GET" ? 3 : posts;
    expect(events).toMatchObject(
      [1, 2].slice(0, tries - 1).map((attempt) => ({ reason, attempt, error: { reason } })),
    );
  });
});

/** The origin of a server that does this with each connection. */
async function accepting(accepted: (socket: Socket) => void): Promise<string> {
  const server = await startFaultServer({}, { accepted });
  onTestFinished(() => server.close());
  return server.origin;
}

describe("two calls over one connection", () => {
  const named = (name: string): Buffer =>
    answer(200, { "content-type": "application/json" }, JSON.stringify({ name }));
  const first = send(named("first"));
  const second = send(named("second"));
  /** Answers, and does something else with the connection when the answer has been read. */
  const firstAndThen =
    (then: (socket: Socket) => void): Behaviour =>
    (visit) => {
      first(visit);
      setTimeout(20).then(() => then(visit.socket));
    };

  const rows: readonly {
    title: string;
    behaviour: Behaviour;
    connections?: number;
    post?: string;
    sent?: { readonly POST: number; readonly GET: number };
  }[] = [
    { title: "that stays", behaviour: inTurn(first, second), connections: 1 },
    {
      title: "that the service ends",
      behaviour: inTurn(
        firstAndThen((socket) => socket.end()),
        second,
      ),
    },
    {
      title: "that the service breaks",
      behaviour: inTurn(
        firstAndThen((socket) => socket.resetAndDestroy()),
        second,
      ),
    },
    {
      title: "that the service ends with an answer that nobody asked for",
      behaviour: inTurn(
        firstAndThen((socket) => socket.end(answer(408, { connection: "close" }))),
        second,
      ),
    },
    {
      title: "that has another answer behind the first",
      behaviour: inTurn(send(named("first"), named("stray")), second),
    },
    {
      title: "that has the rest of a body behind the first",
      behaviour: inTurn(send(named("first"), "and more"), second),
    },
    {
      title: "that breaks under the second",
      behaviour: inTurn(first, sendAndReset(""), second),
      post: "lost",
      sent: { POST: 2, GET: 3 },
    },
  ];

  test.for(titled(rows))("%s", async ([, row]) => {
    const { behaviour, connections = 2, post, sent = { POST: 2, GET: 2 } } = row;
    for (const method of ["POST", "GET"] as const) {
      const server = await startFaultServer({ behaviour });
      onTestFinished(() => server.close());
      const pets = createClient({ baseUrl: server.origin, retry: { minDelay: 1 } });
      const options = { headers: asking("behaviour", "me") };
      const way = { method, end: "await" } as const;
      expect(await call(pets, way, options)).toMatchObject({ how: 'data {"name":"first"}' });
      await setTimeout(60);
      const wanted = (method === "POST" ? post : undefined) ?? 'data {"name":"second"}';
      expect(await call(pets, way, options)).toMatchObject({ how: wanted });
      expect(server.arrived("me")).toHaveLength(sent[method]);
      if (!post) expect(server.connections).toBe(connections);
    }
  });
});
