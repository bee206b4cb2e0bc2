import {
  arrayOr,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
  stringOr,
} from "../../../../generator/openapi/document.js";
import { type Path, resolve, valueAt } from "../../../../generator/openapi/pointer.js";
import { mapOperations } from "./operations.js";

/**
 * Each operation with what it has from its path item and from the document (OpenAPI 3.1.1, sections 4.8.9 and 4.8.10):
 * parameters behind its own, servers and security where it has none. No security and an empty list are the same.
 */
export function writeOutInherited(document: OpenApiDocument): OpenApiDocument {
  const servers = (list: Json) => arrayOr(list).map(withoutSlash);
  const written = mapOperations(document, (operation, pathItem) => {
    const parameters = [
      ...arrayOr(operation.parameters),
      ...inherited(document, operation, pathItem).map(({ parameter }) => parameter),
    ];
    const own = operation.servers ?? pathItem.servers ?? document.servers;
    const security = arrayOr(operation.security ?? document.security);
    return {
      ...omit(operation, "security"),
      ...(parameters.length > 0 && { parameters }),
      ...(own !== undefined && { servers: servers(own) }),
      ...(security.length > 0 && { security }),
    };
  });
  return document.servers === undefined ? written : { ...written, servers: servers(document.servers) };
}

/** Whether something counts where operations have it, and not at this place of a document that is written out. */
export function isInherited([section, , part]: Path): boolean {
  if (section === "servers" || section === "security") return true;
  return (section === "paths" || section === "webhooks") && (part === "parameters" || part === "servers");
}

/** Where a document itself has what it has at a path once it is written out. */
export function declaredAt(document: OpenApiDocument, path: Path): Path {
  const [section = "", template = "", method = "", part = "", index = "", ...rest] = path;
  if (section !== "paths" && section !== "webhooks") return path;
  const pathItem = objectOr(resolve(document, valueAt(document, [section, template])));
  const operation = objectOr(pathItem[method]);
  const beyond = path.slice(4);
  if (part === "parameters") {
    const own = arrayOr(operation.parameters).length;
    const from = inherited(document, operation, pathItem)[Number(index) - own];
    return from ? [section, template, part, String(from.index), ...rest] : path;
  }
  if (part === "servers" && operation.servers === undefined && pathItem.servers !== undefined)
    return [section, template, part, ...beyond];
  const isOfDocument = (part === "servers" || part === "security") && operation[part] === undefined;
  return isOfDocument && document[part] !== undefined ? [part, ...beyond] : path;
}

/** The parameters of a path item that an operation doesn't replace by name and place. */
function inherited(document: OpenApiDocument, operation: JsonObject, pathItem: JsonObject) {
  const identity = (parameter: Json) => {
    const { name, in: place } = objectOr(resolve(document, parameter));
    return JSON.stringify([name, place]);
  };
  const own = new Set(arrayOr(operation.parameters).map(identity));
  return arrayOr(pathItem.parameters)
    .map((parameter, index) => ({ parameter, index }))
    .filter(({ parameter }) => !own.has(identity(parameter)));
}

/** A path is put behind the URL of a server, and needs no second slash. */
function withoutSlash(server: Json): Json {
  const url = stringOr(objectOr(server).url);
  return url === undefined ? server : { ...objectOr(server), url: url.replace(/(?<=.)\/$/, "") };
}
