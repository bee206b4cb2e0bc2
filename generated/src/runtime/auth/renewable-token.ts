import { canResend, discard } from "../outgoing-request.js";
import type { Auth, Exchange } from "./auth.js";
import { withBearer } from "./bearer.js";
import { isBearerToken } from "./bearer-token.js";
import { isFresh, type StoredToken } from "./token-store.js";

const MINUTE = 60_000;

/** How long calls wait for one renewal, before the next begins another. */
const PATIENCE = 2 * MINUTE;

/**
 * Authenticates with a bearer token that is fetched when it is needed, once for all who need it, and again when it is
 * used up.
 *
 * A token that the service refuses with a 401 is renewed, and the request sent again once. Where the new one is refused
 * as well, another wouldn't help: for a minute none is fetched for that reason, because services limit how many
 * tokens an account may have.
 *
 * @param fetchToken - Fetches a token. When it fails, so do the calls that wait for it, and the next one tries again.
 * @param update - Calls its argument with the token that is kept elsewhere, if there is any, keeps the one that comes
 *   back, and gives it.
 * @param revoke - Makes a token void. Not there where others use it too, or where there is no such thing.
 */
export function renewableToken(
  fetchToken: (exchange: Exchange) => Promise<StoredToken>,
  update: (renew: (kept: unknown) => Promise<StoredToken>) => Promise<StoredToken>,
  revoke: ((token: string, exchange: Exchange) => Promise<unknown>) | undefined,
): Required<Auth> {
  let held: StoredToken | undefined;
  let renewal: Promise<StoredToken> | undefined;
  let renewingSince = 0;
  let closing: Promise<unknown> | undefined;
  // The token that was refused last, which may still be kept elsewhere.
  let refused: string | undefined;
  // Until when another refusal is the service's last word.
  let settledUntil = 0;

  async function renew(exchange: Exchange): Promise<StoredToken> {
    const token = await update(async (kept) =>
      isFresh(kept) && kept.accessToken !== refused ? kept : fetchToken(exchange),
    );
    // What the types refuse arrives from JavaScript.
    if (!isBearerToken(token?.accessToken)) throw new TypeError("The token store gave no token");
    held = token;
    return token;
  }

  async function current(exchange: Exchange): Promise<string> {
    if (isFresh(held)) return held.accessToken;
    // A store whose lock is never let go of mustn't hold up all calls to come.
    if (!renewal || performance.now() - renewingSince >= PATIENCE) {
      renewingSince = performance.now();
      const begun = renew(exchange).finally(() => {
        if (renewal === begun) renewal = undefined;
      });
      renewal = begun;
    }
    return (await renewal).accessToken;
  }

  async function giveBack(exchange: Exchange): Promise<void> {
    if (revoke) await renewal?.catch(() => {});
    const token = held;
    if (token) await revoke?.(token.accessToken, exchange);
    if (held === token) held = undefined;
  }

  return {
    async authenticate(request, send, exchange) {
      const token = await current(exchange);
      const answer = await send(withBearer(request, token));
      if (answer.status !== 401) return answer;
      // Of many calls whose token was refused, the first drops it; the others find a new one, or the way to it.
      if (held?.accessToken === token) {
        if (performance.now() < settledUntil) return answer;
        settledUntil = performance.now() + MINUTE;
        refused = token;
        held = undefined;
      }
      if (!canResend(request)) return answer;
      await discard(answer);
      const second = await send(withBearer(request, await current(exchange)), "expired-token");
      if (second.status !== 401) settledUntil = 0;
      return second;
    },

    async close(exchange) {
      closing ??= giveBack(exchange).finally(() => {
        closing = undefined;
      });
      await closing;
    },
  };
}
