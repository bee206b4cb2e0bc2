import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  own,
  stringOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";
import { mediaTypeEssence } from "../runtime/media-type.js";
import type { FormEncoding, Serialization, Styled } from "../runtime/operation.js";
import { schemaProperties } from "./form-properties.js";
import type { ParameterLocation } from "./model.js";

/** The methods that fetch sends no body with (Fetch Standard, section 5.3). */
export const BODILESS_METHODS: ReadonlySet<string> = new Set(["get", "head"]);

/** The styles that each place of a parameter can have, the default first (OpenAPI 3.1.1 section 4.8.12.3). */
export const STYLES = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
} as const satisfies Record<ParameterLocation, readonly Styled["style"][]>;

/** How a parameter is written; undefined in the default style of its place (OpenAPI 3.1.1 section 4.8.12.2). */
export function parameterSerialization(
  location: ParameterLocation,
  parameter: JsonObject,
): Serialization | undefined {
  const [mediaType] = Object.keys(objectOr(parameter.content));
  if (parameter.schema === undefined && mediaType !== undefined) return { mediaType };
  const { style, explode, allowReserved } = styled(location, parameter);
  const [usual] = STYLES[location];
  const reserved = allowReserved === true && location === "query";
  if (style === usual && explode === (usual === "form") && !reserved) return undefined;
  return { style, explode, ...(reserved ? { allowReserved } : {}) };
}

/** Absent fields at their defaults; a style that the place can't have is refused elsewhere. */
function styled(location: ParameterLocation, declared: JsonObject): Styled {
  const [usual, ...others] = STYLES[location];
  const style = others.find((known) => known === declared.style) ?? usual;
  return {
    style,
    explode: declared.explode === undefined ? style === "form" : declared.explode === true,
    allowReserved: declared.allowReserved === true,
  };
}

/** The media types whose bodies are made of an object's properties. */
export function isForm(mediaType: string): boolean {
  return ["application/x-www-form-urlencoded", "multipart/form-data"].includes(mediaTypeEssence(mediaType));
}

/**
 * The properties of a form that are written otherwise than their values' types alone say. Any of `style`, `explode` and
 * `allowReserved` makes `contentType` count no longer (OpenAPI 3.1.1 section 4.8.15.1.2).
 */
export function formEncoding(document: OpenApiDocument, mediaType: string, media: JsonObject): FormEncoding {
  if (!isForm(mediaType)) return {};
  const encoding = objectOr(media.encoding);
  const properties = schemaProperties(document, media.schema);
  const names = new Set([...Object.keys(encoding), ...properties.keys()]);
  const written = [...names].flatMap((name): (readonly [string, Serialization])[] => {
    const declared = objectOr(own(encoding, name));
    if (isStyled(declared)) {
      const { allowReserved, ...plain } = styled("query", declared);
      return [[name, allowReserved ? { ...plain, allowReserved } : plain]];
    }
    const type = stringOr(declared.contentType) ?? defaultContentType(document, properties.get(name));
    return type === undefined ? [] : [[name, { mediaType: type }]];
  });
  return Object.fromEntries(written);
}

/** Whether a property is written in a style rather than by a content type. */
export function isStyled(encoding: JsonObject): boolean {
  return ["style", "explode", "allowReserved"].some((field) => encoding[field] !== undefined);
}

/** That of a text which stands for bytes. Those of all other types are seen by the value itself. */
function defaultContentType(document: OpenApiDocument, property: JsonObject | undefined): string | undefined {
  if (!property) return undefined;
  const items = resolve(document, property.items);
  const schema = property.type === "array" && isObject(items) ? items : property;
  return schema.type === "string" && schema.contentEncoding !== undefined
    ? "application/octet-stream"
    : undefined;
}
