import type { SecurityScheme } from "../../generator/model/security-schemes.js";
import { apiKey } from "../../generator/runtime/auth/api-key.js";
import type { Auth } from "../../generator/runtime/auth/auth.js";
import { basic } from "../../generator/runtime/auth/basic.js";
import { bearer } from "../../generator/runtime/auth/bearer.js";
import { clientCredentials } from "../../generator/runtime/auth/client-credentials.js";
import { digest } from "../../generator/runtime/auth/digest.js";
import { withToken } from "./security.js";
import { literal, type ShellWord, variable } from "./shell.js";

/** Values by the names that credentials have in `x-environment`. */
export type Values = Readonly<Record<string, string>>;

/** Credentials that no service has: a user name that locks nobody out, a token and a key that were never given. */
export const WRONG: Values = {
  username: "nobody",
  password: "wrong-password",
  token: "no-such-token",
  key: "no-such-key",
};

/** The package's own way of authenticating by a scheme. */
export function authBy(scheme: SecurityScheme, values: Values): Auth {
  const { username = "", password = "", token = "", key = "", clientId = "", clientSecret = "" } = values;
  switch (scheme.kind) {
    case "basic":
      return basic({ username, password });
    case "digest":
      return digest({ username, password });
    case "bearer":
      return bearer(token);
    case "apiKey":
      return apiKey(scheme, key);
    case "clientCredentials":
      return clientCredentials(scheme, { clientId, clientSecret });
  }
}

/** The scheme that wrong credentials are sent by: a token that was never given, where tokens are bought. */
export function wrongScheme(scheme: SecurityScheme): SecurityScheme {
  return scheme.kind === "clientCredentials" ? withToken(scheme) : scheme;
}

/** What curl is told to authenticate by a scheme; `baseUrl` has no slash at its end. */
export function curlBy(
  scheme: SecurityScheme,
  word: (name: string) => ShellWord,
  baseUrl: string,
): ShellWord[] {
  const pair = (name: string, value: string): ShellWord => [...word(name), literal(":"), ...word(value)];
  switch (scheme.kind) {
    case "basic":
      return [[literal("--user")], pair("username", "password")];
    case "digest":
      return [[literal("--digest")], [literal("--user")], pair("username", "password")];
    case "bearer":
      return [[literal("--header")], [literal("authorization: Bearer "), ...word("token")]];
    case "apiKey":
      return {
        header: [[literal("--header")], [literal(`${scheme.name}: `), ...word("key")]],
        query: [[literal("--url-query")], [literal(`${scheme.name}=`), ...word("key")]],
        cookie: [[literal("--cookie")], [literal(`${scheme.name}=`), ...word("key")]],
      }[scheme.in];
    case "clientCredentials": {
      const form = {
        grant_type: "client_credentials",
        ...(scheme.scopes.length > 0 && { scope: scheme.scopes.join(" ") }),
      };
      const fetchToken: ShellWord[] = [
        [literal("curl")],
        [literal("--silent")],
        [literal("--user")],
        pair("clientId", "clientSecret"),
        [literal("--data")],
        [literal(`${new URLSearchParams(form)}`)],
        [literal(new URL(scheme.tokenUrl, `${baseUrl}/`).href)],
      ];
      return [[literal("--header")], [literal("authorization: Bearer "), { tokenOf: fetchToken }]];
    }
  }
}

/** The word for a credential that the environment has. */
export function fromVariables(variables: Values): (name: string) => ShellWord {
  return (name) => [variable(variables[name] ?? "")];
}

/** The word for a credential that is no secret. */
export function inClear(values: Values): (name: string) => ShellWord {
  return (name) => [literal(values[name] ?? "")];
}
