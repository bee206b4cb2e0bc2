import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../generator/build.js";
import { translateSources } from "../generator/translate.js";
import { joinFiles, readFolder, writeFolder } from "../generator/write.js";
import { translationCache } from "./translation-cache.js";

/** Builds `dist/` of the generated package from its committed sources, as they are. */
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "generated");
const sources = readFolder(folder);
const built = await buildPackage(sources, (each) => translateSources(each, translationCache));
writeFolder(folder, joinFiles(sources, built));
console.log(`generated/dist: ${built.size} files`);
