import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../problem.js";

/**
 * Makes a folder of a fragment's files, all of them or none.
 *
 * @throws UsageError where there is something in the folder already.
 */
export async function writeFragment(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await refuseContents(folder);
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [path, text] of files) {
      const file = join(unfinished, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** @throws UsageError where a folder that is to be made has something in it already, or is a file. */
export async function refuseContents(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UsageError(`${folder} can't be a folder: ${error.message}`);
  });
  if (entries.length > 0)
    throw new UsageError(
      `${folder} isn't empty: name a folder that is new or empty. Nothing in it is changed.`,
    );
}
