import { bytesToHex } from "@noble/hashes/utils.js";
import { byteString, bytesOf } from "./byte-string.js";
import type { DigestChallenge, Qop } from "./digest-challenge.js";

/** Who authenticates. */
export interface DigestCredentials {
  readonly username: string;
  readonly password: string;
}

/** What one Authorization header is made for. */
export interface SignedRequest {
  readonly method: string;
  /** The request target: path and query as they are sent. */
  readonly uri: string;
  /** The bytes of the body. They matter with auth-int alone. */
  readonly body: Uint8Array;
  readonly nonce: string;
  /** How many requests were sent with the nonce, this one included. */
  readonly count: number;
  readonly cnonce: string;
}

/** The header for one request, and what its answer is checked with. */
export interface Signature {
  readonly authorization: string;
  /** The `rspauth` that the service proves with that it knows the password too (RFC 7616, section 3.5). */
  rspauth(qop: Qop, body: Uint8Array): string;
}

/**
 * Makes what answers a challenge, for one request after the other (RFC 7616, section 3.4). Without qop it answers as
 * RFC 2069 has it.
 *
 * @param cnonce - The client's nonce of the session, for the algorithms that have one.
 */
export function createSigner(
  challenge: DigestChallenge,
  credentials: DigestCredentials,
  cnonce: string,
): (request: SignedRequest) => Signature {
  const { realm, opaque, algorithm, qop, session, utf8 } = challenge;
  const hashBytes = (bytes: Uint8Array): string => bytesToHex(challenge.hash(bytes));
  const hash = (...parts: readonly string[]): string => hashBytes(bytesOf(parts.join(":")));

  const username = byteString(credentials.username.normalize(), utf8);
  const password = byteString(credentials.password.normalize(), utf8);
  const secret = hash(username, realm, password);
  const key = session ? hash(secret, challenge.nonce, cnonce) : secret;
  const user = challenge.userhash
    ? `username="${hash(username, realm)}", userhash=true`
    : utf8 && /[^ -~]/.test(username)
      ? `username*=UTF-8''${percentEncode(username)}`
      : `username=${quote(username)}`;

  return ({ method, uri, body, nonce, count, cnonce }) => {
    const nc = count.toString(16).padStart(8, "0");
    const respond = (qop: Qop | undefined, method: string, body: Uint8Array): string => {
      const message = qop === "auth-int" ? hash(method, uri, hashBytes(body)) : hash(method, uri);
      return qop ? hash(key, nonce, nc, cnonce, qop, message) : hash(key, nonce, message);
    };
    const fields = [
      user,
      `realm=${quote(realm)}`,
      `nonce=${quote(nonce)}`,
      `uri=${quote(uri)}`,
      `response="${respond(qop, method, body)}"`,
      ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
      ...(opaque === undefined ? [] : [`opaque=${quote(opaque)}`]),
      ...(qop ? [`qop=${qop}`, `nc=${nc}`] : []),
      ...(qop || session ? [`cnonce="${cnonce}"`] : []),
    ];
    return {
      authorization: `Digest ${fields.join(", ")}`,
      rspauth: (qop, body) => respond(qop, "", body),
    };
  };
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Bytes as RFC 8187, section 3.2.1 writes those of a parameter's value. */
function percentEncode(bytes: string): string {
  return bytes.replace(
    /[^\w!#$&+.^`|~-]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
