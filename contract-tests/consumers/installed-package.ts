import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** An empty project with the packed package in it. */
export interface InstalledPackage {
  readonly folder: string;
  remove(): void;
}

/**
 * Packs the package, and each package that it depends on, from the tree, and installs them into an empty project: what
 * somebody has who installs it, without asking a registry.
 */
export function installPackage(): InstalledPackage {
  const folder = mkdtempSync(join(tmpdir(), "installed-"));
  const npm = (...args: string[]): string =>
    execFileSync("npm", args, { cwd: folder, stdio: "pipe", encoding: "utf8" });
  npm("pack", ...withDependencies([join(ROOT, "generated")]), "--ignore-scripts");
  const manifest = { name: "consumer", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  npm("install", "--offline", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`));
  return { folder, remove: () => rmSync(folder, { recursive: true, maxRetries: 10, retryDelay: 200 }) };
}

/** The folders of these packages and of all that they depend on, directly or not. */
function withDependencies(folders: readonly string[]): string[] {
  const found = new Set(folders);
  for (const folder of found) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) found.add(join(ROOT, "node_modules", name));
  }
  return [...found];
}
