import { createHash } from "node:crypto";
import { mkdir, readFile, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { TokenStore } from "../auth/token-store.js";

/** Keeps tokens in files of a folder, each with a folder beside it as its lock: only one process can make that. */
export function fileStore(folder: string): TokenStore {
  return {
    async update(key, renew) {
      const file = join(folder, createHash("sha256").update(key).digest("hex"));
      const lock = `${file}.lock`;
      while (!(await made(lock))) await setTimeout(2);
      try {
        const kept = await readFile(file, "utf8").then(JSON.parse, () => undefined);
        const token = await renew(kept);
        if (token !== kept) await writeFile(file, JSON.stringify(token), { mode: 0o600 });
        return token;
      } finally {
        await rmdir(lock);
      }
    },
  };
}

function made(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
}
