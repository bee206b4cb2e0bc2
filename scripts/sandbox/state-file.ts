import { open, readFile, rename } from "node:fs/promises";
import { UsageError } from "../../generator/problem.js";
import { readState, type SandboxState } from "../../generator/runtime/sandbox/state.js";

/**
 * What an earlier sandbox kept in a file; undefined where there is no file yet.
 *
 * @throws UsageError for a file that can't be read, or that no sandbox has written.
 */
export async function readStateFile(file: string): Promise<SandboxState | undefined> {
  try {
    return readState(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof TypeError)
      throw new UsageError(
        `--data ${file} isn't a sandbox's: ${error.message}. Name another file, or remove this one.`,
      );
    if (errorCode(error) === "ENOENT") return undefined;
    throw new UsageError(`--data ${file} can't be read: ${errorCode(error)}.`);
  }
}

/**
 * Keeps a state in a file. It takes the place of the old one as a whole, once it is on the disk: whatever happens
 * meanwhile, one of the two is there.
 *
 * @throws UsageError for a file that can't be written.
 */
export async function writeStateFile(file: string, state: SandboxState): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, "w", 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(state, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    throw new UsageError(`--data ${file} can't be written: ${errorCode(error)}.`);
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
