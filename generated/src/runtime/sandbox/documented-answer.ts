import { documentedKey } from "../result.js";
import { chooseContent } from "./accept.js";
import type { DocumentedAnswer, SandboxOperation } from "./definition.js";
import { errorAnswer } from "./error-answer.js";
import type { Fault } from "./fault.js";
import type { Preferences } from "./preferences.js";
import type { Answer } from "./write-answer.js";

/** The first documented success: its status, and what the document says of it. */
export function firstSuccess({ answers }: SandboxOperation): readonly [number, DocumentedAnswer] {
  const entries = Object.entries(answers);
  const found = entries.find(([key]) => key.startsWith("2")) ?? entries.find(([key]) => key === "default");
  const [key = "", answer = { contents: [] }] = found ?? entries[0] ?? [];
  return [statusOf(key), answer];
}

/** A status of a range is its first, and `default` is a success. */
function statusOf(key: string): number {
  return key === "default" || key === "" ? 200 : Number(key.replace(/XX$/i, "00"));
}

/** What the document shows of an answer: the example of this name, or the first of the body that is accepted. */
export function exampleAnswer(
  status: number,
  { contents, headers = {} }: DocumentedAnswer,
  accept: string | null,
  name?: string,
): Answer {
  const having = contents.filter(({ examples }) => name === undefined || Object.hasOwn(examples, name));
  const { mediaType, examples = {} } = chooseContent(having, accept) ?? {};
  return {
    status,
    mediaType,
    value: name === undefined ? Object.values(examples)[0] : examples[name],
    headers,
  };
}

/**
 * The answer that a request prefers to the one that it would get: a documented example, an error by its code, or a
 * status that isn't documented and occurs all the same. A text says why there is none.
 *
 * @param askedFor - The fault of a status that isn't one's own doing, with the headers that belong to it.
 */
export function preferredAnswer(
  operation: SandboxOperation,
  { code, example }: Preferences,
  accept: string | null,
  operations: readonly SandboxOperation[],
  askedFor: (status: number) => Fault,
): Answer | string | undefined {
  if (code === undefined && example === undefined) return undefined;
  const { answers } = operation;
  const key = code === undefined ? undefined : documentedKey(answers, code);
  if (code !== undefined && key === undefined) {
    if (code >= 400) return undocumented(operation, askedFor(code), operations);
    const documented = Object.keys(answers).join(", ");
    return `The status ${code} isn't documented, and no error either. Documented are ${documented}.`;
  }
  const entries = Object.entries(answers).filter(([status]) => key === undefined || status === key);
  for (const [status, answer] of entries) {
    const at = code ?? statusOf(status);
    const { headers } = askedFor(at);
    if (example === undefined || namesOf(answer).includes(example)) {
      const shown = exampleAnswer(at, answer, accept, example);
      return { ...shown, headers: { ...shown.headers, ...headers } };
    }
    if (answer.codes?.some((known) => known.code === example)) {
      const fault = { status: at, kinds: [], detail: `This is the answer ${example}.`, code: example };
      return errorAnswer(operation, headers ? { ...fault, headers } : fault, operations);
    }
  }
  const names = entries.flatMap(([, answer]) => [
    ...namesOf(answer),
    ...(answer.codes ?? []).map((known) => known.code),
  ]);
  return `There is no example ${JSON.stringify(example)}. There are ${names.join(", ") || "none"}.`;
}

function namesOf({ contents }: DocumentedAnswer): string[] {
  return contents.flatMap(({ examples }) => Object.keys(examples));
}

function undocumented(
  operation: SandboxOperation,
  fault: Fault,
  operations: readonly SandboxOperation[],
): Answer {
  const { status } = fault;
  // A proxy answers those in its own words.
  return [502, 503, 504].includes(status)
    ? { status, mediaType: "text/html", value: `<html><body><h1>${status}</h1></body></html>` }
    : errorAnswer(operation, fault, operations);
}

/** The media types that the successes of an operation can be of. */
export function offeredTypes({ answers }: SandboxOperation): string[] {
  const found = Object.entries(answers).filter(([key]) => key.startsWith("2") || key === "default");
  return found.flatMap(([, { contents }]) => contents.map(({ mediaType }) => mediaType));
}
