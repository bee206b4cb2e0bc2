import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { componentName } from "../openapi/pointer.js";
import { schemaRef } from "./component-names.js";

/**
 * A discriminator without alternatives beside it stands on a parent: its alternatives are those that the mapping names,
 * and every schema that extends the parent by `allOf` (OpenAPI 3.1.1 section 4.8.25, "Models with Polymorphism
 * Support"). They become its `oneOf`, which is what such a parent means wherever it is referred to.
 */
export function listHeirs(document: OpenApiDocument): OpenApiDocument {
  const components = objectOr(document.components);
  const schemas = objectOr(components.schemas);
  const heirs = heirsByParent(schemas);
  return {
    ...document,
    components: {
      ...components,
      schemas: mapValues(schemas, (schema, name) =>
        isPolymorphicParent(schema) ? withAlternatives(schema, name, schemas, heirs.get(name) ?? []) : schema,
      ),
    },
  };
}

/** Whether a discriminator stands on the parent alone, and its heirs are all that there is to choose from. */
export function isPolymorphicParent(schema: Json): schema is JsonObject {
  return (
    isObject(schema) &&
    typeof objectOr(schema.discriminator).propertyName === "string" &&
    schema.oneOf === undefined &&
    schema.anyOf === undefined
  );
}

/** The names of those that extend each schema by `allOf`. */
export function heirsByParent(schemas: JsonObject): Map<string, string[]> {
  const heirs = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const part of arrayOr(objectOr(schema).allOf)) {
      const parent = componentName(objectOr(part).$ref, "schemas");
      if (parent !== undefined) heirs.set(parent, [...(heirs.get(parent) ?? []), name]);
    }
  }
  return heirs;
}

function withAlternatives(
  schema: JsonObject,
  name: string,
  schemas: JsonObject,
  heirs: readonly string[],
): JsonObject {
  const mapped = Object.values(objectOr(objectOr(schema.discriminator).mapping)).flatMap(
    (to) => componentName(to, "schemas") ?? (typeof to === "string" && Object.hasOwn(schemas, to) ? to : []),
  );
  const alternatives = [...new Set([...mapped, ...heirs])];
  // A parent that is one of its own alternatives is no union of others.
  return alternatives.length === 0 || alternatives.includes(name)
    ? schema
    : { ...schema, oneOf: alternatives.map((alternative) => ({ $ref: schemaRef(alternative) })) };
}
