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

export async function receive(request: Request): Promise<ReceivedRequest> {
  const { pathname, search } = new URL(request.url);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    target: pathname + search,
    pathname,
    query: search.slice(1),
    headers: request.headers,
    body: bytes.length > 0 ? bytes : undefined,
  };
}

export function bodyText({ body }: ReceivedRequest): string {
  return new TextDecoder().decode(body);
}
