import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
  own,
} from "../openapi/document.js";
import { componentName } from "../openapi/pointer.js";
import { DerivedNames, schemaRef } from "./component-names.js";

/**
 * A parent that is oneOf its children, each of which is allOf the parent, refers to itself without end: type
 * checkers call it circular and validators overflow their stack. What the children inherit moves to a base of its
 * own (`PetBase`), which they extend in the parent's stead; the parent becomes the union of its children alone.
 */
export function breakPolymorphicCycles(document: OpenApiDocument): OpenApiDocument {
  const components = objectOr(document.components);
  const schemas = objectOr(components.schemas);
  const result = new Map(Object.entries(schemas));
  const names = new DerivedNames(schemas, "Parent");

  for (const parent of Object.keys(schemas)) {
    const schema = objectOr(result.get(parent));
    const unionKeyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
    const members = arrayOr(schema[unionKeyword]);
    const descendants = [...reachableInPlace(result, members)].filter((name) => name !== parent);
    const heirs = descendants.filter((name) => isHeir(result.get(name), parent));
    if (heirs.length === 0 && !members.some((member) => isHeir(member, parent))) continue;

    const base = names.take(`${parent}Base`);
    for (const heir of heirs) result.set(heir, replaceParent(result.get(heir) ?? {}, parent, base));
    const union = members.map((member) => replaceParent(member, parent, base));
    const inherits = (member: Json) => isHeir(result.get(nameOfRef(member) ?? "") ?? member, base);
    result.set(base, omit(allowMapped(schema), unionKeyword, "discriminator"));
    result.set(parent, unionOnly({ ...schema, [unionKeyword]: union }, unionKeyword, union.every(inherits)));
  }
  if (result.size === Object.keys(schemas).length) return document;
  return { ...document, components: { ...components, schemas: Object.fromEntries(result) } };
}

/** The components that describe the very value that `members` describe, however far away. */
function reachableInPlace(schemas: ReadonlyMap<string, Json>, members: readonly Json[]): Set<string> {
  const names = new Set<string>();
  const visit = (schema: Json): void => {
    const name = nameOfRef(schema);
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      visit(schemas.get(name) ?? {});
    }
    for (const keyword of ["allOf", "anyOf", "oneOf"]) arrayOr(objectOr(schema)[keyword]).forEach(visit);
  };
  members.forEach(visit);
  return names;
}

function nameOfRef(schema: Json): string | undefined {
  return isObject(schema) ? componentName(schema.$ref, "schemas") : undefined;
}

/** Whether a schema extends the parent: by `allOf`, or by a reference with more beside it. */
function isHeir(schema: Json | undefined, parent: string): boolean {
  return isObject(schema) && [schema, ...arrayOr(schema.allOf)].some((part) => nameOfRef(part) === parent);
}

function replaceParent(heir: Json, parent: string, base: string): Json {
  if (!isObject(heir) || !isHeir(heir, parent)) return heir;
  const replace = (part: Json) =>
    nameOfRef(part) === parent ? { ...objectOr(part), $ref: schemaRef(base) } : part;
  return objectOr(
    replace(heir.allOf === undefined ? heir : { ...heir, allOf: arrayOr(heir.allOf).map(replace) }),
  );
}

/** A value that selects a child is one that the property may have, whether or not the parent's list names it. */
function allowMapped(parent: JsonObject): JsonObject {
  const { propertyName, mapping } = objectOr(parent.discriminator);
  const tag = typeof propertyName === "string" ? own(objectOr(parent.properties), propertyName) : undefined;
  if (!isObject(tag) || !isArray(tag.enum)) return parent;
  const values = [...new Set([...tag.enum, ...Object.keys(objectOr(mapping))])];
  return {
    ...parent,
    properties: { ...objectOr(parent.properties), [String(propertyName)]: { ...tag, enum: values } },
  };
}

/** Where every member carries the base, stating it again on the parent would only repeat it. */
function unionOnly(schema: JsonObject, unionKeyword: string, everyMemberInherits: boolean): JsonObject {
  if (!everyMemberInherits) return schema;
  const kept = ["title", "description", "discriminator", "deprecated", "externalDocs", unionKeyword];
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => kept.includes(key) || key.startsWith("x-")),
  );
}
