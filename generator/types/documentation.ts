import { commentText } from "../code/comments.js";
import { arrayOr, isObject, type Json, type JsonObject, objectOr, stringOr } from "../openapi/document.js";

/** Constraints and annotations that a type can't say, in the order in which a comment gives them. */
const TAGS = [
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contentMediaType",
  "contentEncoding",
  "default",
];

/**
 * What a schema, or a parameter with its schema, says in words: description, where to read more, and a tag for each
 * constraint that the type can't express. Undefined where there is nothing to say.
 */
export function documentation(described: JsonObject, schema: JsonObject = described): string | undefined {
  const text = [described.description, described.summary, described.title].find((words) => stringOr(words));
  const url = stringOr(objectOr(described.externalDocs).url);
  const tags = TAGS.filter((keyword) => schema[keyword] !== undefined).map(
    (keyword) => `@${keyword} ${tagValue(schema[keyword])}`,
  );
  const lines = [
    ...(typeof text === "string" ? [commentText(text)] : []),
    ...(url === undefined ? [] : [`@see ${oneLine(url)}`]),
    ...tags,
    ...exampleOf(described, schema),
    ...(described.deprecated === true || schema.deprecated === true ? ["@deprecated"] : []),
  ];
  return lines.length === 0 ? undefined : lines.join("\n");
}

function exampleOf(described: JsonObject, schema: JsonObject): string[] {
  const example = described.example ?? arrayOr(schema.examples)[0] ?? schema.example;
  return example === undefined || isObject(example) || Array.isArray(example)
    ? []
    : [`@example ${tagValue(example)}`];
}

function tagValue(value: Json | undefined): string {
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}

function oneLine(text: string): string {
  return commentText(text).replaceAll("\n", " ");
}
