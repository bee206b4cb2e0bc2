import { isArray, isObject, type Json, objectOr, stringOr } from "../../generator/openapi/document.js";
import { inline } from "../../generator/package/readme/markdown.js";
import { code } from "./markdown.js";

/** What is said of a schema and wants nothing of a value. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "$comment",
]);

/** Whether a keyword is about the values, and not about their description or an extension for a tool. */
export function isConstraint(keyword: string): boolean {
  return !ANNOTATIONS.has(keyword) && !keyword.startsWith("x-");
}

/** What a schema wants of a value, as the words of one line (JSON Schema 2020-12, validation). */
export function schemaWords(schema: Json): string {
  if (!isObject(schema)) return schema === false ? "nothing" : "anything";
  // The literals say of which type they are.
  const isListed = Object.hasOwn(schema, "enum") || Object.hasOwn(schema, "const");
  const words = Object.entries(schema)
    .filter(([keyword]) => isConstraint(keyword) && !(isListed && keyword === "type"))
    .map(([keyword, value]) => keywordWords(keyword, value));
  return words.filter((each) => each !== "").join(", ") || "anything";
}

/** What one keyword wants; empty where another one says it. */
export function keywordWords(keyword: string, value: Json): string {
  switch (keyword) {
    case "$ref":
      return code(String(value).split("/").at(-1) ?? "");
    case "type":
      return alternatives(arrayOf(value).map((name) => (name === "null" ? code("null") : String(name))));
    case "const":
      return valueWords(value);
    case "enum":
      return `one of ${arrayOf(value).map(valueWords).join(", ")}`;
    case "pattern":
      return `matches ${code(String(value))}`;
    case "format":
      return `format ${code(String(value))}`;
    case "required":
      return `required: ${arrayOf(value).map(String).map(code).join(", ")}`;
    case "discriminator":
      return `told apart by ${code(String(objectOr(value).propertyName))}`;
    case "anyOf":
    case "oneOf":
      return alternatives(arrayOf(value).map(titledWords));
    case "items":
      return `of ${schemaWords(value)}`;
    case "readOnly":
      return value === true ? "set by the service" : "";
    case "writeOnly":
      return value === true ? "only sent" : "";
    case "additionalProperties":
    case "unevaluatedProperties":
      if (value === false) return "no other attributes";
  }
  return `${code(keyword)} ${valueWords(value)}`;
}

function titledWords(schema: Json): string {
  const title = stringOr(objectOr(schema).title);
  return title === undefined ? schemaWords(schema) : `${inline(title)} (${schemaWords(schema)})`;
}

/** A value as JSON. */
export function valueWords(value: Json): string {
  return code(JSON.stringify(value));
}

function arrayOf(value: Json): readonly Json[] {
  return isArray(value) ? value : [value];
}

function alternatives(words: readonly string[]): string {
  return words.join(" or ");
}
