import { isDeepStrictEqual } from "node:util";
import { listHeirs } from "../../../../generator/normalize/list-heirs.js";
import {
  isArray,
  isObject,
  type Json,
  type OpenApiDocument,
  objectOr,
} from "../../../../generator/openapi/document.js";
import { componentName } from "../../../../generator/openapi/pointer.js";

/** The keys of what a change affects, by where they are. */
export interface Parts {
  readonly paths: ReadonlySet<string>;
  readonly schemas: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
  readonly securitySchemes: ReadonlySet<string>;
}

const SECTIONS = ["schemas", "responses", "securitySchemes"] as const;

/** What of two documents isn't the same, and all that it refers to; the rest is as good as not there. */
export function affectedParts(base: OpenApiDocument, revision: OpenApiDocument): Parts {
  const documents = [base, revision].map(listHeirs);
  const changed = (of: (document: OpenApiDocument) => Record<string, Json | undefined>) => {
    const [before = {}, after = {}] = documents.map(of);
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.filter((key) => !isDeepStrictEqual(before[key], after[key]));
  };
  const paths = changed((document) => mapPaths(document));
  const parts = {
    paths: new Set(paths),
    schemas: new Set<string>(),
    responses: new Set<string>(),
    securitySchemes: new Set<string>(),
  };
  for (const section of SECTIONS)
    for (const name of changed((document) => sectionOf(document, section))) parts[section].add(name);
  for (const document of documents)
    for (const path of paths)
      for (const [section, name] of referredTo(document, objectOr(document.paths)[path]))
        parts[section].add(name);
  // Programs that authenticate use them all.
  if (parts.securitySchemes.size > 0) for (const name of ["key", "account"]) parts.securitySchemes.add(name);
  return parts;
}

/** A document of these parts alone. */
export function pick(document: OpenApiDocument, parts: Parts): OpenApiDocument {
  const chosen = (value: Json | undefined, keys: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(objectOr(value)).filter(([key]) => keys.has(key)));
  return {
    ...document,
    paths: chosen(document.paths, parts.paths),
    components: Object.fromEntries(
      SECTIONS.map((section) => [section, chosen(sectionOf(document, section), parts[section])]),
    ),
  };
}

/** Each path with all that it refers to written out. */
function mapPaths(document: OpenApiDocument): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(objectOr(document.paths)).map(([path, item]) => [
      path,
      [
        item,
        ...referredTo(document, item).map(([section, name]) => sectionOf(document, section)[name] ?? null),
      ],
    ]),
  );
}

function sectionOf(document: OpenApiDocument, section: (typeof SECTIONS)[number]) {
  return objectOr(objectOr(document.components)[section]);
}

function referredTo(
  document: OpenApiDocument,
  value: Json | undefined,
  found: [(typeof SECTIONS)[number], string][] = [],
): [(typeof SECTIONS)[number], string][] {
  const add = (section: (typeof SECTIONS)[number], name: string) => {
    if (found.some(([known, other]) => known === section && other === name)) return;
    found.push([section, name]);
    referredTo(document, sectionOf(document, section)[name], found);
  };
  if (isArray(value)) for (const each of value) referredTo(document, each, found);
  if (!isObject(value)) return found;
  for (const section of SECTIONS) {
    const name = componentName(value.$ref, section);
    if (name !== undefined) add(section, name);
  }
  if (isArray(value.security))
    for (const requirement of value.security)
      for (const name of Object.keys(objectOr(requirement))) add("securitySchemes", name);
  for (const each of Object.values(value)) referredTo(document, each, found);
  return found;
}
