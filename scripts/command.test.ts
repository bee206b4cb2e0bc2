import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { DocumentError, UsageError } from "../generator/problem.js";
import { type Command, readArguments, runCommand } from "./command.js";

const COMMAND = {
  usage: "npm run it -- [options]",
  about: ["Does it."],
  options: {
    out: { type: "string", value: "DIR", help: "where" },
    tag: { type: "string", multiple: true, value: "TAG", help: "which" },
  },
  examples: ["npm run it"],
  exitCodes: { 0: "done" },
} as const satisfies Command;

const { argv } = process;
afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
});

/** What the command prints and sets when it is run with arguments. */
async function outcome(args: readonly string[], run: () => Promise<number>) {
  process.argv = ["node", "it", ...args];
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += text;
      return true;
    });
  await runCommand(COMMAND, run);
  return { code: process.exitCode, ...written };
}

const place = { file: "/a.yaml", line: 1, column: 1, endLine: 1, endColumn: 2, pointer: "#/a" };
const problem = { severity: "error", rule: "some-rule", message: "It is wrong.", place } as const;

test.each([
  { name: "the code that it gives", run: async () => 7, code: 7, says: /^$/ },
  {
    name: "1 for problems of a document",
    run: () => Promise.reject(new DocumentError([problem])),
    code: 1,
    says: /some-rule\n.*It is wrong\..*Nothing was written\.\n$/s,
  },
  {
    name: "2 for wrong usage",
    run: () => Promise.reject(new UsageError("Not so.")),
    code: 2,
    says: /^Not so\.\n$/,
  },
  {
    name: "2 for a file that can't be used",
    run: async () => (await readFile("/nowhere/at-all")).length,
    code: 2,
    says: /^\/nowhere\/at-all can't be used: ENOENT\.\n$/,
  },
])("a command ends with $name", async ({ run, code, says }) => {
  expect(await outcome([], run)).toEqual({ code, stdout: "", stderr: expect.stringMatching(says) });
});

test("a defect is no mistake of a person's", async () => {
  const defect = new TypeError("undefined is not a function");
  await expect(outcome([], () => Promise.reject(defect))).rejects.toBe(defect);
});

test.each(["--help", "-h"])("%s prints the help and runs nothing", async (option) => {
  const run = vi.fn(async () => 7);
  const { code, stdout } = await outcome(["--out", "a", option], run);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run it.*--out DIR +where\n.*--help +print this\n/s);
  expect(run).not.toHaveBeenCalled();
});

test("options have the values that are given", () => {
  const args = ["--out", "a", "--tag", "b", "--tag=c"];
  expect({ ...readArguments(args, COMMAND.options).values }).toEqual({ out: "a", tag: ["b", "c"] });
});

test.each([
  { args: ["--nope"], says: "Unknown option '--nope'. `--help` lists the options." },
  { args: ["stray"], says: "Unexpected argument 'stray'. `--help` lists the options." },
  { args: ["--out"], says: "--out <value>' argument missing. `--help` lists the options." },
  { args: ["--out", ""], says: "--out has an empty value." },
  { args: ["--tag", "a", "--tag="], says: "--tag has an empty value." },
])("$args is refused", ({ args, says }) => {
  expect(() => readArguments(args, COMMAND.options)).toThrow(UsageError);
  expect(() => readArguments(args, COMMAND.options)).toThrow(says);
});

test("who reads no further isn't told of it, and changes nothing", async () => {
  const script = fileURLToPath(new URL("run.js", import.meta.url));
  const child = spawn(process.execPath, [script, "generate", "--help"]);
  child.stdout.destroy();
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  const [code] = await once(child, "close");
  expect({ code, told }).toEqual({ code: 0, told: "" });
});
