import { apiKey } from "../../generator/runtime/auth/api-key.js";
import type { Auth } from "../../generator/runtime/auth/auth.js";
import { basic } from "../../generator/runtime/auth/basic.js";
import { bearer } from "../../generator/runtime/auth/bearer.js";
import { clientCredentials } from "../../generator/runtime/auth/client-credentials.js";
import { digest } from "../../generator/runtime/auth/digest.js";
import { answer, send } from "./behaviours.js";
import { askingPath, type Behaviour, type Visit } from "./fault-server.js";

/** A way of authenticating, and what nobody may see of it. */
export interface Authentication {
  readonly title: string;
  readonly secrets: readonly string[];
  readonly auth: () => Auth;
  /** What asks the service for a challenge, where there has to be one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a request has the credentials. */
  readonly carried: (visit: Visit) => boolean;
}

const PASSWORD = 'p4ss/w\u00f6rd "quoted" + 100% & more';
const KEY = 'k3y/of "quoted" + 100% & more; secret';
const TOKEN = "t0ken/of~secret+characters==";
const bearerToken = (token: string) => (visit: Visit) => visit.headers.authorization === `Bearer ${token}`;

/** What nobody may see of client credentials. */
export const tokenSecrets: readonly string[] = [PASSWORD, `keeper:${PASSWORD}`, TOKEN];

/** All of them. A service that knows them has `challengeFirst`, and `issueToken` at `/token`. */
export const authentications: readonly Authentication[] = [
  {
    title: "bearer",
    secrets: [TOKEN],
    auth: () => bearer(TOKEN),
    carried: bearerToken(TOKEN),
  },
  {
    title: "basic",
    secrets: [PASSWORD, `keeper:${PASSWORD}`],
    auth: () => basic({ username: "keeper", password: PASSWORD }),
    carried: ({ headers }) => /^Basic ./.test(headers.authorization ?? ""),
  },
  {
    title: "apiKey in a header",
    secrets: [KEY],
    auth: () => apiKey({ in: "header", name: "X-Key" }, KEY),
    carried: ({ headers }) => headers["x-key"] === KEY,
  },
  {
    title: "apiKey in the query",
    secrets: [KEY],
    auth: () => apiKey({ in: "query", name: "key" }, KEY),
    carried: ({ target }) => new URL(target, "http://a").searchParams.get("key") === KEY,
  },
  {
    title: "apiKey in a cookie",
    secrets: [KEY],
    auth: () => apiKey({ in: "cookie", name: "key" }, KEY),
    carried: ({ headers }) => decodeURIComponent(headers.cookie ?? "") === `key=${KEY}`,
  },
  {
    title: "clientCredentials",
    secrets: tokenSecrets,
    auth: () => tokenFrom(askingPath("token", "anybody")),
    carried: bearerToken(TOKEN),
  },
  {
    title: "digest",
    secrets: [PASSWORD],
    auth: () => digest({ username: "keeper", password: PASSWORD }),
    headers: { "x-challenge": "yes" },
    carried: ({ headers }) => /^Digest .*response="/.test(headers.authorization ?? ""),
  },
];

/** Client credentials whose token is asked for at a path, and given back at another. */
export function tokenFrom(tokenUrl: string, revocationUrl?: string): Auth {
  return clientCredentials({ tokenUrl, revocationUrl }, { clientId: "keeper", clientSecret: PASSWORD });
}

/** Gives a token. */
export const issueToken: Behaviour = send(
  answer(
    200,
    { "content-type": "application/json" },
    JSON.stringify({ access_token: TOKEN, token_type: "Bearer", expires_in: 3600 }),
  ),
);

/** A challenge for those who ask for one, and what is given for a behaviour to everybody else. */
export function challengeFirst(behaviour: Behaviour): Behaviour {
  const challenge = answer(401, { "www-authenticate": 'Digest realm="pets", nonce="n0nce", qop="auth"' });
  return (visit) => {
    if (visit.headers["x-challenge"] && !visit.headers.authorization) visit.socket.write(challenge);
    else behaviour(visit);
  };
}
