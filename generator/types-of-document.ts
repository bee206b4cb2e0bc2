import type { Model } from "./model/model.js";
import type { OpenApiDocument } from "./openapi/document.js";
import { refineTypes } from "./refine/index.js";
import { printTypes } from "./types/index.js";

/** The text of the package's `src/types.ts`, out of a normalized document and its model. */
export async function typesOfDocument(document: OpenApiDocument, model: Model): Promise<string> {
  return refineTypes(await printTypes(document), { document, model });
}
