import type { Json } from "../../generator/openapi/document.js";
import { redact } from "../../generator/runtime/auth/redact.js";

/** An answer of a service, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The same in one line, without secrets. */
  readonly words: string;
}

/** How much of a body a person is shown. */
const SHOWN = 160;

/** Reads an answer to its end. */
export async function readAnswer(response: Response, secrets: readonly string[]): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const written = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  // The longest first: one may be a part of another.
  const safe = (shown: string) =>
    redact(
      shown,
      written.toSorted((a, b) => b.length - a.length),
    );
  const body = safe(text);
  const shown = body.length > SHOWN ? `${body.slice(0, SHOWN)}…` : body;
  const parts = [
    status,
    safe(headers.get("content-type") ?? "no content type"),
    shown && JSON.stringify(shown),
  ];
  return { status, headers, text, words: parts.filter((part) => part !== "").join(", ") };
}

/** The value of a text that is JSON; undefined for any other. */
export function jsonValue(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
