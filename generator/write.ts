import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { PROVENANCE_FILE } from "./package/provenance.js";
import { UsageError } from "./problem.js";

/** How a folder differs from what it should hold: paths relative to it, with `/`, sorted. */
export interface FolderDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Folders inside a package that are none of the generator's, or are looked at separately. */
const PASSED_OVER = new Set(["node_modules", ".git", "dist"]);

/** Where everything is the generator's. A file beside these folders that it doesn't know is somebody else's, and stays. */
const OWNED = /^(src|dist|overlays)\//;

/**
 * Compares a folder with the files that it should hold, and touches nothing. Where `files` has built files they are
 * compared too; else `dist/` doesn't count.
 *
 * @throws UsageError where the folder has content that isn't the generator's, and where it can't be read.
 */
export function compareFolder(folder: string, files: ReadonlyMap<string, string>): FolderDifference {
  return inWords(folder, () => compare(folder, files));
}

/**
 * Whoever is to wait for a package to be made should know before that it couldn't be kept.
 *
 * @throws UsageError where the folder has content that isn't the generator's, and where it can't be read.
 */
export function refuseForeignContent(folder: string): void {
  if (!existsSync(join(folder, PROVENANCE_FILE))) inWords(folder, () => listOwnFiles(folder));
}

function compare(folder: string, files: ReadonlyMap<string, string>): FolderDifference {
  const present = listOwnFiles(folder);
  const built = [...files.keys()].some((path) => path.startsWith("dist/"));
  const existing = new Set(
    built ? [...present, ...listFiles(join(folder, "dist")).map((path) => `dist/${path}`)] : present,
  );
  const added: string[] = [];
  const changed: string[] = [];
  for (const [path, text] of files) {
    if (!existing.has(path)) added.push(path);
    else if (readFileSync(join(folder, path), "utf8") !== text) changed.push(path);
  }
  return {
    added: added.sort(),
    changed: changed.sort(),
    removed: [...existing].filter((path) => OWNED.test(path) && !files.has(path)).sort(),
  };
}

/**
 * Makes a folder hold `files`: writes what is new or changed, and removes what is stale. Where there is no room for all of
 * it, no file is another. One after the other: of thousands of small files the way to another thread and back would take
 * most of the time.
 *
 * @throws UsageError where the folder has content that isn't the generator's, and where it can't be written.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): FolderDifference {
  const difference = compareFolder(folder, files);
  const written = [...difference.added, ...difference.changed];
  inWords(folder, () => {
    for (const directory of new Set(written.map((path) => dirname(join(folder, path)))))
      mkdirSync(directory, { recursive: true });
    writeBeside(folder, written, files);
    for (const path of written) renameSync(join(folder, `${path}${BESIDE}`), join(folder, path));
    for (const path of difference.removed) rmSync(join(folder, path));
  });
  return difference;
}

/** What the name of a file ends with that is to take the place of another. */
const BESIDE = ".new";

function writeBeside(folder: string, paths: readonly string[], files: ReadonlyMap<string, string>): void {
  try {
    for (const path of paths) writeFileSync(join(folder, `${path}${BESIDE}`), files.get(path) ?? "");
  } catch (error) {
    for (const path of paths) removeIfThere(join(folder, `${path}${BESIDE}`));
    throw error;
  }
}

/** Removes a file after a failure, which is what is to be told of. */
export function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it can't be removed, it couldn't be written either.
  }
}

/** @throws UsageError for what the operating system refuses. */
function inWords<T>(folder: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    throw new UsageError(`${"path" in error ? error.path : folder} can't be used: ${error.code}.`);
  }
}

/** The files that the generator keeps in a folder, path to text; what is built from them isn't among them. */
export function readFolder(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

/** Puts the stages' files together. Two stages that write one path would silently lose one of them. */
export function joinFiles(...parts: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [path, text] of parts.flatMap((part) => [...part])) {
    if (joined.has(path)) throw new Error(`${path} is written twice.`);
    joined.set(path, text);
  }
  return joined;
}

function listOwnFiles(folder: string): string[] {
  const present = listFiles(folder);
  if (present.length === 0 || present.includes(PROVENANCE_FILE)) return present;
  throw new UsageError(
    `${folder} has files that this generator didn't write. Name a folder that is new or empty.`,
  );
}

function listFiles(folder: string): string[] {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status === undefined) return [];
  if (!status.isDirectory()) throw new UsageError(`${folder} is no folder.`);
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !PASSED_OVER.has(path.split("/")[0] ?? ""));
}
