import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { createClient } from "../../../generator/runtime/testing/pets.js";
import { call, ways } from "../calls.js";
import { asking } from "../fault-server.js";
import { type Fault, faultsWith, wantedEnd } from "../faults.js";
import type { LoadReport } from "../load-report.js";
import { TOO_LONG } from "../patience.js";

/** Makes many calls, 50 at a time, with one signal for all. One in a hundred meets each fault, in each way in turn. */
const [origin = "", warmUp = "", all = ""] = process.argv.slice(2);
const CONCURRENCY = 50;

const faults = faultsWith("");
const noFault: Fault = { title: "no fault", behaviour: () => {}, post: 'data {"name":"Rex"}' };
const { signal } = new AbortController();
const retry = { minDelay: 1, limit: 1 };
const pets = createClient({ baseUrl: origin, retry, timeout: { perTry: TOO_LONG, total: TOO_LONG } });
const hastyPets = createClient({ baseUrl: origin, retry, timeout: { perTry: 50, total: TOO_LONG } });
const ends = new Map<string, number>();
const surprises: string[] = [];

async function makeNth(nth: number): Promise<void> {
  const fault = faults[nth % 100] ?? noFault;
  const way = ways[Math.floor(nth / 100) % ways.length];
  if (!way) throw new Error("There is no way");
  const headers = asking(fault.title, `${way.method} ${nth}`);
  const { how } = await call(fault.endless ? hastyPets : pets, way, { headers, signal });
  ends.set(how, (ends.get(how) ?? 0) + 1);
  if (how !== wantedEnd(fault, way)) surprises.push(`${fault.title}: ${way.title}: ${how}`);
}

let next = 0;
async function makeUntil(end: number): Promise<void> {
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (next < end) await makeNth(next++);
    }),
  );
}

/** The bytes in use once all garbage is collected. */
async function heapUsed(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await setTimeout(50);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

await makeUntil(Number(warmUp));
const before = await heapUsed();
await makeUntil(Number(all));
const report: LoadReport = {
  ends: Object.fromEntries(ends),
  surprises,
  heap: [before, await heapUsed()],
  listeners: getEventListeners(signal, "abort").length,
  seconds: performance.now() / 1000,
};
console.log(JSON.stringify(report));
