import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Model } from "../generator/model/model.js";
import type { OpenApiDocument } from "../generator/openapi/document.js";

export interface TypesTask {
  readonly document: OpenApiDocument;
  readonly model: Model;
}

/** Where run.js puts the worker's code. */
const WORKER = fileURLToPath(
  new URL("../node_modules/.cache/scripts/generate/typescript-worker.mjs", import.meta.url),
);

/**
 * A thread with the TypeScript compiler, which is loaded there while this one lints. It does one task at a time.
 */
export class TypeScriptThread {
  readonly #worker = new Worker(WORKER);

  /** The text of `src/types.ts`. */
  async types(document: OpenApiDocument, model: Model): Promise<string> {
    const answered = once(this.#worker, "message");
    this.#worker.postMessage({ document, model } satisfies TypesTask);
    const [{ made, error }] = await answered;
    if (error !== undefined) throw error;
    return String(made);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
