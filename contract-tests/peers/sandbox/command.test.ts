import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { objectOr } from "../../../generator/openapi/document.js";
import { commandLine, literal } from "../../provider/shell.js";
import { sendByCurl } from "../../provider/testing/send-by-curl.js";
import { bundleFragment, ROOT } from "../../support/fragment.js";

/** The command, as a person starts and ends it. */

const TITLE = objectOr((await bundleFragment([])).info).title;

const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
afterAll(() => rm(folder, { recursive: true }));

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

interface Run {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  output(): string;
}

function run(...args: string[]): Run {
  const command = [join(ROOT, "scripts/run.js"), "sandbox", ...args];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  const exited = once(child, "close").then(([code]): number | null => {
    running.delete(child);
    return code;
  });
  return { child, exited, output: () => text };
}

/** Waits until it listens; gives the lines that it prints to try. */
async function started(
  ...args: string[]
): Promise<Run & { readonly origin: string; readonly lines: string[] }> {
  const process = run("--port", "0", ...args);
  let isOver = false;
  void process.exited.then(() => {
    isOver = true;
  });
  while (!process.output().includes("Ctrl-C ends it")) {
    if (isOver) throw new Error(process.output());
    await new Promise((turn) => setTimeout(turn, 20));
  }
  const [, origin = ""] = /listens on (\S+);/.exec(process.output()) ?? [];
  const lines = process.output().match(/^ {2}curl .*$/gm) ?? [];
  return { ...process, origin, lines: lines.map((line) => line.trim()) };
}

test("what was created is there again after a crash, and after a stop", async () => {
  const file = join(folder, "state.json");
  const first = await started("--data", file);
  expect((await sendByCurl(first.lines[0] ?? "")).status).toBeLessThan(300);
  const kept = await resources(first.origin);
  expect(kept).not.toBe("[]");
  first.child.kill("SIGKILL");
  await first.exited;

  // Its lock counts for nothing any more.
  expect(await readdir(folder)).toContain("state.json.lock");
  const second = await started("--data", file);
  const third = run("--port", "0", "--data", file);
  expect(await third.exited).toBe(2);
  expect(third.output()).toContain(`--data ${file} is in use by process ${second.child.pid}.`);
  expect(await resources(second.origin)).toBe(kept);
  second.child.kill("SIGINT");
  expect(await second.exited).toBe(0);
  expect(second.output()).toMatch(/\nstopped\n$/);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ created: 1 });
  expect(await readdir(folder)).toEqual(["state.json"]);
  // The tokens in it are nobody else's business.
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

async function resources(origin: string): Promise<string> {
  const words = ["curl", "--silent", "--include", `${origin}/.sandbox/resources`];
  return (await sendByCurl(commandLine(words.map((word) => [literal(word)])))).text;
}

test("a port in use, a file that isn't a sandbox's, and an option that there isn't are told in words", async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const broken = join(folder, "broken.json");
  await writeFile(broken, '{ "created": 1, "resources": [');
  const foreign = join(folder, "foreign.json");
  const resource = { collection: "/nowhere", path: "/nowhere", value: {} };
  await writeFile(foreign, JSON.stringify({ created: 1, resources: [resource], tokens: [] }));
  try {
    for (const [args, message] of [
      [["--port", String(port)], `Port ${port} is in use: choose another one with --port.`],
      [["--port", "x"], '--port "x" isn\'t a port: 0 to 65535.'],
      [["--data", broken], `--data ${broken} isn't this sandbox's: it isn't JSON.`],
      [["--data", folder], `--data ${folder} can't be read: EISDIR.`],
      [
        ["--data", foreign],
        `--data ${foreign} isn't this sandbox's: state: ${TITLE} has no collection "/nowhere"`,
      ],
      [["--dta", "x"], "Unknown option '--dta'. `--help` lists the options."],
    ] as const) {
      const { exited, output } = run(...args);
      expect(await exited, message).toBe(2);
      expect(output()).toContain(message);
      expect(output()).not.toContain("    at ");
    }
    expect(await readFile(broken, "utf8")).toBe('{ "created": 1, "resources": [');
  } finally {
    other.close();
    // Nothing is left beside them.
    expect((await readdir(folder)).filter((name) => !name.endsWith(".json"))).toEqual([]);
    await Promise.all([rm(broken), rm(foreign)]);
  }
});

test("--help says what it does", async () => {
  const { exited, output } = run("--help");
  expect(await exited).toBe(0);
  expect(output()).toContain("Usage: npm run sandbox");
});
