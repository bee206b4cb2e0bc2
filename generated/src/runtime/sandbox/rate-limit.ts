import type { RateLimitRule } from "./definition.js";

/** How many requests are left, as a token bucket counts them. */
export class RateLimit {
  readonly rule: RateLimitRule;
  readonly #now: () => number;
  #left: number;
  #since: number;

  constructor(rule: RateLimitRule, now: () => number) {
    this.rule = rule;
    this.#now = now;
    this.#left = rule.capacity;
    this.#since = now();
  }

  /** Takes one of the requests that are left; gives the seconds to wait where there is none. */
  take(): number {
    const { capacity, refill, seconds } = this.rule;
    const intervals = Math.floor((this.#now() - this.#since) / (seconds * 1000));
    this.#since += intervals * seconds * 1000;
    this.#left = Math.min(capacity, this.#left + intervals * refill);
    if (this.#left === 0) return Math.max(1, Math.ceil(seconds - (this.#now() - this.#since) / 1000));
    this.#left--;
    return 0;
  }

  headers(): Record<string, string> {
    return { "ratelimit-limit": String(this.rule.capacity), "ratelimit-remaining": String(this.#left) };
  }
}
