import { parentPort } from "node:worker_threads";
import { translateSources } from "../generator/translate.js";
import { typesOfDocument } from "../generator/types-of-document.js";
import { translationCache } from "./translation-cache.js";
import type { Task } from "./typescript-thread.js";

// The other side of typescript-thread.ts.
parentPort?.on("message", async (task: Task) => {
  try {
    parentPort?.postMessage({ made: await perform(task) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});

function perform(task: Task): Promise<string> | Map<string, string> {
  return task.name === "types"
    ? typesOfDocument(task.document, task.model)
    : translateSources(task.sources, translationCache);
}
