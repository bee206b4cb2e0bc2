import { join } from "node:path";
import { build } from "esbuild";

const options = {
  bundle: true,
  format: "esm",
  target: "es2022",
  supported: { "import-attributes": true },
  logLevel: "error",
} as const;

/** A program, by its text, and what its modules find under the name `SETTING`. */
export interface Program {
  readonly text: string;
  /** Where its imports are found. */
  readonly folder: string;
  readonly setting: object;
}

/**
 * Writes a program into a project, as one file: `main.js`, or `main.cjs`, a CommonJS one. What it imports by name is found there
 * when it is run.
 */
export async function writeProgram(
  { text, folder, setting }: Program,
  project: string,
  format: "esm" | "cjs" = "esm",
): Promise<string> {
  const outfile = join(project, format === "esm" ? "main.js" : "main.cjs");
  await build({
    ...options,
    stdin: { contents: text, resolveDir: folder, loader: "ts" },
    outfile,
    format,
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
