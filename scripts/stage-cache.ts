import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StageCache } from "../generator/stage-cache.js";
import { removeIfThere } from "../generator/write.js";

/** How many files a folder of caches may have: each belongs to one way of calling the command. */
const MOST_FILES = 40;

/** Where a cache lies, and which program it is good for. */
export interface CachePlace {
  readonly file: string;
  /** Whatever tells one state of the program and its tools from another. */
  readonly program: string;
}

/**
 * What stages have made, in a file: JSON, of which nothing runs. Of a run it keeps what that run has asked for. A file
 * that can't be read, isn't whole or is another program's counts as empty.
 */
export class FileCache implements StageCache {
  readonly #place: CachePlace;
  readonly #kept: ReadonlyMap<string, unknown>;
  readonly #asked = new Map<string, unknown>();
  #isSame = true;

  constructor(place: CachePlace) {
    this.#place = place;
    this.#kept = read(place);
  }

  rememberAll<Made>(
    inputs: readonly unknown[],
    make: (missing: ReadonlySet<number>) => readonly Made[],
  ): readonly Made[] {
    const keys = inputs.map((input) => digest(JSON.stringify(input)));
    const missing = new Set([...keys.keys()].filter((index) => !this.#kept.has(keys[index] ?? "")));
    const made = missing.size === 0 ? [] : make(missing);
    this.#isSame &&= missing.size === 0;
    const ofMissing = made.values();
    return keys.map((key, index) => {
      // It was written by the same program for the same input, and has the digest that it had then.
      const value = (missing.has(index) ? ofMissing.next().value : this.#kept.get(key)) as Made;
      this.#asked.set(key, value);
      return value;
    });
  }

  /** Writes the file where it would have something else, and removes the oldest of those around it. */
  save(): void {
    if (this.#isSame && this.#asked.size === this.#kept.size) return;
    const { file } = this.#place;
    const entries = JSON.stringify([...this.#asked]);
    writeOrForget(file, `${stamp(this.#place, entries)}\n${entries}`);
  }
}

/**
 * Writes a file of a folder of caches, whole or not at all, and removes the oldest of those around it. Where the folder
 * can't be written, or the disk is full, nothing is kept: another run takes longer, and gives the same.
 */
export function writeOrForget(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
    removeOldest(dirname(file));
  } catch {
    removeIfThere(beside);
  }
}

function read(place: CachePlace): ReadonlyMap<string, unknown> {
  try {
    const text = readFileSync(place.file, "utf8");
    const end = text.indexOf("\n");
    const entries = text.slice(end + 1);
    return new Map(text.slice(0, end) === stamp(place, entries) ? JSON.parse(entries) : []);
  } catch {
    return new Map();
  }
}

function stamp({ program }: CachePlace, entries: string): string {
  return digest(`${process.version}\n${program}\n${entries}`);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => {
    const file = join(folder, name);
    return { file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  for (const { file } of files.sort((a, b) => b.time - a.time).slice(MOST_FILES))
    rmSync(file, { force: true });
}
