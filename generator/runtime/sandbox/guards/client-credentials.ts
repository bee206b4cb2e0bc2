import type { Memory } from "../memory.js";
import { bodyText, type ReceivedRequest } from "../received.js";
import type { Answer } from "../write-answer.js";
import { readBasic } from "./basic.js";
import { bearerChallenge } from "./bearer.js";
import { authorization, type GuardContext, type Scheme } from "./guard.js";

/** How long a token lasts, in seconds. */
const LIFETIME = 3600;

/** How many tokens there are at once: one more ends the oldest. */
const MOST_TOKENS = 100;

/** What a client shows of itself to the token endpoint. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * The token endpoint of client credentials (RFC 6749, section 4.4), that where tokens are given back (RFC 7009), and
 * the tokens themselves (RFC 6750).
 */
export function clientCredentials(paths: {
  readonly token: string;
  readonly revocation?: string;
}): Scheme<Client> {
  return {
    credentials: { clientId: "sandbox-client", clientSecret: "sandbox-secret" },
    open: (client, context) => ({
      check(request) {
        const token = authorization(request, "bearer");
        return token !== undefined && isActive(token, paths.token, context);
      },
      challenge: bearerChallenge,
      serve(request) {
        const { pathname, method } = request;
        if (pathname !== paths.token && pathname !== paths.revocation) return undefined;
        if (method !== "POST") return { status: 405, headers: { allow: "POST" } };
        const form = new URLSearchParams(bodyText(request));
        if (!isClient(request, form, client)) return refusal(401, "invalid_client");
        // No parameter may be there twice (RFC 6749, section 3.2).
        if (new Set(form.keys()).size < [...form.keys()].length) return refusal(400, "invalid_request");
        return pathname === paths.token
          ? giveToken(form, paths.token, context)
          : revoke(form, context.memory);
      },
    }),
  };
}

function isActive(token: string, issuer: string, { memory, now }: GuardContext): boolean {
  return memory.state.tokens.some((one) => one.token === token && one.issuer === issuer && one.ends > now());
}

/** In the header or in the form (RFC 6749, section 2.3.1); in the header also as it is, as curl sends it. */
function isClient(
  request: ReceivedRequest,
  form: URLSearchParams,
  { clientId, clientSecret }: Client,
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

function giveToken(form: URLSearchParams, issuer: string, { memory, now }: GuardContext): Answer {
  const grant = form.get("grant_type");
  if (grant !== "client_credentials")
    return refusal(400, grant === null ? "invalid_request" : "unsupported_grant_type");
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const active = memory.state.tokens.filter(({ ends }) => ends > now());
  const kept = active.slice(-MOST_TOKENS + 1);
  memory.change({ tokens: [...kept, { token, issuer, ends: now() + LIFETIME * 1000 }] });
  return json(200, { access_token: token, token_type: "Bearer", expires_in: LIFETIME });
}

function revoke(form: URLSearchParams, memory: Memory): Answer {
  const given = form.get("token");
  if (given === null) return refusal(400, "invalid_request");
  const tokens = memory.state.tokens.filter(({ token }) => token !== given);
  memory.change({ tokens });
  return { status: 200 };
}

/** RFC 6749, section 5.2. */
function refusal(status: number, error: string): Answer {
  const answer = json(status, { error });
  return status === 401
    ? { ...answer, headers: { ...answer.headers, "www-authenticate": 'Basic realm="token"' } }
    : answer;
}

function json(status: number, value: unknown): Answer {
  return { status, mediaType: "application/json", value, headers: { "cache-control": "no-store" } };
}
