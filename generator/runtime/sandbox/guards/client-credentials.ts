import type { Memory } from "../memory.js";
import { bodyText, type ReceivedRequest } from "../received.js";
import type { Answer } from "../write-answer.js";
import { readBasic } from "./basic.js";
import { authorization, type Credentials, type GuardContext, type Scheme } from "./guard.js";

const DEFAULTS = { clientId: "sandbox-client", clientSecret: "sandbox-secret" } as const;

/** How long a token lasts, in seconds. */
const LIFETIME = 3600;

/**
 * The token endpoint of client credentials (RFC 6749, section 4.4), that where tokens are given back (RFC 7009), and
 * the tokens themselves (RFC 6750).
 */
export function clientCredentials(paths: {
  readonly token: string;
  readonly revocation?: string;
}): Pick<Scheme, "kind" | "credentials" | "open"> {
  return {
    kind: "clientCredentials",
    credentials: DEFAULTS,
    open: (credentials, context) => ({
      check(request) {
        const token = authorization(request, "bearer");
        return token === undefined ? "nothing" : isActive(token, context) ? "right" : "wrong";
      },
      challenge: (request) =>
        authorization(request, "bearer") === undefined ? "Bearer" : 'Bearer error="invalid_token"',
      serve(request) {
        const { pathname, method } = request;
        if (pathname !== paths.token && pathname !== paths.revocation) return undefined;
        if (method !== "POST") return { status: 405, headers: { allow: "POST" } };
        const form = new URLSearchParams(bodyText(request));
        if (!isClient(request, form, credentials)) return refusal(401, "invalid_client");
        return pathname === paths.token ? giveToken(form, context) : revoke(form, context.memory);
      },
    }),
  };
}

function isActive(token: string, { scheme, memory, now }: GuardContext): boolean {
  return memory.state.tokens.some((one) => one.token === token && one.scheme === scheme && one.ends > now());
}

/** In the header or in the form (RFC 6749, section 2.3.1); in the header also as it is, as curl sends it. */
function isClient(
  request: ReceivedRequest,
  form: URLSearchParams,
  { clientId = "", clientSecret = "" }: Credentials,
): boolean {
  const header = authorization(request, "basic");
  if (header === undefined)
    return form.get("client_id") === clientId && form.get("client_secret") === clientSecret;
  const shown = readBasic(header);
  return shown === `${clientId}:${clientSecret}` || shown === `${encoded(clientId)}:${encoded(clientSecret)}`;
}

function encoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}

function giveToken(form: URLSearchParams, { scheme, memory, now }: GuardContext): Answer {
  const grant = form.get("grant_type");
  if (grant !== "client_credentials")
    return refusal(400, grant === null ? "invalid_request" : "unsupported_grant_type");
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const active = memory.state.tokens.filter(({ ends }) => ends > now());
  memory.change({ tokens: [...active, { token, scheme, ends: now() + LIFETIME * 1000 }] });
  return json(200, { access_token: token, token_type: "Bearer", expires_in: LIFETIME });
}

function revoke(form: URLSearchParams, memory: Memory): Answer {
  const tokens = memory.state.tokens.filter(({ token }) => token !== form.get("token"));
  memory.change({ tokens });
  return { status: 200 };
}

/** RFC 6749, section 5.2. */
function refusal(status: number, error: string): Answer {
  const answer = json(status, { error });
  return status === 401 ? { ...answer, headers: { ...answer.headers, "www-authenticate": "Basic" } } : answer;
}

function json(status: number, value: unknown): Answer {
  return { status, mediaType: "application/json", value, headers: { "cache-control": "no-store" } };
}
