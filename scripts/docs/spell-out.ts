import {
  arrayOr,
  type Json,
  type JsonObject,
  objectOr,
  own,
  stringOr,
} from "../../generator/openapi/document.js";
import { mapRootSchemas, mapSchemas } from "../../generator/openapi/schema-walk.js";
import { inline } from "../../generator/package/readme/markdown.js";
import { code, paragraphs } from "./markdown.js";
import { valueWords } from "./schema-words.js";

/**
 * A document whose schemas say in their descriptions what a renderer folds away or leaves out. The names of all attributes
 * are there, too, because descriptions are what its search looks at.
 */
export function spellOut(document: JsonObject): JsonObject {
  return mapRootSchemas(
    mapSchemas(document, (schema) => described(schema, foldedWords(objectOr(schema)))),
    (schema) => {
      const names = [...new Set(attributeNames(schema))];
      return described(schema, names.length === 0 ? "" : `Attributes: ${names.map(code).join(", ")}.`);
    },
  );
}

function described(schema: Json, words: string): Json {
  const object = objectOr(schema);
  return words === "" ? schema : { ...object, description: paragraphs(stringOr(object.description), words) };
}

/** Those within each other, too, as `address.city` and `lines[].item`; not those of other schemas. */
function attributeNames(schema: Json, prefix = ""): string[] {
  const { properties, items, allOf, anyOf, oneOf } = objectOr(schema);
  return [
    ...Object.entries(objectOr(properties)).flatMap(([name, property]) => [
      `${prefix}${name}`,
      ...attributeNames(property, `${prefix}${name}.`),
    ]),
    ...[allOf, anyOf, oneOf].flatMap(arrayOr).flatMap((part) => attributeNames(part, prefix)),
    ...(items === undefined ? [] : attributeNames(items, `${prefix.replace(/\.$/, "")}[].`)),
  ];
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
