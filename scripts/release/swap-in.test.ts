import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderContents } from "../project-copy.js";
import { swapIn, withoutSame } from "./swap-in.js";

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
