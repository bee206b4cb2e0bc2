import type { Model } from "./model/model.js";
import type { OpenApiDocument } from "./openapi/document.js";
import { halveIndentation } from "./refine/indentation.js";
import { refinePieces } from "./refine/index.js";
import { joinPieces } from "./refine/join-pieces.js";
import { operationTypes } from "./refine/operation-types.js";
import type { PrintedPiece } from "./refine/split-pieces.js";
import { NO_CACHE, type StageCache } from "./stage-cache.js";
import { prepareTypes, printTypes } from "./types/index.js";
import { dependenciesOf, documentOf, type Piece, piecesOf } from "./types/pieces.js";

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
  const printed = cache.rememberAll<PrintedPiece>(pieces.map(dependenciesOf(prepared, model)), (missing) =>
    batches(pieces.filter((_, index) => missing.has(index))).flatMap((batch) =>
      refinePieces(printTypes(documentOf(batch), prepared), batch, context),
    ),
  );
  const { imports, types } = operationTypes(context);
  return `${imports}${joinPieces(pieces, printed)}${halveIndentation(types)}`;
}

/** How many pieces are printed at once: openapi-typescript copies all operations before for each one more. */
const BATCH = 200;

function batches(pieces: readonly Piece[]): Piece[][] {
  const count = Math.ceil(pieces.length / BATCH);
  return Array.from({ length: count }, (_, index) => pieces.slice(index * BATCH, (index + 1) * BATCH));
}
