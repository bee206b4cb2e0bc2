import type { Json } from "../../generator/openapi/document.js";
import { isEventStream, isJson } from "../../generator/runtime/media-type.js";
import { samples, validForm } from "../support/valid-form.js";
import type { WireOperation, WirePart } from "./operations.js";

/** An answer as it goes over the wire. */
export interface ServedAnswer {
  readonly title: string;
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly text: string;
  /** What the text is to a client: the value of JSON, the text of anything else, undefined where there is none. */
  readonly value: Json | undefined;
}

/** One of the document's answers. */
export interface DocumentedAnswer extends ServedAnswer {
  /** What judges its value; undefined where nothing does. */
  readonly part: WirePart | undefined;
  /** All media types that the document has for its status. */
  readonly documented: readonly string[];
}

/** Statuses whose answers have no body (Fetch Standard, null body status). */
const WITHOUT_BODY = new Set([204, 205, 304]);

/** Every answer that the document has for an operation: each status, media type and example. */
export function documentedAnswers({ method, answers }: WireOperation): DocumentedAnswer[] {
  const keys = answers.map(({ status }) => status);
  return answers.flatMap(({ status: key, part }) => {
    const status = statusFor(key, keys);
    if (status === undefined) return [];
    if (!part || method === "head" || WITHOUT_BODY.has(status)) {
      return [{ ...withoutBody(`${status} without content`, status), part: undefined, documented: [] }];
    }
    return part.mediaTypes.flatMap((mediaType) =>
      valuesOf(part, mediaType).map(({ name, value }) => ({
        ...served(`${status} ${mediaType} ${name}`, status, mediaType, value),
        part: isJson(mediaType) && part.schema !== undefined ? part : undefined,
        documented: part.mediaTypes,
      })),
    );
  });
}

/** An answer of a status alone. */
export function withoutBody(title: string, status: number): ServedAnswer {
  return { title, status, mediaType: undefined, text: "", value: undefined };
}

/** An answer whose body is a value, written as its media type has it. */
export function served(title: string, status: number, mediaType: string, value: Json): ServedAnswer {
  return { title, status, mediaType, text: isJson(mediaType) ? JSON.stringify(value) : String(value), value };
}

/** An event of a stream that has nothing but data (WHATWG HTML, section 9.2.6). */
export function eventText(data: string): string {
  return `data: ${data}\n\n`;
}

/** The examples of a media type, as far as the profile takes them to the letter, else in their valid form. */
function valuesOf(part: WirePart, mediaType: string): { readonly name: string; readonly value: Json }[] {
  const examples = part.examples.filter((example) => example.mediaType === mediaType);
  if (isEventStream(mediaType)) return [{ name: "event", value: eventText("text") }];
  if (!isJson(mediaType)) {
    const texts = examples.filter(({ value }) => typeof value === "string");
    return texts.length > 0 ? texts : [{ name: "text", value: "text" }];
  }
  if (part.schema === undefined)
    return examples.length > 0 ? examples : [{ name: "empty object", value: {} }];
  const { memory, path } = part;
  if (examples.length === 0)
    return samples(memory, path)
      .slice(0, 1)
      .map((value) => ({ name: "sample", value }));
  return examples.map(({ name, value }) => ({
    name,
    value: memory.accepts(path, value) ? value : validForm(memory, path, value),
  }));
}

/**
 * A status that an entry of the Responses Object stands for (OpenAPI 3.1, section 4.8.16.2): a range for one that has no
 * entry of its own, `default` for an error that no other entry stands for. One below 200 is no answer yet.
 */
function statusFor(key: string, keys: readonly string[]): number | undefined {
  return STATUSES.find((status) =>
    key === "default"
      ? status >= 400 && isUndocumented(status, keys)
      : status === Number(key) || (isInRange(status, key) && !keys.includes(String(status))),
  );
}

/** The entry of the Responses Object that stands for a status: its own, its range, or `default`. */
export function entryOf(status: number, { answers }: WireOperation): string | undefined {
  const keys = answers.map(({ status: key }) => key);
  return (
    keys.find((key) => key === String(status)) ??
    keys.find((key) => isInRange(status, key)) ??
    keys.find((key) => key === "default")
  );
}

/** Whether neither a status itself nor its range has an entry. */
export function isUndocumented(status: number, keys: readonly string[]): boolean {
  return !keys.some((key) => key === String(status) || isInRange(status, key));
}

function isInRange(status: number, key: string): boolean {
  return key === `${String(status).charAt(0)}XX`;
}

const STATUSES = Array.from({ length: 400 }, (_, index) => 200 + index);
