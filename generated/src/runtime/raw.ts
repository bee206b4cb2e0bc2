import createFetchClient, { type Middleware } from "openapi-fetch";
import { serializeBody } from "./body.js";
import { addHeaders, parameterWriters } from "./build-request.js";
import { copyResponse, withUrl } from "./copy-response.js";
import { startDeadline, type Timeouts } from "./deadline.js";
import { refusal } from "./errors.js";
import { readToEnd } from "./exchange.js";
import { type Middleware as ClientMiddleware, sendThrough } from "./middleware.js";
import { type Operation, operationHeaders, operationTitle } from "./operation.js";
import type { RequestParts } from "./operation-validators.js";
import type { Transport } from "./transport.js";
import { fillPath, queryString } from "./url.js";
import { watchEnd } from "./watched-stream.js";

/** What openapi-fetch takes beside method and path, as far as it matters here. */
export interface RawInit {
  readonly params?: Pick<RequestParts, "path" | "query" | "header" | "cookie">;
  readonly headers?: HeadersInit;
  readonly body?: unknown;
  readonly middleware?: readonly Middleware[];
  readonly signal?: AbortSignal | null;
  readonly parseAs?: string;
  readonly fetch?: unknown;
}

/** What raw calls share with typed ones. */
export interface RawContext {
  readonly baseUrl: string;
  readonly operations: readonly Operation[];
  readonly transport: Transport;
  readonly middleware: readonly ClientMiddleware[];
  readonly timeout: Timeouts | undefined;
}

/**
 * Makes one call through openapi-fetch, over the transport that typed calls have too. A stream that it gives may be read
 * as long as it takes; the caller's signal ends it.
 *
 * @throws TypeError for a `fetch` of the call's own, which would go around all that.
 */
export async function rawRequest(
  { baseUrl, operations, transport, timeout, middleware }: RawContext,
  method: string,
  path: string,
  init: RawInit,
): Promise<unknown> {
  const title = `${method.toUpperCase()} ${path}`;
  const operation = operations.find((candidate) => operationTitle(candidate) === title);
  if (init.fetch) throw new TypeError("A call has no fetch of its own: pass it to createClient");
  const { path: inPath, header, cookie } = init.params ?? {};
  const writers = await parameterWriters(operation ?? {}, cookie);
  const headers = new Map<string, string>();
  const issues = [
    ...fillPath(path, inPath, writers.path).issues,
    ...addHeaders(headers, header, writers),
    ...addHeaders(headers, cookie && { cookie: writers.cookie?.(cookie, headers.get("cookie")) }),
  ];
  if (issues.length > 0) throw refusal(title, issues);
  const contentType = new Headers(init.headers).get("content-type") ?? operation?.contentType;
  const body =
    init.body === undefined ? undefined : await serializeBody(init.body, operation ?? {}, contentType);
  const deadline = startDeadline(title, timeout, init.signal);
  let stream: ReadableStream<Uint8Array> | undefined;
  let isHandedOver = false;
  const client = createFetchClient({
    baseUrl,
    headers: operation ? operationHeaders(operation, body, contentType) : {},
    pathSerializer: (template, values) => fillPath(template, values, writers.path).path,
    querySerializer: (query) => queryString({ ...query }, writers.query),
    bodySerializer: () => body,
    fetch: async (complete) => {
      const response = await sendThrough(middleware, complete, (request) =>
        transport.send(request, operation, deadline),
      );
      // openapi-fetch would let fetch's own error through when the body breaks off.
      if (init.parseAs !== "stream" || !response.body) return readToEnd(response, deadline);
      stream = watchEnd(title, response.body, deadline, () => {
        if (isHandedOver) deadline.end();
      });
      return withUrl(copyResponse(response, stream), response);
    },
  });
  // A Request would listen to the caller's signal until it is collected.
  const params = { ...init.params, header: Object.fromEntries(headers) };
  const ownInit = { ...init, params, signal: deadline.signal };
  try {
    // openapi-fetch types its methods by the paths of one document; this one takes any of them.
    const result = await deadline.race(() =>
      client.request(method as never, path as never, ownInit as never),
    );
    isHandedOver = stream !== undefined && result.data === stream;
    return result;
  } finally {
    if (isHandedOver) deadline.unlimit();
    else deadline.end();
  }
}
