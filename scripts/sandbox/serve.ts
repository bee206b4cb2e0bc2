import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { UsageError } from "../../generator/problem.js";
import { inert } from "../../generator/terminal-text.js";

/** A fetch handler, served over HTTP. */
export interface Serving {
  readonly origin: string;
  /** Takes no more requests, and ends what is under way after a second. */
  close(): Promise<void>;
}

type Handler = (request: Request) => Promise<Response>;

/** In milliseconds: a caller that is slower than that is refused with 408. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 };
const MOST_CONNECTIONS = 256;

/** How long the requests that are under way may take when it is to stop, in milliseconds. */
const GRACE = 1000;

/**
 * Serves a fetch handler on the loopback interface.
 *
 * @throws UsageError where the port is in use, or not for this user.
 */
export async function serve(handler: Handler, port: number): Promise<Serving> {
  const server = createServer(TIMES, (request, response) => {
    answer(handler, request, response).catch((error: Error) => {
      // Nobody waits for the answer any more.
      if (response.destroyed) return;
      process.stderr.write(`${inert(error.message)}\n`);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end("The sandbox can't answer: its own output says why.\n");
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, port);
  // A TCP server that listens has an address with a port.
  const { port: own } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${own}`,
    close: () =>
      new Promise((closed) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(timer);
          closed();
        });
        server.closeIdleConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is in use" : `can't be listened on (${error.code})`;
      failed(new UsageError(`Port ${port} ${why}: choose another one with --port.`));
    });
    server.listen(port, "127.0.0.1", listening);
  });
}

async function answer(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", url = "/", rawHeaders } = request;
  const refuse = (status: number, why: string): void => {
    response.writeHead(status, { "content-type": "text/plain", connection: "close" }).end(`${why}\n`);
  };
  const refusal = refusalOf(request.headers);
  if (refusal) return refuse(...refusal);
  // A fetch has no such method.
  if (method === "TRACE") return refuse(501, "TRACE isn't known here.");
  // The host is the caller's own word, and no operation is told by it.
  const target = url.startsWith("/") ? `http://127.0.0.1${url}` : url;
  if (!URL.canParse(target)) return refuse(400, "The request target is no URL.");
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const hasBody = method !== "GET" && method !== "HEAD";
  const init = {
    method,
    headers,
    signal: gone.signal,
    // Node's streams of the web are those of fetch, which their types don't say; and a stream wants `duplex`.
    ...(hasBody ? { body: Readable.toWeb(request) as BodyInit, duplex: "half" } : {}),
  };
  const answered = await handler(new Request(target, init));
  const bytes = Buffer.from(await answered.arrayBuffer());
  response.statusCode = answered.status;
  for (const [name, value] of answered.headers) response.appendHeader(name, value);
  // Of a body that was too large the rest isn't waited for.
  if (!request.complete) response.setHeader("connection", "close");
  response.end(bytes);
}

/**
 * Why a request is refused that a page of another site may have sent: its browser says so in Origin, and in Host by
 * which name it came here, where another site's name leads to this address (DNS rebinding). Nothing else sends Origin.
 */
function refusalOf({ host = "", origin }: IncomingMessage["headers"]): [number, string] | undefined {
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host))
    return [421, "The sandbox is called 127.0.0.1 or localhost: the header Host has another name."];
  return origin === undefined || origin === `http://${host}`
    ? undefined
    : [403, "The sandbox isn't for the pages of other sites: the header Origin names one."];
}
