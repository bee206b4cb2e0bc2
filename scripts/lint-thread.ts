import { statSync } from "node:fs";
import { type LintOptions, lint } from "../generator/lint/index.js";
import type { BesideStages } from "../generator/pipeline.js";
import type { Problem } from "../generator/problem.js";
import { performIn, startWorker } from "./worker-task.js";

/** From how many bytes on a document takes longer to lint than a thread does to begin. */
const LARGE = 500_000;

/** Lints a large document in a thread of its own, beside the other stages, and a small one here, before them. */
export function lintBeside(spec: string): Pick<BesideStages, "lint" | "lintsElsewhere"> {
  const { size = 0 } = statSync(spec, { throwIfNoEntry: false }) ?? {};
  const lintsElsewhere = size >= LARGE;
  return { lint: lintsElsewhere ? lintInThread : lint, lintsElsewhere };
}

async function lintInThread(options: LintOptions): Promise<Problem[]> {
  const worker = startWorker("lint-worker");
  try {
    return await performIn(worker, options);
  } finally {
    await worker.terminate();
  }
}
