import { bytesToHex } from "@noble/hashes/utils.js";
import type { DigestChallenge, Qop } from "./digest-challenge.js";
import {
  createSigner,
  type DigestCredentials,
  type Signature,
  type SignedRequest,
} from "./digest-response.js";

/** How many of a kind are remembered: origins of a client, nonces of an origin. */
const LIMIT = 100;

/** A nonce to sign requests with. */
export interface Nonce {
  readonly value: string;
  readonly qop: Qop | undefined;
  /** Signs a request, and counts it. */
  sign(request: Pick<SignedRequest, "method" | "uri" | "body">): Signature;
  /** Takes over the nonce that is to follow this one (RFC 7616, section 3.5, nextnonce). A session's key stays. */
  follow(value: string): void;
}

/** What is known of an origin: its latest nonce, and how often each was used. */
export class DigestOrigin {
  /** What requests are signed with before they are challenged. */
  nonce: Nonce | undefined;
  /** Settles when the first answer is here: it has brought a nonce, or there is none to wait for. */
  firstAnswer: Promise<void> | undefined;
  readonly #credentials: DigestCredentials;
  readonly #counters = new Map<string, { count: number }>();

  constructor(credentials: DigestCredentials) {
    this.#credentials = credentials;
  }

  /** Takes over the nonce of a challenge. One that was there before is counted on. */
  adopt(challenge: DigestChallenge): Nonce {
    const { qop, session } = challenge;
    const sessionCnonce = randomHex();
    const signer = createSigner(challenge, this.#credentials, sessionCnonce);
    const take = (value: string): Nonce => {
      const counter = remember(this.#counters, value, () => ({ count: 0 }));
      // Whether a session's key goes with its first cnonce or the present one, servers disagree: it has only one.
      const cnonce = (): string => (session ? sessionCnonce : randomHex());
      this.nonce = {
        value,
        qop,
        sign: (request) => signer({ ...request, nonce: value, count: ++counter.count, cnonce: cnonce() }),
        follow: take,
      };
      return this.nonce;
    };
    return take(challenge.nonce);
  }

  /** Forgets a nonce with which the credentials were refused: the next request is sent without. */
  drop(nonce: Nonce): void {
    if (this.nonce !== nonce) return;
    this.nonce = undefined;
    this.firstAnswer = undefined;
  }
}

/** What is remembered under a key, made where there is nothing. What was not asked for longest is forgotten. */
export function remember<V>(memory: Map<string, V>, key: string, make: () => V): V {
  const value = memory.get(key) ?? make();
  memory.delete(key);
  memory.set(key, value);
  for (const oldest of memory.keys()) {
    if (memory.size <= LIMIT) break;
    memory.delete(oldest);
  }
  return value;
}

function randomHex(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
}
