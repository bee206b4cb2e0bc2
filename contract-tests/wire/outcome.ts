import type { AnyCall } from "../../generator/runtime/call.js";
import type { EventStream } from "../../generator/runtime/event-stream.js";
import { member } from "../support/load-package.js";
import { eventText, type ServedAnswer } from "./answers.js";

/** What a call came to, both ways of asking. */
export interface Outcome {
  /** What the promise was fulfilled with: the data, or the error. */
  readonly result:
    | { readonly ok: true; readonly status: unknown; readonly data: unknown }
    | { readonly ok: false; readonly status: unknown; readonly error: unknown };
  /** What `orThrow()` gave, or threw. */
  readonly orThrow:
    | { readonly data: unknown }
    | { readonly thrown: unknown; readonly status: unknown; readonly error: unknown };
}

export async function outcomeOf(call: AnyCall): Promise<Outcome> {
  const result = await call;
  const { status } = result;
  const given = result.ok ? result.data : result.error;
  const body = await readable(given);
  // A stream can be read once, and is the same both ways.
  const again = (other: unknown): unknown => (other === given ? body : readable(other));
  return {
    result: result.ok ? { ok: true, status, data: body } : { ok: false, status, error: body },
    orThrow: await call.orThrow().then(
      async (data) => ({ data: await again(data) }),
      async (error: unknown) => ({
        thrown: member(error, "name"),
        status: member(error, "status"),
        error: await again(member(error, "error")),
      }),
    ),
  };
}

/** What is no text is given as a Blob, or as the events of a stream. */
async function readable(body: unknown): Promise<unknown> {
  if (body instanceof Blob) return body.text();
  if (typeof body !== "object" || body === null || !(Symbol.asyncIterator in body)) return body;
  let text = "";
  // The runtime gives nothing else that is iterable so.
  for await (const { data } of body as EventStream) text += eventText(data);
  return text;
}

/** What a call has to come to that got an answer as the document has it, or as good: undocumented, but readable. */
export function expectedOutcome({ status, value }: ServedAnswer, ok: boolean): Outcome {
  return ok
    ? { result: { ok: true, status, data: value }, orThrow: { data: value } }
    : {
        result: { ok: false, status, error: value },
        orThrow: { thrown: "ResponseError", status, error: value },
      };
}

/** The same for an answer that isn't the documented one. */
export function expectedBreach({ status, value }: ServedAnswer, reason: string, issues: unknown): object {
  const error = { reason, body: value, issues };
  return {
    result: { ok: false, status: "invalid", error },
    orThrow: { thrown: "ResponseError", status, error },
  };
}
