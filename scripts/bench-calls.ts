import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bearer, createClient } from "atlas-peering-client";
import createFetchClient from "openapi-fetch";
import { median } from "./bench/measure.js";

/**
 * What a call costs over a bare fetch: programs make the same request of about 1 KB to a server in another process, in
 * turns of a few calls, so that each meets the machine as the others do. Run with `--expose-gc
 * --max-semi-space-size=256`, so that nothing is collected while bytes are counted.
 */
const TURNS = 600;
const WARM_UP = 60;
const CALLS = 20;

const MEDIA_TYPE = "application/vnd.atlas.2023-01-01+json";
const TOKEN = "a-token";
const groupId = "32b6e34b3d91647abb20e7b8";
const PATH = "/api/atlas/v2/groups/{groupId}/peers";
const body = {
  providerName: "GCP",
  containerId: groupId,
  gcpProjectId: `p${"x".repeat(860)}`,
  networkName: "default",
} as const;
const ANSWER = JSON.stringify({ ...body, gcpProjectId: "my-project", id: groupId, status: "ADDING_PEER" });

function serve(): void {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": MEDIA_TYPE, "content-length": ANSWER.length }).end(ANSWER);
    });
  });
  // A TCP server that listens has an address with a port.
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

interface Way {
  readonly name: string;
  readonly call: () => Promise<unknown>;
  readonly microseconds: number[];
}

function ways(baseUrl: string): Way[] {
  const headers = { authorization: `Bearer ${TOKEN}`, accept: MEDIA_TYPE, "content-type": MEDIA_TYPE };
  const url = baseUrl + PATH.replace("{groupId}", groupId);
  const peer = createFetchClient({ baseUrl, headers });
  const own = createClient({ baseUrl, auth: bearer(TOKEN) });
  const request = { path: { groupId }, body };
  const post = (): RequestInit => ({ method: "POST", headers, body: JSON.stringify(body) });
  const calls = {
    "bare fetch": async () => (await fetch(url, post())).json(),
    "bare fetch with a time limit": () => withinTime((signal) => fetch(url, { ...post(), signal })),
    "openapi-fetch": () => peer.POST(PATH as never, { params: { path: { groupId } }, body } as never), // untyped here
    "atlas-peering-client": () => own.createGroupPeer(request).orThrow(),
  };
  return Object.entries(calls).map(([name, call]) => ({ name, call, microseconds: [] }));
}

/** The same limit that the client sets: a call that may be cancelled costs more than one that may not. */
async function withinTime(send: (signal: AbortSignal) => Promise<Response>): Promise<unknown> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  try {
    return await (await send(controller.signal)).json();
  } finally {
    clearTimeout(timer);
  }
}

async function repeat(call: Way["call"]): Promise<void> {
  for (let count = 0; count < CALLS; count++) await call();
}

/** What a call leaves on the heap, in bytes. */
async function allocated(call: Way["call"]): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await repeat(call);
  return (process.memoryUsage().heapUsed - before) / CALLS;
}

async function measure(): Promise<void> {
  const server = fork(process.argv[1] ?? "", ["serve"]);
  const port = await new Promise((resolve) => server.once("message", resolve));
  const all = ways(`http://127.0.0.1:${port}`);
  for (let turn = -WARM_UP; turn < TURNS; turn++) {
    for (const { call, microseconds } of all) {
      const started = performance.now();
      await repeat(call);
      if (turn >= 0) microseconds.push(((performance.now() - started) / CALLS) * 1000);
    }
  }
  const heap = new Map<Way, number>();
  for (const way of all) heap.set(way, await allocated(way.call));
  server.kill();

  const [bare] = all;
  const own = (way: Way | undefined) => median(way?.microseconds ?? []);
  console.log(`One call after the other, medians of ${TURNS} turns of ${CALLS}, Node.js ${process.version}`);
  for (const way of all) {
    const bytes = heap.get(way) ?? Number.NaN;
    console.log(
      `${way.name.padEnd(34)} ${own(way).toFixed(0).padStart(4)} µs ${(own(way) / own(bare)).toFixed(2)}   ` +
        `${(bytes / 1024).toFixed(0).padStart(4)} KB`,
    );
  }
  console.log("The ratio is to the first line. KB is what a call allocates on the heap.");
}

if (process.argv[2] === "serve") serve();
else await measure();
