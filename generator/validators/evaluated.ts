import { isObject, type Json, type OpenApiDocument } from "../openapi/document.js";
import { formatPointer, parsePointer, valueAt } from "../openapi/pointer.js";
import { inPlaceSubschemas, visitSchemas, visitSubschemas } from "../openapi/schema-walk.js";

/** Whether a schema, or one below it, asks what the others have looked at (JSON Schema 2020-12 core section 11). */
export function asksForEvaluated(schema: Json): boolean {
  if (isAsking(schema)) return true;
  let found = false;
  visitSubschemas(schema, (subschema) => {
    found ||= asksForEvaluated(subschema);
  });
  return found;
}

/** Pointers to all that a schema refers to which asks what the others, and so these too, have looked at. */
export function askedForEvaluated(document: OpenApiDocument): ReadonlySet<string> {
  const asked = new Set<string>();
  const visit = (schema: Json): void => {
    if (!isObject(schema)) return;
    const path = typeof schema.$ref === "string" ? parsePointer(schema.$ref) : undefined;
    const pointer = path && formatPointer(path);
    if (path !== undefined && pointer !== undefined && !asked.has(pointer)) {
      asked.add(pointer);
      visit(valueAt(document, path) ?? true);
    }
    for (const part of inPlaceSubschemas(schema)) visit(part);
  };
  visitSchemas(document, (schema) => {
    if (isAsking(schema)) visit(schema);
  });
  return asked;
}

/** Keywords by which properties and items come to be looked at, by this schema or by what it refers to. */
const LOOKING = [
  "$ref properties patternProperties additionalProperties unevaluatedProperties",
  "prefixItems items contains unevaluatedItems",
].flatMap((keywords) => keywords.split(" "));

/** Whether a schema looks at the properties or items of a value, about which another one could ask. */
export function looksInside(schema: Json): boolean {
  if (!isObject(schema)) return false;
  return (
    LOOKING.some((keyword) => schema[keyword] !== undefined) || inPlaceSubschemas(schema).some(looksInside)
  );
}

function isAsking(schema: Json): boolean {
  return (
    isObject(schema) && (schema.unevaluatedProperties !== undefined || schema.unevaluatedItems !== undefined)
  );
}
