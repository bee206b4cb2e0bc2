import { astToString, type GlobalContext, type OpenAPI3, transformSchema } from "openapi-typescript";
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

/** A normalized document in the terms in which openapi-typescript prints what its schemas mean. */
export function prepareTypes(document: OpenApiDocument): OpenApiDocument {
  const described = mapRootSchemas(
    document,
    (schema) => schema,
    (parameter) => describeParameter(document, parameter),
  );
  return mapSchemas(described, (schema) => prepareSchema(document, schema));
}

/**
 * The types of a prepared document, or of a part of one, as openapi-typescript prints them: `paths`, `components`,
 * `operations`.
 *
 * @param whole where references lead.
 */
export function printTypes(prepared: OpenApiDocument, whole: OpenApiDocument = prepared): string {
  // Lint has checked that the document is one; its type here is a JSON value's.
  return astToString(transformSchema(prepared as unknown as OpenAPI3, contextOf(whole)));
}

/**
 * What openapi-typescript's own entry hands to its printer once it has read, linted and bundled a document. This one is
 * bundled already, and reading it again would follow whatever looks like a reference, in an example for one, to any
 * file or host, and stumble over names such as `hasOwnProperty`.
 */
function contextOf(document: OpenApiDocument): GlobalContext {
  const printing: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    // Whoever asks knows what kind of object it asks for.
    resolve: <T>($ref: string) => resolve(document, { $ref }) as T | undefined,
  };
  // The rest is for its reader alone.
  return printing as GlobalContext;
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
