import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Model } from "../generator/model/model.js";
import type { OpenApiDocument } from "../generator/openapi/document.js";

export type Task =
  | { readonly name: "types"; readonly document: OpenApiDocument; readonly model: Model }
  | { readonly name: "translate"; readonly sources: ReadonlyMap<string, string> };

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
    return String(await this.#perform({ name: "types", document, model }));
  }

  /** TypeScript sources as ESM and as declarations. */
  async translate(sources: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const made = await this.#perform({ name: "translate", sources });
    if (made instanceof Map) return made;
    throw new TypeError("The thread gave no translations.");
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #perform(task: Task): Promise<unknown> {
    const answered = once(this.#worker, "message");
    this.#worker.postMessage(task);
    const [{ made, error }] = await answered;
    if (error !== undefined) throw error;
    return made;
  }
}
