import { ConnectionError, ResponseError } from "../../generator/runtime/errors.js";
import type { AnyAnswer } from "../../generator/runtime/result.js";
import type { Client } from "../../generator/runtime/testing/pets.js";

/** A way to make a call: of a method that can do harm twice or of one that can't, and how its end is asked for. */
export interface Way {
  readonly title: string;
  readonly method: "POST" | "GET";
  readonly end: "await" | "orThrow" | "raw";
}

export const ways: readonly Way[] = (["POST", "GET"] as const).flatMap((method) =>
  (["await", "orThrow", "raw"] as const).map((end) => ({ method, end, title: `${method}, ${end}` })),
);

/** How a call ended. */
export interface End {
  /**
   * In words: `data` and the JSON for a success; the status and the JSON for another answer, or `invalid` and the reason
   * where it isn't as documented; the reason where there was no answer; the name of any other error.
   */
  readonly how: string;
  /** What it was fulfilled or rejected with. */
  readonly value: unknown;
}

interface CallOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** What openapi-fetch gives for an answer. */
interface RawAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Makes a call, and waits for its end. */
export function call(
  pets: Client,
  { method, end }: Pick<Way, "method" | "end">,
  options: CallOptions,
): Promise<End> {
  const request = { path: { shopId: "1" }, body: { name: "Rex" } };
  return endOf(end, () => {
    if (end === "raw") {
      // The types of `raw` know some of the document's paths.
      const raw = pets.raw as unknown as Record<string, (...args: unknown[]) => Promise<RawAnswer>>;
      return method === "POST"
        ? raw.POST?.("/shops/{shopId}/pets", { params: request, body: request.body, ...options })
        : raw.GET?.("/pets", options);
    }
    const typed = method === "POST" ? pets.createPet(request, options) : pets.listPets({}, options);
    return end === "orThrow" ? typed.orThrow() : typed;
  });
}

/** Waits for the end of a call that is made as `end` says. */
export async function endOf(end: Way["end"], make: () => Promise<unknown> | undefined): Promise<End> {
  try {
    const value = await make();
    // What each way gives is known; it only can't be told by type here.
    if (end === "raw") return { how: describeRaw(value as RawAnswer), value };
    return {
      how: end === "await" ? describeAnswer(value as AnyAnswer) : `data ${JSON.stringify(value)}`,
      value,
    };
  } catch (value) {
    return { how: describeError(value), value };
  }
}

function describeAnswer(answer: AnyAnswer): string {
  if (answer.ok) return `data ${JSON.stringify(answer.data)}`;
  return answer.status === "invalid"
    ? `${answer.response.status} invalid: ${answer.error.reason}`
    : `${answer.status} ${JSON.stringify(answer.error)}`;
}

function describeRaw({ data, error, response }: RawAnswer): string {
  return response.ok ? `data ${JSON.stringify(data)}` : `${response.status} ${JSON.stringify(error)}`;
}

function describeError(error: unknown): string {
  if (error instanceof ConnectionError) return error.reason;
  if (error instanceof ResponseError) return describeAnswer(error.answer);
  return error instanceof Error ? error.name : `not an error: ${error}`;
}
