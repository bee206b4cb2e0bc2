import { Project, type SourceFile } from "ts-morph";
import type { Model } from "../model/model.js";
import type { OpenApiDocument } from "../openapi/document.js";
import type { Piece } from "../types/pieces.js";
import { cleanComments } from "./clean-comments.js";
import { type Edit, EditedText } from "./edit.js";
import { nameReferences } from "./name-references.js";
import { openEnumerations } from "./open-enumerations.js";
import { type PrintedPiece, splitPieces } from "./split-pieces.js";

export interface RefineContext {
  readonly model: Model;
  /** The normalized document that the types were printed from. */
  readonly document: OpenApiDocument;
}

/** Gives edits of single places, none of which is another's: an edit made in place would parse the file again. */
export type Pass = (file: SourceFile, context: RefineContext) => readonly Edit[];

const PASSES: readonly Pass[] = [cleanComments, nameReferences, openEnumerations];

/**
 * Turns what openapi-typescript printed of these pieces into types that people import by name, each piece for itself. The
 * file is parsed once.
 */
export function refinePieces(
  printed: string,
  pieces: readonly Piece[],
  context: RefineContext,
): PrintedPiece[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("types.ts", printed);
  const edited = new EditedText(
    printed,
    PASSES.flatMap((pass) => pass(file, context)),
  );
  return splitPieces(file, edited, pieces, context);
}
