/** A media type without its parameters, in lower case (RFC 9110, section 8.3.1: both forms are equal). */
export function mediaTypeEssence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Whether a media type carries JSON: `application/json`, or the suffix `+json` (RFC 6839, section 3.1). */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaTypeEssence(mediaType));
}

/** Whether a media type carries text: `text/*`, XML, or a URL-encoded form. */
export function isText(mediaType: string): boolean {
  return /^text\/|[/+]xml$|\/x-www-form-urlencoded$/.test(mediaTypeEssence(mediaType));
}

/** Whether a media type carries server-sent events (WHATWG HTML, section 9.2.5). */
export function isEventStream(mediaType: string): boolean {
  return mediaTypeEssence(mediaType) === "text/event-stream";
}

/**
 * Whether an answer's media type is the documented one. The documented one may be a range (`text/*`, OpenAPI 3.1,
 * section 4.8.14). Every JSON type stands for every other: services send `application/json` where a vendor's `+json`
 * type is documented, and the other way round.
 */
export function matchesMediaType(documented: string, mediaType: string): boolean {
  const wanted = mediaTypeEssence(documented);
  const got = mediaTypeEssence(mediaType);
  return (
    wanted === got ||
    wanted === "*/*" ||
    (wanted.endsWith("/*") && got.startsWith(wanted.slice(0, -1))) ||
    (isJson(wanted) && isJson(got))
  );
}
