/**
 * Whether a value is a token that the Authorization header can carry: of visible ASCII characters, which is more than
 * RFC 6750 allows (section 2.1), because services give out such tokens.
 */
export function isBearerToken(value: unknown): value is string {
  return typeof value === "string" && /^[!-~]+$/.test(value);
}
