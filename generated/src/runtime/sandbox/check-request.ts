import { isJson, matchesMediaType } from "../media-type.js";
import type { OperationValidators } from "../operation-validators.js";
import { documentedKey } from "../result.js";
import type { ValidationIssue, Validator } from "../standard-schema.js";
import type { SandboxOperation, SandboxParameter } from "./definition.js";
import type { Fault } from "./fault.js";
import { readParameters } from "./parameters.js";
import { bodyText, type ReceivedRequest } from "./received.js";

/** A request that is in order. */
export interface CheckedRequest {
  /** The value of JSON; null for a body of another type, and for none. */
  readonly body: unknown;
}

type Part = "path" | "query" | "header" | "cookie" | "body";

/** Reads a request as the document has it, or says what is wrong with it. */
export function checkRequest(
  operation: SandboxOperation,
  { request: validators = {} }: OperationValidators,
  request: ReceivedRequest,
  inPath: Readonly<Record<string, string>>,
): { readonly checked: CheckedRequest } | { readonly fault: Fault } {
  const { body } = operation;
  const mediaType = request.headers.get("content-type") ?? body?.mediaTypes[0] ?? "";
  if (body && request.body && !body.mediaTypes.some((documented) => matchesMediaType(documented, mediaType)))
    return { fault: unsupported(mediaType, body.mediaTypes) };

  let issues: [Part, ValidationIssue][] = [];
  for (const place of ["path", "query", "header", "cookie"] as const) {
    const read = attempt(() => readParameters(place, operation.parameters, request, inPath));
    if (!read) return { fault: unreadable(`The parameters in the ${place} can't be decoded.`) };
    const typed = withTypes(read.value, operation.parameters, validators[place]);
    issues = issues.concat(issuesOf(place, validators[place], typed));
  }

  const hasJson = request.body !== undefined && isJson(mediaType);
  const text = hasJson ? (bodyText(request) ?? "") : "null";
  if (isBeyondLimits(text))
    return { fault: unreadable(`The body has over ${MOST_VALUES} values, or is over ${DEEPEST} deep.`) };
  const read = attempt(() => JSON.parse(text) as unknown);
  if (!read) return { fault: unreadable("The body isn't JSON.") };
  if (hasJson) issues = issues.concat(issuesOf("body", validators.body, read.value));
  else if (body?.required && !request.body) issues.push(["body", MISSING_BODY]);
  return issues.length > 0 ? { fault: invalid(issues, operation) } : { checked: { body: read.value } };
}

const MISSING_BODY: ValidationIssue = {
  message: "is missing: add it",
  path: [],
  keyword: "required",
  pointer: "",
};

/**
 * How deep a body is nested, and how many values it has at the most: to check it takes a frame of the stack for each
 * level, and time that grows faster than the number of things that are wrong.
 */
const DEEPEST = 500;
const MOST_VALUES = 20_000;

function isBeyondLimits(json: string): boolean {
  let depth = 0;
  let values = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"?|[[{}\],]/gs)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (token === "," || token === "[" || token === "{") values++;
    if (depth > DEEPEST || values > MOST_VALUES) return true;
  }
  return false;
}

/** Undefined where the text can't be read. */
function attempt<T>(read: () => T): { readonly value: T } | undefined {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof URIError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Text says no type: each value is the text where its schema takes that, else the number or boolean that it spells. Where
 * neither is taken, it is the one of the right type.
 */
function withTypes(
  values: Readonly<Record<string, unknown>>,
  parameters: readonly SandboxParameter[],
  validator: Validator<unknown> | undefined,
): Record<string, unknown> {
  const keywords = (name: string, value: unknown): string[] =>
    issuesOf("query", validator, { [name]: value })
      .filter(([, { path }]) => path[0] === name)
      .map(([, { keyword }]) => keyword);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isContent = parameters.some(
        (one) => one.name === name && one.serialization && "mediaType" in one.serialization,
      );
      const readings = isContent ? [value] : [value, spelled(value)];
      const taken =
        readings.find((reading) => keywords(name, reading).length === 0) ??
        readings.find((reading) => !keywords(name, reading).includes("type"));
      return [name, taken ?? value];
    }),
  );
}

function spelled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelled);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spelled(item)]));
  const isOther = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(String(value));
  return isOther ? JSON.parse(String(value)) : value;
}

function issuesOf(
  part: Part,
  validator: Validator<unknown> | undefined,
  value: unknown,
): [Part, ValidationIssue][] {
  return (validator?.["~standard"].validate(value).issues ?? []).map((issue) => [part, issue]);
}

/** How many things that are wrong with a request are told. */
const MOST_VIOLATIONS = 100;

function invalid(
  issues: readonly (readonly [Part, ValidationIssue])[],
  { answers }: SandboxOperation,
): Fault {
  const violations = issues.slice(0, MOST_VIOLATIONS).map(([part, { path, message }]) => ({
    field: path.join(".") || part,
    detail: message,
  }));
  const [{ field, detail } = { field: "", detail: "" }] = violations;
  const [[part, first] = []] = issues;
  // Where no answer to wrong data is documented, nothing is at a path that can't be.
  const wrong = part === "path" ? [400, 422, 404] : [400, 422];
  const status = wrong.find((one) => documentedKey(answers, one) !== undefined) ?? 400;
  return {
    status,
    kinds: status === 404 ? ["not-found"] : [first?.keyword ?? "", "invalid"],
    detail: `${field} ${detail}.`,
    values: { field, problem: detail },
    violations,
  };
}

function unreadable(detail: string): Fault {
  return { status: 400, kinds: ["syntax", "invalid"], detail, violations: [] };
}

function unsupported(mediaType: string, documented: readonly string[]): Fault {
  return {
    status: 415,
    kinds: ["media-type"],
    detail: `A body of ${mediaType} isn't taken: send ${documented.join(" or ")}.`,
  };
}
