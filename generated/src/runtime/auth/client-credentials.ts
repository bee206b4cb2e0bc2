import type { Auth } from "./auth.js";
import { isBearerToken } from "./bearer-token.js";
import { requestOAuth } from "./oauth-request.js";
import { renewableToken } from "./renewable-token.js";
import type { StoredToken, TokenStore } from "./token-store.js";

/** Who asks for tokens, and where they are kept. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The scopes to ask for (RFC 6749, section 3.3). Default: those of the document. */
  readonly scopes?: readonly string[] | undefined;
  /** Where the token is kept, to share it among processes. Default: in memory, for this client alone. */
  readonly store?: TokenStore | undefined;
}

/** Where tokens come from, as a document's security scheme says it. */
export interface TokenEndpoint {
  /** Absolute, or relative to the base URL of the client. */
  readonly tokenUrl: string;
  /** Where tokens are given back (RFC 7009), likewise. */
  readonly revocationUrl?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
}

/**
 * Authenticates with a token of the OAuth 2.0 client credentials grant (RFC 6749, section 4.4). One token serves all
 * calls: it is fetched for the first of them, and renewed a minute before it ends, or a tenth of its lifetime if that
 * is less, and when the service refuses it with a 401. The call that was refused is made again then, once.
 *
 * A call is rejected with an OAuthError when it gets no token, with a RequestError when the credentials are empty or
 * the token URL is neither https nor on this machine, and with the store's own error when that fails. The next call
 * tries again.
 *
 * `close()` revokes the token where the document says how, and forgets it; the one of a `store` stays valid for the
 * others that share it. The next call fetches another.
 */
export function clientCredentials(endpoint: TokenEndpoint, credentials: ClientCredentials): Auth {
  const { clientId, clientSecret, store, scopes = endpoint.scopes ?? [] } = credentials;
  const client = { clientId, clientSecret };
  const scope = scopes.join(" ");
  // One a token URL and revocation URL: where they are relative, each base URL has its own.
  const tokens = new Map<string, Required<Auth>>();

  function tokenFrom(url: URL, revokeAt: URL | undefined): Required<Auth> {
    const key = JSON.stringify([url, clientId, scope]);
    return renewableToken(
      (exchange) => {
        const form = { grant_type: "client_credentials", ...(scope && { scope }) };
        const sentAt = Date.now();
        return requestOAuth(url, client, form, (answer) => readToken(answer, sentAt), exchange);
      },
      async (renew) => (store ? store.update(key, renew) : renew(undefined)),
      revokeAt && !store
        ? (token, exchange) =>
            requestOAuth(revokeAt, client, { token, token_type_hint: "access_token" }, () => true, exchange)
        : undefined,
    );
  }

  return {
    async authenticate(request, send, exchange, baseUrl) {
      const base = `${baseUrl}/`;
      const { tokenUrl, revocationUrl } = endpoint;
      const url = new URL(tokenUrl, base);
      const revokeAt = revocationUrl === undefined ? undefined : new URL(revocationUrl, base);
      const key = `${url} ${revokeAt}`;
      const token = tokens.get(key) ?? tokenFrom(url, revokeAt);
      tokens.set(key, token);
      return token.authenticate(request, send, exchange, baseUrl);
    },
    async close(exchange) {
      await Promise.all([...tokens.values()].map((token) => token.close(exchange)));
    },
  };
}

/** The token of an answer (RFC 6749, section 5.1), or undefined where there is none that can be sent. */
function readToken(
  { access_token: accessToken, token_type, expires_in }: Readonly<Record<string, unknown>>,
  sentAt: number,
): StoredToken | undefined {
  if (!isBearerToken(accessToken) || !/^bearer$/i.test(`${token_type}`)) return undefined;
  const lifetime = Number(expires_in) * 1000;
  // Where no lifetime makes sense, to wait for a refusal is better than to fetch a token a call.
  return lifetime > 0
    ? { accessToken, renewAt: sentAt + lifetime - Math.min(60_000, lifetime / 10) }
    : { accessToken };
}
