import type { Auth } from "./runtime/auth/auth.js";
import { type ClientCredentials, clientCredentials as makeClientCredentials } from "./runtime/auth/client-credentials.js";
import { type DigestCredentials, digest as makeDigest } from "./runtime/auth/digest.js";

export { OAuthError } from "./runtime/auth/oauth-error.js";
export type { StoredToken, TokenStore } from "./runtime/auth/token-store.js";
export type { ClientCredentials } from "./runtime/auth/client-credentials.js";
export { AuthenticationError } from "./runtime/auth/authentication-error.js";
export type { DigestCredentials } from "./runtime/auth/digest.js";

/**
 * A Service Account's access token (OAuth 2.0 client credentials). The account's client id and secret buy a token at the
 * token URL; it then goes along as `Authorization: Bearer …` until it ends, an hour later. Atlas's own samples keep the
 * two in the environment, as MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET.
 */
export function serviceAccount(credentials: ClientCredentials): Auth {
  return makeClientCredentials({
    tokenUrl: "./api/oauth/token",
    revocationUrl: "./api/oauth/revoke",
  }, credentials);
}

/**
 * An API key over HTTP Digest: the public key as user name, the private key as password. Atlas's own samples keep the two
 * in the environment, as PUBLIC_KEY and PRIVATE_KEY.
 */
export function digestAuth(credentials: DigestCredentials): Auth {
  return makeDigest(credentials);
}
