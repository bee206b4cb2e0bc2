import { SECRET } from "./wire-protocol.js";
import type { Scenario } from "./wire-scenarios.js";

/** The tokens that one client was given. */
export interface OAuthState {
  readonly issued: string[];
  readonly valid: Set<string>;
}

/**
 * An authorization server: gives tokens for client credentials (RFC 6749, section 4.4) and takes them back (RFC 7009).
 * Each case is a client of its own, named by its id.
 */
export const oauthEndpoint: Scenario = ({ request, response, id, target, body, oauth }) => {
  const answer = (status: number, value?: object): void => {
    response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(value && JSON.stringify(value));
  };
  const form = new URLSearchParams(body);
  const credentials = Buffer.from(`${encodeURIComponent(id)}:${formEncoded(SECRET)}`).toString("base64");
  if (request.method !== "POST") return answer(405);
  if (request.headers["content-type"]?.split(";")[0] !== "application/x-www-form-urlencoded") {
    return answer(400, { error: "invalid_request" });
  }
  if (request.headers.authorization !== `Basic ${credentials}`) {
    response.setHeader("www-authenticate", 'Basic realm="oauth"');
    return answer(401, { error: "invalid_client" });
  }
  if (target === "/api/oauth/token") {
    if (form.get("grant_type") !== "client_credentials")
      return answer(400, { error: "unsupported_grant_type" });
    const token = `token-${oauth.issued.length + 1}.${id}`;
    oauth.issued.push(token);
    oauth.valid.add(token);
    return answer(200, { access_token: token, token_type: "Bearer", expires_in: 3600 });
  }
  if (target === "/api/oauth/revoke") {
    oauth.valid.delete(form.get("token") ?? "");
    return answer(200);
  }
  return answer(404);
};

/** As a form writes a value (RFC 6749, appendix B). */
function formEncoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}
