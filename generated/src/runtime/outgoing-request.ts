/** What fetch sends as a body. */
export type Body = NonNullable<RequestInit["body"]>;

/** A request as it goes to the service: plain data, so that it can be changed by copying it, and sent again. */
export interface OutgoingRequest {
  /** In upper case. */
  readonly method: string;
  readonly url: string;
  /** Names in lower case, one value each. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | undefined;
}

/** Whether a request can be sent a second time: a stream is read only once. */
export function canResend({ body }: OutgoingRequest): boolean {
  return !(body instanceof ReadableStream);
}

/** Reads an answer that nobody wants to its end, so that its connection can serve again. */
export async function discard(response: Response): Promise<void> {
  await response.arrayBuffer().catch(() => {});
}

/** What fetch is called with for a request. A redirect is an answer: followed, it could take secrets elsewhere. */
export function fetchInit({ method, headers, body }: OutgoingRequest, signal: AbortSignal): RequestInit {
  const init = { method, headers, body: body ?? null, signal, redirect: "manual" } as const;
  return body instanceof ReadableStream ? Object.assign(init, { duplex: "half" }) : init;
}

/** A request in words, without path and query: their values may be secret. */
export function requestTitle({ method, url }: OutgoingRequest): string {
  return `${method} ${url.split("/", 3).join("/")}`;
}
