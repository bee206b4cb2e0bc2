import { literal } from "../code/literals.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { isJson, isText, mediaTypeEssence } from "../runtime/media-type.js";
import type { MediaType, Model, RequestBody } from "./model.js";
import { typeNames } from "./type-of-schema.js";

/** The media type that a client sends of those that a request body may have: the first that is JSON, else the first. */
export function sentMediaType({ content }: RequestBody): MediaType | undefined {
  return content.find(({ mediaType }) => isJson(mediaType)) ?? content[0];
}

/**
 * The type of a request body as the runtime takes it. `access` is the type expression of the body's `content` in the
 * printed types.
 */
export function sentType(document: OpenApiDocument, model: Model, body: RequestBody, access: string): string {
  const sent = sentMediaType(body);
  if (sent === undefined) return "undefined";
  const essence = mediaTypeEssence(sent.mediaType);
  if (isJson(essence) || essence === "application/x-www-form-urlencoded") {
    return schemaType(document, model, sent, access);
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
    if (essence === "*/*") return "unknown";
    return isText(essence) ? "string" : "Blob";
  });
  return [...new Set(types)].join(" | ");
}

function schemaType(
  document: OpenApiDocument,
  model: Model,
  { mediaType, schema }: MediaType,
  access: string,
): string {
  return typeNames(document, model, schema)?.join(" | ") ?? `${access}[${literal(mediaType)}]`;
}
