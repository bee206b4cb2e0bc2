import { schemaProperties } from "../../../../generator/model/form-properties.js";
import { formEncoding, isForm } from "../../../../generator/model/serialization.js";
import {
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
} from "../../../../generator/openapi/document.js";
import { resolve } from "../../../../generator/openapi/pointer.js";
import { mapOperations } from "./operations.js";

/** Each form with how each of its parts is written, as said or as holds where nothing is (OpenAPI 3.1.1, section 4.8.15). */
export function writeOutEncodings(document: OpenApiDocument): OpenApiDocument {
  const body = (value: Json | undefined): JsonObject => {
    const content = objectOr(value).content;
    return isObject(content)
      ? { ...objectOr(value), content: mapValues(content, (media, type) => mediaType(document, type, media)) }
      : objectOr(value);
  };
  const written = mapOperations(document, (operation) =>
    operation.requestBody === undefined
      ? operation
      : { ...operation, requestBody: body(operation.requestBody) },
  );
  const components = objectOr(written.components);
  return components.requestBodies === undefined
    ? written
    : {
        ...written,
        components: {
          ...components,
          requestBodies: mapValues(objectOr(components.requestBodies), (each) => body(each)),
        },
      };
}

function mediaType(document: OpenApiDocument, type: string, media: Json): Json {
  if (!isForm(type) || !isObject(media)) return media;
  const declared = objectOr(media.encoding);
  const written = formEncoding(document, type, media);
  const encoding = [...schemaProperties(document, media.schema)].map(([name, property]) => {
    const how = written[name] ?? { mediaType: usualMediaType(document, property) };
    const { headers } = objectOr(declared[name]);
    const fields = "mediaType" in how ? { contentType: how.mediaType } : { ...how };
    return [name, { ...fields, ...(headers !== undefined && { headers }) }];
  });
  return encoding.length === 0 ? media : { ...media, encoding: Object.fromEntries(encoding) };
}

function usualMediaType(document: OpenApiDocument, property: JsonObject): string {
  const { type, format, properties, contentMediaType } =
    property.type === "array" ? objectOr(resolve(document, property.items)) : property;
  if (type === "object" || properties !== undefined) return "application/json";
  return format === "binary" || contentMediaType !== undefined ? "application/octet-stream" : "text/plain";
}
