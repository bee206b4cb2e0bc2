import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The compilers that the package's types are held against, by the folders of their packages. */
export const COMPILERS = ["typescript5", "typescript6", "typescript7"] as const;

const MODULES = fileURLToPath(new URL("node_modules", import.meta.url));

/** Every check that a project can have beside `strict`, and nothing skipped. */
const STRICTEST = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  resolveJsonModule: true,
  noEmit: true,
};

/** What a compiler says of files in a folder, line by line. */
export function compile(
  compiler: (typeof COMPILERS)[number],
  folder: string,
  files: readonly string[],
  options: object,
): readonly string[] {
  const settings = { compilerOptions: { ...STRICTEST, ...options }, files };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const tsc = join(MODULES, compiler, "bin/tsc");
  if (!existsSync(tsc)) throw new Error(`${tsc} is missing: run \`npm run test:runtimes\``);
  const { error, stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) throw error;
  return (stdout + stderr).split("\n").filter((line) => line !== "");
}
