import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { HTTP_METHODS, type JsonObject, objectOr, stringOr } from "../generator/openapi/document.js";
import { UsageError } from "../generator/problem.js";
import { machine, median, table } from "./bench/measure.js";
import { installPeers, versionOf } from "./bench/peers.js";
import { type Run, run } from "./bench/run.js";
import { type Command, type OptionValues, runCommand } from "./command.js";
import { fromCaller } from "./command-line.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CACHE = join(ROOT, "node_modules/.cache");
const VENDORS_DOCUMENT = join(ROOT, "../shared/reference/atlas-admin-api-v2.yaml");
const PARTS = [1, 10, 100];
const CALLED = 10;

const OPTIONS = {
  document: { type: "string", value: "FILE", help: "the document" },
  rounds: { type: "string", value: "N", help: "how often each is measured (5)" },
} as const;

const COMMAND = {
  usage: "node scripts/run.js bench-generate [options]",
  about: [
    "Measures a package of a large document, whole and in parts, beside what other generators make of it: whole commands from start to exit, in turn, so that a busy moment of the machine hits them all. Then the compiler over a program that calls ten of its operations.",
  ],
  options: OPTIONS,
  examples: ["node scripts/run.js bench-generate --document big.yaml --rounds 1"],
  exitCodes: { 0: "done, or there is no such document", 2: "wrong usage" },
} satisfies Command;

const PEERS = {
  // What the others compile with: some need the API of a compiler that is older than the newest.
  typescript: "5.9.3",
  zod: "4.6.7",
  "@hey-api/openapi-ts": "0.95.0",
  orval: "7.13.2",
  "@kubb/cli": "4.39.3",
  "@kubb/core": "4.39.3",
  "@kubb/plugin-oas": "4.39.3",
  "@kubb/plugin-ts": "4.39.3",
  "@kubb/plugin-zod": "4.39.3",
};

interface Task {
  readonly name: string;
  readonly prepare?: () => void;
  readonly command: readonly string[];
  readonly runs: Run[];
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

function measure(document: string, rounds: number, scratch: string): void {
  const text = readFileSync(document, "utf8");
  const operations = operationsOf(parse(text, { maxAliasCount: -1 }));
  const copy = join(scratch, `document${extname(document)}`);
  writeFileSync(copy, text);
  const tasks = [...ownTasks(copy, text, operations, scratch), ...peerTasks(copy, scratch)];
  inTurn(tasks, rounds, scratch);
  writeFileSync(copy, text);
  report(`${operations.length} operations, medians of ${rounds} runs; ${machine()}`, tasks);

  const called = operations.filter(({ id }) => /^[a-z][A-Za-z0-9]*$/.test(id)).slice(0, CALLED);
  const compiled = compilerTasks(called, copy, scratch);
  inTurn(compiled, rounds, scratch);
  report(
    `tsc over a program that calls ${called.length} of them, medians of ${rounds} runs; ${machine()}`,
    compiled,
  );
}

function operationsOf(document: JsonObject): Operation[] {
  return Object.entries(objectOr(document.paths)).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const id = stringOr(objectOr(objectOr(item)[method]).operationId);
      return id === undefined ? [] : [{ id, method, path }];
    }),
  );
}

function ownCommand(document: string, out: string): string[] {
  const script = join(ROOT, "scripts/run.js");
  return [process.execPath, script, "generate", "--spec", document, "--out", out, "--name", "bench-client"];
}

/** What the generator keeps between runs goes, and so does the package. */
function clear(out: string): void {
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : [])
    if (name !== "scripts") rmSync(join(CACHE, name), { recursive: true });
  rmSync(out, { recursive: true, force: true });
}

