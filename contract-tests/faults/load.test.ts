import { expect, onTestFinished, test } from "vitest";
import { startElsewhere, startFaultServer } from "./fault-server.js";
import { behavioursOf, faultsWith } from "./faults.js";
import type { LoadReport } from "./load-report.js";
import { PATIENCE } from "./patience.js";
import { runProgram } from "./run-program.js";

const WARM_UP = 2000;
const CALLS = 10_000;
/** What a heap may grow between two measurements without anything being kept: code gets compiled, caches fill. */
const NOISE = 1.5e6;

test(
  "10,000 calls, two thirds of them with a fault, each end as they should, and leave nothing behind",
  async () => {
    const elsewhere = await startElsewhere();
    const faults = faultsWith(elsewhere.origin);
    const server = await startFaultServer(behavioursOf(faults));
    onTestFinished(async () => {
      await Promise.all([server.close(), elsewhere.close()]);
    });
    const args = [server.origin, `${WARM_UP}`, `${CALLS}`];
    const { code, stdout, stderr } = await runProgram("load", args, ["--expose-gc"]);
    // No warning of too many listeners, and no rejection that nobody handled.
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const report: LoadReport = JSON.parse(stdout);
    const [before, after] = report.heap;
    console.log(`${CALLS} calls in ${report.seconds.toFixed(1)} s, with ${before} bytes, and then ${after}`);
    expect(report.surprises).toEqual([]);
    expect(Object.values(report.ends).reduce((sum, count) => sum + count)).toBe(CALLS);
    expect(report.listeners).toBe(0);
    expect(after - before).toBeLessThan(NOISE);

    const callers = Array.from({ length: CALLS }, (_, nth) => server.arrived(`POST ${nth}`).length);
    expect(callers.filter((count) => count > 1)).toEqual([]);
    expect(elsewhere.connections).toBe(0);
  },
  PATIENCE + 10_000,
);
