import { authorization, type Login, type Scheme } from "./guard.js";

/** A user name and a password in Base64 (RFC 7617). */
export function basic(realm: string): Scheme<Login> {
  return {
    credentials: { username: "sandbox-user", password: "sandbox-password" },
    open: ({ username, password }) => ({
      check(request) {
        const shown = authorization(request, "basic");
        return shown !== undefined && readBasic(shown) === `${username}:${password}`;
      },
      challenge: () => `Basic realm="${realm}", charset="UTF-8"`,
    }),
  };
}

/** What is in Base64, in UTF-8; undefined for what isn't. */
export function readBasic(base64: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
