import {
  isArray,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
} from "../../../../generator/openapi/document.js";
import { affectedParts, type Parts, pick } from "./affected-parts.js";
import type { Change } from "./change.js";
import { CONSUMERS } from "./consumers.js";
import { LIBRARY } from "./library.js";

/** The library before and after each of many changes, as one pair of documents. */
export interface Merged {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
  /** What users of each library have written, by file. */
  readonly consumers: ReadonlyMap<string, string>;
}

/** What distinguishes the names and paths of one library from those of the next. */
export function mark(index: number): string {
  return `c${index}x`;
}

/** The library before and after one change. */
export function changed({ edit, given = (library) => library }: Change) {
  const base = given(LIBRARY);
  return { base, revision: edit(base) };
}

/**
 * Puts the libraries of many changes side by side, of each the parts that the change affects: what starts a command or
 * a compiler judges them all at once.
 */
export function mergeLibraries(changes: readonly Change[]): Merged {
  const pairs = changes.map((change) => {
    const { base, revision } = changed(change);
    return { base, revision, parts: affectedParts(base, revision) };
  });
  return {
    base: merge(pairs.map(({ base, parts }) => pick(base, parts))),
    revision: merge(pairs.map(({ revision, parts }) => pick(revision, parts))),
    consumers: new Map(pairs.map(({ parts }, index) => [`${mark(index)}.ts`, consumerOf(parts, index)])),
  };
}

function consumerOf({ paths, securitySchemes }: Parts, index: number): string {
  const pieces = ["", ...paths, ...(securitySchemes.size === 0 ? [] : ["securitySchemes"])];
  const text = pieces.map((piece) => CONSUMERS[piece] ?? "").join("");
  return text.replace(/\$(\w+)/g, (_, name: string) => marked(name, index));
}

/** A name of one library, in capitals where the name is. */
function marked(name: string, index: number): string {
  const [first = ""] = name;
  return first === first.toUpperCase()
    ? `${mark(index).toUpperCase()}${name}`
    : `${mark(index)}${first.toUpperCase()}${name.slice(1)}`;
}

function merge(libraries: readonly OpenApiDocument[]): OpenApiDocument {
  const parts = libraries.map(markDocument);
  const sections = ["schemas", "responses", "securitySchemes"];
  const components = sections.map((section) => [
    section,
    Object.assign({}, ...parts.map((part) => objectOr(part.components)[section])),
  ]);
  return {
    ...libraries[0],
    paths: Object.assign({}, ...parts.map(({ paths }) => paths)),
    components: Object.fromEntries(components),
  };
}

function markDocument(library: OpenApiDocument, index: number): OpenApiDocument {
  const keyed = (value: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(value).map(([name, each]) => [marked(name, index), each]));
  const names = (value: Json): Json => {
    if (isArray(value)) return value.map(names);
    if (typeof value === "string" && value.startsWith("#/components/"))
      return value.replace(/\w+$/, (name) => marked(name, index));
    if (typeof value !== "object" || value === null) return value;
    return mapValues(value, (each, key) => {
      if (key === "security" && isArray(each)) return each.map((requirement) => keyed(objectOr(requirement)));
      if (key === "operationId") return marked(String(each), index);
      return names(each);
    });
  };
  const document = objectOr(names(library));
  return {
    paths: Object.fromEntries(
      Object.entries(objectOr(document.paths)).map(([path, item]) => [`/${mark(index)}${path}`, item]),
    ),
    components: mapValues(objectOr(document.components), (section) => keyed(objectOr(section))),
  };
}
