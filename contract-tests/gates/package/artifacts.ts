import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildPackage } from "../../../generator/build.js";
import { joinFiles, readFolder, writeFolder } from "../../../generator/write.js";
import { type Dependency, dependenciesOf, needsOf, readManifest } from "./dependencies.js";
import { printSbom } from "./sbom.js";
import { type PackageFiles, readTarball } from "./tarball.js";

const run = promisify(execFile);

/** What a release publishes of a package, and what it was made of. */
export interface Artifacts {
  readonly tarball: string;
  /** Beside it, named for it. */
  readonly sbom: string;
  readonly files: PackageFiles;
  readonly dependencies: ReadonlyMap<string, Dependency>;
}

/** A package can't be packed: a source of it isn't TypeScript, or something that it depends on isn't installed. */
export class PackingError extends Error {
  override readonly name = "PackingError";
}

/**
 * Packs a package's sources, as they are, and builds them for it: what may lie in its `dist/` goes nowhere. Writes
 * the tarball and its bill of materials, and nothing else, into a folder that is emptied before.
 *
 * @throws PackingError where it can't be built, or a dependency isn't installed in or above the package's folder.
 */
export async function writeArtifacts(source: string, folder: string): Promise<Artifacts> {
  const dependencies = await orThrow(() => dependenciesOf(source));
  await rm(folder, { recursive: true, force: true });
  const staged = join(folder, "package");
  const sources = readFolder(source);
  const built = await orThrow(() => buildPackage(sources));
  writeFolder(staged, joinFiles(sources, built));
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: staged,
  });
  const manifest = readManifest(staged);
  await rm(staged, { recursive: true });
  const tarball = join(folder, packedName(stdout));
  const content = await readFile(tarball);
  const sbom = tarball.replace(/\.tgz$/, ".cdx.json");
  await writeFile(sbom, printSbom(manifest, needsOf(manifest), dependencies, content));
  return { tarball, sbom, files: await readTarball(content), dependencies };
}

async function orThrow<T>(step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw new PackingError(error instanceof Error ? error.message : String(error));
  }
}

function packedName(printed: string): string {
  const [packed]: { readonly filename: string }[] = JSON.parse(printed);
  if (packed === undefined) throw new Error("npm packed nothing.");
  return packed.filename;
}
