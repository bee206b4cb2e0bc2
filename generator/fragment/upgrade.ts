import { upgradeFrom30 } from "../normalize/upgrade-3.0.js";
import { isObject, type Json, type JsonObject, type OpenApiDocument } from "../openapi/document.js";
import { formatPointer } from "../openapi/pointer.js";
import { mapSchemas } from "../openapi/schema-walk.js";

const ANNOTATIONS = new Set(["title", "description", "deprecated", "externalDocs"]);

/**
 * A document in the terms of 3.1. What a 3.0 schema says beside a `$ref` has no meaning there, and goes but for what
 * speaks to people: in 3.1 it means what its author meant (OpenAPI 3.0.4 section 4.7.23.1, 3.1.1 section 4.8.23).
 */
export function upgrade(document: OpenApiDocument): OpenApiDocument {
  const annotations = new Map<string, JsonObject>();
  mapSchemas(document, (schema, { path }) => {
    if (isObject(schema) && typeof schema.$ref === "string")
      annotations.set(formatPointer(path), spoken(schema));
    return schema;
  });
  return mapSchemas(upgradeFrom30(document), (schema, { path }): Json => {
    const beside = annotations.get(formatPointer(path));
    return beside && isObject(schema) ? { ...schema, ...beside } : schema;
  });
}

function spoken(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => ANNOTATIONS.has(key) || key.startsWith("x-")),
  );
}
