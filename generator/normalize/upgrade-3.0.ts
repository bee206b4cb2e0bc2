import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type OpenApiDocument,
  omit,
  stringOr,
} from "../openapi/document.js";
import { mapSchemas } from "../openapi/schema-walk.js";

/**
 * Says in the terms of JSON Schema 2020-12 what a 3.0 schema says in its own: `nullable`, boolean
 * `exclusiveMinimum`/`exclusiveMaximum`, the singular `example`, and `$ref` siblings, which 3.0 ignores
 * (OpenAPI 3.0.4 sections 4.7.23 and 4.7.24, upgrade notes of 3.1.0). A 3.1 document stays as it is.
 */
export function upgradeFrom30(document: OpenApiDocument): OpenApiDocument {
  if (!stringOr(document.openapi)?.startsWith("3.0")) return document;
  const upgraded = mapSchemas(document, upgradeSchema);
  return { ...upgraded, openapi: "3.1.0" };
}

function upgradeSchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  return upgradeExample(upgradeNullable(upgradeBound(upgradeBound(schema, "minimum"), "maximum")));
}

function upgradeBound(schema: Record<string, Json>, bound: "minimum" | "maximum"): Record<string, Json> {
  const exclusive = bound === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
  const limit = schema[bound];
  if (typeof schema[exclusive] !== "boolean") return schema;
  const rest = omit(schema, exclusive);
  return schema[exclusive] === true && limit !== undefined
    ? { ...omit(rest, bound), [exclusive]: limit }
    : rest;
}

function upgradeNullable(schema: Record<string, Json>): Record<string, Json> {
  if (!("nullable" in schema)) return schema;
  const rest = omit(schema, "nullable");
  // Without a `type` beside it `nullable` says nothing (OpenAPI 3.0.4, proposal 2019-10-31 "Clarify Nullable").
  if (schema.nullable !== true || typeof schema.type !== "string") return rest;
  const nullableType = { ...rest, type: [schema.type, "null"] };
  return isArray(schema.enum)
    ? { ...nullableType, enum: [...new Set([...arrayOr(schema.enum), null])] }
    : nullableType;
}

function upgradeExample(schema: Record<string, Json>): Record<string, Json> {
  if (schema.example === undefined) return schema;
  return { ...omit(schema, "example"), examples: [schema.example] };
}
