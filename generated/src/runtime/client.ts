import { type OpenEvents, readAnswer } from "./answer.js";
import type { Auth } from "./auth/auth.js";
import { buildRequest } from "./build-request.js";
import { type AnyCall, createCall } from "./call.js";
import { startDeadline } from "./deadline.js";
import type { Middleware } from "./middleware.js";
import { type Operation, operationTitle } from "./operation.js";
import type { OperationValidators, RequestParts } from "./operation-validators.js";
import { fetchInit, type OutgoingRequest } from "./outgoing-request.js";
import { createRawClient } from "./raw-client.js";
import type { AnyAnswer } from "./result.js";
import { createTransport, type TransportOptions } from "./transport.js";

/** What a client is made with. */
export interface ClientOptions extends TransportOptions {
  /** The URL that the document's paths are appended to. Default: the document's first server. */
  readonly baseUrl?: string | undefined;
  /** How requests are authenticated. `false`: not at all. */
  readonly auth?: Auth | false | undefined;
  /** What stands around each call, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /**
   * The validators of the operations to check, keyed by operationId: all those of the package's `validators` module,
   * or some. They check requests before they are sent, and documented answers. Default: nothing is checked.
   */
  readonly validate?: Readonly<Record<string, OperationValidators>> | undefined;
}

/** What one call can be given beside its request. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send beside the documented ones. An `Accept` among them replaces the operation's. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
}

/** What every client has beside the methods of its operations. */
interface OperationsClient {
  readonly raw: object;
  close(): Promise<void>;
}

/**
 * Makes a client of an operation table: one typed method an operation, and `raw`, openapi-fetch over the same paths.
 * Both send through the same transport, with the operation's own media types.
 *
 * @typeParam Client - The generated interface, written from the same document as the table.
 * @param openEvents - What reads event streams, for a document that has some.
 * @throws TypeError when `baseUrl` has credentials, a query or a fragment, or isn't a URL of http or https; when it is
 *   relative and there is no page that it is relative to; and for a time or a number that is none.
 */
export function createOperationsClient<Client extends OperationsClient>(
  operations: Readonly<Record<Exclude<keyof Client, keyof OperationsClient>, Operation>>,
  { auth, middleware = [], validate, ...options }: ClientOptions,
  openEvents?: OpenEvents,
): Client {
  const { perTry = 1, total = 1 } = options.timeout ?? {};
  if (!(perTry > 0 && total > 0)) throw new TypeError("timeout must be of positive numbers");
  const { limit = 0, minDelay = 0, maxDelay = 0 } = options.retry || {};
  if (!(limit >= 0 && minDelay >= 0 && maxDelay >= 0)) {
    throw new TypeError("retry must be of numbers that aren't negative");
  }
  const baseUrl = absoluteUrl(options.baseUrl || "/");
  const table = Object.entries<Operation>(operations);
  const transport = createTransport(baseUrl, options, auth || undefined);

  async function call(
    operation: Operation,
    validators: OperationValidators | undefined,
    parts: RequestParts,
    { headers, signal }: CallOptions,
  ): Promise<AnyAnswer> {
    // Loaded for those who want it.
    const validation = validators && (await import("./validation.js")).validation(operation, validators);
    validation?.checkRequest(parts);
    const request = await buildRequest(baseUrl, operation, parts, headers);
    const title = operationTitle(operation);
    const deadline = startDeadline(title, options.timeout, signal);
    let isStreaming = false;
    const exchange = async (): Promise<AnyAnswer> => {
      const send = (passed: OutgoingRequest): Promise<Response> =>
        transport.send(passed, operation, deadline);
      const response = await (middleware.length > 0
        ? (await import("./middleware.js")).sendThrough(
            middleware,
            new Request(request.url, fetchInit(request, deadline.signal)),
            send,
          )
        : send(request));
      const open = (): unknown => {
        isStreaming = true;
        deadline.unlimit();
        return openEvents?.(title, response, deadline);
      };
      return deadline.read(response, () => readAnswer(operation, response, openEvents && open));
    };
    try {
      const answer = await deadline.race(exchange);
      return validation ? validation.checkAnswer(answer) : answer;
    } finally {
      // The events of an answer end their call themselves.
      if (!isStreaming) deadline.end();
    }
  }

  const methods = table.map(([operationId, operation]) => {
    const validators = validate && Object.hasOwn(validate, operationId) ? validate[operationId] : undefined;
    return [
      operationId,
      (request: RequestParts = {}, callOptions: CallOptions = {}): AnyCall =>
        createCall(operation, call(operation, validators, request, callOptions)),
    ];
  });
  const client: OperationsClient = {
    ...Object.fromEntries(methods),
    raw: createRawClient({
      baseUrl,
      operations: Object.values(operations),
      transport,
      middleware,
      timeout: options.timeout,
    }),
    close: transport.close,
  };
  // The interface and the table come from the same document: each of its methods is an operation of the table.
  return client as Client;
}

/** A base URL as it goes in front of a path. One without an origin is relative to the page. */
function absoluteUrl(baseUrl: string): string {
  const parsed = URL.canParse(baseUrl, "http://a") && new URL(baseUrl, "http://a");
  if (
    !/^(https?:\/\/|\/)/i.test(baseUrl) ||
    /[?#]/.test(baseUrl) ||
    !parsed ||
    parsed.username ||
    parsed.password
  ) {
    throw new TypeError("baseUrl must be a URL of http or https, without credentials, query or fragment");
  }
  const page = baseUrl.startsWith("/") ? globalThis.location?.href : undefined;
  if (!URL.canParse(baseUrl, page)) {
    throw new TypeError("baseUrl must have an origin: there is no page that it could be relative to");
  }
  return new URL(baseUrl, page).href.replace(/\/$/, "");
}
