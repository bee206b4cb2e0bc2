import { RequestError } from "./errors.js";

/** Sends a request and gives its answer. Rejects with a ConnectionError when there is none. */
export type Send = (request: Request) => Promise<Response>;

/** A way of authenticating. */
export interface Auth {
  /**
   * Sends a request with credentials and gives its answer. May send it again, after a challenge for instance, or send
   * other requests first. A request's body can be sent once: keep a `clone()` to send it again.
   */
  authenticate(request: Request, send: Send): Promise<Response>;
}

/**
 * Authenticates with a bearer token (RFC 6750, section 2.1): the token itself, or a function that is asked for it
 * before each request. A call is rejected with a RequestError when the token is empty or can't be sent in a header, and
 * with the function's own error when that fails. fetch doesn't take the
 * token along to another origin on a redirect (Fetch Standard, HTTP-redirect fetch).
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  return {
    async authenticate(request, send) {
      const value = typeof token === "function" ? await token() : token;
      if (!/^[\w.~+/-]+=*$/.test(value ?? "")) {
        throw new RequestError("The bearer token is empty or malformed: nothing was sent");
      }
      request.headers.set("authorization", `Bearer ${value}`);
      try {
        return await send(request);
      } finally {
        // Middleware sees the request again with its answer, and may log it.
        request.headers.delete("authorization");
      }
    },
  };
}
