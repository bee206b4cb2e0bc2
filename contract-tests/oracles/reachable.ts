import { isObject, type Json, type JsonObject } from "../../generator/openapi/document.js";
import { parsePointer, valueAt } from "../../generator/openapi/pointer.js";
import { visitSubschemas } from "../../generator/openapi/schema-walk.js";

/** All schemas that can have a say about a value of `schema`. */
export function reachableSchemas(document: JsonObject, schema: Json): JsonObject[] {
  const reached = new Set<JsonObject>();
  const visit = (next: Json): void => {
    if (!isObject(next) || reached.has(next)) return;
    reached.add(next);
    visitSubschemas(next, visit);
    const target = typeof next.$ref === "string" ? parsePointer(next.$ref) : undefined;
    if (target) visit(valueAt(document, target) ?? true);
  };
  visit(schema);
  return [...reached];
}
