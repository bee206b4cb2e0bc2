import { pascalCase } from "../code/names.js";
import { isObject, type Json, type OpenApiDocument, objectOr, omit } from "../openapi/document.js";
import { formatPointer, type Path, parsePointer, valueAt } from "../openapi/pointer.js";
import { mapSchemaDeep, mapSchemas } from "../openapi/schema-walk.js";
import { DerivedNames, schemaRef } from "./component-names.js";

/**
 * A reference can lead to any schema of the document (JSON Schema 2020-12 core section 8.2.3.1): to one of `$defs`, to the
 * items of another. Each that it leads to gets a name among the components, as a copy, unless it is a component or a
 * property of one; and `$defs`, which says nothing by itself, goes.
 */
export function nameReferredSchemas(document: OpenApiDocument): OpenApiDocument {
  const components = objectOr(document.components);
  const derived = new DerivedNames(objectOr(components.schemas), "Part");
  const names = new Map<string, string>();
  const copies = new Map<string, { readonly path: Path; readonly schema: Json }>();

  const rename = (schema: Json): Json => {
    if (!isObject(schema)) return schema;
    const plain = schema.$defs === undefined ? schema : omit(schema, "$defs");
    const path = typeof schema.$ref === "string" ? parsePointer(schema.$ref) : undefined;
    const target = path && !hasName(path) ? valueAt(document, path) : undefined;
    return path === undefined || target === undefined
      ? plain
      : { ...plain, $ref: schemaRef(nameOf(path, target)) };
  };

  function nameOf(path: Path, schema: Json): string {
    const pointer = formatPointer(path);
    const known = names.get(pointer);
    if (known !== undefined) return known;
    const name = derived.take(wantedName(path));
    names.set(pointer, name);
    copies.set(name, { path, schema });
    return name;
  }

  const renamed = mapSchemas(document, rename);
  if (copies.size === 0) return renamed;
  const added = new Map<string, Json>();
  // A Map iterates over what is added meanwhile: copies refer to others.
  for (const [name, { path, schema }] of copies)
    added.set(name, mapSchemaDeep(schema, { path, direction: "either" }, rename));
  const own = objectOr(renamed.components);
  return {
    ...renamed,
    components: { ...own, schemas: { ...objectOr(own.schemas), ...Object.fromEntries(added) } },
  };
}

/** A component itself, or a property of one, of which the types have a name. */
function hasName([components, schemas, , ...rest]: Path): boolean {
  return (
    components === "components" &&
    schemas === "schemas" &&
    rest.length % 2 === 0 &&
    rest.every((token, index) => index % 2 === 1 || token === "properties")
  );
}

/** `Pet.Name` for a definition of the component `Pet`. */
function wantedName(path: Path): string {
  const [components, schemas, owner = "", ...rest] = path;
  const tokens = rest.filter((token) => token !== "$defs");
  return components === "components" && schemas === "schemas"
    ? [owner, ...tokens].map((token) => token.replace(/[^\w.-]/g, "_")).join(".")
    : pascalCase(...path);
}
