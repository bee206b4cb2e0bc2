import type { Document } from "@redocly/openapi-core";
import { type Json, type JsonObject, objectOr } from "../openapi/document.js";
import { checkSelection, type Selection, selectOperations } from "./index.js";
import { references } from "./needed-components.js";

/**
 * A file as it was read, with no more than a part of its operations and what they need: its places stay those of the whole file.
 * Where it refers to other files it stays whole, since what those need of it isn't known before they are read.
 */
export function selectInFile(document: Document, part: Selection): Document {
  const whole = contentOf(document);
  if (refersElsewhere(whole)) return document;
  const { tags = [] } = whole;
  // Places count the items of a list.
  return { ...document, parsed: { ...selectOperations(whole, part), tags } };
}

/**
 * The same of a document that nothing is added to any more.
 *
 * @throws UsageError for an operation or a tag that it doesn't have.
 */
export function selectKnownInFile(document: Document, part: Selection): Document {
  const whole = contentOf(document);
  if (!refersElsewhere(whole)) checkSelection(whole, part);
  return selectInFile(document, part);
}

function contentOf({ parsed }: Document): JsonObject {
  // Redocly's parser reads YAML and JSON into nothing but JSON values.
  return objectOr(parsed as Json);
}

function refersElsewhere(value: JsonObject): boolean {
  return [...references(value)].some((reference) => !reference.startsWith("#"));
}
