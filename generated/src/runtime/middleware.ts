import { checkResponse, type OutgoingRequest } from "./outgoing-request.js";

/** Sends a request and gives its answer, as the platform's fetch does. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Stands between a call and the service, once a call: sees the request before it is authenticated, and the answer after
 * all retries. Calls `next` to go on, or answers by itself. A second `next` sends again, a clone where there is a body:
 * each has retries and a time for each try of its own, within the time of the whole call. A signal of the request that is
 * passed on ends that sending alone.
 */
export type Middleware = (request: Request, next: Fetch) => Promise<Response>;

/** Sends a request through middleware, the first outermost. */
export function sendThrough(
  middleware: readonly Middleware[],
  request: Request,
  send: (request: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  return middleware.reduceRight<Fetch>(
    (next, layer) => async (passed) => checkResponse("A middleware", await layer(passed, next)),
    async (passed) => send(await fromRequest(passed)),
  )(request);
}

async function fromRequest(request: Request): Promise<OutgoingRequest> {
  const { method, url, headers, signal } = request;
  const body = await request.arrayBuffer();
  return {
    method,
    url,
    headers: Object.fromEntries(headers),
    body: body.byteLength > 0 ? body : undefined,
    signal,
  };
}
