import { NameRegistry } from "../model/names.js";
import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  stringOr,
} from "../openapi/document.js";

/** Gives each operation without an id the name that its method would have anyway, and lists the tags that aren't. */
export function complete(document: OpenApiDocument): OpenApiDocument {
  const names = new NameRegistry();
  const used = new Set<string>();
  const completeOperation = (operation: JsonObject, template: string, method: string): JsonObject => {
    const id = stringOr(operation.operationId);
    const { methodName } = names.operation(id ?? `${method} ${template}`);
    for (const tag of arrayOr(operation.tags)) if (typeof tag === "string") used.add(tag);
    return id === undefined ? { operationId: methodName, ...operation } : operation;
  };
  const paths = mapValues(objectOr(document.paths), (item, template) =>
    mapValues(objectOr(item), (value, key) =>
      HTTP_METHODS.some((method) => method === key) && isObject(value)
        ? completeOperation(value, template, key)
        : value,
    ),
  );
  const tags = arrayOr(document.tags);
  const listed = new Set(tags.map((tag) => objectOr(tag).name));
  const missing = [...used].filter((name) => !listed.has(name)).map((name) => ({ name }));
  return { ...document, paths, ...(missing.length > 0 && { tags: [...tags, ...missing] }) };
}
