import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type AuthParams, parseAuthenticationInfo } from "../../auth/digest-challenge.js";
import type { ReceivedRequest } from "../received.js";
import { authorization, type Guard, type GuardContext, type Login, type Scheme } from "./guard.js";

/** How long a nonce is taken, in milliseconds. */
const LIFETIME = 60_000;

/** How many nonces there are at once: one more ends the oldest. */
const MOST_NONCES = 1000;

/** HTTP Digest (RFC 7616) with MD5 and qop=auth: a nonce lasts a minute, and none of its counts is taken twice. */
export function digest(realm: string): Scheme<Login> {
  return {
    credentials: { username: "sandbox-user", password: "sandbox-password" },
    open: (credentials, context) => new DigestGuard(realm, credentials, context),
  };
}

interface Nonce {
  readonly begun: number;
  readonly counts: Set<string>;
}

class DigestGuard implements Guard {
  readonly #realm: string;
  readonly #credentials: Login;
  readonly #now: () => number;
  readonly #nonces = new Map<string, Nonce>();
  /** What was wrong for its nonce alone. */
  readonly #stale = new WeakSet<ReceivedRequest>();

  constructor(realm: string, credentials: Login, { now }: GuardContext) {
    this.#realm = realm;
    this.#credentials = credentials;
    this.#now = now;
  }

  check(request: ReceivedRequest): boolean {
    const header = authorization(request, "digest");
    if (header === undefined) return false;
    const given = parseAuthenticationInfo(header);
    if (!this.#isProof(given, request)) return false;
    const [nonce, nc] = [given.get("nonce") ?? "", given.get("nc") ?? ""];
    const known = this.#nonces.get(nonce);
    // One that has ended, or of a sandbox before this one, or a count that was there before.
    if (!known || this.#now() - known.begun > LIFETIME || known.counts.has(nc)) {
      this.#stale.add(request);
      return false;
    }
    known.counts.add(nc);
    return true;
  }

  challenge(request: ReceivedRequest): string {
    const parameters = [
      `realm="${this.#realm}"`,
      'domain=""',
      `nonce="${this.#newNonce()}"`,
      "algorithm=MD5",
      'qop="auth"',
      `stale=${this.#stale.has(request)}`,
    ];
    return `Digest ${parameters.join(", ")}`;
  }

  /** Whether it proves the password (section 3.4.1), whatever its nonce. */
  #isProof(given: AuthParams, request: ReceivedRequest): boolean {
    const field = (name: string): string => given.get(name) ?? "";
    const { username, password } = this.#credentials;
    const key = hash(`${username}:${this.#realm}:${password}`);
    const message = hash(`${request.method}:${field("uri")}`);
    const parts = [key, field("nonce"), field("nc"), field("cnonce"), "auth", message];
    return (
      field("username") === username &&
      field("realm") === this.#realm &&
      field("qop") === "auth" &&
      /^[\da-f]{8}$/i.test(field("nc")) &&
      isTarget(field("uri"), request) &&
      field("response") === hash(parts.join(":"))
    );
  }

  #newNonce(): string {
    const [oldest] = this.#nonces.keys();
    if (oldest !== undefined && this.#nonces.size >= MOST_NONCES) this.#nonces.delete(oldest);
    const bytes = crypto.getRandomValues(new Uint8Array(25));
    // Characters that need quotes, as those of real services do.
    const nonce = btoa(String.fromCharCode(...bytes));
    this.#nonces.set(nonce, { begun: this.#now(), counts: new Set() });
    return nonce;
  }
}

/** Whether it is the request's own target, however the URL writes that. */
function isTarget(uri: string, { target }: ReceivedRequest): boolean {
  if (uri === target) return true;
  if (!URL.canParse(uri, "http://sandbox")) return false;
  const { pathname, search } = new URL(uri, "http://sandbox");
  return pathname + search === target;
}

function hash(text: string): string {
  return bytesToHex(md5(utf8ToBytes(text)));
}
