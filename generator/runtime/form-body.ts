import { RequestError } from "./errors.js";
import { mediaTypeEssence } from "./media-type.js";
import type { FormEncoding, Serialization } from "./operation.js";
import type { Body } from "./outgoing-request.js";
import { contentText, encodeReserved, styledFields } from "./parameter-styles.js";
import { encode, isMissing, isObject, scalarText } from "./url.js";

/**
 * What is sent for an object whose properties are the parts of a multipart form: those named by `Binary` are a Blob, or
 * a File where the part has a file name, each.
 */
export type MultipartBody<Value, Binary extends PropertyKey = never> = Value extends unknown
  ? {
      [Name in keyof Value]: Name extends Binary
        ? NonNullable<Value[Name]> extends readonly unknown[]
          ? readonly Blob[] | Exclude<Value[Name], readonly unknown[]>
          : Blob
        : Value[Name];
    }
  : never;

/**
 * Writes a form from the properties of an object, each by its Encoding Object (OpenAPI 3.1, section 4.8.15) or, without
 * one, by its type: an object as JSON, each item of an array for itself, a Blob as it is, all else as text. What is
 * undefined or null is left out. Loaded for those who send one.
 */
export function formBody(body: unknown, contentType: string, encoding: FormEncoding = {}): Body {
  if (contentType.includes("*")) {
    throw new RequestError(`A body of ${contentType} needs a contentType that says which it is of`);
  }
  if (body instanceof FormData || body instanceof URLSearchParams) return body;
  const properties = Object.entries(Object(body)).map(
    ([name, item]) => [name, item, Object.hasOwn(encoding, name) ? encoding[name] : undefined] as const,
  );
  if (mediaTypeEssence(contentType) === "multipart/form-data") {
    const form = new FormData();
    for (const [name, item, rule] of properties) appendParts(form, name, item, rule);
    return form;
  }
  return properties.flatMap(([name, item, rule]) => urlencoded(name, item, rule)).join("&");
}

/** A space is `+` where a media type says how the value is written, `%20` in a style (OpenAPI 3.1.2, section 4.8.12.4). */
function urlencoded(name: string, value: unknown, rule: Serialization | undefined): readonly string[] {
  if (!rule || !("style" in rule)) {
    return items(value).map((item) =>
      new URLSearchParams([[name, contentText(item, typeOf(item, rule))]]).toString(),
    );
  }
  const fields = styledFields(name, value, rule, rule.allowReserved ? encodeReserved : encode);
  return fields.map(([key = name, text]) => `${encode(key)}=${text}`);
}

/** Nothing in a part is percent-encoded (OpenAPI 3.1.2, section 4.8.15.1.2). */
function appendParts(form: FormData, name: string, value: unknown, rule: Serialization | undefined): void {
  if (rule && "style" in rule) {
    for (const [key = name, text] of styledFields(name, value, rule, scalarText)) form.append(key, text);
    return;
  }
  for (const item of items(value)) {
    const type = typeOf(item, rule);
    if (item instanceof Blob) form.append(name, withType(item, type));
    // A part without a Content-Type is of text/plain (RFC 7578, section 4.4).
    else if (type === "text/plain") form.append(name, scalarText(item));
    else form.append(name, new Blob([contentText(item, type)], { type }));
  }
}

function items(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => !isMissing(item));
}

/** The first of the documented types: of several, or of a range, a Blob says itself which it is. */
function typeOf(item: unknown, rule: { readonly mediaType: string } | undefined): string {
  const [first = ""] = rule?.mediaType.split(",") ?? [];
  if (item instanceof Blob) return rule && !/[,*]/.test(rule.mediaType) ? rule.mediaType : item.type;
  if (first && !first.includes("*")) return first.trim();
  return isObject(item) ? "application/json" : "text/plain";
}

function withType(blob: Blob, type: string): Blob {
  if (blob.type === type) return blob;
  // Only a File has a name of its own.
  return blob instanceof File ? new File([blob], blob.name, { type }) : new Blob([blob], { type });
}
