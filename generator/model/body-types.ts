import { literal } from "../code/literals.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { valueAt } from "../openapi/pointer.js";
import { isJson, isText, mediaTypeEssence } from "../runtime/media-type.js";
import { binaryProperties } from "./form-properties.js";
import type { MediaType, Model, RequestBody } from "./model.js";
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
