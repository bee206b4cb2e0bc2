import { AuthenticationError } from "./authentication-error.js";
import { parseAuthenticationInfo } from "./digest-challenge.js";
import type { Nonce } from "./digest-nonces.js";
import type { Signature } from "./digest-response.js";

/**
 * Reads the Authentication-Info of an answer (RFC 7616, section 3.5): checks the proof in it and takes over the next
 * nonce. Nothing in it has to be there. A proof over the body (auth-int) is checked unless the body came encoded: it is
 * over the bytes that came, which fetch doesn't give.
 *
 * @throws AuthenticationError when the proof is wrong.
 */
export async function readAuthenticationInfo(
  response: Response,
  nonce: Nonce,
  signature: Signature,
): Promise<void> {
  const info = parseAuthenticationInfo(response.headers.get("authentication-info") ?? "");
  const proof = info.get("rspauth")?.toLowerCase();
  if (proof !== undefined && nonce.qop) {
    const named = info.get("qop")?.toLowerCase();
    const qop = named === "auth" || named === "auth-int" ? named : nonce.qop;
    const body = qop === "auth" ? new Uint8Array() : await bytesAsSent(response);
    if (body && proof !== signature.rspauth(qop, body)) {
      await response.body?.cancel().catch(() => {});
      throw new AuthenticationError("The answer isn't from one who knows the password: its rspauth is wrong");
    }
  }
  const next = info.get("nextnonce");
  if (next) nonce.follow(next);
}

/** The bytes of a body, which stays to be read, or undefined when they aren't those that came, or break off. */
async function bytesAsSent(response: Response): Promise<Uint8Array | undefined> {
  if (response.headers.has("content-encoding")) return undefined;
  const body = await response
    .clone()
    .arrayBuffer()
    .catch(() => undefined);
  return body && new Uint8Array(body);
}
