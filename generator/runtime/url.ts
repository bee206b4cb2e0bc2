import { escapeSegment } from "./json-pointer.js";
import type { ValidationIssue } from "./standard-schema.js";

type Values = Readonly<Record<string, unknown>>;

const encode = (value: unknown): string => encodeURIComponent(String(value ?? ""));

const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null;

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
 * A path template with its parameters filled in, in the style `simple` (OpenAPI 3.1, section 4.8.12.4), and those that
 * have no value which can stand there. An empty segment, `.` and `..` make another path of a URL (RFC 3986, section
 * 5.2.4), percent-encoded too.
 *
 * @throws URIError for a text with half a surrogate pair, which UTF-8 can't carry.
 */
export function fillPath(
  template: string,
  values: Values = {},
): { readonly path: string; readonly issues: readonly ValidationIssue[] } {
  const issues: ValidationIssue[] = [];
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = simple(Object.hasOwn(values, name) ? values[name] : "");
    if (/^\.{0,2}$/.test(text)) {
      const message = `must be there, and be neither empty nor "." nor ".."`;
      issues.push(parameterIssue("path", name, "pathSegment", message));
    }
    return text;
  });
  return { path, issues };
}

/**
 * Query parameters in the style `form` with `explode`, with a `?` in front unless there are none. What is undefined or
 * null is left out.
 *
 * @throws URIError as `fillPath` does.
 */
export function queryString(query: Values = {}): string {
  const fields = Object.entries(query).flatMap(([name, value]) => form(name, value));
  return fields.length > 0 ? `?${fields.join("&")}` : "";
}

function simple(value: unknown): string {
  return (isObject(value) ? (Array.isArray(value) ? value : Object.entries(value)).flat() : [value])
    .map(encode)
    .join(",");
}

function form(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => form(name, item));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => form(key, item));
  return value === undefined || value === null ? [] : [`${encode(name)}=${encode(value)}`];
}
