import { freeName } from "../code/names.js";
import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
} from "../openapi/document.js";
import { componentName } from "../openapi/pointer.js";
import { namesOf, schemaRef } from "./component-names.js";

/**
 * A parent that is oneOf its children, each of which is allOf the parent, refers to itself without end: type
 * checkers call it circular and validators overflow their stack. What the children inherit moves to a base of its
 * own (`PetBase`), which they extend in the parent's stead; the parent becomes the union of its children alone.
 */
export function breakPolymorphicCycles(document: OpenApiDocument): OpenApiDocument {
  const components = objectOr(document.components);
  const schemas = objectOr(components.schemas);
  const result = new Map(Object.entries(schemas));
  const taken = namesOf(schemas);

  for (const [parent, schema] of Object.entries(schemas)) {
    if (!isObject(schema)) continue;
    const unionKeyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
    const members = arrayOr(schema[unionKeyword]).map((member) => nameOfRef(member));
    const heirs = members.filter((name) => name !== undefined && extendsParent(result.get(name), parent));
    if (heirs.length === 0) continue;

    const base = freeName(`${parent}Base`, taken);
    taken.add(base);
    result.set(base, omit(schema, unionKeyword, "discriminator"));
    for (const heir of heirs) {
      if (heir !== undefined) result.set(heir, replaceParent(result.get(heir) ?? {}, parent, base));
    }
    result.set(parent, unionOnly(schema, unionKeyword, heirs.length === members.length));
  }
  return { ...document, components: { ...components, schemas: Object.fromEntries(result) } };
}

function nameOfRef(member: Json): string | undefined {
  return isObject(member) ? componentName(member.$ref, "schemas") : undefined;
}

function extendsParent(child: Json | undefined, parent: string): boolean {
  return isObject(child) && arrayOr(child.allOf).some((part) => nameOfRef(part) === parent);
}

function replaceParent(child: Json, parent: string, base: string): Json {
  if (!isObject(child)) return child;
  const allOf = arrayOr(child.allOf).map((part) =>
    nameOfRef(part) === parent ? { ...objectOr(part), $ref: schemaRef(base) } : part,
  );
  return { ...child, allOf };
}

/** Where every member carries the base, stating it again on the parent would only repeat it. */
function unionOnly(schema: JsonObject, unionKeyword: string, everyMemberInherits: boolean): JsonObject {
  if (!everyMemberInherits) return schema;
  const kept = ["title", "description", "discriminator", "deprecated", "externalDocs", unionKeyword];
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => kept.includes(key) || key.startsWith("x-")),
  );
}
