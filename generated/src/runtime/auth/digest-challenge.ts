import { md5 } from "@noble/hashes/legacy.js";
import { sha256, sha512_256 } from "@noble/hashes/sha2.js";
import { byteString } from "./byte-string.js";

/** How a message is protected (RFC 7616, section 3.3, qop). */
export type Qop = "auth" | "auth-int";

/** A Digest challenge that can be answered (RFC 7616, section 3.3). Its texts have one character a byte. */
export interface DigestChallenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | undefined;
  /** As the service writes it. Undefined where it says nothing, which means MD5. */
  readonly algorithm: string | undefined;
  readonly hash: (bytes: Uint8Array) => Uint8Array;
  /** Whether the key is that of a session: the algorithm's name ends in `-sess`. */
  readonly session: boolean;
  /** Undefined where the service offers none, as in RFC 2069. */
  readonly qop: Qop | undefined;
  /** Whether user name and password are taken in UTF-8 (section 4). */
  readonly utf8: boolean;
  /** Whether the user name is to be hashed (section 3.4.4). */
  readonly userhash: boolean;
  /** Whether the nonce alone was at fault. */
  readonly stale: boolean;
}

/** Parameters by their names in lower case. */
export type AuthParams = ReadonlyMap<string, string>;

/**
 * The algorithms, the strongest first. One with a session ranks just behind itself without: it is no harder to break,
 * and fewer servers get it right.
 */
const ALGORITHMS = [
  ["sha-512-256", sha512_256],
  ["sha-256", sha256],
  ["md5", md5],
] as const;

/**
 * A word, and the value after it if it has one, in quotes or without. A value without quotes ends at a comma or a space,
 * so that a bare nonce in base64 is one. What begins matches in any case, so the time is linear in the text.
 */
const WORD = /([^\s,="]+)\s*(=\s*(?:"((?:[^"\\]+|\\.)*)"?|([^\s,]*)))?/gs;

/**
 * The challenges of a WWW-Authenticate header (RFC 9110, section 11.6.1), those of several header lines joined by commas
 * included. A word with a value is a parameter, one without begins a challenge. The token68 of other schemes comes out
 * as something meaningless of theirs.
 */
function parseChallenges(header: string): { readonly scheme: string; readonly params: AuthParams }[] {
  const challenges = [{ scheme: "", params: new Map<string, string>() }];
  for (const [, word = "", value, quoted, bare = ""] of header.matchAll(WORD)) {
    const name = word.toLowerCase();
    const params = challenges.at(-1)?.params;
    if (value === undefined) challenges.push({ scheme: name, params: new Map() });
    else if (!params?.has(name)) params?.set(name, quoted?.replace(/\\(.)/gs, "$1") ?? bare);
  }
  return challenges;
}

/** The parameters of an Authentication-Info header (RFC 7616, section 3.5). */
export function parseAuthenticationInfo(header: string): AuthParams {
  return parseChallenges(header)[0]?.params ?? new Map();
}

/**
 * The Digest challenge of a WWW-Authenticate header that has the strongest algorithm, the first of those that are equal.
 * Passed over are those without a nonce, with an unknown algorithm, or with nothing but unknown qops.
 */
export function strongestChallenge(header: string): DigestChallenge | undefined {
  const found = parseChallenges(byteString(header))
    .filter(({ scheme }) => scheme === "digest")
    .flatMap(({ params }) => readChallenge(params));
  return found.sort((a, b) => a.rank - b.rank)[0];
}

function readChallenge(params: AuthParams): (DigestChallenge & { readonly rank: number })[] {
  const is = (name: string, value: string): boolean => params.get(name)?.toLowerCase() === value;
  const algorithm = params.get("algorithm");
  const name = (algorithm ?? "md5").toLowerCase();
  const session = name.endsWith("-sess");
  const index = ALGORITHMS.findIndex(([plain]) => name === (session ? `${plain}-sess` : plain));
  const hash = ALGORITHMS[index]?.[1];
  const nonce = params.get("nonce");
  // Some proxies call it `op`. An empty list offers none, as if it weren't there.
  const offered = (params.get("qop") ?? params.get("op") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const qop = (["auth", "auth-int"] as const).find((known) => offered.includes(known));
  if (!hash || !nonce || (offered.length > 0 && !qop)) return [];
  return [
    {
      realm: params.get("realm") ?? "",
      nonce,
      opaque: params.get("opaque"),
      algorithm,
      hash,
      session,
      qop,
      utf8: is("charset", "utf-8"),
      userhash: is("userhash", "true"),
      stale: is("stale", "true"),
      rank: index * 2 + Number(session),
    },
  ];
}
