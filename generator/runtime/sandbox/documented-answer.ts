import { isJson } from "../media-type.js";
import { documentedKey } from "../result.js";
import type { DocumentedAnswer, SandboxOperation } from "./definition.js";
import { errorAnswer } from "./error-answer.js";
import type { Preferences } from "./preferences.js";
import type { Answer } from "./write-answer.js";

/** The first documented success: its status, and what the document says of it. */
export function firstSuccess({ answers }: SandboxOperation): readonly [number, DocumentedAnswer] {
  const entries = Object.entries(answers);
  const found = entries.find(([key]) => key.startsWith("2")) ?? entries.find(([key]) => key === "default");
  const [key = "", answer = { mediaTypes: [], examples: {} }] = found ?? entries[0] ?? [];
  return [statusOf(key), answer];
}

/** A status of a range is its first, and `default` is a success. */
function statusOf(key: string): number {
  return key === "default" || key === "" ? 200 : Number(key.replace(/XX$/i, "00"));
}

/** What the document shows of an answer: the example of this name, or its first. */
export function exampleAnswer(status: number, documented: DocumentedAnswer, name?: string): Answer {
  const { mediaTypes, examples, headers = {} } = documented;
  const value = name === undefined ? Object.values(examples)[0] : examples[name];
  return { status, mediaType: mediaTypes[0], value, headers };
}

/**
 * The answer that a request prefers to the one that it would get: a documented example, an error by its code, or a
 * status that isn't documented and occurs all the same. A text says why there is none.
 */
export function preferredAnswer(
  operation: SandboxOperation,
  { code, example }: Preferences,
  operations: readonly SandboxOperation[],
): Answer | string | undefined {
  if (code === undefined && example === undefined) return undefined;
  const { answers } = operation;
  const key = code === undefined ? undefined : documentedKey(answers, code);
  if (code !== undefined && key === undefined) return undocumented(operation, code, operations);
  const entries = Object.entries(answers).filter(([status]) => key === undefined || status === key);
  for (const [status, answer] of entries) {
    const at = code ?? statusOf(status);
    if (example === undefined || Object.hasOwn(answer.examples, example))
      return exampleAnswer(at, answer, example);
    if (answer.codes?.some((known) => known.code === example)) {
      const fault = { status: at, kinds: [], detail: `This is the answer ${example}.`, code: example };
      return errorAnswer(operation, fault, operations);
    }
  }
  const names = entries.flatMap(([, { examples, codes = [] }]) => [
    ...Object.keys(examples),
    ...codes.map((known) => known.code),
  ]);
  return `There is no example ${JSON.stringify(example)}. There are ${names.join(", ") || "none"}.`;
}

function undocumented(
  operation: SandboxOperation,
  code: number,
  operations: readonly SandboxOperation[],
): Answer | string {
  const documented = Object.keys(operation.answers).join(", ");
  if (code < 400)
    return `The status ${code} isn't documented, and no error either. Documented are ${documented}.`;
  // A proxy answers those in its own words.
  if ([502, 503, 504].includes(code)) {
    return { status: code, mediaType: "text/html", value: `<html><body><h1>${code}</h1></body></html>` };
  }
  const fault = { status: code, kinds: [], detail: "This status was asked for." };
  return errorAnswer(operation, fault, operations);
}

/** The media types that the successes of an operation can be of. */
export function offeredTypes({ answers }: SandboxOperation): string[] {
  const found = Object.entries(answers).filter(([key]) => key.startsWith("2") || key === "default");
  return found.flatMap(([, { mediaTypes }]) => mediaTypes);
}

/** Whether an answer has a body that a value can be written into. */
export function hasJson({ mediaTypes: [first = ""] }: DocumentedAnswer): boolean {
  return isJson(first);
}
