/**
 * An answer that doesn't prove to be the service's own: whoever sent it doesn't know the password, or it was changed on
 * its way. The service may have done what it was asked.
 */
export class AuthenticationError extends Error {
  override readonly name = "AuthenticationError";
}
