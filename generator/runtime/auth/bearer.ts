import { RequestError } from "../errors.js";
import type { OutgoingRequest } from "../outgoing-request.js";
import type { Auth } from "./auth.js";
import { isBearerToken } from "./bearer-token.js";

/**
 * Authenticates with a bearer token (RFC 6750, section 2.1): the token itself, or a function that is asked for it
 * before each request. A call is rejected with a RequestError when the token is empty or can't be sent in a header, and
 * with the function's own error when that fails.
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  return {
    authenticate: async (request, send) =>
      send(withBearer(request, typeof token === "function" ? await token() : token)),
  };
}

/**
 * The request with a token in its Authorization header.
 *
 * @throws RequestError for a token that no header can carry.
 */
export function withBearer(request: OutgoingRequest, token: string): OutgoingRequest {
  if (!isBearerToken(token)) {
    throw new RequestError("The bearer token is empty or malformed: nothing was sent");
  }
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}
