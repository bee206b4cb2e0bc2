import { type Json, type JsonObject, objectOr, own, stringOr } from "../../generator/openapi/document.js";
import { mapSchemas } from "../../generator/openapi/schema-walk.js";
import { inline } from "../../generator/package/readme/markdown.js";
import { paragraphs } from "./markdown.js";
import { valueWords } from "./schema-words.js";

/** A document whose schemas say in their descriptions what a renderer folds away or leaves out. */
export function spellOut(document: JsonObject): JsonObject {
  return mapSchemas(document, (schema) => {
    const object = objectOr(schema);
    const words = foldedWords(object);
    return words === ""
      ? schema
      : { ...object, description: paragraphs(stringOr(object.description), words) };
  });
}

/** The default of a schema and where more is said of it, in Markdown; empty where it has neither. */
export function foldedWords(schema: JsonObject): string {
  const value = own(schema, "default");
  return paragraphs(
    value === undefined ? undefined : `Default: ${valueWords(value)}.`,
    linkTo(schema.externalDocs),
  );
}

/** Only the web: a document is untrusted, and a link may be a script. */
function linkTo(externalDocs: Json | undefined): string | undefined {
  const { url, description } = objectOr(externalDocs);
  if (typeof url !== "string" || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  return `See [${inline(stringOr(description) ?? url)}](<${new URL(url).href.replaceAll(/[<>]/g, encodeURIComponent)}>).`;
}
