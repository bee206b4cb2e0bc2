import { RequestError } from "../errors.js";
import { canResend, discard, type OutgoingRequest } from "../outgoing-request.js";
import type { ResendReason } from "../retry.js";
import type { Auth, SendOnce } from "./auth.js";
import { encodeBody } from "./digest-body.js";
import { strongestChallenge } from "./digest-challenge.js";
import { readAuthenticationInfo } from "./digest-info.js";
import { DigestOrigin, type Nonce, remember } from "./digest-nonces.js";
import type { DigestCredentials, Signature } from "./digest-response.js";

export type { DigestCredentials } from "./digest-response.js";

/** How often a request is sent at the most: without credentials, with them, and once more when the nonce was stale. */
const SENDS = 3;

/**
 * Authenticates with user name and password over HTTP Digest (RFC 7616), which never sends the password. The first
 * request to an origin goes out without credentials to be challenged, and those beside it wait for that challenge; from
 * then on requests are signed with the nonce at hand. When the service doesn't take that any more, the request is sent
 * again with the new one.
 *
 * A 401 to a request that answers the service's own challenge is given back: the credentials were refused. So is the
 * challenge to a request whose body is a stream, which can't be sent again, nor be hashed (auth-int).
 *
 * A call is rejected with a RequestError when the user name is empty or has control characters, and with an
 * AuthenticationError when the answer's proof that the service knows the password too (`rspauth`) is wrong.
 */
export function digest({ username, password }: DigestCredentials): Auth {
  const origins = new Map<string, DigestOrigin>();
  return {
    async authenticate(request, send) {
      // What the types refuse arrives from JavaScript: an environment variable that isn't set.
      if (!username || /\p{Cc}/u.test(username) || typeof password !== "string") {
        throw new RequestError(
          "The user name is empty or malformed, or there is no password: nothing was sent",
        );
      }
      const name = new URL(request.url).origin;
      const origin = remember(origins, name, () => new DigestOrigin({ username, password }));
      if (!origin.nonce && origin.firstAnswer) await origin.firstAnswer;

      let { nonce } = origin;
      let again: ResendReason | undefined;
      for (let sends = 1; ; sends++) {
        const sending = sendOnce(request, send, origin, nonce, sends > 1, again);
        if (!nonce) {
          origin.firstAnswer ??= sending.then(
            () => {},
            () => {
              origin.firstAnswer = undefined;
            },
          );
        }
        const { response, next } = await sending;
        if (!next || sends === SENDS || !canResend(request)) return response;
        await discard(response);
        again = nonce && "stale-nonce";
        nonce = next;
      }
    },
  };
}

/**
 * Sends a request with a nonce, or without. Gives the answer, and the nonce to send it again with where that could help.
 *
 * @param challenged - Whether the nonce comes from a challenge to this very request.
 */
async function sendOnce(
  request: OutgoingRequest,
  send: SendOnce,
  origin: DigestOrigin,
  nonce: Nonce | undefined,
  challenged: boolean,
  again: ResendReason | undefined,
): Promise<{ readonly response: Response; readonly next?: Nonce }> {
  const signed = nonce && (await sign(request, nonce));
  const response = await send(signed?.request ?? request, again);
  // An answer from elsewhere, where a redirect led, is none of this origin's.
  if (response.url && new URL(response.url).origin !== new URL(request.url).origin) return { response };
  if (response.status !== 401) {
    if (signed) await readAuthenticationInfo(response, nonce, signed.signature);
    return { response };
  }
  const challenge = strongestChallenge(response.headers.get("www-authenticate") ?? "");
  if (!challenge) return { response };
  if (signed && !challenge.stale && (challenged || challenge.nonce === nonce.value)) {
    origin.drop(nonce);
    return { response };
  }
  return { response, next: origin.adopt(challenge) };
}

/** A request with its Authorization header, unless its body would have to be hashed and can't be. */
async function sign(
  request: OutgoingRequest,
  nonce: Nonce,
): Promise<{ readonly request: OutgoingRequest; readonly signature: Signature } | undefined> {
  const hashed = nonce.qop === "auth-int";
  if (hashed && !canResend(request)) return undefined;
  const { method, url, headers, body } = hashed ? await encodeBody(request) : request;
  const target = new URL(url);
  // A question mark with nothing after it is sent by some platforms and not by others.
  if (!target.search) target.search = "";
  const signature = nonce.sign({
    method,
    uri: target.pathname + target.search,
    body: body instanceof Uint8Array ? body : new Uint8Array(),
  });
  const { authorization } = signature;
  return {
    request: { method, url: target.href, headers: { ...headers, authorization }, body },
    signature,
  };
}
