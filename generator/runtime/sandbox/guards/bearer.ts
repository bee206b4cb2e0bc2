import type { ReceivedRequest } from "../received.js";
import { authorization, type Scheme } from "./guard.js";

/** A token that is known beforehand (RFC 6750). */
export function bearer(): Scheme<string> {
  return {
    credentials: "sandbox-token",
    open: (token) => ({
      check: (request) => authorization(request, "bearer") === token,
      challenge: bearerChallenge,
    }),
  };
}

/** What a request without a token is asked for, and one with a wrong token is told (RFC 6750, section 3). */
export function bearerChallenge(request: ReceivedRequest): string {
  return authorization(request, "bearer") === undefined ? "Bearer" : 'Bearer error="invalid_token"';
}
