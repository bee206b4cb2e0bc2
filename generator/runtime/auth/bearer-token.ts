/** Whether a value is a token that the Authorization header can carry (RFC 6750, section 2.1). */
export function isBearerToken(value: unknown): value is string {
  return typeof value === "string" && /^[\w.~+/-]+=*$/.test(value);
}
