import createFetchClient, { type Middleware } from "openapi-fetch";
import { serializeBody } from "./body.js";
import { startDeadline, type Timeouts } from "./deadline.js";
import { refusal } from "./errors.js";
import { readToEnd } from "./exchange.js";
import { type Middleware as ClientMiddleware, sendThrough } from "./middleware.js";
import { type Operation, operationHeaders, operationTitle } from "./operation.js";
import type { Transport } from "./transport.js";
import { fillPath } from "./url.js";

/** What openapi-fetch takes beside method and path, as far as it matters here. */
export interface RawInit {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly body?: unknown;
  readonly middleware?: readonly Middleware[];
  readonly signal?: AbortSignal | null;
  readonly parseAs?: string;
}

/** What raw calls share with typed ones. */
export interface RawContext {
  readonly baseUrl: string;
  readonly operations: readonly Operation[];
  readonly transport: Transport;
  readonly middleware: readonly ClientMiddleware[];
  readonly timeout: Timeouts | undefined;
}

/** Makes one call through openapi-fetch, over the transport that typed calls have too. */
export async function rawRequest(
  { baseUrl, operations, transport, timeout, middleware }: RawContext,
  method: string,
  path: string,
  init: RawInit,
): Promise<unknown> {
  const title = `${method.toUpperCase()} ${path}`;
  const operation = operations.find((candidate) => operationTitle(candidate) === title);
  const { issues } = fillPath(path, init.params?.path);
  if (issues.length > 0) throw refusal(title, issues);
  const deadline = startDeadline(title, timeout, init.signal);
  const client = createFetchClient({
    baseUrl,
    headers: operation ? operationHeaders(operation, init.body) : {},
    bodySerializer: (body: unknown) => serializeBody(body, operation?.contentType ?? "application/json"),
    fetch: async (complete) => {
      const response = await sendThrough(middleware, complete, (request) =>
        transport.send(request, operation, deadline),
      );
      // openapi-fetch would let fetch's own error through when the body breaks off.
      return init.parseAs === "stream" ? response : readToEnd(title, response);
    },
  });
  try {
    // openapi-fetch types its methods by the paths of one document; this one takes any of them.
    return await deadline.race(() => client.request(method as never, path as never, init as never));
  } finally {
    deadline.end();
  }
}
