import {
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  omit,
  stringOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

/**
 * A path can refer to a path item that stands elsewhere (OpenAPI 3.1.1 section 4.8.9). Each such path gets the path
 * item itself, so that its operations are found where every other operation is; what stands beside the reference
 * replaces what it refers to. An operationId goes to the first path that has the operation: it must be unique.
 */
export function inlinePathItems(document: OpenApiDocument): OpenApiDocument {
  const given = new Set<string>();
  const inline = (item: Json): Json =>
    isObject(item) && item.$ref !== undefined
      ? mapOperations(
          { ...omit(objectOr(resolve(document, item)), "$ref"), ...omit(item, "$ref") },
          (operation) => {
            const id = stringOr(operation.operationId);
            if (id === undefined || given.has(id)) return omit(operation, "operationId");
            given.add(id);
            return operation;
          },
        )
      : item;
  const inlined = mapValues(document, (value, key) =>
    (key === "paths" || key === "webhooks") && isObject(value) ? mapValues(value, inline) : value,
  );
  return given.size === 0 ? inlined : { ...inlined, components: withoutIds(objectOr(document.components)) };
}

function mapOperations(item: JsonObject, replace: (operation: JsonObject) => Json): JsonObject {
  return mapValues(item, (value, key) =>
    HTTP_METHODS.some((method) => method === key) && isObject(value) ? replace(value) : value,
  );
}

/** What stays behind in the components is no operation any more. */
function withoutIds(components: JsonObject): JsonObject {
  return mapValues(components, (section, name) =>
    name === "pathItems" && isObject(section)
      ? mapValues(section, (item) =>
          mapOperations(objectOr(item), (operation) => omit(operation, "operationId")),
        )
      : section,
  );
}
