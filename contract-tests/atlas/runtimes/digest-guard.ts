import { createHash } from "node:crypto";
import { PASSWORD } from "./wire-protocol.js";
import type { Scenario } from "./wire-scenarios.js";

/** The nonces that were given out, each with the counts it was used with. */
const nonces = new Map<string, Set<number>>();

/** How often a nonce may be used before it is stale. */
const USES = 2;

/**
 * Lets through who answers a challenge rightly (RFC 7616), with a count that the nonce wasn't used with before. The
 * user is the case's id. A nonce is stale after two uses.
 */
export function digestGuard(algorithm: "MD5" | "SHA-256", inside: Scenario): Scenario {
  return (visit) => {
    const { request, response, id, body } = visit;
    const fields = new Map(
      [...(request.headers.authorization ?? "").matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)].map(
        ([, name = "", quoted, token]) => [name, quoted ?? token ?? ""],
      ),
    );
    const challenge = (stale: boolean): void => {
      const nonce = `${Buffer.from(`${nonces.size} ${id} ??>>`).toString("base64")}`;
      nonces.set(nonce, new Set());
      response.writeHead(401, {
        "content-type": "application/json",
        "www-authenticate": `Digest realm="Wire, tests", domain="", nonce="${nonce}", algorithm=${algorithm}, qop="auth", stale=${stale}`,
      });
      response.end(JSON.stringify({ error: 401, errorCode: "CHALLENGED", received: body.length }));
    };
    const refuse = (why: string): void => {
      response.writeHead(400, { "content-type": "text/plain" }).end(why);
    };
    const used = nonces.get(fields.get("nonce") ?? "");
    if (!used) return challenge(false);

    const hash = (text: string): string =>
      createHash(algorithm === "MD5" ? "md5" : "sha256")
        .update(text)
        .digest("hex");
    const field = (name: string): string => fields.get(name) ?? "";
    const expected = hash(
      [
        hash(`${id}:Wire, tests:${PASSWORD}`),
        field("nonce"),
        field("nc"),
        field("cnonce"),
        field("qop"),
        hash(`${request.method}:${request.url}`),
      ].join(":"),
    );
    if (field("username") !== id) return refuse("wrong user");
    if (field("uri") !== request.url) return refuse("wrong uri");
    if (field("response") !== expected) return challenge(false);
    if (!/^[0-9a-f]{8}$/.test(field("nc"))) return refuse("wrong nc");
    const count = Number.parseInt(field("nc"), 16);
    if (used.has(count)) return refuse("a count was used twice");
    if (used.size >= USES) return challenge(true);
    used.add(count);
    return inside(visit);
  };
}
