import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";
import { isJson, isText } from "../runtime/media-type.js";

/** The properties of an object's schema, and of all that it is composed of, after references. */
export function schemaProperties(
  document: OpenApiDocument,
  schema: Json | undefined,
  seen: Set<Json> = new Set(),
): Map<string, JsonObject> {
  const resolved = resolve(document, schema);
  if (!isObject(resolved) || seen.has(resolved)) return new Map();
  seen.add(resolved);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => arrayOr(resolved[keyword]));
  return new Map([
    ...parts.flatMap((part) => [...schemaProperties(document, part, seen)]),
    ...Object.entries(objectOr(resolved.properties)).map(
      ([name, property]) => [name, objectOr(resolve(document, property))] as const,
    ),
  ]);
}

/** The properties that are sent as bytes: each, or each item of one. */
export function binaryProperties(document: OpenApiDocument, schema: Json | undefined): string[] {
  return [...schemaProperties(document, schema)].flatMap(([name, property]) => {
    const items = resolve(document, property.items);
    return isBinary(property) || (isObject(items) && isBinary(items)) ? [name] : [];
  });
}

/** `format: binary` of OpenAPI 3.0, `contentMediaType` without `contentEncoding` of 3.1 (section 4.4.2). */
function isBinary({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (type === "string" && format === "binary") return true;
  return (
    typeof contentMediaType === "string" &&
    contentEncoding === undefined &&
    !isJson(contentMediaType) &&
    !isText(contentMediaType)
  );
}
