import { schemaRef } from "../normalize/component-names.js";
import { heirsByParent, isPolymorphicParent } from "../normalize/list-heirs.js";
import { isArray, isObject, type Json, type JsonObject, objectOr, own } from "../openapi/document.js";
import { formatPointer, parsePointer } from "../openapi/pointer.js";

/**
 * The components that a part of a document needs, by their pointers: what it refers to, the schemes that its security
 * requirements name, what discriminators map to, and the heirs of polymorphic parents, each with all that it needs in
 * turn (OpenAPI 3.1.1 sections 4.8.7, 4.8.25 and 4.8.30).
 */
export function neededComponents(part: Json, components: JsonObject): ReadonlySet<string> {
  const needed = new Set<string>();
  const heirs = heirsByParent(objectOr(components.schemas));
  const waiting: Json[] = [part];
  const need = (section: string, name: string) => {
    const pointer = componentPointer(section, name);
    const component = own(objectOr(own(components, section)), name);
    if (component === undefined || needed.has(pointer)) return;
    needed.add(pointer);
    waiting.push(component);
    if (section === "schemas" && isPolymorphicParent(component))
      for (const heir of heirs.get(name) ?? []) need(section, heir);
  };
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    for (const reference of references(value)) {
      const [root, section, name] = parsePointer(reference) ?? [];
      if (root === "components" && section !== undefined && name !== undefined) need(section, name);
    }
  }
  return needed;
}

export function componentPointer(section: string, name: string): string {
  return formatPointer(["components", section, name]);
}

/** Whatever a value refers to by `$ref`, mapping or security requirement, as references. */
export function* references(value: Json): Generator<string> {
  if (isArray(value)) for (const item of value) yield* references(item);
  if (!isObject(value)) return;
  for (const [key, field] of Object.entries(value)) {
    if (key === "$ref" && typeof field === "string") yield field;
    else if (key === "security" && isArray(field)) yield* schemesOf(field);
    else if (key === "discriminator") yield* mappedSchemas(objectOr(objectOr(field).mapping));
    yield* references(field);
  }
}

function* schemesOf(requirements: readonly Json[]): Generator<string> {
  for (const requirement of requirements)
    for (const scheme of Object.keys(objectOr(requirement)))
      yield componentPointer("securitySchemes", scheme);
}

/** A mapping has names or references: what is no reference within the document may be a name. */
function* mappedSchemas(mapping: JsonObject): Generator<string> {
  for (const to of Object.values(mapping))
    if (typeof to === "string") yield to.startsWith("#") ? to : schemaRef(to);
}
