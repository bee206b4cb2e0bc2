import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { folderContents } from "../project-copy.js";
import { swapIn, UndoError, withoutSame } from "./swap-in.js";

/** A disk that fails when something is to be put where it says. */
const disk = vi.hoisted(() => ({ failsAt: "" }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const rename: typeof real.rename = async (from, to) => {
    if (to === disk.failsAt) throw new Error(`EIO: ${String(to)}`);
    await real.rename(from, to);
  };
  return { ...real, rename };
});

function folderOf(files: Readonly<Record<string, string>>): (path: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "swap-in-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return (path) => join(folder, path);
}

const FILES = { "new/a": "A", "new/folder/b": "B", a: "a", "folder/c": "c", gone: "g" };

test("files and folders take the place of others, or go", async () => {
  const at = folderOf(FILES);
  const swaps = [
    { to: at("a"), from: at("new/a") },
    { to: at("folder"), from: at("new/folder") },
    { to: at("gone"), from: undefined },
  ];
  await swapIn(swaps, at("old"));
  expect(folderContents(at("."))).toMatchObject({ a: "A", "folder/b": "B" });
  expect(Object.keys(folderContents(at("."))).filter((path) => !path.startsWith("old"))).toEqual([
    "a",
    "folder/b",
  ]);
});

test("where one fails all are taken back", async () => {
  const at = folderOf(FILES);
  const swaps = [
    { to: at("a"), from: at("new/a") },
    { to: at("gone"), from: undefined },
    { to: at("folder"), from: at("new/nothing") },
  ];
  await expect(swapIn(swaps, at("old"))).rejects.toThrow("ENOENT");
  expect(folderContents(at("."))).toEqual(FILES);
});

test("where one can't be taken back, the others are, and what was there before is kept", async () => {
  const at = folderOf(FILES);
  disk.failsAt = at("new/a");
  onTestFinished(() => {
    disk.failsAt = "";
  });
  const swaps = [
    { to: at("gone"), from: undefined },
    { to: at("a"), from: at("new/a") },
    { to: at("folder"), from: at("new/nothing") },
  ];
  const failed = await swapIn(swaps, at("old")).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(UndoError);
  expect(failed).toMatchObject({ kept: at("old"), message: expect.stringContaining("ENOENT") });
  expect(folderContents(at("."))).toEqual({
    "new/folder/b": "B",
    a: "a",
    "folder/c": "c",
    gone: "g",
  });
});

test("what changes nothing is left out", () => {
  const at = folderOf({
    "new/a": "a",
    "new/folder/b": "b",
    a: "a",
    "folder/b": "b",
    "other/b": "b",
    "other/c": "c",
  });
  const same = [
    { to: at("a"), from: at("new/a") },
    { to: at("folder"), from: at("new/folder") },
    { to: at("nothing"), from: undefined },
  ];
  const different = [
    { to: at("other"), from: at("new/folder") },
    { to: at("nothing"), from: at("new/a") },
    { to: at("a"), from: undefined },
  ];
  expect(withoutSame([...same, ...different])).toEqual(different);
});
