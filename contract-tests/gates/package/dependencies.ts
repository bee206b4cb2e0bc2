import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package.json, as far as it is read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package that comes with another one when that is installed. */
export interface Dependency {
  readonly manifest: Manifest;
  /** The names of what it depends on itself. */
  readonly needs: readonly string[];
}

/**
 * Everything that is installed with a package, by name, as it stands in node_modules beside or above it.
 *
 * @throws Error where a dependency isn't installed.
 */
export function dependenciesOf(folder: string): Map<string, Dependency> {
  const found = new Map<string, Dependency>();
  const visit = (from: string): void => {
    for (const name of needsOf(readManifest(from))) {
      if (found.has(name)) continue;
      const at = findPackage(from, name);
      const manifest = readManifest(at);
      found.set(name, { manifest, needs: needsOf(manifest) });
      visit(at);
    }
  };
  visit(folder);
  return found;
}

export function readManifest(folder: string): Manifest {
  // What npm has installed or packed has a name and a version.
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

export function needsOf({ dependencies, optionalDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

/** As Node.js looks for a package, but for what the package's `exports` hide. */
function findPackage(from: string, name: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const at = join(folder, "node_modules", name);
    if (existsSync(join(at, "package.json"))) return at;
    if (folder === dirname(folder)) throw new Error(`${name} isn't installed: run \`npm ci\`.`);
  }
}
