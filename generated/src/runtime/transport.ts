import type { Auth, Send } from "./auth.js";
import { ConnectionError } from "./errors.js";

/**
 * Makes what carries every request, of typed and of raw calls: authentication around `fetch`. It sees a request after
 * all middleware of the request, and its answer before all middleware of the answer.
 */
export function createTransport(fetch: Send | undefined, auth: Auth | undefined): Send {
  const send: Send = async (request) => {
    try {
      return await (fetch ?? globalThis.fetch)(request);
    } catch (cause) {
      // Path and query are left out: their values may be secret.
      const { origin } = new URL(request.url);
      throw new ConnectionError(`${request.method} ${origin} got no answer`, cause, request.signal.aborted);
    }
  };
  return auth ? (request) => auth.authenticate(request, send) : send;
}
