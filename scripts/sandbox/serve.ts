import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "../../generator/problem.js";

/** A fetch handler, served over HTTP. */
export interface Serving {
  readonly origin: string;
  /** Takes no more requests; resolves when those that are under way are answered. */
  close(): Promise<void>;
}

type Handler = (request: Request) => Promise<Response>;

/**
 * Serves a fetch handler on the loopback interface.
 *
 * @throws UsageError where the port is in use, or not for this user.
 */
export async function serve(handler: Handler, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(handler, request, response).catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end("The sandbox can't answer: its own output says why.\n");
    });
  });
  await listen(server, port);
  // A TCP server that listens has an address with a port.
  const { port: own } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${own}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
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
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  // The host is the caller's own word, and no operation is told by it.
  const target = url.startsWith("/") ? `http://127.0.0.1${url}` : url;
  if (!URL.canParse(target) || method === "TRACE" || method === "CONNECT") {
    response.writeHead(400).end();
    return;
  }
  const hasBody = method !== "GET" && method !== "HEAD" && chunks.length > 0;
  const body = hasBody ? Buffer.concat(chunks) : null;
  const answered = await handler(new Request(target, { method, headers, body }));
  response.writeHead(answered.status, [...answered.headers].flat());
  response.end(Buffer.from(await answered.arrayBuffer()));
}
