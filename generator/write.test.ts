import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "./problem.js";
import { compareFolder, joinFiles, readFolder, refuseForeignContent, writeFolder } from "./write.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-"));
});
afterEach(() => rm(folder, { recursive: true }));

const FILES = new Map([
  ["provenance.json", "{}\n"],
  ["src/a.ts", "a\n"],
  ["src/deep/b.ts", "b\n"],
]);
const NOTHING = { added: [], changed: [], removed: [] };

describe("writeFolder", () => {
  it("fills a folder, then finds nothing to do and touches nothing", async () => {
    expect(writeFolder(folder, FILES)).toEqual({ ...NOTHING, added: [...FILES.keys()] });
    expect(readFolder(folder)).toEqual(FILES);
    const before = await stat(join(folder, "src/a.ts"));
    expect(writeFolder(folder, FILES)).toEqual(NOTHING);
    expect((await stat(join(folder, "src/a.ts"))).mtimeMs).toBe(before.mtimeMs);
  });

  it("writes what changed and removes what is stale", async () => {
    writeFolder(folder, FILES);
    const next = new Map([...FILES, ["src/a.ts", "another\n"]]);
    next.delete("src/deep/b.ts");
    expect(writeFolder(folder, next)).toEqual({
      ...NOTHING,
      changed: ["src/a.ts"],
      removed: ["src/deep/b.ts"],
    });
    expect(readFolder(folder)).toEqual(next);
  });

  it("leaves alone what somebody else keeps beside the package's own folders", async () => {
    writeFolder(folder, FILES);
    await writeFile(join(folder, "NOTES.md"), "mine");
    expect(writeFolder(folder, FILES)).toEqual(NOTHING);
    expect(await readFile(join(folder, "NOTES.md"), "utf8")).toBe("mine");
  });

  it("leaves dist/ alone unless it is written too", async () => {
    const built = new Map([...FILES, ["dist/a.js", "1"], ["dist/b.js", "2"]]);
    writeFolder(folder, built);
    expect(writeFolder(folder, FILES)).toEqual(NOTHING);
    built.delete("dist/b.js");
    expect(writeFolder(folder, built)).toEqual({ ...NOTHING, removed: ["dist/b.js"] });
  });

  it("takes a folder that is empty, not there yet, or the generator's", () => {
    refuseForeignContent(folder);
    refuseForeignContent(join(folder, "new"));
    writeFolder(folder, FILES);
    refuseForeignContent(folder);
  });

  it("refuses a folder with files that aren't the generator's", async () => {
    await writeFile(join(folder, "thesis.txt"), "years of work");
    expect(() => refuseForeignContent(folder)).toThrow(UsageError);
    expect(() => writeFolder(folder, FILES)).toThrow(UsageError);
    expect(await readFile(join(folder, "thesis.txt"), "utf8")).toBe("years of work");
    await expect(readFile(join(folder, "provenance.json"))).rejects.toThrow();
  });
});

describe("where the operating system refuses", () => {
  it("no file is another one, and nothing is left behind", async () => {
    writeFolder(folder, FILES);
    await mkdir(join(folder, "src/deep/b.ts.new"));
    const next = new Map([...FILES.keys()].map((path) => [path, "another\n"]));
    expect(() => writeFolder(folder, next)).toThrow(UsageError);
    expect(() => writeFolder(folder, next)).toThrow(/b\.ts\.new can't be used: EISDIR\.$/);
    expect(readFolder(folder)).toEqual(FILES);
  });

  it("a folder below a file is told in words", async () => {
    await writeFile(join(folder, "file"), "");
    for (const use of [compareFolder, writeFolder])
      expect(() => use(join(folder, "file/below"), FILES)).toThrow(
        new UsageError(`${join(folder, "file/below")} can't be used: ENOTDIR.`),
      );
  });
});

it("compareFolder writes nothing, not even the folder", async () => {
  const missing = join(folder, "missing");
  expect(compareFolder(missing, FILES)).toEqual({ ...NOTHING, added: [...FILES.keys()] });
  await expect(stat(missing)).rejects.toThrow();
});

it("joinFiles refuses two texts for one path", () => {
  expect(joinFiles(new Map([["a", "1"]]), new Map([["b", "2"]]))).toEqual(
    new Map([
      ["a", "1"],
      ["b", "2"],
    ]),
  );
  expect(() => joinFiles(new Map([["a", "1"]]), new Map([["a", "1"]]))).toThrow("a is written twice");
});
