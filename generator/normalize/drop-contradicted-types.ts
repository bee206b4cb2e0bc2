import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";
import { mapSchemas } from "../openapi/schema-walk.js";

/**
 * Tools that derive documents from code state `type: object` beside alternatives that are all strings: no value could
 * be both, so the schema would take none. What the alternatives say is meant, and the type beside them goes.
 */
export function dropContradictedTypes(document: OpenApiDocument): OpenApiDocument {
  return mapSchemas(document, (schema) =>
    isObject(schema) && isTypeContradicted(schema, (reference) => resolve(document, reference))
      ? omit(schema, "type")
      : schema,
  );
}

/** Whether no alternative of a schema has a value of the type that stands beside them. */
export function isTypeContradicted(
  schema: JsonObject,
  follow: (alternative: Json) => Json | undefined,
): boolean {
  const own = typesOf(schema);
  return [schema.oneOf, schema.anyOf].some((alternatives) => {
    const theirs = arrayOr(alternatives).map((alternative) => typesOf(objectOr(follow(alternative))));
    return (
      own.length > 0 &&
      theirs.length > 0 &&
      theirs.every((types) => types.length > 0 && !types.some((type) => overlaps(type, own)))
    );
  });
}

function typesOf({ type }: JsonObject): readonly Json[] {
  return type === undefined ? [] : isArray(type) ? type : [type];
}

function overlaps(type: Json, others: readonly Json[]): boolean {
  return others.some(
    (other) =>
      other === type ||
      (other === "number" && type === "integer") ||
      (other === "integer" && type === "number"),
  );
}
