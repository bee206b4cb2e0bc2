import { Project, type SourceFile } from "ts-morph";
import type { Model } from "../model/model.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { addOperationTypes } from "./add-operation-types.js";
import { cleanComments } from "./clean-comments.js";
import { applyEdits, type Edit } from "./edit.js";
import { nameReferences } from "./name-references.js";
import { nameSchemas } from "./name-schemas.js";
import { openEnumerations } from "./open-enumerations.js";
import { requireOfUnions } from "./require-of-unions.js";

export interface RefineContext {
  readonly model: Model;
  /** The normalized document that the types were printed from. */
  readonly document: OpenApiDocument;
}

/** Reads the whole file and gives all its edits at once: an edit made in place would parse the file again. */
export type Pass = (file: SourceFile, context: RefineContext) => readonly Edit[];

/** In their order: each works on the text that the one before it left. */
const PASSES: readonly Pass[] = [
  cleanComments,
  nameReferences,
  nameSchemas,
  openEnumerations,
  requireOfUnions,
  addOperationTypes,
];

/** Turns what openapi-typescript printed into types that people import by name. */
export function refineTypes(printed: string, context: RefineContext): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const refined = PASSES.reduce((text, pass) => {
    const file = project.createSourceFile("types.ts", text, { overwrite: true });
    return applyEdits(text, pass(file, context));
  }, printed);
  return halveIndentation(refined);
}

/** The compiler's printer indents by four columns; everything else here by two. */
function halveIndentation(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}
