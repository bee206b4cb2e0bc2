import { execFileSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sbomOf } from "../../contract-tests/gates/package/sbom.js";
import { buildPackage } from "../../generator/build.js";
import { translateSources } from "../../generator/translate.js";
import { joinFiles, readFolder, writeFolder } from "../../generator/write.js";
import { translationCache } from "../translation-cache.js";

/**
 * Builds and packs a generated package in a folder of its own, whatever `dist/` has: the same sources give the same
 * tarball, with its bill of materials beside it.
 *
 * @param into A folder that isn't there yet.
 * @returns The names of both files in it.
 */
export async function pack(packageFolder: string, into: string): Promise<{ tarball: string; sbom: string }> {
  const built = `${into}-built`;
  const sources = readFolder(packageFolder);
  const dist = await buildPackage(sources, (each) => translateSources(each, translationCache));
  writeFolder(built, joinFiles(sources, dist));
  await mkdir(into);
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", into], {
    cwd: built,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [tarball = ""] = await readdir(into);
  const sbom = tarball.replace(/\.tgz$/, ".cdx.json");
  await writeFile(join(into, sbom), sbomOf(packageFolder));
  return { tarball, sbom };
}
