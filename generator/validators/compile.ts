import { _, type CodeKeywordDefinition } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { refusalMarker } from "../normalize/split-directions.js";
import {
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
  own,
} from "../openapi/document.js";
import { mapSchemaDeep } from "../openapi/schema-walk.js";
import { FORMATS } from "./formats.js";

// The package is CommonJS and marks itself as an ES module: its default export is one level down.
const standaloneCode = standaloneModule.default;

/** Keywords that never refuse a value, which a validator has no use for (JSON Schema 2020-12 validation section 9, OpenAPI 3.1.1 section 4.8.24). */
const ANNOTATIONS = [
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
];

const DOCUMENT_ID = "document";

/**
 * JavaScript of ajv's standalone code: one function for each of `roots`, exported under its key. `roots` may refer
 * to the components of the document.
 */
export function compileStandalone(document: OpenApiDocument, roots: JsonObject): string {
  const schemas = objectOr(objectOr(document.components).schemas);
  const source = reduceToAssertions({ components: { schemas }, roots });
  try {
    return compile(source, Object.keys(roots), true);
  } catch (error) {
    // A pattern from before the `u` flag: escapes of characters that need none, `{` for itself.
    if (error instanceof SyntaxError) return compile(source, Object.keys(roots), false);
    throw error;
  }
}

function compile(source: JsonObject, roots: readonly string[], unicodeRegExp: boolean): string {
  const ajv = new Ajv2020({
    allErrors: true,
    // Messages are made at run time from keyword and parameters: they can be better there, and the code smaller.
    messages: false,
    discriminator: true,
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    // A property named `constructor` isn't there because every object inherits one.
    ownProperties: true,
    formats: FORMATS,
    unicodeRegExp,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const marker of ["readOnly", "writeOnly"]) {
    ajv.removeKeyword(marker);
    ajv.addKeyword(refusingKeyword(marker));
  }
  ajv.addSchema({ $id: DOCUMENT_ID, ...source });
  const refs = roots.map((name) => [name, `${DOCUMENT_ID}#/roots/${name}`]);
  return standaloneCode(ajv, Object.fromEntries(refs));
}

/** A keyword whose mere presence refuses the value, and whose error bears its own name. */
function refusingKeyword(keyword: string): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: "boolean",
    error: { message: "must not be present" },
    code: (context) => context.fail(),
  };
}

function reduceToAssertions({
  components,
  roots,
}: {
  components: JsonObject;
  roots: JsonObject;
}): JsonObject {
  const reduceAll = (schemas: Json | undefined) =>
    Object.fromEntries(
      Object.entries(objectOr(schemas)).map(([name, schema]) => [
        name,
        mapSchemaDeep(schema, { path: [], direction: "either" }, reduceSchema),
      ]),
    );
  return { components: { schemas: reduceAll(components.schemas) }, roots: reduceAll(roots) };
}

function reduceSchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const marker = refusalMarker(schema);
  if (marker !== undefined) return { [marker]: true };
  const extensions = Object.keys(schema).filter((keyword) => keyword.startsWith("x-"));
  return refuseNonObjects(keepProto(omit(schema, ...ANNOTATIONS, ...extensions)));
}

/** ajv reads the discriminator of objects alone, and none of the members of anything else: whatever it is would pass. */
function refuseNonObjects(schema: JsonObject): JsonObject {
  return schema.discriminator === undefined ? schema : { type: "object", ...schema };
}

/** ajv passes over a property named `__proto__`, but not over a pattern that matches this one name. */
function keepProto(schema: JsonObject): JsonObject {
  const properties = objectOr(schema.properties);
  const proto = own(properties, "__proto__");
  if (proto === undefined) return schema;
  return {
    ...schema,
    properties: omit(properties, "__proto__"),
    patternProperties: { ...objectOr(schema.patternProperties), "^__proto__$": proto },
  };
}
