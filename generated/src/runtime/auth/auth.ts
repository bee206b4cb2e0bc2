import type { OutgoingRequest } from "../outgoing-request.js";
import type { ResendReason } from "../retry.js";

/**
 * Sends a request once. `again` says why, when it isn't the first time in a call. Rejects with a ConnectionError when
 * there is no answer.
 */
export type SendOnce = (request: OutgoingRequest, again?: ResendReason) => Promise<Response>;

/**
 * Sends a request of the authentication's own, for a token for instance: through the client's `fetch`, with its
 * timeouts and retries, but without authentication and whatever becomes of the call that wanted it. The body of the
 * answer has been read to its end by then. Rejects with a ConnectionError when there is no answer.
 */
export type Exchange = (request: OutgoingRequest) => Promise<Response>;

/** A way of authenticating. */
export interface Auth {
  /**
   * Sends a request with credentials and gives its answer. May send it again, after a challenge for instance, unless
   * its body is a stream, and may make exchanges of its own first. It is asked anew for each try of a call.
   *
   * @param baseUrl - That of the client, absolute and without a slash at its end.
   */
  authenticate(
    request: OutgoingRequest,
    send: SendOnce,
    exchange: Exchange,
    baseUrl: string,
  ): Promise<Response>;
  /** Gives back what is held at the service, a token for instance. Called by the client's `close()`. */
  close?(exchange: Exchange): Promise<void>;
}
