import {
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  omit,
  own,
  stringOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

/**
 * A callback is a request that the service makes as a consequence of an operation (OpenAPI 3.1.1 section 4.8.18), as a
 * webhook is one that it makes by itself: each becomes a webhook, named for its operation and itself, and from its second
 * address on for that as well. What it is called under in the document's own webhooks stays.
 */
export function callbacksAsWebhooks(document: OpenApiDocument): OpenApiDocument {
  const webhooks = new Map<string, Json>(Object.entries(objectOr(document.webhooks)));
  const ids = new Set<string>();
  let found = false;

  const add = (owner: string, name: string, callback: Json): void => {
    const addresses = Object.entries(objectOr(resolve(document, callback))).filter(
      ([key]) => !key.startsWith("x-"),
    );
    for (const [index, [address, item]] of addresses.entries()) {
      const key = [owner, name, ...(index === 0 ? [] : [address])].join(" ");
      if (!webhooks.has(key)) webhooks.set(key, uniqueIds(objectOr(resolve(document, item)), ids));
      found = true;
    }
  };
  const take = (path: string, item: JsonObject): JsonObject =>
    mapValues(item, (operation, method) => {
      if (!HTTP_METHODS.some((known) => known === method) || !isObject(operation)) return operation;
      const owner = stringOr(operation.operationId) ?? `${method} ${path}`;
      for (const [name, callback] of Object.entries(objectOr(operation.callbacks)))
        add(owner, name, callback);
      return omit(operation, "callbacks");
    });

  const paths = mapValues(objectOr(document.paths), (item, path) =>
    isObject(item) ? take(path, item) : item,
  );
  if (!found) return document;
  return {
    ...document,
    paths,
    webhooks: Object.fromEntries(webhooks),
    components: omit(objectOr(document.components), "callbacks"),
  };
}

/** One callback may belong to several operations: its operationId goes to the first. */
function uniqueIds(item: JsonObject, given: Set<string>): JsonObject {
  return mapValues(item, (operation) => {
    const id = isObject(operation) ? stringOr(own(operation, "operationId")) : undefined;
    if (!isObject(operation) || id === undefined) return operation;
    if (given.has(id)) return omit(operation, "operationId");
    given.add(id);
    return operation;
  });
}
