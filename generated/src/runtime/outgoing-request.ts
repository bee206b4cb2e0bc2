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
  /** Ends the sending of this one, where the call can go on: a middleware may have its own. */
  readonly signal?: AbortSignal;
}

/** Whether a request can be sent a second time: a stream is read only once. */
export function canResend({ body }: OutgoingRequest): boolean {
  return !(body instanceof ReadableStream);
}

/** More than this is cheaper to cut off, with the connection, than to read. */
const LARGE = 64 * 1024;

/** Reads an answer that nobody wants to its end, so that its connection can serve again, unless that is far off. */
export async function discard({ body }: Response): Promise<void> {
  try {
    const reader = body?.getReader();
    for (let size = 0; reader && size <= LARGE; ) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.byteLength;
    }
    await reader?.cancel();
  } catch {
    // What broke off needn't be read any more.
  }
}

/**
 * What somebody else's code gave for an answer. Another realm's Response is one too.
 *
 * @throws TypeError when it isn't one: what the types refuse arrives from JavaScript.
 */
export function checkResponse(giver: string, given: Response): Response {
  if (typeof given?.headers?.get !== "function" || typeof given.text !== "function")
    throw new TypeError(`${giver} gave no Response`);
  return given;
}

/** What fetch is called with for a request. A redirect is an answer: followed, it could take secrets elsewhere. */
export function fetchInit({ method, headers, body }: OutgoingRequest, signal: AbortSignal): RequestInit {
  // Node.js loses a header whose name is `__proto__`, unless it comes in a pair.
  const fields = Object.entries(headers);
  const init = { method, headers: fields, body: body ?? null, signal, redirect: "manual" } as const;
  return body instanceof ReadableStream ? Object.assign(init, { duplex: "half" }) : init;
}

/** A request in words, without path and query: their values may be secret. */
export function requestTitle({ method, url }: OutgoingRequest): string {
  return `${method} ${url.split("/", 3).join("/")}`;
}
