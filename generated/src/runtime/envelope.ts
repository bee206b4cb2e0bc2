import { withUrl } from "./copy-response.js";

/** How an answer is wrapped in a JSON object of its own when a query parameter asks for it. */
export type Envelope = {
  /** The query parameter. */
  readonly parameter: string;
  /** The property with the HTTP status. */
  readonly status: string;
  /** The property with the body. */
  readonly content: string;
};

/** Statuses whose answers have no body (Fetch Standard, null body status). */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * The answer that an envelope holds, where the query of the URL asked for one: with its status and its body, and the
 * headers of the one around it. An answer without an envelope is given as it is: what a service does with errors under
 * an envelope may differ.
 */
export async function openEnvelope(url: string, response: Response, envelope: Envelope): Promise<Response> {
  const { status } = response;
  const asked = new URLSearchParams(url.split("?")[1]).get(envelope.parameter) === "true";
  if (!asked || status < 200 || status > 599 || WITHOUT_BODY.has(status)) return response;
  const text = await response.text();
  const opened = readEnvelope(status, text, envelope) ?? { status, content: text };
  const headers = new Headers(response.headers);
  for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  const body = WITHOUT_BODY.has(opened.status) ? null : opened.content;
  return withUrl(new Response(body, { status: opened.status, headers }), response);
}

/**
 * An object that has a status but not the content is one to which the status was added. In an answer that is an error
 * by itself it is a property of the body, as RFC 9457 has it.
 */
function readEnvelope(
  outer: number,
  text: string,
  envelope: Envelope,
): { readonly status: number; readonly content: string } | undefined {
  let value: Record<string, unknown>;
  try {
    value = Object(JSON.parse(text));
  } catch {
    return undefined;
  }
  const { [envelope.status]: status, ...added } = value;
  const hasContent = Object.hasOwn(value, envelope.content);
  const content = hasContent ? value[envelope.content] : added;
  if (!hasContent && outer >= 400) return undefined;
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599
    ? { status: Number(status), content: JSON.stringify(content) }
    : undefined;
}
