import type { Memory } from "../memory.js";
import type { ReceivedRequest } from "../received.js";
import type { Answer } from "../write-answer.js";

/** What a way of authenticating has from the sandbox that it stands in. */
export interface GuardContext {
  readonly memory: Memory;
  readonly now: () => number;
}

/** The other side of a way of authenticating. */
export interface Guard {
  /** Whether a request is let in. */
  check(request: ReceivedRequest): boolean;
  /** What WWW-Authenticate asks for (RFC 9110, section 11.6.1); undefined for a way that it knows nothing of. */
  challenge?(request: ReceivedRequest): string | undefined;
  /** The answer of an endpoint that belongs to it; undefined for a request to anywhere else. */
  serve?(request: ReceivedRequest): Answer | undefined;
}

/** A way of authenticating that a document has. */
export interface Scheme<C> {
  /** The credentials that are taken where a sandbox is given no others. */
  readonly credentials: C;
  open(credentials: C, context: GuardContext): Guard;
}

/** The schemes of a document, by the functions of the package that are given their credentials. */
export type Schemes<C> = {
  readonly [Name in keyof C]: Scheme<C[Name]> & {
    /** Those of the document's security schemes. */
    readonly keys: readonly string[];
  };
};

/** A user name, and the password of it. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** The credentials of a scheme in an Authorization header (RFC 9110, section 11.4). */
export function authorization({ headers }: ReceivedRequest, scheme: string): string | undefined {
  const [, name = "", value = ""] = /^(\S+) *(.*)$/.exec(headers.get("authorization") ?? "") ?? [];
  return name.toLowerCase() === scheme ? value : undefined;
}
