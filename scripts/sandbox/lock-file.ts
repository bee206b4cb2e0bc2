import { link, readFile, rename, rm, writeFile } from "node:fs/promises";

export type Lock =
  | { readonly holder?: undefined; readonly release: () => Promise<void> }
  /** The id of the process that has it. */
  | { readonly holder: number };

/**
 * Takes a lock, which is a file with the id of the process that has it. That of a process that has ended counts for
 * nothing.
 *
 * @throws Error where no file can be made there.
 */
export async function lockFile(path: string): Promise<Lock> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, `${process.pid}\n`, { mode: 0o600 });
  try {
    while (!(await isTaken(own, path))) {
      const holder = await readHolder(path);
      if (holder !== undefined && isRunning(holder)) return { holder };
      await dismiss(path, `${own}.old`, holder);
    }
    return { release: () => rm(path, { force: true }) };
  } finally {
    await rm(own, { force: true });
  }
}

/** A link is made by one process alone, and is there with all that is in it. */
async function isTaken(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Undefined where there is no such file, or no id in it. */
async function readHolder(path: string): Promise<number | undefined> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (isCode(error, "ENOENT")) return "";
    throw error;
  });
  return /^\d+\n$/.test(text) ? Number(text) : undefined;
}

/** The own id is that of an earlier process: in a container they begin at one each time. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** Takes a lock away that counts for nothing, and gives it back where it is another process's by now. */
async function dismiss(path: string, aside: string, holder: number | undefined): Promise<void> {
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  if ((await readHolder(aside)) !== holder) await link(aside, path);
  await rm(aside, { force: true });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
