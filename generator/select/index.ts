import { inlinePathItems } from "../normalize/inline-path-items.js";
import {
  arrayOr,
  HTTP_METHODS,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  own,
} from "../openapi/document.js";
import { parsePointer, valueAt } from "../openapi/pointer.js";
import { UsageError } from "../problem.js";
import { componentPointer, neededComponents, references } from "./needed-components.js";
import { chooseOperations, type Selection } from "./operations.js";

export type { Selection } from "./operations.js";

/**
 * The part of a document that some of its operations make up, all of it in the document's own order: their paths, and
 * of components and tags those that they need. Webhooks belong to no operation, and go.
 *
 * @throws UsageError where the part refers to something inside an operation that isn't chosen.
 */
export function selectOperations(whole: OpenApiDocument, selection: Selection): OpenApiDocument {
  const document = inlinePathItems(whole);
  const paths = selectPaths(objectOr(document.paths), chooseOperations(document, selection).chosen);
  const components = selectComponents(document, paths);
  const tags = usedTags(document.tags, paths);
  const parts: JsonObject = { paths, components, tags };
  const part = Object.fromEntries(
    Object.entries(document)
      .filter(([key]) => key !== "webhooks")
      .map(([key, value]) => [key, own(parts, key) ?? value]),
  );
  refuseStrays(document, part);
  return part;
}

/** @throws UsageError for a name or a tag that the document doesn't have. */
export function checkSelection(document: OpenApiDocument, selection: Selection): void {
  const { unknown } = chooseOperations(inlinePathItems(document), selection);
  if (unknown.length > 0) throw new UsageError(unknown.join("\n"));
}

function selectPaths(paths: JsonObject, chosen: ReadonlySet<string>): JsonObject {
  const isMethod = (key: string) => HTTP_METHODS.some((method) => method === key);
  const parts = Object.entries(paths).flatMap(([template, item]) => {
    const isChosen = (key: string) => chosen.has(`${key} ${template}`);
    return Object.keys(objectOr(item)).some(isChosen)
      ? [[template, keep(objectOr(item), (key) => !isMethod(key) || isChosen(key))] as const]
      : [];
  });
  return Object.fromEntries(parts);
}

function selectComponents(document: OpenApiDocument, paths: JsonObject): JsonObject {
  const components = objectOr(document.components);
  const needed = neededComponents({ paths, security: document.security ?? [] }, components);
  const sections = Object.entries(components).map(([section, entries]): [string, Json] => [
    section,
    section.startsWith("x-")
      ? entries
      : keep(objectOr(entries), (name) => needed.has(componentPointer(section, name))),
  ]);
  return Object.fromEntries(sections.filter(([, entries]) => Object.keys(objectOr(entries)).length > 0));
}

function usedTags(tags: Json | undefined, paths: JsonObject): Json {
  const used = new Set(
    Object.values(paths).flatMap((item) =>
      Object.values(objectOr(item)).flatMap((operation) =>
        arrayOr(isArray(operation) ? [] : objectOr(operation).tags),
      ),
    ),
  );
  return arrayOr(tags).filter((tag) => isObject(tag) && used.has(tag.name ?? null));
}

function refuseStrays(document: OpenApiDocument, part: OpenApiDocument): void {
  const strays = [...references(part)].filter((reference) => {
    const path = parsePointer(reference);
    return path && valueAt(document, path) !== undefined && valueAt(part, path) === undefined;
  });
  if (strays.length === 0) return;
  throw new UsageError(
    `The chosen operations refer to ${[...new Set(strays)].join(", ")}, inside an operation that isn't chosen: choose that one, too.`,
  );
}

function keep(object: JsonObject, isKept: (key: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => isKept(key)));
}
