import { arrayOr, type JsonObject, mapValues, objectOr } from "../../generator/openapi/document.js";
import { formatPointer } from "../../generator/openapi/pointer.js";

/**
 * The document with the heirs of each parent listed as its `oneOf`. A schema with a discriminator and no alternatives is
 * a parent: those that are `allOf` it, and those that its mapping names, are what the discriminator chooses among
 * (OpenAPI 3.1.1, section 4.8.25.3).
 */
export function withHeirs(document: JsonObject): JsonObject {
  const components = objectOr(document.components);
  const schemas = objectOr(components.schemas);
  const reference = (name: string) => formatPointer(["components", "schemas", name]);
  const heirsOf = (parent: string, mapping: JsonObject) =>
    Object.keys(schemas).filter(
      (name) =>
        Object.values(mapping).some((to) => to === name || to === reference(name)) ||
        arrayOr(objectOr(schemas[name]).allOf).some((part) => objectOr(part).$ref === reference(parent)),
    );
  const listed = mapValues(schemas, (schema, name) => {
    const { discriminator, oneOf, anyOf } = objectOr(schema);
    if (discriminator === undefined || oneOf !== undefined || anyOf !== undefined) return schema;
    const heirs = heirsOf(name, objectOr(objectOr(discriminator).mapping));
    return heirs.length === 0 || heirs.includes(name)
      ? schema
      : { ...objectOr(schema), oneOf: heirs.map((heir) => ({ $ref: reference(heir) })) };
  });
  return { ...document, components: { ...components, schemas: listed } };
}
