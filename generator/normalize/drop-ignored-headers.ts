import {
  HTTP_METHODS,
  isArray,
  isObject,
  type Json,
  mapValues,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

/**
 * Header parameters that stand for what other parts of a document say, the media types and the security schemes, are
 * ignored (OpenAPI 3.1.1 section 4.8.12.1).
 */
export function dropIgnoredHeaders(document: OpenApiDocument): OpenApiDocument {
  const drop = (holder: Json): Json =>
    isObject(holder)
      ? mapValues(holder, (value, key) =>
          key === "parameters" && isArray(value)
            ? value.filter((parameter) => !isIgnoredHeader(resolve(document, parameter)))
            : value,
        )
      : holder;
  const dropOf = (item: Json): Json =>
    isObject(item)
      ? mapValues(objectOr(drop(item)), (value, key) =>
          HTTP_METHODS.some((method) => method === key) ? drop(value) : value,
        )
      : item;
  return mapValues(document, (value, key) =>
    (key === "paths" || key === "webhooks") && isObject(value) ? mapValues(value, dropOf) : value,
  );
}

/** Whether a Parameter Object is of a header that OpenAPI ignores. */
export function isIgnoredHeader(parameter: Json | undefined): boolean {
  return (
    isObject(parameter) &&
    parameter.in === "header" &&
    /^(accept|content-type|authorization)$/i.test(String(parameter.name))
  );
}
