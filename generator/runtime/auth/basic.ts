import { RequestError } from "../errors.js";
import type { Auth } from "./auth.js";

/** A user name and a password. One of them may be empty: some services take a key in place of either. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Authenticates with HTTP Basic (RFC 7617), in UTF-8. A call is rejected with a RequestError when there is neither a
 * user name nor a password, and for what the scheme has no way to send: a colon in the user name, a control character.
 */
export function basic({ username, password }: BasicCredentials): Auth {
  return {
    authenticate: async (request, send) => {
      // What the types refuse arrives from JavaScript: an environment variable that isn't set.
      const credentials = `${username ?? ""}:${password ?? ""}`;
      if (credentials === ":" || username?.includes(":") || /\p{Cc}/u.test(credentials)) {
        throw new RequestError("The user name or the password is empty or malformed: nothing was sent");
      }
      // Services that take UTF-8 expect the composed form (section 2.1).
      const bytes = new TextEncoder().encode(credentials.normalize("NFC"));
      const authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
      return send({ ...request, headers: { ...request.headers, authorization } });
    },
  };
}
