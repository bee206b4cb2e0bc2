import createFetchClient, { type Middleware } from "openapi-fetch";
import { checkAnswer, readAnswer } from "./answer.js";
import type { Auth, Send } from "./auth.js";
import { serializeBody } from "./body.js";
import { type AnyCall, createCall } from "./call.js";
import { ConnectionError, RequestError } from "./errors.js";
import { type Operation, operationTitle } from "./operation.js";
import { type OperationValidators, type RequestParts, requestIssues } from "./operation-validators.js";
import { headerIssues, pathIssues } from "./request-issues.js";
import type { AnyAnswer } from "./result.js";
import { createTransport } from "./transport.js";

/** What a client is made with. */
export interface ClientOptions {
  /** The URL that the document's paths are appended to. Default: the document's first server. */
  readonly baseUrl?: string | undefined;
  /** How requests are authenticated. Default: not at all. */
  readonly auth?: Auth | undefined;
  /** What sends a request once it is complete. Default: the platform's fetch. */
  readonly fetch?: Send | undefined;
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

/** The parameters of a typed call as middleware sees them, and where the call finds its answer. */
class CallParams {
  readonly path: RequestParts["path"];
  readonly query: RequestParts["query"];
  readonly header: RequestParts["header"];
  answer: Response | undefined;

  constructor(request: RequestParts) {
    this.path = request.path;
    this.query = request.query;
    this.header = request.header;
  }
}

/**
 * Registered before any other middleware, so that it is the first to see a request and the last to see an answer. It
 * gives a request the media types of its operation, and keeps the answer of a typed call from openapi-fetch, which
 * would read it as JSON whatever it is.
 */
function operationMiddleware(operations: readonly Operation[]): Middleware {
  const byRoute = new Map(operations.map((operation) => [operationTitle(operation), operation]));
  const keptAside = new Response(null, { status: 204 });
  return {
    onRequest({ request, schemaPath, params }) {
      const operation = byRoute.get(`${request.method} ${schemaPath}`);
      if (!operation) return;
      const issues = pathIssues(schemaPath, params.path);
      if (issues.length > 0) throw refusal(operation, issues);
      const { headers } = request;
      if (operation.accept && !headers.has("accept")) headers.set("accept", operation.accept);
      // openapi-fetch's own default; a form's Content-Type, which has a boundary, stays.
      if (operation.contentType && headers.get("content-type") === "application/json") {
        headers.set("content-type", operation.contentType);
      }
    },
    onResponse({ params, response }) {
      if (!(params instanceof CallParams)) return;
      params.answer = response;
      return keptAside;
    },
  };
}

function refusal(operation: Operation, issues: RequestError["issues"]): RequestError {
  return new RequestError(`${operationTitle(operation)} was not sent:`, issues);
}

function checkBaseUrl(baseUrl: string): void {
  if (/[?#]|\/\/[^/]*@/.test(baseUrl)) {
    throw new TypeError("baseUrl can't have credentials, a query or a fragment");
  }
}

/** The openapi-fetch client as the typed methods use it: for any operation. */
interface OperationSender {
  request(
    method: string,
    path: string,
    init: Record<string, unknown>,
  ): Promise<{ readonly error?: unknown; readonly response: Response }>;
}

/**
 * Makes a client of an operation table: one typed method an operation, and `raw`, the openapi-fetch client over the
 * same paths. Both send through the same middleware and authentication, with the operation's own media types.
 *
 * @typeParam Client - The generated interface, written from the same document as the table.
 * @throws TypeError when `baseUrl` has credentials, a query or a fragment.
 */
export function createOperationsClient<Client extends { readonly raw: object }>(
  operations: Readonly<Record<Exclude<keyof Client, "raw">, Operation>>,
  server: string,
  options: ClientOptions = {},
): Client {
  const { baseUrl = server, auth, fetch, validate } = options;
  checkBaseUrl(baseUrl);
  const table = Object.entries<Operation>(operations);

  const raw = createFetchClient({ baseUrl, fetch: createTransport(fetch, auth) });
  raw.use(operationMiddleware(table.map(([, operation]) => operation)));
  const methods = table.map(([operationId, operation]) => {
    const validators = validate && Object.hasOwn(validate, operationId) ? validate[operationId] : undefined;
    return [
      operationId,
      (request: RequestParts = {}, callOptions: CallOptions = {}): AnyCall =>
        // openapi-fetch types its methods by the paths of one document; these take any operation.
        createCall(
          operation,
          call(raw as unknown as OperationSender, operation, validators, request, callOptions),
        ),
    ];
  });
  // The interface and the table come from the same document: each of its methods is an operation of the table.
  return Object.fromEntries([...methods, ["raw", raw]]) as Client;
}

async function call(
  sender: OperationSender,
  operation: Operation,
  validators: OperationValidators | undefined,
  request: RequestParts,
  { headers, signal }: CallOptions,
): Promise<AnyAnswer> {
  const issues = [
    ...(validators?.request ? requestIssues(operation, validators.request, request) : []),
    ...headerIssues(request.header),
    ...(headers instanceof Headers ? [] : headerIssues(headers)),
  ];
  if (issues.length > 0) throw refusal(operation, issues);

  const params = new CallParams(request);
  const { error, response } = await sender.request(operation.method, operation.path, {
    params,
    body: request.body,
    bodySerializer: (body: unknown) => serializeBody(body, operation.contentType ?? "application/json"),
    headers,
    signal,
    parseAs: "stream",
  });
  const answer = await readAnswer(operation, params.answer ?? unread(response, error)).catch(
    (cause: unknown) => {
      const aborted = signal?.aborted ?? false;
      throw new ConnectionError(`The answer to ${operationTitle(operation)} broke off`, cause, aborted);
    },
  );
  return validators?.responses ? checkAnswer(operation, answer, validators.responses) : answer;
}

/**
 * The answer of a middleware that gave one in place of sending the request. No middleware sees such an answer, so
 * openapi-fetch has read it if it is an error.
 */
function unread(response: Response, error: unknown): Response {
  if (!response.bodyUsed) return response;
  return new Response(typeof error === "string" ? error : JSON.stringify(error), response);
}
