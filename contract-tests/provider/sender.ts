import { startDeadline } from "../../generator/runtime/deadline.js";
import { readToEnd } from "../../generator/runtime/exchange.js";
import type { RetryOptions } from "../../generator/runtime/retry.js";
import { createTransport, type Transport } from "../../generator/runtime/transport.js";
import type { HandMade } from "../wire/hand-made.js";
import { type Answer, readAnswer } from "./answer.js";
import type { Credentials } from "./credentials.js";
import { urlOf } from "./curl.js";

export interface SenderOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** The milliseconds that one request may take, with those that its authentication makes. */
  readonly timeout: number;
  readonly retry?: RetryOptions | undefined;
  /** Ends everything under way. */
  readonly signal: AbortSignal;
}

/** Sends requests over the package's own transport: again after 429, and as the package authenticates. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #transports = new Map<Credentials, Transport>();
  /** What must not be printed: what the environment has, and what was sent in its place. */
  readonly #secrets: Set<string>;

  constructor(options: SenderOptions, secrets: readonly string[]) {
    this.#options = options;
    this.#secrets = new Set(secrets);
  }

  /** Rejects with a ConnectionError when there is no answer, and with what the authentication throws. */
  async send(request: HandMade, credentials: Credentials): Promise<Answer> {
    const { baseUrl, timeout, signal } = this.#options;
    const { method, headers, body } = request;
    const title = `${method} ${request.path}`;
    const tries = 1 + (this.#options.retry?.limit ?? 2);
    const deadline = startDeadline(title, { perTry: timeout, total: timeout * tries }, signal);
    try {
      const response = await deadline.race(async () =>
        readToEnd(
          await this.#transport(credentials).send(
            { method, url: urlOf(baseUrl, request), headers, body },
            undefined,
            deadline,
          ),
          deadline,
        ),
      );
      return await readAnswer(response, [...this.#secrets]);
    } finally {
      deadline.end();
    }
  }

  /** Gives tokens back. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.#transports.values()].map((transport) => transport.close()));
  }

  #transport(credentials: Credentials): Transport {
    const known = this.#transports.get(credentials);
    if (known) return known;
    const { baseUrl, timeout, retry } = this.#options;
    const transport = createTransport(
      baseUrl,
      { fetch: (request) => this.#fetch(request), timeout: { perTry: timeout }, retry },
      credentials.auth,
    );
    this.#transports.set(credentials, transport);
    return transport;
  }

  #fetch(request: Request): Promise<Response> {
    const authorization = request.headers.get("authorization");
    if (authorization) this.#secrets.add(authorization.replace(/^\S+ +/, ""));
    return fetch(request);
  }
}
