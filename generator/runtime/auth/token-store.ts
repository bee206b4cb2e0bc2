import { isBearerToken } from "./bearer-token.js";

/** An access token as it is kept: plain data, safe to write as JSON. */
export interface StoredToken {
  readonly accessToken: string;
  /**
   * From when on another one is fetched, in milliseconds since 1970: a little before the service stops taking this one.
   * Not there when the service didn't say how long it lasts: it is used until it is refused.
   */
  readonly renewAt?: number | undefined;
}

/**
 * Keeps access tokens where several processes find them, so that all of them share one. It holds secrets: keep it as
 * safe as a password.
 *
 * A client asks it for its first token, and again when that is used up or refused; in between it has its own copy.
 */
export interface TokenStore {
  /**
   * Calls `renew` with what is kept under `key`, or undefined, keeps the token that it gives, and gives it back.
   *
   * `renew` decides whether what is kept will do, and gives it back as it is then; else it fetches a token, which can
   * take as long as a request. It takes whatever was read, and what isn't a token counts as none. When it fails, leave
   * what is kept and let its error through.
   *
   * Run one `renew` a key at a time among all that share the store: that makes them share one token. A lock that ends
   * by itself has to outlast a request; if it doesn't, all that happens is that a token more is fetched.
   *
   * @param key - Names token URL, client id and scopes, as JSON. No secret, but it has any character.
   */
  update(key: string, renew: (kept: unknown) => Promise<StoredToken>): Promise<StoredToken>;
}

/** Whether a value, from wherever it comes, is a token that can be sent and needn't be renewed yet. */
export function isFresh(value: unknown): value is StoredToken {
  const { accessToken, renewAt }: Readonly<Record<string, unknown>> = Object(value);
  return isBearerToken(accessToken) && !(Number(renewAt ?? Number.NaN) <= Date.now());
}
