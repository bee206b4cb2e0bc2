/**
 * An answer with another body or other headers, and the same status: one that no Response can be made with too, as a
 * browser's of a redirect has it. Its `url` is empty.
 */
export function copyResponse(
  response: Response,
  body: Blob | ReadableStream<Uint8Array> | null,
  headers: Headers = response.headers,
): Response {
  const { status, ok, type, statusText } = response;
  if (status >= 200 && status <= 599) {
    const isBodyless = status === 204 || status === 205 || status === 304;
    return new Response(isBodyless ? null : body, { status, statusText, headers });
  }
  return Object.defineProperties(new Response(body, { statusText, headers }), {
    status: { value: status },
    ok: { value: ok },
    type: { value: type },
  });
}

/** A copy with the URL of the answer that it is made of, which the constructor has no way to set. */
export function withUrl(copy: Response, { url }: Response): Response {
  return Object.defineProperty(copy, "url", { value: url });
}
