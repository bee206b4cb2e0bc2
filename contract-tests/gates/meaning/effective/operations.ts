import {
  HTTP_METHODS,
  isObject,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
} from "../../../../generator/openapi/document.js";

/** Replaces each operation of paths and webhooks, whose path items are written out. */
export function mapOperations(
  document: OpenApiDocument,
  replace: (operation: JsonObject, pathItem: JsonObject) => JsonObject,
): OpenApiDocument {
  return mapValues(document, (section, name) =>
    (name === "paths" || name === "webhooks") && isObject(section)
      ? mapValues(section, (item) =>
          isObject(item)
            ? mapValues(item, (value, key) =>
                HTTP_METHODS.some((method) => method === key) && isObject(value)
                  ? replace(value, item)
                  : value,
              )
            : item,
        )
      : section,
  );
}
