import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, test, vi } from "vitest";
import type { CommandOptions } from "./generate-options.js";
import { cachePlace, recallGeneration, rememberGeneration } from "./generation-record.js";

let folder: string;
const file = (...path: string[]) => join(folder, ...path);
const options = (): CommandOptions => ({
  spec: file("spec.yaml"),
  overlays: [],
  lintConfig: { kind: "beside-document" },
  out: file("out"),
  name: undefined,
  check: false,
  build: true,
  warnings: false,
  json: false,
  watch: false,
});
/** After all that was written so far: times of files have milliseconds. */
const later = () => Date.now() + 1000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
  mkdirSync(file("out/src"), { recursive: true });
  for (const path of ["spec.yaml", "pet.yaml", "out/src/types.ts"]) writeFileSync(file(path), "a");
});
afterEach(() => rmSync(folder, { recursive: true }));

const remember = (started = later()) =>
  rememberGeneration(options(), [file("spec.yaml"), file("pet.yaml")], 3, started);

it("knows a run after which nothing has changed", () => {
  expect(recallGeneration(options())).toBeUndefined();
  remember();
  expect(recallGeneration({ ...options(), check: true })).toBe(3);
  expect(recallGeneration({ ...options(), name: "other" })).toBeUndefined();
});

test.each<[what: string, change: () => void]>([
  ["a file of the document", () => writeFileSync(file("pet.yaml"), "other")],
  ["a file of the document that went", () => rmSync(file("pet.yaml"))],
  ["rules beside the document", () => writeFileSync(file("redocly.yaml"), "")],
  ["a generated file", () => writeFileSync(file("out/src/types.ts"), "other")],
  ["a generated file that went", () => rmSync(file("out/src/types.ts"))],
  ["a file that isn't generated", () => writeFileSync(file("out/src/extra.ts"), "")],
])("forgets it for %s", (_, change) => {
  remember();
  change();
  expect(recallGeneration(options())).toBeUndefined();
});

it("takes a program that came while this one ran for another one", async () => {
  const partOfIt = join(import.meta.dirname, "../LICENSE");
  const { atime, mtime } = statSync(partOfIt);
  // The time of the last change of its state is now.
  utimesSync(partOfIt, atime, mtime);
  remember();
  expect(recallGeneration(options())).toBe(3);
  vi.resetModules();
  const next = await import("./generation-record.js");
  expect(next.recallGeneration(options())).toBeUndefined();
  expect(next.cachePlace(options(), "types").program).not.toBe(cachePlace(options(), "types").program);
});

it("remembers no run during which the document changed", () => {
  remember(Date.now() - 60_000);
  expect(recallGeneration(options())).toBeUndefined();
});
