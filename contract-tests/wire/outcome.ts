import type { AnyCall } from "../../generator/runtime/call.js";
import { member } from "../support/load-package.js";
import type { ServedAnswer } from "./answers.js";

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
  return {
    result: result.ok
      ? { ok: true, status, data: await readable(result.data) }
      : { ok: false, status, error: await readable(result.error) },
    orThrow: await call.orThrow().then(
      async (data) => ({ data: await readable(data) }),
      async (error: unknown) => ({
        thrown: member(error, "name"),
        status: member(error, "status"),
        error: await readable(member(error, "error")),
      }),
    ),
  };
}

/** What is no text is given as a Blob. */
async function readable(body: unknown): Promise<unknown> {
  return body instanceof Blob ? body.text() : body;
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
