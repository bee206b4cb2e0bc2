import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const RUNTIME = new URL("../runtime/", import.meta.url);

/** The hand-written modules that every package holds, as they are: `src/runtime/<module>` to its text. */
export async function readRuntime(): Promise<Map<string, string>> {
  const names = (await readdir(fileURLToPath(RUNTIME)))
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, RUNTIME), "utf8")));
  return new Map(names.map((name, index) => [`src/runtime/${name}`, texts[index] ?? ""]));
}
