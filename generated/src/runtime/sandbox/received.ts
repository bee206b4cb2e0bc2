/** A request as it came, its body read. */
export interface ReceivedRequest {
  readonly method: string;
  /** The request target (RFC 9112, section 3.2.1): path and query as they were sent. */
  readonly target: string;
  readonly pathname: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Headers;
  /** Undefined where there is none. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** How many bytes of a body a sandbox takes: 1 MiB. */
export const LARGEST_BODY = 1_048_576;

/** Reads a request; of a body that is too large, no more than shows that. */
export async function receive(request: Request): Promise<ReceivedRequest> {
  const { pathname, search } = new URL(request.url);
  const bytes = request.body ? await readSome(request.body) : new Uint8Array();
  return {
    method: request.method,
    target: pathname + search,
    pathname,
    query: search.slice(1),
    headers: request.headers,
    body: bytes.length > 0 ? bytes : undefined,
  };
}

export function isTooLarge({ body }: ReceivedRequest): boolean {
  return body !== undefined && body.length > LARGEST_BODY;
}

async function readSome(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  while (length <= LARGEST_BODY) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  if (length > LARGEST_BODY) await reader.cancel();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The body's text; undefined for what isn't UTF-8 (RFC 8259, section 8.1). */
export function bodyText({ body }: ReceivedRequest): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}
