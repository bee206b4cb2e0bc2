import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const RUNTIME = new URL("../runtime/", import.meta.url);
const LICENSE = new URL("../../LICENSE", import.meta.url);

/** The hand-written modules that every package holds, as they are (`src/runtime/<module>`), and their licence. */
export async function readRuntime(): Promise<Map<string, string>> {
  const names = (await readdir(fileURLToPath(RUNTIME)))
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, RUNTIME), "utf8")));
  const modules = names.map((name, index) => [`src/runtime/${name}`, texts[index] ?? ""] as const);
  return new Map([...modules, ["LICENSE", await readFile(LICENSE, "utf8")]]);
}
