import { isEventStream, isJson, isText, matchesMediaType } from "./media-type.js";
import type { Operation } from "./operation.js";
import type { Body } from "./outgoing-request.js";
import type { ContractBreach } from "./result.js";

/**
 * Turns a request body into what fetch sends. JSON is written from the value, a form from the properties of an object;
 * anything else (FormData, Blob, text, bytes, a stream) is sent as it is.
 */
export async function serializeBody(
  body: unknown,
  { encodings }: Pick<Operation, "encodings">,
  contentType = "application/json",
): Promise<Body> {
  if (isJson(contentType)) return JSON.stringify(body);
  return /x-www-form-urlencoded|form-data|\*/i.test(contentType)
    ? // Loaded for those who send one.
      (await import("./form-body.js")).formBody(body, contentType, encodings?.[contentType])
    : (body as Body); // the operation's type asks for one of fetch's own body types here
}

/** A body that was read, and in which way it isn't the documented one. */
export interface BodyReading {
  /**
   * The value of JSON, the events of a stream, the text of anything else readable, a Blob of the rest, and undefined for
   * an empty body.
   */
  readonly value: unknown;
  readonly breach?: Pick<ContractBreach, "reason" | "message">;
}

/**
 * Reads a body as one of the documented media types. Where none is documented, any body will do: JSON that says so and
 * is so is given as its value, all else as text.
 *
 * @param openEvents - Gives the events of the answer, for an operation that documents some.
 */
export async function readBody(
  response: Response,
  documented: readonly string[],
  openEvents?: () => unknown,
): Promise<BodyReading> {
  // Without a Content-Type the reader may decide (RFC 9110, section 8.3): it is taken for what is documented first.
  const mediaType = response.headers.get("content-type") ?? documented[0] ?? "";
  const expected = documented.some((type) => type === mediaType || matchesMediaType(type, mediaType));
  const json = isJson(mediaType);
  if (openEvents && isEventStream(mediaType) && documented.some(isEventStream))
    return { value: openEvents() };
  if (expected && !json) {
    return { value: await (isText(mediaType) ? response.text() : response.blob()) };
  }

  const text = await response.text();
  let value: unknown = text || undefined;
  let parsed = false;
  if (json) {
    try {
      value = JSON.parse(text);
      parsed = true;
    } catch {
      // What isn't JSON is given as the text it is.
    }
  }
  if (documented.length === 0 || (expected && parsed)) return { value };
  const reason = !text ? "empty" : expected ? "syntax" : "mediaType";
  const got = { empty: "is empty", syntax: "isn't valid JSON", mediaType: `is ${mediaType}` }[reason];
  return {
    value,
    breach: { reason, message: `its body ${got}, and ${documented.join(" or ")} is documented` },
  };
}
