import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type OpenApiDocument,
  typeOfJson,
} from "../openapi/document.js";
import { mapSchemas } from "../openapi/schema-walk.js";

/**
 * Leaves of a list of types those that a literal beside it is of (JSON Schema 2020-12, Validation, sections 6.1.1 to
 * 6.1.3): no value is of the others, and a printed type would have them all the same.
 */
export function narrowTypes(document: OpenApiDocument): OpenApiDocument {
  return mapSchemas(document, narrow);
}

function narrow(schema: Json): Json {
  if (!isObject(schema) || !isArray(schema.type)) return schema;
  const literals = schema.const === undefined ? arrayOr(schema.enum) : [schema.const];
  const kept = schema.type.filter((type) => literals.some((literal) => isOfType(literal, type)));
  const [only] = kept;
  return only === undefined ? schema : { ...schema, type: kept.length === 1 ? only : kept };
}

function isOfType(literal: Json, type: Json): boolean {
  return type === "integer" ? Number.isInteger(literal) : typeOfJson(literal) === type;
}
