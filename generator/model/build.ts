import {
  arrayOr,
  HTTP_METHODS,
  type HttpMethod,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  stringOr,
} from "../openapi/document.js";
import { type Path, parsePointer, valueAt } from "../openapi/pointer.js";
import { serverUrl } from "../openapi/server-url.js";
import type { Envelope } from "../runtime/envelope.js";
import {
  type MediaType,
  type Model,
  type Operation,
  PARAMETER_LOCATIONS,
  type Parameter,
  type RequestBody,
  type Response,
} from "./model.js";
import { NameRegistry, type OperationNames } from "./names.js";
import { defaultSecurityScheme, readSecuritySchemes } from "./security-schemes.js";
import { BODILESS_METHODS, formEncoding, parameterSerialization } from "./serialization.js";

/** A value of the document with the place where it really stands, after references. */
export interface Located {
  readonly value: JsonObject;
  readonly path: Path;
}

/** Reads a normalized document into the model that everything generated is printed from. */
export function buildModel(document: OpenApiDocument): Model {
  const names = new NameRegistry();
  const info = objectOr(document.info);
  const components = Object.keys(objectOr(objectOr(document.components).schemas));
  const typeNames = names.schemas(components);
  const schemas = components.map((component, index) => ({
    component,
    typeName: typeNames[index] ?? component,
  }));
  const server = baseUrl(document);
  // Operations come first: a scheme that is added takes no name that was there.
  const declared = operations(document, names, "paths");
  const webhooks = operations(document, names, "webhooks");
  const securitySchemes = readSecuritySchemes(document, names, server);
  return deepFreeze({
    title: stringOr(info.title) ?? "API",
    version: semanticVersion(stringOr(info.version)),
    description: stringOr(info.description),
    license: stringOr(objectOr(info.license).identifier),
    baseUrl: server,
    operations: declared,
    webhooks,
    schemas,
    securitySchemes,
    defaultScheme: defaultSecurityScheme(document, securitySchemes),
  });
}

/** An operation as it stands in the document, with the id that its names are made of. */
interface Declared extends Located {
  readonly id: string;
  readonly template: string;
  readonly method: HttpMethod;
}

function operations(
  document: OpenApiDocument,
  names: NameRegistry,
  section: "paths" | "webhooks",
): Operation[] {
  const declared = Object.entries(objectOr(document[section])).flatMap(([template, item]) =>
    HTTP_METHODS.flatMap((method): Declared[] => {
      const path = [section, template, method];
      const value = isObject(item) ? item[method] : undefined;
      if (!isObject(value)) return [];
      const id = stringOr(value.operationId) ?? unnamed(path);
      return [{ id, template, method, value, path }];
    }),
  );
  const ids = declared.map(({ id }) => id);
  const named = section === "webhooks" ? names.webhooks(ids) : names.operations(ids);
  return declared.flatMap((operation, index) => {
    const its = named[index];
    return its ? [readOperation(document, operation, its)] : [];
  });
}

function readOperation(
  document: OpenApiDocument,
  { id, template, method, value, path }: Declared,
  names: OperationNames,
): Operation {
  const body = locate(document, [...path, "requestBody"]);
  const parameters = readParameters(document, path);
  const security = value.security ?? document.security;
  return {
    id,
    ...names,
    method,
    template,
    summary: stringOr(value.summary),
    description: stringOr(value.description),
    deprecated: value.deprecated === true,
    externalDocs: stringOr(objectOr(value.externalDocs).url),
    parameters: parameters.map(({ parameter }) => parameter),
    // fetch sends none with those.
    requestBody: body && !BODILESS_METHODS.has(method) ? readRequestBody(document, body) : undefined,
    responses: Object.keys(objectOr(value.responses)).map((status) =>
      readResponse(document, status, [...path, "responses", status]),
    ),
    envelope: parameters.map(({ declared }) => readEnvelope(declared)).find((envelope) => envelope),
    anonymous: isArray(security) && security.length === 0,
    path,
  };
}

/** An operation without an operationId; a webhook, which is a POST as a rule, has a name. */
function unnamed([section, template = "", method = ""]: Path): string {
  return section === "webhooks" && method === "post" ? template : `${method} ${template}`;
}

