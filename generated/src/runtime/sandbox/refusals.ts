import type { RateLimitRule } from "./definition.js";
import type { Fault } from "./fault.js";
import { LARGEST_BODY, type ReceivedRequest } from "./received.js";

/** What is refused before it is looked at what a request wants. */

export function notFound({ target }: ReceivedRequest): Fault {
  return { status: 404, kinds: ["path"], detail: `There is nothing at ${target}.` };
}

export function wrongMethod({ method }: ReceivedRequest, allowed: readonly string[]): Fault {
  const allow = allowed.join(", ");
  return {
    status: 405,
    kinds: ["method"],
    detail: `${method} isn't taken here: the methods are ${allow}.`,
    headers: { allow },
  };
}

export function tooLarge(): Fault {
  return { status: 413, kinds: ["too-large"], detail: `A body has ${LARGEST_BODY} bytes at the most.` };
}

export function notAcceptable(offered: readonly string[]): Fault {
  return { status: 406, kinds: ["accept"], detail: `Accept must have ${offered.join(" or ")}.` };
}

export function unauthorized(challenges: readonly string[]): Fault {
  return {
    status: 401,
    kinds: ["credentials"],
    detail: "The request has no credentials that are known.",
    headers: challenges.length > 0 ? { "www-authenticate": challenges.join(", ") } : {},
  };
}

export function limited({ pathname }: ReceivedRequest, rule: RateLimitRule | undefined, wait: number): Fault {
  const { capacity = 0, refill = 0, seconds: interval = 0, code, detail: words } = rule ?? {};
  return {
    status: 429,
    kinds: ["rate-limit"],
    ...(code === undefined ? {} : { code }),
    ...(words === undefined ? {} : { words }),
    detail: `Too many requests. Try again in ${wait} s.`,
    values: { path: pathname, seconds: wait, capacity, refill, interval },
    headers: {
      "retry-after": String(wait),
      ...(rule ? { "ratelimit-limit": String(capacity), "ratelimit-remaining": "0" } : {}),
    },
  };
}
