import type { Memory } from "../memory.js";
import type { ReceivedRequest } from "../received.js";
import type { Answer } from "../write-answer.js";

/** What a request shows of itself: nothing, what it should, or something else. */
export type Verdict = "nothing" | "right" | "wrong";

/** The credentials that a sandbox takes, by their names. */
export type Credentials = Readonly<Record<string, string>>;

/** What a way of authenticating has from the sandbox that it stands in. */
export interface GuardContext {
  /** The key of the security scheme. */
  readonly scheme: string;
  readonly memory: Memory;
  readonly now: () => number;
}

/** The other side of a way of authenticating. */
export interface Guard {
  check(request: ReceivedRequest): Verdict;
  /** What WWW-Authenticate asks for (RFC 9110, section 11.6.1); undefined for a way that it knows nothing of. */
  challenge?(request: ReceivedRequest): string | undefined;
  /** The answer of an endpoint that belongs to it; undefined for a request to anywhere else. */
  serve?(request: ReceivedRequest): Answer | undefined;
}

/** A security scheme of the document. */
export interface Scheme {
  readonly kind: "basic" | "digest" | "bearer" | "apiKey" | "clientCredentials";
  /** The credentials that are taken where a sandbox is given no others. */
  readonly credentials: Credentials;
  /** The environment variables that the document has for them (`x-environment`). */
  readonly environment?: Readonly<Record<string, string>>;
  readonly open: (credentials: Credentials, context: GuardContext) => Guard;
}

/** The credentials that a sandbox takes for a scheme. */
export interface SandboxCredentials {
  readonly kind: Scheme["kind"];
  readonly values: Credentials;
  /** The environment variables that the document has for them (`x-environment`). */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The credentials of a scheme in an Authorization header (RFC 9110, section 11.4). */
export function authorization({ headers }: ReceivedRequest, scheme: string): string | undefined {
  const [, name = "", value = ""] = /^(\S+) *(.*)$/.exec(headers.get("authorization") ?? "") ?? [];
  return name.toLowerCase() === scheme ? value : undefined;
}
