import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Setting } from "./wire-protocol.js";

const options = {
  bundle: true,
  format: "esm",
  target: "es2022",
  supported: { "import-attributes": true },
  logLevel: "error",
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
} as const;

/** Writes a program with the cases into a project. What it imports by name is found there when it is run. */
export async function writeProgram(
  entry: "script" | "worker",
  setting: Setting,
  folder: string,
): Promise<string> {
  const outfile = join(folder, `${entry}.js`);
  await build({
    ...options,
    entryPoints: [`program/${entry}.ts`],
    outfile,
    packages: "external",
    define: { SETTING: JSON.stringify(setting) },
  });
  return outfile;
}

/** The same program with all that it imports, as a page or a worker has it. */
export async function bundleProgram(program: string): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [program],
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
