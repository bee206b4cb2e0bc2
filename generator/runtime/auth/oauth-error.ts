/**
 * Why an authorization server refused: the codes of RFC 6749, section 5.2, and RFC 7009, section 2.2.1, or another of
 * its own. `invalid_response` is the client's: the answer was neither a token nor such an error, a proxy's page for
 * instance; `status` says more then.
 */
export type OAuthErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "invalid_scope"
  | "unsupported_token_type"
  | "invalid_response"
  | (string & Record<never, never>);

/** A request for a token, or to revoke one, that the authorization server didn't grant. */
export class OAuthError extends Error {
  override readonly name = "OAuthError";
  readonly code: OAuthErrorCode;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** What the server says about it, for developers. Secrets of the request that it repeats are left out. */
  readonly description: string | undefined;
  /** The address of a page about the error. */
  readonly uri: string | undefined;

  constructor(
    origin: string,
    code: OAuthErrorCode,
    status: number,
    description?: string | undefined,
    uri?: string | undefined,
  ) {
    super(`${origin} answered ${code} (HTTP ${status})${description ? `: ${description}` : ""}`);
    this.code = code;
    this.status = status;
    this.description = description;
    this.uri = uri;
  }
}
