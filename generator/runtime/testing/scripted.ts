import type { Auth } from "../auth/auth.js";
import type { OutgoingRequest } from "../outgoing-request.js";
import { type ReceivedRequest, serve } from "./serve.js";

/** An answer: a 401 with this WWW-Authenticate header, or what is said. */
export type ScriptedAnswer =
  | string
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

/** A service that gives its answers one after the other, the last again and again, whatever it is asked. */
export function scripted(
  ...answers: readonly ScriptedAnswer[]
): Promise<{ readonly baseUrl: string; readonly received: ReceivedRequest[] }> {
  let next = 0;
  return serve((_, response) => {
    const answer = answers[Math.min(next++, answers.length - 1)] ?? "";
    const { status, headers, body } =
      typeof answer === "string"
        ? { status: 401, headers: { "www-authenticate": answer }, body: "no" }
        : answer;
    response.writeHead(status, headers).end(body);
  });
}

/** The fields of an Authorization or Authentication-Info header, as they are written between their quotes. */
export function fieldsOf(header: string | undefined): Readonly<Record<string, string | undefined>> {
  const found = (header ?? "").matchAll(/([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^",]+))/g);
  return Object.fromEntries([...found].map(([, name = "", quoted, bare]) => [name, quoted ?? bare ?? ""]));
}

/** How one call ended, and why each of its requests was sent. */
export interface CallReport {
  readonly status: number;
  readonly body: string;
  readonly again: readonly (string | undefined)[];
}

/** Makes one call through a way of authenticating, with what a client does around it left out. */
export async function callWith(
  auth: Auth,
  url: string,
  request: Partial<OutgoingRequest> = {},
  redirect: RequestRedirect = "manual",
): Promise<CallReport> {
  const again: (string | undefined)[] = [];
  const response = await auth.authenticate(
    { method: request.body === undefined ? "GET" : "POST", url, headers: {}, body: undefined, ...request },
    ({ method, url, headers, body = null }, reason) => {
      again.push(reason);
      const init = { method, headers, body, redirect };
      return fetch(url, body instanceof ReadableStream ? Object.assign(init, { duplex: "half" }) : init);
    },
    () => Promise.reject(new Error("No exchange is expected")),
    new URL(url).origin,
  );
  return { status: response.status, body: await response.text(), again };
}
