import { escapeSegment } from "./json-pointer.js";
import type { ValidationIssue } from "./standard-schema.js";

type Values = Readonly<Record<string, unknown>>;

/** How the parameters of each place are written. */
export interface ParameterWriters {
  /** The text in the place of a path's `{name}`; empty where there is no value. */
  path(name: string, value: unknown): string;
  /** The fields of a query, `name=value` each; none where there is no value. */
  query(name: string, value: unknown): readonly string[];
  /** The value of a header; undefined where there is none. */
  header(name: string, value: unknown): string | undefined;
  /** The Cookie header with these after those that are there. */
  cookie?(values: Values, before: string | undefined): string;
}

/** Those of parameters without `style`, `explode`, `allowReserved` and `content` (OpenAPI 3.1, section 4.8.12.2). */
export const DEFAULT_WRITERS: ParameterWriters = {
  path: (_, value) => simple(value, encode),
  query: form,
  header: (_, value) => (isMissing(value) ? undefined : simple(value, scalarText)),
};

export const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null;

/** Whether a value is undefined in the sense of RFC 6570, section 2.3. */
export const isMissing = (value: unknown): boolean => value === undefined || value === null;

/** @throws TypeError for what no style has a form for: an array or an object inside of another. */
export function scalarText(value: unknown): string {
  if (isObject(value)) throw new TypeError("no style for a nested value");
  return String(value ?? "");
}

export const encode = (value: unknown): string => encodeURIComponent(scalarText(value));

/** What is wrong with one parameter of a request. */
export function parameterIssue(
  part: "path" | "header",
  name: string,
  keyword: string,
  message: string,
): ValidationIssue {
  return { message, path: [part, name], keyword, pointer: `/${part}/${escapeSegment(name)}` };
}

/**
 * A path template with its parameters filled in, and those that have no value which can stand there. An empty segment,
 * `.` and `..` make another path of a URL (RFC 3986, section 5.2.4), percent-encoded too.
 *
 * @throws URIError for a text with half a surrogate pair, which UTF-8 can't carry.
 */
export function fillPath(
  template: string,
  values: Values | undefined,
  write: ParameterWriters["path"],
): { readonly path: string; readonly issues: readonly ValidationIssue[] } {
  const issues: ValidationIssue[] = [];
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = write(name, values && Object.hasOwn(values, name) ? values[name] : undefined);
    if (/^\.{0,2}$/.test(text)) {
      const message = `must be there, and be neither empty nor "." nor ".."`;
      issues.push(parameterIssue("path", name, "pathSegment", message));
    }
    return text;
  });
  return { path, issues };
}

/**
 * Query parameters, with a `?` in front unless there are none. What is undefined or null is left out.
 *
 * @throws URIError as `fillPath` does.
 */
export function queryString(query: Values | undefined, write: ParameterWriters["query"]): string {
  const fields = Object.entries(query ?? {}).flatMap(([name, value]) => write(name, value));
  return fields.length > 0 ? `?${fields.join("&")}` : "";
}

/** The style `simple` without `explode`. */
function simple(value: unknown, write: (item: unknown) => string): string {
  return (isObject(value) ? (Array.isArray(value) ? value : Object.entries(value).flat()) : [value])
    .map(write)
    .join(",");
}

/** The style `form` with `explode`. */
function form(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => form(name, item));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => form(key, item));
  return isMissing(value) ? [] : [`${encode(name)}=${encode(value)}`];
}
