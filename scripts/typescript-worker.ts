import { parentPort } from "node:worker_threads";
import { typesOfDocument } from "../generator/types-of-document.js";
import type { TypesTask } from "./typescript-thread.js";

// The other side of typescript-thread.ts.
parentPort?.on("message", async ({ document, model }: TypesTask) => {
  try {
    parentPort?.postMessage({ made: await typesOfDocument(document, model) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
