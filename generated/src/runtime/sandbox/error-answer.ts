import { documentedKey } from "../result.js";
import type { DocumentedAnswer, ErrorCode, ErrorForm, SandboxOperation } from "./definition.js";
import type { Fault } from "./fault.js";
import { recordOr } from "./state.js";
import type { Answer } from "./write-answer.js";

/** The HTTP statuses in words (RFC 9110, section 15). */
const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
};

/**
 * A fault in the document's own words: of the status where it is documented, in the form of the other errors where it
 * isn't, and else as RFC 9457 has it. Where the document has a schema for it and doesn't say which property is which,
 * it is the documented example.
 */
export function errorAnswer(
  operation: SandboxOperation | undefined,
  fault: Fault,
  operations: readonly SandboxOperation[],
): Answer {
  const { status, headers = {} } = fault;
  const own = operation && entryOf(operation, status);
  if (own && !own.form) {
    const [{ mediaType, examples } = { mediaType: undefined, examples: {} }] = own.contents;
    return { status, mediaType, value: Object.values(examples)[0], headers: { ...own.headers, ...headers } };
  }
  const formed = own ?? anyForm([...(operation ? [operation] : []), ...operations], status);
  if (!formed?.form) {
    const value = { title: reasonOf(status), status, detail: fault.detail };
    return { status, mediaType: "application/problem+json", value, headers };
  }
  return {
    status,
    mediaType: formed.contents[0]?.mediaType,
    value: inForm(formed.form, formed, fault),
    headers: { ...own?.headers, ...headers },
  };
}

function entryOf({ answers }: SandboxOperation, status: number): DocumentedAnswer | undefined {
  const key = documentedKey(answers, status);
  return key === undefined ? undefined : answers[key];
}

/** One of the same status, if there is one. */
function anyForm(operations: readonly SandboxOperation[], status: number): DocumentedAnswer | undefined {
  const same = operations.flatMap((operation) => entryOf(operation, status) ?? []);
  const all = operations.flatMap(({ answers }) => Object.values(answers));
  return [...same, ...all].find(({ form }) => form);
}

function inForm(
  form: ErrorForm,
  { codes = [], contents: [content] }: DocumentedAnswer,
  fault: Fault,
): Record<string, unknown> {
  const { status, values = {}, violations } = fault;
  const known = codeOf(codes, fault);
  const words = fault.words ?? known?.detail;
  const code = fault.code ?? known?.code ?? codeInExamples(form, content?.examples ?? {}, status);
  const named = words?.match(/\{\w+\}/g)?.map((name) => values[name.slice(1, -1)] ?? name) ?? [];
  const detail = words?.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
  const roles = {
    status,
    reason: reasonOf(status),
    code,
    detail: detail ?? fault.detail,
    parameters: named,
  };
  const body = Object.fromEntries(
    Object.entries(roles).flatMap(([role, value]) => {
      const property = form[role as keyof typeof roles]; // the keys of `roles` are those of a form
      return property === undefined || value === undefined ? [] : [[property, value] as const];
    }),
  );
  if (form.violations && violations) {
    const { at, field, detail } = form.violations;
    const list = violations.map((one) => ({ [field]: one.field, [detail]: one.detail }));
    const nested = at.reduceRight<unknown>((inner, name) => ({ [name]: inner }), list);
    return { ...body, ...recordOr(nested) };
  }
  return body;
}

/** By its name, or by the closest of the kinds that a code stands for. */
function codeOf(codes: readonly ErrorCode[], { code, kinds }: Fault): ErrorCode | undefined {
  if (code !== undefined) return codes.find((known) => known.code === code);
  for (const kind of kinds) {
    const found = codes.find(({ when }) => when?.includes(kind));
    if (found) return found;
  }
  return undefined;
}

/** A code is often required: that of an example of the same status, or else the reason as a constant. */
function codeInExamples(
  { code, status: property }: ErrorForm,
  examples: Readonly<Record<string, unknown>>,
  status: number,
): unknown {
  const same = Object.values(examples)
    .map(recordOr)
    .find((example) => property !== undefined && example[property] === status);
  const constant = reasonOf(status).toUpperCase().replaceAll(" ", "_");
  return code === undefined ? undefined : (same?.[code] ?? constant);
}

function reasonOf(status: number): string {
  return REASONS[status] ?? `Status ${status}`;
}
