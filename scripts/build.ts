import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../generator/build.js";
import { joinFiles, readFolder, writeFolder } from "../generator/write.js";

/** Builds `dist/` of the generated package from its committed sources, as they are. */
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "generated");
const sources = readFolder(folder);
const built = buildPackage(sources);
writeFolder(folder, joinFiles(sources, built));
console.log(`generated/dist: ${built.size} files`);
