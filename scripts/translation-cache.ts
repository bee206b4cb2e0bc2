import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TranslationCache } from "../generator/translate.js";

const FOLDER = fileURLToPath(new URL("../node_modules/.cache/translations/", import.meta.url));

/** Translations on disk, beside the dependencies: `npm ci` clears them. One that can't be read counts as missing. */
export const translationCache: TranslationCache = {
  read(key) {
    try {
      return JSON.parse(readFileSync(`${FOLDER}${key}.json`, "utf8"));
    } catch {
      return undefined;
    }
  },

  write(key, translation) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}${key}.${process.pid}`, JSON.stringify(translation));
    renameSync(`${FOLDER}${key}.${process.pid}`, `${FOLDER}${key}.json`);
  },
};
