import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

/** Inside node_modules: Node finds openapi-fetch from there, and vitest leaves the modules to Node as they are. */
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/generator-tests/", import.meta.url));

/** Writes the package's files into a folder that lasts as long as the test, for Node to import from. */
export async function writePackage(files: ReadonlyMap<string, string>): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(CACHE);
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Runs one built module of a package and gives its exports. */
export async function importBuilt<Exports>(
  built: ReadonlyMap<string, string>,
  module: string,
): Promise<Exports> {
  const folder = await writePackage(built);
  // The caller knows what the module was generated to export.
  return (await import(pathToFileURL(join(folder, module)).href)) as Exports;
}
