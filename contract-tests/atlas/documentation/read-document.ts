import {
  arrayOr,
  type Json,
  type JsonObject,
  objectOr,
  omit,
  stringOr,
} from "../../../generator/openapi/document.js";
import { resolve } from "../../../generator/openapi/pointer.js";
import { type OperationPlace, operationsOf, securitySchemesOf } from "../../mutation/places.js";
import type {
  BodyFacts,
  ContentFacts,
  Documentation,
  MediaTypeFacts,
  OperationFacts,
  ParameterFacts,
} from "./documentation.js";
import { readCodeSamples } from "./read-code-sample.js";
import { documentationLink, readSchema } from "./read-schema.js";

/**
 * Everything that a bundled OpenAPI 3.1 document states about its operations, schemas and security schemes. What isn't
 * known here is a fact too, by its own name: only prose is left out, so that a document can state nothing unseen.
 */
export function readDocument(document: JsonObject): Documentation {
  const { schemas } = objectOr(document.components);
  const operations = operationsOf({ ...document, paths: pathItems(document) });
  return {
    facts: documentFacts(document, operations),
    operations: operations.map(readOperation),
    schemas: mapEntries(objectOr(schemas), readSchema),
    securitySchemes: Object.fromEntries(
      securitySchemesOf(document).map(({ path, value }) => [path.at(-1), omit(value, "description")]),
    ),
  };
}

/** Paths, and webhooks beside them by names that no path can have (section 4.8.1): one as the other holds operations. */
function pathItems({ paths, webhooks }: JsonObject): JsonObject {
  const named = Object.entries(objectOr(webhooks)).map(([name, item]) => [`webhook ${name}`, item]);
  return { ...objectOr(paths), ...Object.fromEntries(named) };
}

/** What is read elsewhere, what each operation inherits, and what is prose. */
const OF_THE_DOCUMENT = [
  "openapi",
  "info",
  "externalDocs",
  "tags",
  "servers",
  "security",
  "paths",
  "components",
];

/** Section 4.8.1. */
function documentFacts(document: JsonObject, operations: readonly OperationPlace[]): JsonObject {
  const { webhooks, ...rest } = omit(document, ...OF_THE_DOCUMENT);
  const templates = new Set(operations.map(({ template }) => template));
  const idle = Object.keys(objectOr(document.paths)).filter((path) => !templates.has(path));
  return {
    ...rest,
    ...(webhooks === undefined ? {} : { webhooks: Object.keys(objectOr(webhooks)) }),
    ...(idle.length === 0 ? {} : { "paths without operations": idle }),
  };
}

/** Sections 4.8.8 to 4.8.10. */
function readOperation(place: OperationPlace): OperationFacts {
  const { document, template, method, item, value, parameters, body, answers } = place;
  const statuses = Object.keys(objectOr(value.responses));
  return {
    operationId: stringOr(value.operationId),
    method: method.toUpperCase(),
    path: template,
    facts: operationFacts(document, item.value, value),
    // An operation's own parameter replaces that of its path item: the last of two entries stays.
    parameters: Object.fromEntries(
      parameters.map((parameter) => [
        `${parameter.value.in} parameter ${parameter.value.name}`,
        readParameter(document, parameter.value),
      ]),
    ),
    ...(body ? { body: readBody(document, { required: false, ...omit(body.value, "description") }) } : {}),
    responses: Object.fromEntries(
      answers.map((answer, index) => [statuses[index], readBody(document, answer.value)]),
    ),
    codeSamples: readCodeSamples(value["x-codeSamples"]),
  };
}

const STRUCTURE = ["parameters", "requestBody", "responses", "x-codeSamples"];

function operationFacts(document: JsonObject, item: JsonObject, operation: JsonObject): JsonObject {
  const { externalDocs, description, ...rest } = omit(operation, "operationId", ...STRUCTURE);
  const roles = arrayOr(rest["x-required-roles"]);
  const described = roles.filter((role) => stringOr(description)?.includes(String(role)));
  const servers = operation.servers ?? item.servers ?? document.servers;
  const security = operation.security ?? document.security;
  return {
    ...rest,
    ...documentationLink(externalDocs),
    ...(roles.length === 0 ? {} : { "required roles in the description": described }),
    ...(servers === undefined
      ? {}
      : { servers: arrayOr(servers).map((server) => objectOr(server).url ?? null) }),
    ...(security === undefined ? {} : { security }),
  };
}

/** Sections 4.8.12 and 4.8.21: parameters, and headers of answers. */
function readParameter(document: JsonObject, parameter: JsonObject): ParameterFacts {
  const { schema, content, ...rest } = omit(parameter, "name", "in", "description", "example", "examples");
  const examples = readExamples(document, parameter);
  return {
    facts: { required: false, ...rest, ...(examples.length === 0 ? {} : { examples }) },
    ...(schema === undefined ? {} : { schema: readSchema(schema) }),
    ...(content === undefined ? {} : { content: readContent(document, content) }),
  };
}

/** Sections 4.8.13 and 4.8.17: what is said of a body beside its content is a fact as it stands. */
function readBody(document: JsonObject, body: JsonObject): BodyFacts {
  const { content, headers, ...facts } = body;
  return {
    facts,
    headers: mapEntries(objectOr(headers), (header) =>
      readParameter(document, objectOr(resolve(document, header))),
    ),
    content: readContent(document, content),
  };
}

function readContent(document: JsonObject, content: Json | undefined): ContentFacts {
  return mapEntries(objectOr(content), (media) => readMediaType(document, objectOr(media)));
}

/** Section 4.8.14. */
function readMediaType(document: JsonObject, media: JsonObject): MediaTypeFacts {
  return {
    facts: omit(media, "schema", "example", "examples"),
    ...(media.schema === undefined ? {} : { schema: readSchema(media.schema) }),
    examples: readExamples(document, media),
  };
}

/** Section 4.8.19. */
function readExamples(document: JsonObject, { example, examples }: JsonObject): Json[] {
  const named = Object.values(objectOr(examples)).map((one) => objectOr(resolve(document, one)));
  return [
    ...(example === undefined ? [] : [example]),
    ...named.map(({ value, externalValue }) => value ?? externalValue ?? null),
  ];
}

function mapEntries<T>(object: JsonObject, read: (value: Json) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, read(value)]));
}
