import { type AddressInfo, createServer, type Socket } from "node:net";

/** One request, read to its end, and the connection that waits for its answer. */
export interface Visit {
  readonly method: string;
  /** The request target, as it came. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How many requests of this caller have arrived, this one included. */
  readonly count: number;
  /** When it had arrived, in milliseconds of `performance.now()`. */
  readonly time: number;
  readonly socket: Socket;
}

/** What a server does with a request: answers it, or something else. */
export type Behaviour = (visit: Visit) => void;

/** A TCP server that speaks just enough HTTP/1.1 to break it at will. */
export interface FaultServer {
  readonly port: number;
  readonly origin: string;
  /** How many connections were made so far. */
  readonly connections: number;
  /** What arrived from a caller, in order. */
  arrived(caller: string): readonly Visit[];
  /** Stops listening and cuts every connection. */
  close(): Promise<void>;
}

/** The headers by which a request asks for a behaviour, and says whose it is. */
export function asking(behaviour: string, caller: string): Record<string, string> {
  return { "x-behaviour": behaviour, "x-caller": caller };
}

/** The path by which it does so where it can't have headers. */
export function askingPath(behaviour: string, caller: string): string {
  return `/${encodeURIComponent(behaviour)}/${encodeURIComponent(caller)}`;
}

/**
 * Listens on the loopback interface, counts the requests of each caller, and hands them to the behaviour that they ask
 * for.
 *
 * @param port - Where to listen. Default: wherever there is room.
 * @param accepted - What is done with each connection before anything is read from it.
 */
export async function startFaultServer(
  behaviours: Readonly<Record<string, Behaviour>>,
  { port = 0, accepted }: { readonly port?: number; readonly accepted?: (socket: Socket) => void } = {},
): Promise<FaultServer> {
  const visits = new Map<string, Visit[]>();
  const sockets = new Set<Socket>();
  let connections = 0;

  function visit(socket: Socket, request: ParsedRequest): void {
    const [, first = "", second = ""] = request.target.split(/[/?]/);
    const {
      "x-behaviour": behaviour = decodeURIComponent(first),
      "x-caller": caller = decodeURIComponent(second),
    } = request.headers;
    const earlier = visits.get(caller) ?? [];
    const visit = { ...request, count: earlier.length + 1, time: performance.now(), socket };
    visits.set(caller, [...earlier, visit]);
    behaviours[behaviour]?.(visit);
  }

  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // The client cuts connections too, in the middle of a write.
    socket.on("error", () => {});
    accepted?.(socket);
    let unread = Buffer.alloc(0);
    socket.on("data", (bytes) => {
      unread = Buffer.concat([unread, bytes]);
      for (let request = parseRequest(unread); request; request = parseRequest(unread)) {
        unread = unread.subarray(request.length);
        visit(socket, request);
      }
    });
  });
  await new Promise<void>((listening, failed) => {
    server.on("error", failed).listen(port, "127.0.0.1", listening);
  });
  // A TCP server that listens has an address with a port.
  const address = server.address() as AddressInfo;

  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    get connections() {
      return connections;
    },
    arrived: (caller) => visits.get(caller) ?? [],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A server that nobody should find, because only redirects lead to it. It cuts whoever does. */
export function startElsewhere(): Promise<FaultServer> {
  return startFaultServer({}, { accepted: (socket) => socket.destroy() });
}

/** The origin of a port that nobody listens to any more. */
export async function closedOrigin(): Promise<string> {
  const server = await startFaultServer({});
  await server.close();
  return server.origin;
}

interface ParsedRequest extends Pick<Visit, "method" | "target" | "headers" | "body"> {
  /** Its bytes, head and body. */
  readonly length: number;
}

/** The request that some bytes begin with, once it is there as a whole. */
function parseRequest(bytes: Buffer): ParsedRequest | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const [first = "", ...lines] = bytes.toString("latin1", 0, headEnd).split("\r\n");
  const [method = "", target = ""] = first.split(" ");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = ""] = line.split(":", 1);
      return [name.toLowerCase(), line.slice(name.length + 1).trim()];
    }),
  );
  const start = headEnd + 4;
  const length = headers["transfer-encoding"]
    ? bytes.indexOf(LAST_CHUNK, start) + LAST_CHUNK.length
    : start + Number(headers["content-length"] ?? 0);
  if (length < start || length > bytes.length) return undefined;
  return { method, target, headers, body: bytes.toString("utf8", start, length), length };
}

const LAST_CHUNK = "0\r\n\r\n";
