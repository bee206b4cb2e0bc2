import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { dependenciesOf } from "../gates/package/dependencies.js";

/** The root of the project. */
export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** An empty project with the packed package in it. */
export interface InstalledPackage {
  readonly folder: string;
  remove(): void;
}

/**
 * Installs the packed package into an empty project, and with it each package that it depends on, packed from the
 * tree: what somebody has who installs it, without asking a registry.
 */
export function installPackage(): InstalledPackage {
  const folder = mkdtempSync(join(tmpdir(), "installed-"));
  const npm = (...args: string[]): string =>
    execFileSync("npm", args, { cwd: folder, stdio: "pipe", encoding: "utf8" });
  const dependencies = [...dependenciesOf(join(ROOT, "generated")).keys()];
  if (dependencies.length > 0)
    npm("pack", ...dependencies.map((name) => join(ROOT, "node_modules", name)), "--ignore-scripts");
  const manifest = { name: "consumer", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const packed = [inject("tarball"), ...tarballs.map((name) => `./${name}`)];
  npm("install", "--offline", "--no-audit", "--no-fund", ...packed);
  return { folder, remove: () => rmSync(folder, { recursive: true, maxRetries: 10, retryDelay: 200 }) };
}
