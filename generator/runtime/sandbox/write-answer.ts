import { isJson, mediaTypeEssence } from "../media-type.js";
import type { SandboxOperation } from "./definition.js";

/** An answer, before it is written. */
export interface Answer {
  readonly status: number;
  readonly mediaType?: string | undefined;
  /** The value of JSON, or text; undefined for an answer without a body. */
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes an answer as the request wants it: in its envelope, indented, and to a HEAD without its body. */
export function writeAnswer(
  { status, mediaType, value, headers = {} }: Answer,
  method: string,
  query: URLSearchParams,
  operation?: Pick<SandboxOperation, "envelope" | "pretty">,
): Response {
  const isAsked = (parameter: string | undefined): boolean =>
    parameter !== undefined && query.get(parameter) === "true";
  const { envelope, pretty } = operation ?? {};
  const isOfJson = mediaType !== undefined && isJson(mediaType);
  // What a service does with errors under an envelope isn't said.
  const wrapped =
    envelope && isAsked(envelope.parameter) && isOfJson && status < 300
      ? { [envelope.status]: status, [envelope.content]: value }
      : value;
  // An example of XML can be an object.
  const isText = !isOfJson && typeof value === "string";
  const text = isText ? value : JSON.stringify(wrapped, null, isAsked(pretty) ? 2 : undefined);
  const isEmpty = mediaType === undefined || method === "HEAD" || [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : text, {
    status,
    headers: { ...(mediaType === undefined ? {} : { "content-type": withCharset(mediaType) }), ...headers },
  });
}

function withCharset(mediaType: string): string {
  return isJson(mediaType) && mediaTypeEssence(mediaType) === mediaType && mediaType !== "application/json"
    ? `${mediaType};charset=utf-8`
    : mediaType;
}
