import type { Behaviour } from "./fault-server.js";

/** An answer as its bytes. It tells its length, unless a header tells how it ends. */
export function answer(
  status: number | string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = "",
): Buffer {
  const bytes = Buffer.from(body);
  const framed = "content-length" in headers || "transfer-encoding" in headers;
  const fields = Object.entries(framed ? headers : { ...headers, "content-length": bytes.length });
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join("")}\r\n`), bytes]);
}

/** Sends bytes, and leaves the connection open. */
export function send(...bytes: readonly (string | Uint8Array)[]): Behaviour {
  return ({ socket }) => void socket.write(Buffer.concat(bytes.map((part) => Buffer.from(part))));
}

/** Sends bytes, and ends the connection in an orderly way (FIN). */
export function sendAndEnd(bytes: string | Uint8Array): Behaviour {
  return ({ socket }) => void socket.end(bytes);
}

/** Sends bytes, and breaks the connection (RST). */
export function sendAndReset(bytes: string | Uint8Array): Behaviour {
  return ({ socket }) => {
    if (bytes.length === 0) socket.resetAndDestroy();
    // A reset takes away what the other side hasn't read yet.
    else socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 20));
  };
}

/** Sends bytes, then others again and again, a few at a time, for as long as anybody listens. */
export function trickle(bytes: string | Uint8Array, others: string): Behaviour {
  return ({ socket }) => {
    if (bytes.length > 0) socket.write(bytes);
    const timer = setInterval(() => socket.write(others), 20);
    socket.on("close", () => clearInterval(timer));
  };
}

/** Does one thing after the other, the last again and again. */
export function inTurn(...behaviours: readonly Behaviour[]): Behaviour {
  return (visit) => behaviours[Math.min(visit.count, behaviours.length) - 1]?.(visit);
}
