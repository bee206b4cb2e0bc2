import { NameRegistry } from "../model/names.js";
import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  stringOr,
} from "../openapi/document.js";

/** Gives each operation without an id the name that its method would have anyway, and lists the tags that aren't. */
export function complete(document: OpenApiDocument): OpenApiDocument {
  const operations = Object.entries(objectOr(document.paths)).flatMap(([template, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = objectOr(item)[method];
      return isObject(operation)
        ? [{ operation, id: stringOr(operation.operationId) ?? `${method} ${template}` }]
        : [];
    }),
  );
  const names = new NameRegistry().operations(operations.map(({ id }) => id));
  const completed = new Map<Json, JsonObject>(
    operations.map(({ operation }, index) => [
      operation,
      operation.operationId === undefined
        ? { operationId: names[index]?.methodName ?? "", ...operation }
        : operation,
    ]),
  );
  const paths = mapValues(objectOr(document.paths), (item) =>
    mapValues(objectOr(item), (value) => completed.get(value) ?? value),
  );
  const tags = arrayOr(document.tags);
  const listed = new Set(tags.map((tag) => objectOr(tag).name));
  const used = new Set(operations.flatMap(({ operation }) => arrayOr(operation.tags).map(stringOr)));
  const missing = [...used].flatMap((name) => (name === undefined || listed.has(name) ? [] : [{ name }]));
  return { ...document, paths, ...(missing.length > 0 && { tags: [...tags, ...missing] }) };
}
