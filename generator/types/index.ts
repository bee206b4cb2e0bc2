import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { refusalMarker } from "../normalize/split-directions.js";
import {
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";
import { mapRootSchemas, mapSchemas } from "../openapi/schema-walk.js";
import { documentation } from "./documentation.js";
import { separateAlternatives } from "./separate-alternatives.js";

/** Keywords that documentation() puts into words; openapi-typescript would say some of them a second time. */
const SAID_IN_WORDS = [
  "title",
  "summary",
  "format",
  "default",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
];

/** The types of a normalized document, as openapi-typescript prints them: `paths`, `components`, `operations`. */
export async function printTypes(document: OpenApiDocument): Promise<string> {
  const described = mapRootSchemas(
    document,
    (schema) => schema,
    (parameter) => describeParameter(document, parameter),
  );
  const prepared: unknown = mapSchemas(described, (schema) => prepareSchema(document, schema));
  // Lint has checked that the document is one; its type here is a JSON value's.
  const nodes = await openapiTS(prepared as OpenAPI3, {
    silent: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
  });
  return astToString(nodes);
}

function prepareSchema(document: OpenApiDocument, schema: Json): Json {
  if (!isObject(schema)) return schema;
  if (refusalMarker(schema)) return false;
  // Discriminators have pinned their literals by now, and what is marked readOnly or writeOnly here does travel.
  const plain = omit(schema, ...SAID_IN_WORDS, "description", "discriminator", "readOnly", "writeOnly");
  const words = documentation(schema);
  return { ...separateAlternatives(document, plain), ...(words === undefined ? {} : { description: words }) };
}

function describeParameter(document: OpenApiDocument, parameter: JsonObject): JsonObject {
  const words = documentation(parameter, objectOr(resolve(document, parameter.schema)));
  // openapi-typescript takes a parameter with `content` for text.
  const [content] = Object.values(objectOr(parameter.content)).map(objectOr);
  const schema = parameter.schema ?? content?.schema;
  const plain = {
    ...omit(parameter, "example", "examples", "deprecated", "content"),
    ...(schema === undefined ? {} : { schema }),
  };
  return words === undefined ? plain : { ...plain, description: words };
}
