import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Whole commands from start to exit, side by side: in turn, so that a busy moment of the machine hits them all. */
const ROUNDS = 15;
const WARM_UP = 2;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SPEC = join(ROOT, "spec/openapi.yaml");
const bin = (name: string) => join(ROOT, "node_modules/.bin", name);

interface Command {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
}

/** What this project does in one command, and the peers that do a part of it each. */
function commands(scratch: string): readonly Command[] {
  return [
    { name: "npm run generate", command: ["npm", "run", "--silent", "generate"], cwd: ROOT },
    {
      name: "openapi-typescript (types alone)",
      command: [bin("openapi-typescript"), SPEC, "-o", join(scratch, "types.ts")],
      cwd: scratch,
    },
    {
      // In a folder without a configuration, so that it has the rules of Redocly alone.
      name: "redocly lint (lint alone)",
      command: [bin("redocly"), "lint", SPEC, "--extends", "recommended-strict"],
      cwd: scratch,
    },
  ];
}

function milliseconds({ command: [file, ...args], cwd }: Command): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(file, args, { cwd, encoding: "utf8" });
  const took = performance.now() - started;
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return took;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const scratch = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const measured = commands(scratch).map((command) => ({ command, times: [] as number[] }));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const { command, times } of measured) {
      const took = milliseconds(command);
      if (round >= 0) times.push(took);
    }
  }
  const own = median(measured[0]?.times ?? []);
  console.log(`Medians of ${ROUNDS} warm runs, Node.js ${process.version}`);
  for (const { command, times } of measured) {
    const time = median(times);
    console.log(`${command.name.padEnd(34)} ${(time / 1000).toFixed(2)} s   ${(own / time).toFixed(2)}`);
  }
  console.log("The last column is the time of `npm run generate` over the time of the line.");
} finally {
  rmSync(scratch, { recursive: true });
}
