import { authorization, type Scheme } from "./guard.js";

const DEFAULTS = { token: "sandbox-token" } as const;

/** A token that is known beforehand (RFC 6750). */
export function bearer(): Pick<Scheme, "kind" | "credentials" | "open"> {
  return {
    kind: "bearer",
    credentials: DEFAULTS,
    open: ({ token }) => ({
      check(request) {
        const shown = authorization(request, "bearer");
        return shown === undefined ? "nothing" : shown === token ? "right" : "wrong";
      },
      challenge: (request) =>
        authorization(request, "bearer") === undefined ? "Bearer" : 'Bearer error="invalid_token"',
    }),
  };
}
