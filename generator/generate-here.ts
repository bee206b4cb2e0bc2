import { lint } from "./lint/index.js";
import { type Generated, type GenerateOptions, generate } from "./pipeline.js";
import { typesOfDocument } from "./types-of-document.js";

/** Generates in this thread, and tells nobody of the stages. @throws DocumentError as generate() does. */
export function generateHere(options: GenerateOptions): Promise<Generated> {
  return generate(options, async (_name, run) => run(), {
    lint,
    lintsElsewhere: false,
    printTypes: async (document, model) => typesOfDocument(document, model),
  });
}
