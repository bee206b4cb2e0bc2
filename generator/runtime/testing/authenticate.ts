import type { Auth, Exchange, SendOnce } from "../auth/auth.js";
import { ConnectionError } from "../errors.js";
import { fetchInit, type OutgoingRequest } from "../outgoing-request.js";

/** What a way of authenticating is given by a client without retries. */
const send: SendOnce = async (request) => {
  try {
    return await fetch(request.url, fetchInit(request, AbortSignal.timeout(20_000)));
  } catch (cause) {
    throw new ConnectionError(`${request.method} got no answer`, "lost", cause);
  }
};

/** The same for a request of its own, whose answer has been read. */
export const exchange: Exchange = async (request) => {
  const response = await send(request);
  const body = await response.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, response);
};

/** Authenticates one request, and gives its answer. */
export function authenticate(
  auth: Auth,
  url: string,
  { sendOnce = send, ...request }: Partial<OutgoingRequest> & { readonly sendOnce?: SendOnce } = {},
): Promise<Response> {
  return auth.authenticate(
    { method: "GET", headers: {}, body: undefined, ...request, url },
    sendOnce,
    exchange,
    new URL(url).origin,
  );
}
