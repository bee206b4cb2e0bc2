import { Project, type SourceFile } from "ts-morph";
import type { Model } from "../model/model.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { cleanComments } from "./clean-comments.js";
import { type Edit, EditedText } from "./edit.js";
import { nameReferences } from "./name-references.js";
import { nameSchemas } from "./name-schemas.js";
import { openEnumerations } from "./open-enumerations.js";
import { operationTypes } from "./operation-types.js";
import { requireOfUnions } from "./require-of-unions.js";

export interface RefineContext {
  readonly model: Model;
  /** The normalized document that the types were printed from. */
  readonly document: OpenApiDocument;
}

/** Gives edits of single places, none of which is another's: an edit made in place would parse the file again. */
export type Pass = (file: SourceFile, context: RefineContext) => readonly Edit[];

const PASSES: readonly Pass[] = [cleanComments, nameReferences, openEnumerations, requireOfUnions];

/** Turns what openapi-typescript printed into types that people import by name. The file is parsed once. */
export function refineTypes(printed: string, context: RefineContext): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("types.ts", printed);
  const edited = new EditedText(
    printed,
    PASSES.flatMap((pass) => pass(file, context)),
  );
  const { imports, types } = operationTypes(context);
  return halveIndentation(`${imports}${nameSchemas(file, edited, context)}${types}`);
}

/** The compiler's printer indents by four columns; everything else here by two. */
function halveIndentation(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}