/** A limit of the document's last schema that has one, another each time. */
function changeOneSchema(text: string, turn: number): string {
  const limits = [...text.matchAll(/(?<=\bmaxLength"?: )\d+/g)];
  const last = limits.at(-1);
  if (last === undefined) throw new Error("No schema of the document has a maxLength that could be changed.");
  return text.slice(0, last.index) + String(Number(last[0]) + turn) + text.slice(last.index + last[0].length);
}

function ownTasks(document: string, text: string, operations: readonly Operation[], scratch: string): Task[] {
  const out = join(scratch, "own");
  const command = ownCommand(document, out);
  let turn = 0;
  const change = () => writeFileSync(document, changeOneSchema(text, ++turn));
  const parts = PARTS.filter((count) => count < operations.length).map((count) => {
    const part = join(scratch, `part-${count}`);
    const ids = operations.slice(0, count).map(({ id }) => id);
    const name = `this project, ${count} operation${count === 1 ? "" : "s"}`;
    const partCommand = [...ownCommand(document, part), "--operations", ids.join(",")];
    return { name, prepare: () => clear(part), command: partCommand, runs: [] };
  });
  return [
    ...parts,
    { name: "this project, cold", prepare: () => clear(out), command, runs: [] },
    { name: "this project, nothing changed", command, runs: [] },
    { name: "this project, one schema changed", prepare: change, command, runs: [] },
  ];
}

function peerTasks(document: string, scratch: string): Task[] {
  const folder = join(scratch, "peers");
  mkdirSync(folder);
  const installed = installPeers(folder, PEERS);
  const bin = (name: string) => join(folder, "node_modules/.bin", name);
  const named = (name: string) => `${name} ${versionOf(folder, name)}`;
  const tasks: Task[] = [
    {
      name: "openapi-typescript (types alone)",
      command: [
        join(ROOT, "node_modules/.bin/openapi-typescript"),
        document,
        "-o",
        join(scratch, "raw/types.d.ts"),
      ],
      runs: [],
    },
  ];
  if (installed.has("@hey-api/openapi-ts")) {
    const plugins = ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "zod"];
    tasks.push({
      name: `${named("@hey-api/openapi-ts")}, zod`,
      command: [bin("openapi-ts"), "-i", document, "-o", join(folder, "hey-api"), "-p", ...plugins],
      runs: [],
    });
  }
  if (installed.has("orval")) {
    const target = join(folder, "orval/client.ts");
    tasks.push({
      name: `${named("orval")}, fetch`,
      command: [bin("orval"), "--input", document, "--output", target, "--client", "fetch"],
      runs: [],
    });
  }
  if (
    ["cli", "core", "plugin-oas", "plugin-ts", "plugin-zod"].every((name) => installed.has(`@kubb/${name}`))
  ) {
    writeFileSync(join(folder, "kubb.config.mjs"), kubbConfig(document));
    tasks.push({
      name: `${named("@kubb/core")}, types and zod`,
      command: [bin("kubb"), "generate", "--config", join(folder, "kubb.config.mjs")],
      runs: [],
    });
  }
  return tasks;
}

function kubbConfig(document: string): string {
  return `import { defineConfig } from "@kubb/core";
    import { pluginOas } from "@kubb/plugin-oas";
    import { pluginTs } from "@kubb/plugin-ts";
    import { pluginZod } from "@kubb/plugin-zod";
    export default defineConfig({
      root: ".",
      input: { path: ${JSON.stringify(document)} },
      output: { path: "./kubb", clean: true },
      plugins: [pluginOas({ validate: false }), pluginTs(), pluginZod()],
    });`;
}

/** The same calls through the package and through openapi-fetch over openapi-typescript's output as it is. */
function compilerTasks(called: readonly Operation[], document: string, scratch: string): Task[] {
  symlinkSync(join(ROOT, "node_modules"), join(scratch, "node_modules"));
  run(ownCommand(document, join(scratch, "own")), scratch);
  const own = called.map(
    ({ id }) => `void client.${id}({} as never).then((r) => (r.ok ? r.data : r.error));`,
  );
  const raw = called.map(
    ({ method, path }) =>
      `void client.${method.toUpperCase()}(${JSON.stringify(path)}, {} as never).then((r) => r.data ?? r.error);`,
  );
  const programs = {
    "openapi-fetch over openapi-typescript": `import createClient from "openapi-fetch";
      import type { paths } from "../raw/types.js";
      const client = createClient<paths>();\n${raw.join("\n")}\n`,
    "this project's client": `import { createClient } from "../own/dist/index.js";
      const client = createClient({ auth: false });\n${own.join("\n")}\n`,
  };
  return Object.entries(programs).map(([name, program], index) => {
    const folder = join(scratch, `program-${index}`);
    mkdirSync(folder);
    writeFileSync(join(folder, "program.ts"), program);
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: "nodenext",
      target: "es2022",
      types: [],
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["program.ts"] }),
    );
    return { name, command: [join(ROOT, "node_modules/.bin/tsc"), "-p", folder], runs: [] };
  });
}

/** A task that fails is named and left out. */
function inTurn(tasks: Task[], rounds: number, cwd: string): void {
  for (let round = 0; round < rounds; round++) {
    for (const task of [...tasks]) {
      task.prepare?.();
      try {
        task.runs.push(run(task.command, join(cwd, existsSync(join(cwd, "peers")) ? "peers" : "")));
      } catch (error) {
        console.error(`${task.name} is skipped: ${error instanceof Error ? error.message : error}`);
        tasks.splice(tasks.indexOf(task), 1);
      }
    }
  }
}

function report(title: string, tasks: readonly Task[]): void {
  const figure = ({ runs }: Task, key: keyof Run) => median(runs.map((one) => one[key]));
  const base = tasks.find(({ name }) => name.includes("hey-api") || name.startsWith("openapi-fetch"));
  const rows = tasks.map((task) => [
    task.name,
    figure(task, "seconds").toFixed(2),
    figure(task, "cpuSeconds").toFixed(2),
    base ? (figure(task, "seconds") / figure(base, "seconds")).toFixed(2) : "",
    base ? (figure(task, "cpuSeconds") / figure(base, "cpuSeconds")).toFixed(2) : "",
    figure(task, "peakMemory").toFixed(0),
  ]);
  const over = base ? `over ${base.name}` : "ratio";
  console.log(`\n${title}\n`);
  console.log(table(["", "s", "s of CPU", over, `CPU ${over}`, "MiB at most"], rows));
}

async function main({ document, rounds = "5" }: OptionValues<typeof OPTIONS>): Promise<number> {
  if (!/^[1-9]\d?$/.test(rounds))
    throw new UsageError(`--rounds ${JSON.stringify(rounds)}: 1 to 99 make sense.`);
  const file = document === undefined ? VENDORS_DOCUMENT : fromCaller(document);
  if (!existsSync(file)) {
    process.stdout.write(`${file} isn't there: --document FILE measures another large document.\n`);
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), "bench-generate-"));
  try {
    measure(file, Number(rounds), scratch);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

await runCommand(COMMAND, main);
