import { ConnectionError } from "../../generator/runtime/errors.js";
import type { RetryOptions } from "../../generator/runtime/retry.js";
import type { ProviderCase } from "./cases.js";
import type { CheckName } from "./checks.js";
import type { Credentials, Wallet } from "./credentials.js";
import { curlLine } from "./curl.js";
import { judge, type SentCase } from "./judge.js";
import { mayWrite, plan } from "./plan.js";
import type { CaseResult } from "./results.js";
import { Sender } from "./sender.js";

export interface RunOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Whether requests that may write are sent whole, and with credentials. */
  readonly allowWrites: boolean;
  /** Checks to leave out. */
  readonly excluded?: ReadonlySet<CheckName>;
  /** How many requests are under way at once. Default: 1. */
  readonly concurrency?: number;
  /** The milliseconds that each request may take. Default: 30,000. */
  readonly timeout?: number;
  /** The milliseconds after which no more is sent. Default: 600,000. */
  readonly timeLimit?: number;
  readonly retry?: RetryOptions;
  /** Ends the run; what was judged until then is given. */
  readonly signal?: AbortSignal;
  /** Is told of each result as it comes. */
  readonly onResult?: (result: CaseResult) => void;
}

/** Sends the cases to a service, and judges what it answers. Their results are in the order of the cases. */
export async function checkProvider(
  cases: readonly ProviderCase[],
  wallet: Wallet,
  options: RunOptions,
): Promise<CaseResult[]> {
  const { excluded = new Set(), concurrency = 1, onResult } = options;
  const run = new Run(wallet, options);
  const wanted = cases.filter(({ subject }) => !excluded.has(subject));
  const results: CaseResult[] = [];
  const queue = wanted.entries();
  const worker = async () => {
    for (const [index, one] of queue) {
      const result = await run.attempt(one);
      results[index] = result;
      onResult?.(result);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    await run.close();
  }
  return results;
}

/** One run: what it has learned about the service keeps it from asking in vain. */
class Run {
  readonly #wallet: Wallet;
  readonly #options: RunOptions;
  readonly #sender: Sender;
  readonly #signal: AbortSignal;
  /** Credentials that were let in, or why they weren't: asked too often with wrong ones, a service locks its user out. */
  readonly #known = new Map<Credentials, "taken" | { readonly reason: string }>();
  /** Why nothing more is sent. */
  #over: string | undefined;

  constructor(wallet: Wallet, options: RunOptions) {
    const { timeout = 30_000, timeLimit = 600_000, signal, baseUrl, retry } = options;
    this.#wallet = wallet;
    this.#options = options;
    const limit = AbortSignal.timeout(timeLimit);
    this.#signal = signal ? AbortSignal.any([signal, limit]) : limit;
    limit.addEventListener("abort", () => {
      this.#over ??= `the time limit of ${timeLimit / 1000} s`;
    });
    signal?.addEventListener("abort", () => {
      this.#over ??= "interrupted";
    });
    this.#sender = new Sender({ baseUrl, timeout, retry, signal: this.#signal }, wallet.secrets());
  }

  close(): Promise<void> {
    return this.#sender.close();
  }

  async attempt(one: ProviderCase): Promise<CaseResult> {
    const { operation, title, subject } = one;
    const base = { operation: operation.id, title, subject, findings: [] };
    const planned = plan(one, this.#wallet, this.#options.allowWrites);
    if ("heldBack" in planned) return { ...base, outcome: "held back", reason: planned.heldBack };
    const { sent, credentials } = planned;
    const known = this.#known.get(credentials);
    const vain = this.#over ?? (typeof known === "object" ? known.reason : undefined);
    if (vain !== undefined) return { ...base, outcome: "not judged", reason: vain };
    const curl = curlLine(this.#options.baseUrl, sent.request, credentials);
    try {
      return { ...base, ...(await this.#judge(sent, credentials)), curl };
    } catch (error) {
      return { ...base, outcome: "not judged", reason: this.#reasonOf(error, credentials), curl };
    }
  }

  async #judge(
    sent: SentCase,
    credentials: Credentials,
  ): Promise<Pick<CaseResult, "outcome" | "reason" | "status" | "findings" | "mayHaveWritten">> {
    const answer = await this.#sender.send(sent.request, credentials);
    const { status } = answer;
    if (sent.caller === "own" && credentials.auth) this.#learn(credentials, status);
    const { unjudged, ...verdict } = judge(sent, answer);
    const findings = verdict.findings.filter(({ check }) => !this.#options.excluded?.has(check));
    const mayHaveWritten = mayWrite(sent) && status >= 200 && status < 300;
    return {
      outcome: findings.length > 0 ? "failed" : unjudged === undefined ? "passed" : "not judged",
      ...(unjudged === undefined ? {} : { reason: unjudged }),
      status,
      findings,
      mayHaveWritten,
    };
  }

  #learn(credentials: Credentials, status: number): void {
    if (status !== 401) this.#known.set(credentials, "taken");
    else if (!this.#known.has(credentials)) {
      this.#known.set(credentials, {
        reason: "401: the service doesn't take the credentials of the environment",
      });
    }
  }

  #reasonOf(error: unknown, credentials: Credentials): string {
    if (this.#over !== undefined) return this.#over;
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof ConnectionError)) this.#known.set(credentials, { reason: message });
    else if (error.reason === "refused") this.#over = message;
    return message;
  }
}
