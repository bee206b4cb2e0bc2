import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  omit,
} from "../../../generator/openapi/document.js";
import { formatPointer, type Path, parsePointer, resolve } from "../../../generator/openapi/pointer.js";
import { mapRootSchemas, mapSubschemas } from "../../../generator/openapi/schema-walk.js";
import type { Direction } from "./finding.js";

type Way = "sent" | "received";

/** What doesn't travel that way (JSON Schema 2020-12, validation, section 9.4). */
const MARKERS = { sent: "readOnly", received: "writeOnly" } as const;

/**
 * The same document with each schema component twice, `sent.Pet` and `received.Pet`: each with the properties that
 * travel that way, and no reference from one to the other. Whatever changes in one of them changes one direction.
 */
export function directDocument(document: OpenApiDocument): OpenApiDocument {
  const direct = new Directing(document);
  const directed = mapRootSchemas(document, (schema, { path, direction }) => {
    if (direction === "either") return schema;
    return direct.schema(
      schema,
      (direction === "sent") === enclosingOperation(path).reversed ? "received" : "sent",
    );
  });
  const components = objectOr(directed.components);
  const schemas = Object.entries(objectOr(components.schemas)).flatMap(([name, schema]) =>
    (["sent", "received"] as const).map((way) => [directName(name, way), direct.schema(schema, way)]),
  );
  return { ...directed, components: { ...components, schemas: Object.fromEntries(schemas) } };
}

/** The name of a component in a message about a directed document, as the document itself has it. */
export function undirectedNames(message: string): string {
  return message.replace(/`(?:sent|received)\.([^`]+)`/g, "`$1`");
}

/** The place in the document itself of what has a place in the directed one. */
export function undirected(path: Path): Path {
  const [section, kind, name = "", ...rest] = path;
  if (section !== "components" || kind !== "schemas") return path;
  return [section, kind, name.replace(/^(?:sent|received)\./, ""), ...rest];
}

/** Which way travels what is at a path of a document. */
export function directionOf(path: Path): Direction {
  const { rest, reversed } = enclosingOperation(path);
  const part = isMethod(rest[0]) ? rest[1] : rest[0];
  if (part === "parameters" || part === "requestBody") return reversed ? "answer" : "request";
  if (part === "responses") return reversed ? "request" : "answer";
  return "neither";
}

/**
 * What of a path is in the innermost Path Item Object, and whether the API is the one that calls there (OpenAPI 3.1.1,
 * sections 4.8.1 and 4.8.18).
 */
function enclosingOperation(path: Path): { readonly rest: Path; readonly reversed: boolean } {
  const [section, kind] = path;
  const isCallback = section === "components" && kind === "callbacks";
  let reversed = section === "webhooks" || isCallback;
  let rest = path.slice(isCallback ? 4 : section === "components" ? 3 : 2);
  while (isMethod(rest[0]) && rest[1] === "callbacks") {
    reversed = !reversed;
    rest = rest.slice(4);
  }
  return { rest, reversed };
}

function isMethod(key: string | undefined): boolean {
  return HTTP_METHODS.some((method) => method === key);
}

function directName(name: string, way: Way): string {
  return `${way}.${name}`;
}

class Directing {
  constructor(private readonly document: OpenApiDocument) {}

  schema(schema: Json, way: Way): Json {
    if (!isObject(schema)) return schema;
    const directed = objectOr(mapSubschemas(this.#travelling(schema, way), (each) => this.schema(each, way)));
    const { $ref, discriminator } = directed;
    return {
      ...omit(directed, "readOnly", "writeOnly"),
      ...(typeof $ref === "string" && { $ref: directReference($ref, way) }),
      ...(isObject(discriminator) && { discriminator: directMapping(discriminator, way) }),
    };
  }

  #travelling(schema: JsonObject, way: Way): JsonObject {
    const marker = MARKERS[way];
    const properties = Object.entries(objectOr(schema.properties));
    const stays = properties
      .filter(([, property]) =>
        [property, resolve(this.document, property)].some((part) => objectOr(part)[marker] === true),
      )
      .map(([name]) => name);
    if (stays.length === 0) return schema;
    return {
      ...schema,
      properties: omit(objectOr(schema.properties), ...stays),
      ...(schema.required !== undefined && {
        required: arrayOr(schema.required).filter((name) => !stays.includes(String(name))),
      }),
    };
  }
}

function directMapping(discriminator: JsonObject, way: Way): JsonObject {
  if (!isObject(discriminator.mapping)) return discriminator;
  const mapping = mapValues(discriminator.mapping, (target) => {
    const text = String(target);
    return text.startsWith("#") ? directReference(text, way) : directName(text, way);
  });
  return { ...discriminator, mapping };
}

function directReference(reference: string, way: Way): string {
  const [section, kind, name, ...rest] = parsePointer(reference) ?? [];
  if (section !== "components" || kind !== "schemas" || name === undefined) return reference;
  return encodeURI(formatPointer([section, kind, directName(name, way), ...rest]));
}
