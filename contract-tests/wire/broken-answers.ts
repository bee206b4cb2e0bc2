import { isJson } from "../../generator/runtime/media-type.js";
import type { ContractBreach } from "../../generator/runtime/result.js";
import { validForm } from "../support/valid-form.js";
import { type CounterExample, counterExamples } from "../support/violations.js";
import { documentedAnswers, isUndocumented, type ServedAnswer, served, withoutBody } from "./answers.js";
import type { WireOperation } from "./operations.js";

/** An answer that isn't the documented one, and how a client has to call that. */
export interface BrokenAnswer extends ServedAnswer {
  readonly reason: ContractBreach["reason"];
}

/** An answer whose body the schema refuses. */
export interface RefusedAnswer extends ServedAnswer {
  readonly counter: CounterExample;
}

/** Answers, a success and an error, with statuses that no entry of the Responses Object stands for. */
export function undocumentedAnswers({ method, answers }: WireOperation): ServedAnswer[] {
  const keys = answers.map(({ status }) => status);
  // `default` stands for every other error, and for a success where no other entry does.
  const hasSuccess = keys.some((key) => key.startsWith("2"));
  const statuses = [
    ...(keys.includes("default") && !hasSuccess ? [] : [[200, 201, 202, 299]]),
    ...(keys.includes("default") ? [] : [[429, 418, 503]]),
  ];
  return statuses
    .flatMap((some) => some.filter((status) => isUndocumented(status, keys)).slice(0, 1))
    .map((status) =>
      method === "head"
        ? withoutBody(`${status}`, status)
        : served(`${status}`, status, "application/json", { undocumented: status }),
    );
}

/** Each documented answer of JSON as something else, without its body, and with one that breaks off. */
export function brokenAnswers(operation: WireOperation): BrokenAnswer[] {
  return documentedAnswers(operation).flatMap(({ title, status, mediaType, documented }) => {
    if (mediaType === undefined || !isJson(mediaType)) return [];
    const other = OTHER_TYPES.find((type) => !documented.some((range) => covers(range, type)));
    const page = { status, mediaType: other, text: PAGE, value: PAGE, reason: "mediaType" } as const;
    const empty = { status, mediaType, text: "", value: undefined, reason: "empty" } as const;
    const cutOff = { status, mediaType, text: CUT_OFF, value: CUT_OFF, reason: "syntax" } as const;
    return [
      ...(other === undefined ? [] : [{ ...page, title: `${title}, but ${other}` }]),
      { ...empty, title: `${title}, but empty` },
      { ...cutOff, title: `${title}, but cut off` },
    ];
  });
}

/** Each documented answer made wrong in one thing, in every way that its schema knows. */
export function refusedAnswers(operation: WireOperation): RefusedAnswer[] {
  return documentedAnswers(operation).flatMap(({ title, status, mediaType, value, part }) => {
    if (!part || mediaType === undefined || value === undefined) return [];
    const { memory, path } = part;
    return counterExamples(memory, path, validForm(memory, path, value)).map((counter) => ({
      ...served(`${title}, ${counter.title}`, status, mediaType, counter.value),
      counter,
    }));
  });
}

/** What proxies and others answer with that know nothing of the document. */
const OTHER_TYPES = ["text/html", "text/plain", "application/xml", "image/png"];
const PAGE = "<html><title>Bad gateway</title></html>";
const CUT_OFF = '{"cut": "of';

/** Whether a documented media type or range (OpenAPI 3.1, section 4.8.14) has room for another. */
function covers(range: string, mediaType: string): boolean {
  return range === "*/*" || range === mediaType || range === `${mediaType.split("/", 1)[0]}/*`;
}
