import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { UsageError } from "../generator/problem.js";
import { readArguments } from "../scripts/command.js";
import { COMMAND, checkParameters, optionsOf } from "../scripts/contract-provider-options.js";
import { ProjectCopy } from "../scripts/project-copy.js";
import { providerOperations } from "./provider/operations.js";
import { LIBRARY } from "./provider/testing/library.js";
import { bundleFragment, OVERLAY_FILES, ROOT } from "./support/fragment.js";
import { startContractServer } from "./wire/contract-server.js";
import { wireOperations, wireParts } from "./wire/operations.js";

/** The command as a person runs it. */

interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), "provider-"));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder, PROVIDER_TEST_TOKEN: "the-token" };
  const child = spawn(process.execPath, ["scripts/run.js", "contract-provider", ...args], { cwd: ROOT, env });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const result = new Promise<CommandResult>((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { child, result };
}

const optionsGiven = (args: readonly string[]) => optionsOf(readArguments(args, COMMAND.options).values);
const AT = ["--base-url", "http://localhost"];

test.for([
  { args: [], says: "--base-url is missing" },
  { args: ["--base-url", "localhost:3000"], says: "http or https" },
  { args: ["--base-url", "http://a:b@localhost"], says: "from the environment" },
  { args: ["--base-url", "http://localhost?a=b"], says: "a query" },
  { args: ["--bas-url"], says: "'--bas-url'" },
  { args: ["stray"], says: "stray" },
  { args: [...AT, "--parameter", "nameless"], says: "NAME=VALUE" },
  { args: [...AT, "--parameter", "none=1"], says: "It has shelf, limit, X-Branch, envelope" },
  { args: [...AT, "--parameter", "shelf=UPPER"], says: `doesn't take "UPPER"` },
  { args: [...AT, "--exclude", "nothing"], says: "There are server-error, " },
  { args: [...AT, "--profile", "nothing"], says: "documented or observed" },
  { args: [...AT, "--timeout", "soon"], says: "--timeout" },
  { args: [...AT, "--timeout", "0"], says: "--timeout" },
  { args: [...AT, "--token", "no_such_variable"], says: "environment variable" },
])("wrong usage is told in words: $args", ({ args, says }) => {
  const parse = () => {
    checkParameters(optionsGiven(args).parameters, providerOperations(LIBRARY));
  };
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(says);
});

test("what is right is taken", () => {
  const options = optionsGiven([
    "--base-url",
    "HTTP://localhost:80/v1//",
    "--parameter",
    "shelf=a=b",
    "--timeout",
    "0.5",
  ]);
  expect(options).toMatchObject({
    baseUrl: "http://localhost/v1",
    allowWrites: false,
    concurrency: 1,
    timeout: 500,
    timeLimit: 600_000,
    profile: "observed",
    parameters: new Map([["shelf", "a=b"]]),
  });
});

test("results that couldn't be kept are told of before anything is sent", async () => {
  const { code, stdout, stderr } = await start(...AT, "--json", "no/such/folder.json").result;
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: `--json ${join(folder, "no/such/folder.json")} can't be written: ENOENT.\n`,
  });
});

test("wrong usage ends with exit code 2, and without a stack", async () => {
  const { code, stdout, stderr } = await start("--bas-url").result;
  expect(stderr).toContain("--bas-url");
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});

test("findings are printed with what reproduces them, and are in the file that is named", async () => {
  const document = await bundleFragment(OVERLAY_FILES);
  // It lets everybody in, and has a status of its own for what is wrong.
  const server = await startContractServer(wireOperations(document, wireParts(document)));
  const args = ["--allow-writes", "--json", "results.json", "--token", "PROVIDER_TEST_TOKEN"];
  const { code, stdout, stderr } = await start("--base-url", `${server.origin}/`, ...args).result;
  await server.close();
  expect(stderr).toBe("");
  expect(code).toBe(1);
  expect(stdout).toContain(`\n${server.origin}: `);
  expect(stdout).not.toContain("the-token");
  const { kind, counts, results } = JSON.parse(readFileSync(join(folder, "results.json"), "utf8"));
  expect(kind).toBe("provider");
  expect(counts.failed).toBe(stdout.match(/^ {2}curl /gm)?.length);
  expect(results.length).toBe(Object.values<number>(counts).reduce((sum, count) => sum + count));
});

test("an interrupt ends it with a summary", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  // A TCP server that listens has an address with a port.
  const { port } = silent.address() as AddressInfo;
  const { child, result } = start("--base-url", `http://127.0.0.1:${port}`);
  silent.once("request", () => child.kill("SIGINT"));
  const { code, stdout, stderr } = await result;
  silent.closeAllConnections();
  silent.close();
  expect(stdout).toContain("interrupted");
  expect(stderr).toBe("");
  expect(code).toBe(130);
});

test("a fragment that can't be read is told in words", () => {
  const project = new ProjectCopy();
  try {
    writeFileSync(
      join(project.folder, "spec/openapi.yaml"),
      "openapi: 3.1.0\npaths:\n  /a:\n    $ref: gone.yaml\n",
    );
    const { code, stderr } = project.run("contract-provider", ...AT);
    expect(stderr).toMatch(/^spec\/ can't be used: .*gone\.yaml.*\n`npm run generate` says where\.\n$/);
    expect(code).toBe(1);
  } finally {
    project.remove();
  }
});
