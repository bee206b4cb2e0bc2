import { literal } from "../code/literals.js";
import { arrayOr, isObject, type Json, type OpenApiDocument, objectOr } from "../openapi/document.js";
import { resolve, valueAt } from "../openapi/pointer.js";
import { isEventStream, isJson, isText, mediaTypeEssence } from "../runtime/media-type.js";
import { binaryProperties } from "./form-properties.js";
import type { MediaType, Model, RequestBody } from "./model.js";
import { isForm } from "./serialization.js";
import { typeNames } from "./type-of-schema.js";

/** The media type that a client sends when the call names none: the first that is JSON, else the first. */
export function sentMediaType({ content }: RequestBody): MediaType | undefined {
  return content.find(({ mediaType }) => isJson(mediaType)) ?? content[0];
}

/** Whether a call has to say, or may say, which media type its body is of: of several, or of a range. */
export function isChosen({ content }: RequestBody): boolean {
  return content.length > 1 || content.some(({ mediaType }) => mediaType.includes("*"));
}

/** The type of `contentType` for one of the media types of a body: itself, or any that a range takes in. */
export function contentTypeType({ mediaType }: MediaType): string {
  if (!mediaType.includes("*")) return literal(mediaType);
  const family = /^([a-z]+)\/\*$/.exec(mediaType)?.[1];
  return family === undefined ? "string" : `\`${family}/\${string}\``;
}

/** Whether a body is a multipart form that the client makes of an object. */
export function isMadeOfParts({ mediaType, schema }: MediaType): boolean {
  return mediaTypeEssence(mediaType) === "multipart/form-data" && schema !== undefined;
}

/**
 * The type of a request body of one media type, as the runtime takes it. `access` is the type expression of the body's
 * `content` in the printed types.
 */
export function sentType(
  document: OpenApiDocument,
  model: Model,
  media: MediaType | undefined,
  access: string,
): string {
  if (media === undefined) return "undefined";
  const essence = mediaTypeEssence(media.mediaType);
  if (isJson(essence) || essence === "application/x-www-form-urlencoded") {
    return schemaType(document, model, media, access);
  }
  if (isMadeOfParts(media)) {
    const binary = binaryProperties(document, media.schema && valueAt(document, media.schema)).map((name) =>
      literal(name),
    );
    const parts = [
      schemaType(document, model, media, access),
      ...(binary.length > 0 ? [binary.join(" | ")] : []),
    ];
    return `MultipartBody<${parts.join(", ")}> | FormData`;
  }
  if (essence.startsWith("multipart/")) return "FormData";
  // What fetch takes; DOM's name for it isn't everywhere.
  return isText(essence) ? "string" : `NonNullable<RequestInit["body"]>`;
}

/** The type of an answer's body as the runtime gives it: one for each media type that it may have. */
export function receivedType(
  document: OpenApiDocument,
  model: Model,
  content: readonly MediaType[],
  access: string,
): string {
  const types = content.map((media) => {
    const essence = mediaTypeEssence(media.mediaType);
    if (isJson(essence)) return schemaType(document, model, media, access);
    if (isEventStream(essence)) return `EventStream${eventValue(document, model, media, access)}`;
    if (essence === "*/*") return "unknown";
    return isText(essence) ? "string" : "Blob";
  });
  return [...new Set(types)].join(" | ");
}

/** The type of a body as a webhook's receiver has it in hand, or gives it: what isn't described by a schema is its own affair. */
export function webhookType(
  document: OpenApiDocument,
  model: Model,
  content: readonly MediaType[],
  access: string,
): string {
  const types = content.map((media) => {
    if (isText(media.mediaType) && !isForm(media.mediaType)) return "string";
    return isJson(media.mediaType) || isForm(media.mediaType)
      ? schemaType(document, model, media, access)
      : "unknown";
  });
  return [...new Set(types)].join(" | ");
}

/** Whether some answer of the document is a stream of events. */
export function hasEventStream({ operations }: Model): boolean {
  return operations.some(({ responses }) =>
    responses.some(({ content }) => content.some(({ mediaType }) => isEventStream(mediaType))),
  );
}

/**
 * What the data of each event is when it is read as JSON. OpenAPI 3.1 has no word for it: documents give the schema of the
 * data, or that of an event with its fields, of which `data` is one. A text is the stream itself.
 */
function eventValue(document: OpenApiDocument, model: Model, media: MediaType, access: string): string {
  const schema = media.schema && valueAt(document, media.schema);
  if (schema === undefined || isTextSchema(document, schema)) return "";
  const type = schemaType(document, model, media, access);
  const data = eventData(document, schema);
  if (data === undefined) return `<${type}>`;
  return data.some((one) => isTextSchema(document, one)) ? "" : `<NonNullable<(${type})["data"]>>`;
}

/** The fields of an event (WHATWG HTML, section 9.2.6). */
const EVENT_FIELDS = new Set(["event", "data", "id", "retry"]);

/** The schemas of the data of an event, or of the alternatives of one; undefined for a schema of anything else. */
function eventData(document: OpenApiDocument, schema: Json): Json[] | undefined {
  const event = objectOr(resolve(document, schema));
  const alternatives = arrayOr(event.oneOf ?? event.anyOf);
  if (alternatives.length > 0) {
    const each = alternatives.map((alternative) => eventData(document, alternative));
    return each.every((data) => data !== undefined) ? each.flat() : undefined;
  }
  const properties = objectOr(event.properties);
  return properties.data !== undefined && Object.keys(properties).every((name) => EVENT_FIELDS.has(name))
    ? [properties.data]
    : undefined;
}

function isTextSchema(document: OpenApiDocument, schema: Json): boolean {
  const resolved = resolve(document, schema);
  return !isObject(resolved) || resolved.type === "string";
}

function schemaType(
  document: OpenApiDocument,
  model: Model,
  { mediaType, schema }: MediaType,
  access: string,
): string {
  return typeNames(document, model, schema)?.join(" | ") ?? `${access}[${literal(mediaType)}]`;
}
