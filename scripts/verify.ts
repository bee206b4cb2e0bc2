import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Fault } from "../contract-tests/gates/package/fault.js";
import {
  jsonOf,
  type PackageFiles,
  readTarball,
  TarballError,
} from "../contract-tests/gates/package/tarball.js";
import { verifyPackage } from "../contract-tests/gates/package/verify.js";
import { UsageError } from "../generator/problem.js";
import { inert } from "../generator/terminal-text.js";
import { type Command, runCommand } from "./command.js";
import { fromCaller } from "./command-line.js";
import { StatusLine } from "./status-line.js";

const COMMAND: Command = {
  usage: "npm run verify -- TARBALL",
  about: [
    "Says whether a packed package is what its own document gives: the hashes of document and overlays, the versions of the tools that it was made with, and then each file, generated and built once more, byte for byte. Reads the tarball and nothing else; nothing of it runs.",
  ],
  options: {},
  takesArguments: true,
  examples: ["npm run verify -- release/my-client-1.0.0.tgz"],
  exitCodes: { 0: "it is", 1: "it isn't, or is no tarball that npm would make", 2: "wrong usage" },
};

async function main(_: object, [tarball, ...others]: readonly string[]): Promise<number> {
  if (tarball === undefined || others.length > 0)
    throw new UsageError("One tarball is needed. `--help` explains it.");
  const content = await read(fromCaller(tarball));
  const status = new StatusLine();
  try {
    const files = await readTarball(content);
    status.show(`generating ${files.size} files once more`);
    const faults = await verifyPackage(files);
    status.clear();
    return report(basename(tarball), files, faults);
  } catch (error) {
    status.clear();
    if (!(error instanceof TarballError)) throw error;
    process.stderr.write(`${inert(error.message)}\n`);
    return 1;
  }
}

/** @throws UsageError where there is no such file. */
async function read(file: string): Promise<Buffer> {
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) throw new UsageError(`${file} can't be read.`);
  return content;
}

function report(tarball: string, files: PackageFiles, faults: readonly Fault[]): number {
  // The names of its files and what is in them are somebody else's.
  for (const { rule, file, message, hint } of faults)
    process.stderr.write(
      `${inert(`${file}  ${rule}  ${message}`)}${hint === undefined ? "" : `\n  ${inert(hint)}`}\n`,
    );
  const { name, version } = jsonOf(files, "package.json") ?? {};
  if (faults.length === 0)
    process.stdout.write(
      `${inert(`${tarball} is ${name} ${version}`)}: all ${files.size} files are what its document gives.\n`,
    );
  return faults.length === 0 ? 0 : 1;
}

await runCommand(COMMAND, main);
