import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import type { Call } from "./call.js";
import { type ClientOptions, createOperationsClient } from "./client.js";
import { ConnectionError } from "./errors.js";
import { type EventStream, openEvents, readEvents } from "./event-stream.js";
import { serve } from "./testing/serve.js";

afterEach(() => {
  vi.useRealTimers();
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The events of a stream as arrays of what they hold, up to the last thing that is there. */
async function eventsOf(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const { event, data, id, retry } of readEvents(body)) events.push([event, data, id, retry]);
  return events;
}

const message = (data: string, id = "", retry?: number) => ["message", data, id, retry];

/** The examples of WHATWG HTML, section 9.2.6, and what else it says of a stream. */
test.each<[stream: string, events: unknown[]]>([
  ["data: a\ndata: b\ndata: c\n\n", [message("a\nb\nc")]],
  [
    "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n",
    [
      ["add", "73857293", "", undefined],
      ["remove", "2153", "", undefined],
    ],
  ],
  [
    ": comment\n\ndata: first\nid: 1\n\ndata:second\nid\n\ndata:  third\n\n",
    [message("first", "1"), message("second"), message(" third")],
  ],
  ["data\n\ndata\ndata\n\ndata:", [message(""), message("\n")]],
  ["data:test\n\ndata: test\n\n", [message("test"), message("test")]],
  ["\uFEFFdata: a\n\n", [message("a")]],
  ["data: \uFEFFa\n\n", [message("\uFEFFa")]],
  ["data: a\r\ndata: b\r\n\r\ndata: c\r\rdata: d\n\r\n", [message("a\nb"), message("c"), message("d")]],
  [
    "id: 7\nretry: 20\ndata: a\n\ndata: b\n\nid: 8\n\nretry: x\nid: 9\0\ndata: c\n\n",
    [message("a", "7", 20), message("b", "7", 20), message("c", "8", 20)],
  ],
  ["event: add\n\ndata: a\n\n", [message("a")]],
  ["data: grün 🐈\u2028x\n\n", [message("grün 🐈\u2028x")]],
  ["more: x\ndata : x\nDATA: x\ndata: a:b\n\n", [message("a:b")]],
  ["data: not ended\n", []],
])("%j is read as it should be, wherever the chunks end", async (stream, events) => {
  const whole = bytes(stream);
  expect(await eventsOf([whole])).toEqual(events);
  expect(await eventsOf([...whole].map((byte) => Uint8Array.of(byte)))).toEqual(events);
  for (let at = 1; at < whole.length; at++)
    expect(await eventsOf([whole.slice(0, at), whole.slice(at)])).toEqual(events);
});

test("a line that ends in a carriage return waits for nothing", async () => {
  let more: (chunk: string) => void = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      more = (chunk) => controller.enqueue(bytes(chunk));
    },
  });
  const events = readEvents(body);
  more("data: a\r\r");
  expect((await events.next()).value).toMatchObject({ data: "a" });
  more("\ndata: b\n\n");
  expect((await events.next()).value).toMatchObject({ data: "b" });
  await events.return(undefined);
});

interface Ticks {
  watch(
    request?: undefined,
    options?: { signal?: AbortSignal },
  ): Call<{
    200: EventStream<{ n: number }> | string[];
    503: EventStream;
  }>;
  readonly raw: object;
  close(): Promise<void>;
}

/** A client of a service that answers as `write` does. */
async function ticks(
  write: (response: ServerResponse) => void,
  options: ClientOptions = {},
  mediaType = "text/event-stream; charset=utf-8",
  status = 200,
): Promise<Ticks> {
  const { baseUrl } = await serve((_, response) => {
    write(response.writeHead(status, { "content-type": mediaType }));
  });
  const both = ["application/json", "text/event-stream"];
  const watch = {
    method: "get",
    path: "/ticks",
    responses: { 200: both, 503: ["text/event-stream"] },
  } as const;
  return createOperationsClient<Ticks>({ watch }, { baseUrl, retry: false, ...options }, openEvents);
}

async function streamOf(client: Ticks, signal?: AbortSignal): Promise<EventStream<{ n: number }>> {
  const data = await client.watch(undefined, signal ? { signal } : {}).orThrow();
  if (Array.isArray(data)) expect.fail("no stream");
  return data;
}

test("events come while the answer is under way, byte by byte, for longer than a call may take", async () => {
  const sent = bytes('data: {"n":1}\n\nevent: ü\ndata: {"n":\ndata: 2}\n\ndata: [DONE]\n\n');
  let write = (): void => {};
  const client = await ticks((response) => {
    let at = 0;
    write = () => {
      if (at === sent.length) response.end();
      else response.write(sent.slice(at, ++at), () => setImmediate(write));
    };
    response.flushHeaders();
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const stream = await streamOf(client);
  // Longer than any limit of the client, and shorter than Node.js's own of five minutes between two chunks.
  vi.advanceTimersByTime(200_000);
  write();
  const seen: unknown[] = [];
  for await (const event of stream) {
    if (event.data === "[DONE]") {
      expect(() => event.json()).toThrow(SyntaxError);
      continue;
    }
    const { n }: { n: number } = event.json();
    seen.push([event.event, n]);
  }
  expect(seen).toEqual([
    ["message", 1],
    ["ü", 2],
  ]);
});

test("whoever leaves the loop, or aborts, ends the answer", async () => {
  for (const leave of ["break", "abort", "abort unread"] as const) {
    let closed: Promise<unknown> | undefined;
    const client = await ticks((response) => {
      closed = once(response, "close");
      response.write("data: {}\n\n");
    });
    const controller = new AbortController();
    const stream = await streamOf(client, controller.signal);
    if (leave === "abort unread") controller.abort(new Error("enough"));
    else if (leave === "break") for await (const _ of stream) break;
    else {
      const reading = (async () => {
        for await (const _ of stream) controller.abort(new Error("enough"));
      })();
      await expect(reading).rejects.toMatchObject({ name: "ConnectionError", reason: "aborted" });
    }
    await closed;
  }
});

test("an answer that breaks off is told to whoever reads it", async () => {
  const client = await ticks((response) => {
    response.write("data: {}\n\n", () => response.destroy());
  });
  const stream = await streamOf(client);
  const reading = (async () => {
    for await (const { data } of stream) expect(data).toBe("{}");
  })();
  await expect(reading).rejects.toThrow(ConnectionError);
});

test("what isn't an event stream is read as what it is", async () => {
  const json = await ticks((response) => response.end("[]"), {}, "application/json");
  expect(await json.watch()).toMatchObject({ ok: true, data: [] });
  const html = await ticks((response) => response.end("<html>"), {}, "text/html");
  expect(await html.watch()).toMatchObject({
    status: "invalid",
    error: { reason: "mediaType", body: "<html>" },
  });
  const undocumented = await ticks((response) => response.end("data: x\n\n"), {}, undefined, 500);
  expect(await undocumented.watch()).toMatchObject({ status: 500, error: "data: x\n\n" });
  const failed = await ticks((response) => response.end("data: x\n\n"), {}, undefined, 503);
  const result = await failed.watch();
  if (result.status !== 503) expect.fail();
  for await (const { data } of result.error) expect(data).toBe("x");
});
