import type { OutgoingRequest } from "../outgoing-request.js";

/**
 * Encodes the body of a request as fetch does it, to the bytes that go over the wire, with the Content-Type that fetch
 * gives it where it has none. A form has a boundary that nobody knows before, so its Content-Type is always that of the
 * encoding.
 */
export async function encodeBody(request: OutgoingRequest): Promise<OutgoingRequest> {
  const { body, headers } = request;
  if (body === undefined || body instanceof Uint8Array) return request;
  const encoded = new Response(body);
  const contentType = encoded.headers.get("content-type");
  const given = body instanceof FormData ? undefined : headers["content-type"];
  return {
    ...request,
    headers: contentType && given === undefined ? { ...headers, "content-type": contentType } : headers,
    body: new Uint8Array(await encoded.arrayBuffer()),
  };
}
