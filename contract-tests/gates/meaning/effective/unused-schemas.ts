import { schemaRef } from "../../../../generator/normalize/component-names.js";
import { type OpenApiDocument, objectOr } from "../../../../generator/openapi/document.js";
import type { Path } from "../../../../generator/openapi/pointer.js";

/** No path of an API has a space: in a URL that is written otherwise. */
const TEMPLATE = "/ schemas";

/**
 * The document with an operation that sends and answers these schemas. One that no operation uses is a type of the package
 * all the same, which its users may have put to either use.
 */
export function useSchemas(document: OpenApiDocument, names: readonly string[]): OpenApiDocument {
  const content = Object.fromEntries(names.map((name) => [name, { schema: { $ref: schemaRef(name) } }]));
  const operation = { requestBody: { content }, responses: { 200: { description: "", content } } };
  return { ...document, paths: { ...objectOr(document.paths), [TEMPLATE]: { post: operation } } };
}

/** Whether a path leads through that operation. */
export function isInUnused([section, template]: Path): boolean {
  return section === "paths" && template === TEMPLATE;
}