/** An operation's own parameters replace those of its path item with the same name and place (OpenAPI 3.1.1 section 4.8.10). */
function readParameters(
  document: OpenApiDocument,
  path: Path,
): { readonly parameter: Parameter; readonly declared: JsonObject }[] {
  const parameters = new Map<string, { readonly parameter: Parameter; readonly declared: JsonObject }>();
  for (const list of [
    [...path.slice(0, -1), "parameters"],
    [...path, "parameters"],
  ]) {
    for (const index of arrayOr(valueAt(document, list)).keys()) {
      const located = locate(document, [...list, String(index)]);
      const location = PARAMETER_LOCATIONS.find((known) => known === located?.value.in);
      const name = stringOr(located?.value.name);
      if (!located || location === undefined || name === undefined) continue;
      const required = located.value.required === true || location === "path";
      const parameter = {
        name,
        in: location,
        required,
        schema: parameterSchema(located),
        serialization: parameterSerialization(location, located.value),
      };
      parameters.set(`${location} ${name}`, { parameter, declared: located.value });
    }
  }
  return [...parameters.values()];
}

/** `x-envelope: { status, content }` of a query parameter: the properties of the object around the answer. */
function readEnvelope({ in: location, name, "x-envelope": declared }: JsonObject): Envelope | undefined {
  const { status, content } = objectOr(declared);
  return location === "query" && [name, status, content].every((text) => typeof text === "string")
    ? { parameter: String(name), status: String(status), content: String(content) }
    : undefined;
}

function parameterSchema({ value, path }: Located): Path | undefined {
  if (value.schema !== undefined) return [...path, "schema"];
  const [mediaType] = Object.keys(objectOr(value.content));
  return mediaType === undefined ? undefined : [...path, "content", mediaType, "schema"];
}

function readRequestBody(document: OpenApiDocument, body: Located): RequestBody {
  return { required: body.value.required === true, content: readContent(document, body) };
}

function readResponse(document: OpenApiDocument, status: string, path: Path): Response {
  const response = locate(document, path);
  return {
    status,
    description: stringOr(response?.value.description),
    content: response ? readContent(document, response) : [],
  };
}

function readContent(document: OpenApiDocument, { value, path }: Located): MediaType[] {
  return Object.entries(objectOr(value.content)).map(([mediaType, media]) => ({
    mediaType,
    path: [...path, "content", mediaType],
    schema: objectOr(media).schema === undefined ? undefined : [...path, "content", mediaType, "schema"],
    encoding: formEncoding(document, mediaType, objectOr(media)),
  }));
}

/** The object at `path`, or where its chain of references leads. */
export function locate(document: OpenApiDocument, path: Path): Located | undefined {
  const seen = new Set<string>();
  let at: Path | undefined = path;
  while (at) {
    const value: Json | undefined = valueAt(document, at);
    if (!isObject(value)) return undefined;
    const ref = stringOr(value.$ref);
    if (ref === undefined || seen.has(ref)) return { value, path: at };
    seen.add(ref);
    at = parsePointer(ref);
  }
  return undefined;
}

function baseUrl(document: OpenApiDocument): string | undefined {
  const url = serverUrl(objectOr(arrayOr(document.servers)[0]));
  return url !== undefined && /^https?:\/\//.test(url) ? url.replace(/\/$/, "") : undefined;
}

/** Dot-separated identifiers, those of digits alone without a zero in front (Semantic Versioning 2.0.0 section 9). */
const PRERELEASE = /^(?:(?!0\d+(?:\.|$))[0-9A-Za-z-]+(?:\.(?!$)|$))+$/;

/** `2.0` is `2.0.0`; what can't be read as a version is `0.0.0`. Build metadata is left out. */
function semanticVersion(version: string | undefined): string {
  const [, major, minor = "0", patch = "0", prerelease] =
    /^v?(\d{1,9})(?:\.(\d{1,9})(?:\.(\d{1,9})(?:-([^+]+))?(?:\+.*)?)?)?$/.exec(version ?? "") ?? [];
  if (major === undefined || (prerelease !== undefined && !PRERELEASE.test(prerelease))) return "0.0.0";
  const release = [major, minor, patch].map(Number).join(".");
  return prerelease === undefined ? release : `${release}-${prerelease}`;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
