import { isSuccess, type MediaType, type Model, type Operation } from "../model/model.js";
import { type Json, type OpenApiDocument, objectOr } from "../openapi/document.js";
import { resolve, valueAt } from "../openapi/pointer.js";
import { isJson } from "../runtime/media-type.js";
import type { Action, Collection } from "../runtime/sandbox/definition.js";
import { readUniqueRules } from "./extensions.js";
import { objectForms } from "./object-forms.js";
import { resourceKinds } from "./resource-kinds.js";

/** What the operations do to resources, and the collections that they do it to. */
export interface Actions {
  readonly actions: ReadonlyMap<Operation, Action>;
  readonly collections: Readonly<Record<string, Collection>>;
}

/** What a method does to the resource at `{collection}/{id}` (RFC 9110, section 9.3; RFC 5789). */
const ON_ITEM: Partial<Record<Operation["method"], Action["kind"]>> = {
  get: "read",
  put: "replace",
  patch: "update",
  delete: "delete",
};

/**
 * A collection is a path with a POST that is sent an object and answers one with an id. The path with one parameter
 * more is that of each resource in it.
 */
export function readActions(document: OpenApiDocument, { operations }: Model): Actions {
  const collections = new Map<string, Collection>();
  for (const operation of operations) {
    const kinds = operation.method === "post" ? createdKinds(document, operation, operations) : [];
    const unique = readUniqueRules(objectOr(valueAt(document, operation.path)));
    if (kinds.length > 0) collections.set(operation.template, { kinds, unique });
  }
  const actions = operations.flatMap((operation): [Operation, Action][] => {
    const action = actionOf(document, operation, collections);
    return action ? [[operation, action]] : [];
  });
  return { actions: new Map(actions), collections: Object.fromEntries(collections) };
}

function createdKinds(document: OpenApiDocument, operation: Operation, all: readonly Operation[]) {
  const sent = operation.requestBody && jsonType(operation.requestBody.content);
  const received = jsonType(successContent(operation));
  if (!sent?.schema || !received?.schema) return [];
  const items = all.flatMap(({ template }) => itemParameter(operation.template, template) ?? []);
  return resourceKinds(document, valueAt(document, sent.schema), valueAt(document, received.schema), [
    ...items,
    "id",
  ]);
}

function actionOf(
  document: OpenApiDocument,
  operation: Operation,
  collections: ReadonlyMap<string, Collection>,
): Action | undefined {
  const { method, template } = operation;
  if (collections.has(template)) {
    if (method === "post") return { kind: "create", collection: template };
    const received = jsonType(successContent(operation));
    return method === "get" && received?.schema
      ? listAction(document, template, valueAt(document, received.schema))
      : undefined;
  }
  const kind = ON_ITEM[method];
  const collection = [...collections.keys()].find((one) => itemParameter(one, template) !== undefined);
  return kind && collection !== undefined ? { kind, collection } : undefined;
}

/** A list is an array, or an object with one array in it. */
function listAction(
  document: OpenApiDocument,
  collection: string,
  schema: Json | undefined,
): Action | undefined {
  const kind = "list";
  if (objectOr(resolve(document, schema)).type === "array") return { kind, collection };
  const [form] = objectForms(document, schema);
  const properties = [...(form?.properties ?? [])];
  const arrays = properties.filter(
    ([, { type, items }]) => type === "array" && objectForms(document, items).some(hasProperties),
  );
  // Links beside them are objects too.
  const named = arrays.filter(([name]) => /^(results|items|data|values|content)$/i.test(name));
  const [items] = arrays.length === 1 ? arrays : named;
  if (!items) return undefined;
  const counts = properties.filter(([name, { type }]) => type === "integer" && /total|count/i.test(name));
  return { kind, collection, list: { items: items[0], counts: counts.map(([name]) => name) } };
}

function hasProperties({ properties }: { readonly properties: ReadonlyMap<string, unknown> }): boolean {
  return properties.size > 0;
}

/** The name of the parameter that is all that a template has beyond its collection's. */
function itemParameter(collection: string, template: string): string | undefined {
  if (!template.startsWith(`${collection}/`)) return undefined;
  return /^\{([^{}/]+)\}$/.exec(template.slice(collection.length + 1))?.[1];
}

function successContent({ responses }: Operation): readonly MediaType[] {
  return responses.find(({ status }) => isSuccess(status))?.content ?? [];
}

function jsonType(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ mediaType }) => isJson(mediaType));
}
