/** A request that breaks the protocol. */
export class Violation extends Error {}

/** Parameters that are quoted, and those that are not (RFC 7616, section 3.4). */
const QUOTED = new Set(["username", "realm", "nonce", "uri", "response", "cnonce", "opaque"]);
const BARE = new Set(["username*", "algorithm", "qop", "nc", "userhash"]);

/** One parameter and the comma after it, if there is one. */
const PARAMETER = /^([\w*]+)=(?:"((?:[^"\\]|\\["\\])*)"|([\w!#$%&'*+.^`|~-]+))(?:,[ \t]*|$)/;

/**
 * Reads the Authorization header of a request to the letter: what is missing, unknown, twice there, or quoted where it
 * mustn't be, breaks the protocol.
 *
 * @throws Violation
 */
export function readCredentials(header: string): Readonly<Record<string, string>> {
  if (!header.startsWith("Digest ")) throw new Violation("the scheme isn't Digest");
  const parameters = new Map<string, string>();
  for (let rest = header.slice("Digest ".length); rest; ) {
    const [all = "", name = "", quoted, bare] = PARAMETER.exec(rest) ?? [];
    if (!all) throw new Violation(`the header can't be read from here: ${rest}`);
    if (parameters.has(name)) throw new Violation(`${name} is there twice`);
    if (!(quoted === undefined ? BARE : QUOTED).has(name))
      throw new Violation(`${name} is unknown, or quoted wrongly`);
    parameters.set(name, quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "");
    rest = rest.slice(all.length);
  }
  const extended = parameters.get("username*");
  if (parameters.has("username") === (extended !== undefined)) throw new Violation("one username is needed");
  if (extended !== undefined) {
    const [, encoded] = /^UTF-8''([\w!#$&+.^`|~%-]+)$/.exec(extended) ?? [];
    if (encoded === undefined) throw new Violation("username* isn't an extended value");
    parameters.set("username*", decodeURIComponent(encoded));
  }
  for (const name of ["realm", "nonce", "uri", "response"]) {
    if (!parameters.has(name)) throw new Violation(`${name} is missing`);
  }
  return Object.fromEntries(parameters);
}
