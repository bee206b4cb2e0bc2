import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFile } from "./lock-file.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

const OWN = `${process.pid}\n`;

test.each([
  { name: "nothing", left: undefined },
  { name: "a process that has ended", left: `${spawnSync(process.execPath, ["--version"]).pid}\n` },
  { name: "a process of before that had this one's id, as in a container", left: OWN },
  { name: "no id", left: "somebody" },
])("is taken where it is that of $name, and given back whole", async ({ left }) => {
  const path = join(folder, "a.lock");
  if (left !== undefined) await writeFile(path, left);
  const lock = await lockFile(path);
  expect(lock.holder).toBeUndefined();
  expect(await readFile(path, "utf8")).toBe(OWN);
  expect(await readdir(folder)).toEqual(["a.lock"]);
  if (lock.holder === undefined) await lock.release();
  expect(await readdir(folder)).toEqual([]);
});

test("isn't taken from a process that runs", async () => {
  const other = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
  try {
    const path = join(folder, "a.lock");
    await writeFile(path, `${other.pid}\n`);
    expect(await lockFile(path)).toEqual({ holder: other.pid });
    expect(await readFile(path, "utf8")).toBe(`${other.pid}\n`);
    expect(await readdir(folder)).toEqual(["a.lock"]);
  } finally {
    other.kill();
    await once(other, "exit");
  }
});
