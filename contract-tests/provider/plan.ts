import { isSafe, type ProviderCase } from "./cases.js";
import { type Credentials, NO_CREDENTIALS, type Wallet } from "./credentials.js";
import type { SentCase } from "./judge.js";

/** What becomes of a case: it is sent, or held back for a reason. */
export type Planned =
  | { readonly sent: SentCase; readonly credentials: Credentials }
  | { readonly heldBack: string };

/**
 * Decides what may leave. Where nothing may be written, an unsafe request goes without valid credentials, and broken, or
 * not at all: a service that lets in what it mustn't would act on it.
 *
 * @throws TypeError where the environment has one half of a pair of credentials.
 */
export function plan(one: ProviderCase, wallet: Wallet, allowWrites: boolean): Planned {
  const { request, operation, caller, harmless, obstacle } = one;
  if (obstacle !== undefined) return { heldBack: obstacle };
  if (request.method === "TRACE") return { heldBack: "fetch sends no TRACE" };
  if (request.body !== undefined && ["GET", "HEAD"].includes(request.method)) {
    return { heldBack: `fetch sends no body with ${request.method}` };
  }
  const isUnsafe = !isSafe(request.method);
  const own = wallet.forOperation(operation.security);
  if (isUnsafe && !allowWrites && (caller === "own" || !harmless)) {
    return { heldBack: "may write: --allow-writes sends it" };
  }
  const credentials =
    caller === "own" ? own : caller === "nobody" ? NO_CREDENTIALS : wallet.wrong(caller.wrong);
  if (!credentials) {
    return {
      heldBack:
        caller === "own"
          ? `no credentials: ${wallet.wanted(operation.security)}`
          : "a security scheme that isn't known",
    };
  }
  const isHarmless = isUnsafe && !allowWrites && harmless !== undefined;
  return { sent: { ...one, request: isHarmless ? harmless : request, isHarmless }, credentials };
}

/** Whether a request may have written something where it was let in. */
export function mayWrite({ request }: Pick<ProviderCase, "request">): boolean {
  return !isSafe(request.method);
}
