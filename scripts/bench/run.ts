import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Run {
  readonly seconds: number;
  /** User and system time of the command and all that it waited for. */
  readonly cpuSeconds: number;
  /** The largest resident set of its Node.js processes, in MiB. */
  readonly peakMemory: number;
}

/** Every Node.js process of a command says at its end how large it was. */
const WITNESS = `import { appendFileSync } from "node:fs";
process.on("exit", () => appendFileSync(process.env.BENCH_WITNESS, process.resourceUsage().maxRSS + "\\n"));`;

/** `times` of the shell (POSIX) has the time of what it waited for in its second line. */
const TIMED = '"$@" >&2; code=$?; times; exit $code';

/**
 * Runs a command from start to exit.
 *
 * @throws Error with its last words where it ends with another code than `codes`.
 */
export function run(command: readonly string[], cwd: string, codes: readonly number[] = [0]): Run {
  const folder = mkdtempSync(join(tmpdir(), "bench-run-"));
  try {
    const witness = join(folder, "witness.mjs");
    const sizes = join(folder, "sizes");
    writeFileSync(witness, WITNESS);
    writeFileSync(sizes, "");
    const env = {
      ...process.env,
      BENCH_WITNESS: sizes,
      NODE_OPTIONS: `--import=${pathToFileURL(witness).href}`,
    };
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync("sh", ["-c", TIMED, "sh", ...command], {
      cwd,
      env,
      encoding: "utf8",
      maxBuffer: 64 * 2 ** 20,
    });
    const seconds = (performance.now() - started) / 1000;
    if (!codes.includes(status ?? -1))
      throw new Error(`${command.join(" ").slice(0, 200)} ended with ${status}:\n${stderr.slice(-2000)}`);
    const [, ofChildren = ""] = stdout.trim().split("\n");
    const cpuSeconds = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
      0,
    );
    const kilobytes = readFileSync(sizes, "utf8").trim().split("\n").map(Number);
    return { seconds, cpuSeconds, peakMemory: Math.max(...kilobytes) / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
