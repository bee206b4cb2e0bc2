import type { Model } from "../generator/model/model.js";
import type { OpenApiDocument } from "../generator/openapi/document.js";
import type { CachePlace } from "./stage-cache.js";
import { performIn, startWorker } from "./worker-task.js";

export interface TypesTask {
  /** Document and model, as JSON: a text goes from thread to thread in less time than what it says. */
  readonly text: string;
  readonly cache: CachePlace;
}

/** A thread with the TypeScript compiler, which is loaded there while this one reads the document. */
export class TypeScriptThread {
  readonly #worker = startWorker("typescript-worker");

  /** The text of `src/types.ts`. */
  types(document: OpenApiDocument, model: Model, cache: CachePlace): Promise<string> {
    const text = JSON.stringify({ document, model });
    return performIn<TypesTask, string>(this.#worker, { text, cache });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
