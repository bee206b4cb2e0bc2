import type { Auth, Exchange, SendOnce } from "./auth/auth.js";
import { copyError } from "./copy-error.js";
import type { Deadline, Timeouts } from "./deadline.js";
import { brokenOff, connectionError } from "./errors.js";
import type { Fetch } from "./middleware.js";
import { type Operation, operationTitle } from "./operation.js";
import {
  canResend,
  checkResponse,
  discard,
  fetchInit,
  type OutgoingRequest,
  requestTitle,
} from "./outgoing-request.js";
import { type Outcome, planRetry, type RetryEvent, type RetryOptions } from "./retry.js";

/** How requests get to the service. */
export interface TransportOptions {
  /** What sends a request once it is complete. Default: the platform's fetch. */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take. */
  readonly timeout?: Timeouts | undefined;
  /** How requests are sent again. `false`: they aren't, but for renewed credentials. */
  readonly retry?: RetryOptions | false | undefined;
  /** Is told of each request that is sent again, and waited for, before it is. What it throws ends the call. */
  readonly onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined;
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
  baseUrl: string,
  { fetch, timeout, retry, onRetry }: TransportOptions,
  auth: Auth | undefined,
): Transport {
  const retryOptions = retry === false ? { limit: 0 } : (retry ?? {});
  /** Errors after which nothing is sent again: the answer had begun, or an exchange has been tried again already. */
  const final = new WeakSet<object>();
  const asFinal = <Failure extends object>(error: Failure): Failure => {
    final.add(error);
    return error;
  };

  async function sendOnce(
    request: OutgoingRequest,
    envelope: Operation["envelope"],
    init: RequestInit,
  ): Promise<Response> {
    const { url } = request;
    const response = await (fetch ? sendBy(fetch, url, init) : globalThis.fetch(url, init)).catch(
      (cause: unknown) => {
        throw connectionError(
          `${requestTitle(request)} got no answer`,
          cause,
          fetch ? copyError(cause) : cause,
        );
      },
    );
    if (!envelope || !url.includes("?")) return response;
    const { openEnvelope } = await import("./envelope.js");
    return openEnvelope(url, response, envelope).catch((cause: unknown) => {
      throw asFinal(brokenOff(requestTitle(request), cause));
    });
  }

  async function sendRepeatedly(
    request: OutgoingRequest,
    operation: Operation | undefined,
    deadline: Deadline,
    authentication?: Auth,
  ): Promise<Response> {
    const tell = async (event: Omit<RetryEvent, "operation">): Promise<void> =>
      onRetry?.({ operation: operation && operationTitle(operation), ...event });
    for (let attempt = 1; ; attempt++) {
      const present = deadline.begin(request.signal);
      const { signal } = present;
      const send: SendOnce = async (authenticated, again) => {
        if (again) await tell({ reason: again, attempt, delay: 0, status: 401 });
        // A try that was given up and still waited, for a token perhaps, has nothing to send any more, and a fetch that
        // was passed in may not look at the signal.
        signal.throwIfAborted();
        return present.race(() =>
          sendOnce(authenticated, operation?.envelope, {
            ...fetchInit(authenticated, signal),
            // A browser would answer a challenge by itself: with a dialog, or with what was once typed into it.
            ...((authentication || !operation) && { credentials: "omit" }),
          }),
        );
      };
      const outcome: Outcome = await present
        .race(() =>
          authentication ? authentication.authenticate(request, send, exchange, baseUrl) : send(request),
        )
        .then(
          (response) => ({ response: checkResponse("The authentication", response) }),
          (error: unknown) => ({ error }),
        );
      const { response, error } = outcome;
      const again =
        canResend(request) && !final.has(Object(error))
          ? planRetry(retryOptions, request.method, attempt, outcome)
          : undefined;
      const isLast = !again || again.delay >= deadline.remaining();
      if (isLast && response) return present.answered(response);
      if (response) await present.race(() => discard(response)).catch(() => {});
      present.end();
      if (isLast) throw error;
      await tell({ ...again, attempt, ...(response ? { status: response.status } : { error }) });
      await deadline.sleep(again.delay);
    }
  }

  const exchange: Exchange = async (request) => {
    const { exchangeAlone } = await import("./exchange.js");
    return exchangeAlone(request, timeout, (deadline) => sendRepeatedly(request, undefined, deadline)).catch(
      (error: unknown) => {
        throw asFinal(Object(error));
      },
    );
  };

  return {
    send: (request, operation, deadline) =>
      sendRepeatedly(request, operation, deadline, operation?.anonymous ? undefined : auth),
    close: async () => auth?.close?.(exchange),
  };
}

async function sendBy(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  return checkResponse("fetch", await fetch(new Request(url, init)));
}
