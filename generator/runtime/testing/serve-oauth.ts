import type { RequestListener } from "node:http";
import { answerWith, type ReceivedRequest, serve } from "./serve.js";

/** An authorization server and the service that takes its tokens, on one origin. */
export interface OAuthService {
  readonly baseUrl: string;
  /** The tokens that the service takes now. */
  readonly active: Set<string>;
  /** What arrived at `/token`, at `/revoke`, and anywhere else. */
  readonly received: Readonly<Record<"token" | "revoke" | "calls", readonly ReceivedRequest[]>>;
}

export interface OAuthAnswers {
  /** The JSON of the nth token. Default: `token-<n>`, for an hour. */
  readonly token?: (nth: number) => Readonly<Record<string, unknown>>;
  /** Answers the nth token request in place of that, where it gives a listener. */
  readonly instead?: (nth: number) => RequestListener | undefined;
  /** Answers in place of a revocation. */
  readonly revoked?: RequestListener;
}

/** Each token of its own becomes active, unless it was before; calls get 401 for what isn't active. */
export async function serveOAuth({
  token = (nth) => ({ access_token: `token-${nth}`, token_type: "Bearer", expires_in: 3600 }),
  instead,
  revoked,
}: OAuthAnswers = {}): Promise<OAuthService> {
  const active = new Set<string>();
  const lists = {
    token: [] as ReceivedRequest[],
    revoke: [] as ReceivedRequest[],
    calls: [] as ReceivedRequest[],
  };
  const { baseUrl, received } = await serve((request, response) => {
    const arrived = received.at(-1);
    if (!arrived) throw new Error("A request that hasn't arrived can't be answered");
    if (request.url === "/token") {
      const nth = lists.token.push(arrived);
      const listener = instead?.(nth);
      if (listener) return listener(request, response);
      const issued = token(nth);
      active.add(String(issued.access_token));
      return answerWith(200, "application/json", JSON.stringify(issued))(request, response);
    }
    if (request.url === "/revoke") {
      lists.revoke.push(arrived);
      if (revoked) return revoked(request, response);
      active.delete(new URLSearchParams(arrived.body).get("token") ?? "");
      return response.writeHead(200).end();
    }
    lists.calls.push(arrived);
    const bearer = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
    return answerWith(active.has(bearer) ? 200 : 401, "text/plain", bearer)(request, response);
  });
  return { baseUrl, active, received: lists };
}
