import {
  HTTP_METHODS,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

/**
 * A request body among the components is one that is sent, a response one that is received. In a webhook each travels the
 * other way: its operations get parameters, bodies and responses of their own, as copies.
 */
export function inlineWebhookParts(document: OpenApiDocument): OpenApiDocument {
  if (document.webhooks === undefined) return document;
  const inline = (part: Json): Json => resolve(document, part) ?? part;
  const inlineParts = (holder: JsonObject): JsonObject =>
    mapValues(holder, (value, key) => {
      if (key === "requestBody") return inline(value);
      if (key === "parameters" && isArray(value)) return value.map(inline);
      return key === "responses" ? mapValues(objectOr(value), inline) : value;
    });
  const inlineItem = (item: Json): Json =>
    mapValues(inlineParts(objectOr(item)), (value, key) =>
      HTTP_METHODS.some((method) => method === key) && isObject(value) ? inlineParts(value) : value,
    );
  return { ...document, webhooks: mapValues(objectOr(document.webhooks), inlineItem) };
}
