import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What takes the place of a file or folder; undefined where it goes without one. */
export interface Swap {
  readonly to: string;
  readonly from: string | undefined;
}

/** Something couldn't be put in place, nor everything be put back: what was there before is in `kept`. */
export class UndoError extends Error {
  override readonly name = "UndoError";

  constructor(
    readonly kept: string,
    readonly failures: readonly unknown[],
  ) {
    super(
      `${failures.map(String).join("; ")}. Not everything could be put back: what was there before is in ${kept}, and \`git status\` says what isn't in its place.`,
    );
  }
}

/**
 * Puts all of these in place, or none: each is a rename, and the first that fails takes those before it back.
 *
 * @param old Folder for what was there before; new, and on the same disk.
 * @throws Error the one that a rename failed with.
 * @throws UndoError where one can't be taken back; the others are.
 */
export async function swapIn(swaps: readonly Swap[], old: string): Promise<void> {
  await mkdir(old);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { to, from }] of swaps.entries()) {
      const before = join(old, String(index));
      await mkdir(dirname(to), { recursive: true });
      if (existsSync(to)) {
        await rename(to, before);
        undo.unshift(() => rename(before, to));
      }
      if (from !== undefined) {
        await rename(from, to);
        undo.unshift(() => rename(to, from));
      }
    }
  } catch (error) {
    const failures: unknown[] = [];
    for (const step of undo) await step().catch((failure: unknown) => failures.push(failure));
    throw failures.length === 0 ? error : new UndoError(old, [error, ...failures]);
  }
}

/** Those that change something. */
export function withoutSame(swaps: readonly Swap[]): Swap[] {
  return swaps.filter(({ to, from }) => (from === undefined ? existsSync(to) : !isSame(from, to)));
}

function isSame(a: string, b: string): boolean {
  if (!existsSync(b)) return false;
  if (!statSync(a).isDirectory())
    return !statSync(b).isDirectory() && readFileSync(a).equals(readFileSync(b));
  if (!statSync(b).isDirectory()) return false;
  const [names, others] = [a, b].map((folder) => readdirSync(folder).sort().join("/"));
  return names === others && readdirSync(a).every((name) => isSame(join(a, name), join(b, name)));
}
