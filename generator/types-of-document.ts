import type { Model } from "./model/model.js";
import type { OpenApiDocument } from "./openapi/document.js";
import { halveIndentation } from "./refine/indentation.js";
import { refinePieces } from "./refine/index.js";
import { joinPieces } from "./refine/join-pieces.js";
import { operationTypes } from "./refine/operation-types.js";
import type { PrintedPiece } from "./refine/split-pieces.js";
import { NO_CACHE, type StageCache } from "./stage-cache.js";
import { prepareTypes, printTypes } from "./types/index.js";
import { dependenciesOf, documentOf, piecesOf } from "./types/pieces.js";

/**
 * The text of the package's `src/types.ts`, out of a normalized document and its model. Path items and components are
 * printed for themselves: those that have changed since the cache was made.
 */
export function typesOfDocument(
  document: OpenApiDocument,
  model: Model,
  cache: StageCache = NO_CACHE,
): string {
  const context = { document, model };
  const prepared = prepareTypes(document);
  const pieces = piecesOf(prepared);
  const printed = cache.rememberAll<PrintedPiece>(pieces.map(dependenciesOf(prepared, model)), (missing) => {
    const anew = pieces.filter((_, index) => missing.has(index));
    return refinePieces(printTypes(documentOf(anew), prepared), anew, context);
  });
  const { imports, types } = operationTypes(context);
  return `${imports}${joinPieces(pieces, printed)}${halveIndentation(types)}`;
}
