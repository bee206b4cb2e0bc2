import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs packages into a scratch folder, each for itself and never into the project, and gives those that came. One
 * that can't be installed, or wants another Node.js, is skipped with a word.
 */
export function installPeers(
  folder: string,
  packages: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const installed = Object.entries(packages).filter(([name, version]) => {
    const home = join(folder, "node_modules", name);
    const npm = ["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--engine-strict"] as const;
    const { status, stderr } = spawnSync(npm[0], [...npm.slice(1), `${name}@${version}`], {
      encoding: "utf8",
    });
    if (status === 0 && existsSync(home)) return true;
    console.error(
      `${name} ${version} is skipped: ${stderr.trim().split("\n")[0] ?? "it can't be installed"}`,
    );
    return false;
  });
  return new Set(installed.map(([name]) => name));
}

export function versionOf(folder: string, name: string): string {
  return String(JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version);
}
