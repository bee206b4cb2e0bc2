import { open, readFile, rename, rm } from "node:fs/promises";
import { UsageError } from "../../generator/problem.js";
import { readState, type SandboxState } from "../../generator/runtime/sandbox/state.js";
import { lockFile } from "./lock-file.js";

/** The file that a sandbox keeps its state in, for as long as this process has it. */
export interface StateFile {
  /** What an earlier sandbox kept; undefined where there is no file yet. */
  readonly state: SandboxState | undefined;
  /**
   * Keeps a state. It takes the place of the old one as a whole, once it is on the disk: whatever happens meanwhile, one
   * of the two is there.
   *
   * @throws Error where the file can't be written.
   */
  readonly save: (state: SandboxState) => Promise<void>;
  /** Lets others have it. */
  readonly close: () => Promise<void>;
}

/**
 * Takes a file for this process alone.
 *
 * @throws UsageError for a file that another process has, that can't be read or written, or that no sandbox has written.
 */
export async function openStateFile(file: string): Promise<StateFile> {
  const lock = await lockFile(`${file}.lock`).catch((error: unknown): never => {
    throw new UsageError(`--data ${file} can't be used: ${errorCode(error)}.`);
  });
  if (lock.holder !== undefined)
    throw new UsageError(
      `--data ${file} is in use by process ${lock.holder}. Name another file, or end that; if it is no sandbox, remove ${file}.lock.`,
    );
  try {
    const state = await readStateFile(file);
    return { state, save: (changed) => writeStateFile(file, changed), close: lock.release };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function readStateFile(file: string): Promise<SandboxState | undefined> {
  try {
    return readState(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof TypeError) throw notASandbox(file, error);
    if (errorCode(error) === "ENOENT") return undefined;
    throw new UsageError(`--data ${file} can't be read: ${errorCode(error)}.`);
  }
}

/** What is said of a file whose text is no state, or one of another document's sandbox. */
export function notASandbox(file: string, { message }: TypeError): UsageError {
  return new UsageError(
    `--data ${file} isn't this sandbox's: ${message}. Name another file, or remove this one.`,
  );
}

/** Only the holder of the lock writes, so that one name beside the file is enough, and what a crash left is used up. */
async function writeStateFile(file: string, state: SandboxState): Promise<void> {
  const beside = `${file}.tmp`;
  try {
    await rm(beside, { force: true });
    // It has tokens, which are others' business no more than those of the service.
    const handle = await open(beside, "wx", 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(state, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    throw new Error(`--data ${file} can't be written: ${errorCode(error)}.`);
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
