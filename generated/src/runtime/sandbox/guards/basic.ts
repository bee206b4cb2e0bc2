import { authorization, type Credentials, type Scheme } from "./guard.js";

const DEFAULTS = { username: "sandbox-user", password: "sandbox-password" } as const;

/** A user name and a password in Base64 (RFC 7617). */
export function basic(realm: string): Pick<Scheme, "kind" | "credentials" | "open"> {
  return {
    kind: "basic",
    credentials: DEFAULTS,
    open: ({ username = "", password = "" }: Credentials) => ({
      check(request) {
        const shown = authorization(request, "basic");
        if (shown === undefined) return "nothing";
        return readBasic(shown) === `${username}:${password}` ? "right" : "wrong";
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
