import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type LintOptions, lint } from "../generator/lint/index.js";
import type { BesideStages } from "../generator/pipeline.js";
import type { Problem } from "../generator/problem.js";
import { performIn } from "./worker-task.js";

/** Where run.js puts the worker's code. */
const WORKER = fileURLToPath(
  new URL("../node_modules/.cache/scripts/generate/lint-worker.mjs", import.meta.url),
);

/** From how many bytes on a document takes longer to lint than a thread does to begin. */
const LARGE = 500_000;

/** Lints a large document in a thread of its own, beside the other stages, and a small one here, before them. */
export function lintBeside(spec: string): Pick<BesideStages, "lint" | "lintsElsewhere"> {
  const { size = 0 } = statSync(spec, { throwIfNoEntry: false }) ?? {};
  const lintsElsewhere = size >= LARGE;
  return { lint: lintsElsewhere ? lintInThread : lint, lintsElsewhere };
}

async function lintInThread(options: LintOptions): Promise<Problem[]> {
  const worker = new Worker(WORKER);
  try {
    return await performIn(worker, options);
  } finally {
    await worker.terminate();
  }
}
