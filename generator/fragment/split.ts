import { schemaRef } from "../normalize/component-names.js";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  own,
} from "../openapi/document.js";
import { formatPointer, type Path } from "../openapi/pointer.js";
import { EXAMPLES_FOLDER } from "./external-examples.js";
import { FileNames } from "./file-names.js";

export const ROOT_FILE = "openapi.yaml";

/** What stands in files of its own, and in which folder. */
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ["schemas", "schemas"],
  ["parameters", "parameters"],
  ["responses", "responses"],
  ["requestBodies", "request-bodies"],
  ["headers", "headers"],
  ["securitySchemes", "security-schemes"],
  ["links", "links"],
  ["callbacks", "callbacks"],
]);

export interface FragmentFile {
  /** From the root of the fragment, with `/`. */
  readonly path: string;
  readonly value: JsonObject;
  /** Where it stood in the one document. */
  readonly origin: Path;
}

/**
 * One document as many files: each path and each component in one of its own, with references between them in place of
 * those within the document. A component whose name can't be a file's as it stands (Redocly gives a component the name
 * of its file) or that is but a reference stays in the root file.
 */
export function splitDocument(document: OpenApiDocument): FragmentFile[] {
  const files = [...pathFiles(document), ...componentFiles(document)];
  const places = new Map(files.map(({ origin, path }) => [formatPointer(origin), path]));
  const schemas = objectOr(objectOr(document.components).schemas);

  const root = mapValues(document, (value, key) => {
    const replace = (entry: Json, path: Path): Json => {
      const file = places.get(formatPointer(path));
      return file === undefined ? entry : { $ref: file };
    };
    if (key === "paths") return mapValues(objectOr(value), (item, path) => replace(item, [key, path]));
    return key === "components"
      ? mapValues(objectOr(value), (entries, section) =>
          mapValues(objectOr(entries), (entry, name) => replace(entry, [key, section, name])),
        )
      : value;
  });
  return [
    { path: ROOT_FILE, value: root, origin: [] },
    ...files.map((file) => ({ ...file, value: moveReferences(file.value, file.path) })),
  ];

  /** What a file in a folder refers to as seen from there. */
  function moveReferences(object: JsonObject, from: string): JsonObject {
    const moved = (value: Json): Json =>
      isArray(value) ? value.map(moved) : isObject(value) ? moveReferences(value, from) : value;
    return mapValues(object, (value, key) => {
      if (key === "$ref" && typeof value === "string") return relocate(value, from);
      if (key === "externalValue" && typeof value === "string" && value.startsWith(EXAMPLES_FOLDER))
        return `../${value}`;
      return key === "discriminator" && isObject(value) && isObject(value.mapping)
        ? { ...value, mapping: mapValues(value.mapping, (to) => relocateMapped(to, from)) }
        : moved(value);
    });
  }

  function relocate(reference: string, from: string): string {
    if (!reference.startsWith("#/")) return reference;
    const tokens = reference.split("/");
    const depth = tokens[1] === "paths" ? 3 : 4;
    const file = places.get(decoded(tokens.slice(0, depth).join("/")));
    if (file === undefined) return `../${ROOT_FILE}${reference}`;
    const rest = tokens.slice(depth);
    return `${relative(from, file)}${rest.length > 0 ? `#/${rest.join("/")}` : ""}`;
  }

  function relocateMapped(to: Json, from: string): Json {
    if (typeof to !== "string") return to;
    const reference = own(schemas, to) === undefined ? to : schemaRef(to);
    const moved = relocate(reference, from);
    // A mapping's value without a path would be a name.
    return moved === reference || moved.startsWith("../") ? moved : `./${moved}`;
  }
}

function* pathFiles(document: OpenApiDocument): Generator<FragmentFile> {
  const names = new FileNames();
  for (const [template, item] of Object.entries(objectOr(document.paths)))
    if (isObject(item))
      yield { path: `paths/${names.free(template)}.yaml`, value: item, origin: ["paths", template] };
}

function* componentFiles(document: OpenApiDocument): Generator<FragmentFile> {
  for (const [section, entries] of Object.entries(objectOr(document.components))) {
    const folder = FOLDERS.get(section);
    if (folder === undefined) continue;
    const names = new FileNames();
    for (const [name, value] of Object.entries(objectOr(entries)))
      if (isObject(value) && value.$ref === undefined && names.take(name))
        yield { path: `${folder}/${name}.yaml`, value, origin: ["components", section, name] };
  }
}

/** A reference may have its pointer percent-encoded (RFC 6901 section 6). */
function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

/** Every file but the root is in a folder of its kind. */
function relative(from: string, to: string): string {
  const [folder = "", name = ""] = to.split("/");
  return from.startsWith(`${folder}/`) ? name : `../${to}`;
}
