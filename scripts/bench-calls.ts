import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bearer, createClient } from "atlas-peering-client";
import createFetchClient from "openapi-fetch";

/**
 * What a call costs over a bare fetch: three programs make the same request of about 1 KB to a server in another
 * process. Run with `--expose-gc --max-semi-space-size=256`, so that nothing is collected within a round.
 */
const ROUNDS = 40;
const WARM_UP = 5;
const CALLS = 250;

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
  readonly bytes: number[];
}

function ways(baseUrl: string): Way[] {
  const headers = { authorization: `Bearer ${TOKEN}`, accept: MEDIA_TYPE, "content-type": MEDIA_TYPE };
  const url = baseUrl + PATH.replace("{groupId}", groupId);
  const peer = createFetchClient({ baseUrl, headers });
  const own = createClient({ baseUrl, auth: bearer(TOKEN) });
  const request = { path: { groupId }, body };
  const calls = {
    "bare fetch": async () =>
      (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json(),
    "openapi-fetch": () => peer.POST(PATH as never, { params: { path: { groupId } }, body } as never), // untyped here
    "atlas-peering-client": () => own.createGroupPeer(request).orThrow(),
  };
  return Object.entries(calls).map(([name, call]) => ({ name, call, microseconds: [], bytes: [] }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure(): Promise<void> {
  const server = fork(process.argv[1] ?? "", ["serve"]);
  const port = await new Promise((resolve) => server.once("message", resolve));
  const all = ways(`http://127.0.0.1:${port}`);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const { call, microseconds, bytes } of all) {
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      const started = performance.now();
      for (let count = 0; count < CALLS; count++) await call();
      const took = performance.now() - started;
      if (round < 0) continue;
      microseconds.push((took / CALLS) * 1000);
      bytes.push((process.memoryUsage().heapUsed - before) / CALLS);
    }
  }
  server.kill();

  const [bare] = all;
  console.log(
    `One call after the other, medians of ${ROUNDS} rounds of ${CALLS}, Node.js ${process.version}`,
  );
  for (const { name, microseconds, bytes } of all) {
    const time = median(microseconds);
    // Of each round its own ratio: what slows the machine down slows the whole round down.
    const ratio = median(
      microseconds.map((value, round) => value / (bare?.microseconds[round] ?? Number.NaN)),
    );
    const heap = median(bytes);
    console.log(
      `${name.padEnd(34)} ${time.toFixed(0).padStart(4)} µs ${ratio.toFixed(2)}   ` +
        `${(heap / 1024).toFixed(1).padStart(5)} KB ${(heap / median(bare?.bytes ?? [])).toFixed(2)}`,
    );
  }
  console.log("Each ratio is to the first line. KB is what is allocated on the heap.");
}

if (process.argv[2] === "serve") serve();
else await measure();
