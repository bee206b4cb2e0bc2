import type { Auth, Exchange, SendOnce } from "./auth/auth.js";
import type { Deadline, Timeouts } from "./deadline.js";
import { connectionError } from "./errors.js";
import type { Fetch } from "./middleware.js";
import { type Operation, operationTitle } from "./operation.js";
import { canResend, discard, fetchInit, type OutgoingRequest, requestTitle } from "./outgoing-request.js";
import { type Outcome, planRetry, type RetryEvent, type RetryOptions } from "./retry.js";

/** How requests get to the service. */
export interface TransportOptions {
  /** What sends a request once it is complete. Default: the platform's fetch. */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take. */
  readonly timeout?: Timeouts | undefined;
  /** How requests are sent again. `false`: they aren't, but for renewed credentials. */
  readonly retry?: RetryOptions | false | undefined;
  /** Is told of each request that is sent again, before it is. What it throws ends the call. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** What carries every request, of typed and of raw calls. */
export interface Transport {
  /**
   * Sends a request, authenticated, and again where that is safe. Rejects with a ConnectionError when there is no
   * answer, and with what the authentication throws.
   */
  send(request: OutgoingRequest, operation: Operation | undefined, deadline: Deadline): Promise<Response>;
  /** Gives back what the authentication holds at the service. */
  close(): Promise<void>;
}

/** Makes a transport of its parts. */
export function createTransport(
  { fetch, timeout, retry, onRetry }: TransportOptions,
  auth: Auth | undefined,
): Transport {
  const retryOptions = retry === false ? { limit: 0 } : (retry ?? {});
  /** Errors of exchanges, which have been tried again already. */
  const final = new WeakSet<object>();

  async function sendOnce(
    request: OutgoingRequest,
    envelope: Operation["envelope"],
    init: RequestInit,
  ): Promise<Response> {
    const { url } = request;
    try {
      const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
      // What the types refuse arrives from JavaScript. Another realm's Response is one too.
      if (!response?.headers) throw new TypeError("fetch gave no Response");
      return envelope && url.includes(envelope.parameter)
        ? await (await import("./envelope.js")).openEnvelope(url, response, envelope)
        : response;
    } catch (cause) {
      throw connectionError(`${requestTitle(request)} got no answer`, cause);
    }
  }

  async function sendRepeatedly(
    request: OutgoingRequest,
    operation: Operation | undefined,
    deadline: Deadline,
    authentication?: Auth,
  ): Promise<Response> {
    const tell = (event: Omit<RetryEvent, "operation">): void =>
      onRetry?.({ operation: operation && operationTitle(operation), ...event });
    for (let attempt = 1; ; attempt++) {
      // A try that was given up and still waits, for a token perhaps, has nothing to send any more.
      const { signal } = deadline;
      const send: SendOnce = (authenticated, again) => {
        // A fetch that was passed in may not look at the signal.
        if (signal.aborted) return Promise.reject(signal.reason);
        if (again) tell({ reason: again, attempt, delay: 0, status: 401 });
        return sendOnce(authenticated, operation?.envelope, {
          ...fetchInit(authenticated, signal),
          // A browser would answer a challenge by itself: with a dialog, or with what was once typed into it.
          ...((authentication || !operation) && { credentials: "omit" }),
        });
      };
      const outcome: Outcome = await deadline
        .race(() => (authentication ? authentication.authenticate(request, send, exchange) : send(request)))
        .then(
          (response) => ({ response }),
          (error: unknown) => ({ error }),
        );
      const { response, error } = outcome;
      const again =
        canResend(request) && !final.has(Object(error))
          ? planRetry(retryOptions, request.method, attempt, outcome)
          : undefined;
      if (!again || again.delay >= deadline.remaining()) {
        if (response) return response;
        throw error;
      }
      tell({ ...again, attempt, ...(response ? { status: response.status } : { error }) });
      if (response) await deadline.race(() => discard(response));
      await deadline.sleep(again.delay);
      deadline.begin();
    }
  }

  const exchange: Exchange = async (request) => {
    const { exchangeAlone } = await import("./exchange.js");
    return exchangeAlone(request, timeout, (deadline) => sendRepeatedly(request, undefined, deadline)).catch(
      (error: unknown) => {
        final.add(Object(error));
        throw error;
      },
    );
  };

  return {
    send: (request, operation, deadline) =>
      sendRepeatedly(request, operation, deadline, operation?.anonymous ? undefined : auth),
    close: async () => auth?.close?.(exchange),
  };
}
