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
  if (!asked || status === 0 || WITHOUT_BODY.has(status)) return response;
  const text = await response.text();
  const opened = readEnvelope(text, envelope) ?? { status, content: text };
  const headers = new Headers(response.headers);
  for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  return new Response(WITHOUT_BODY.has(opened.status) ? null : opened.content, {
    status: opened.status,
    headers,
  });
}

/** An object that has the status but not the content is one to which the status was added. */
function readEnvelope(
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
  const content = Object.hasOwn(value, envelope.content) ? value[envelope.content] : added;
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599
    ? { status: Number(status), content: JSON.stringify(content) }
    : undefined;
}
