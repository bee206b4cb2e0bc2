import { escapeSegment } from "./json-pointer.js";
import type { ValidationIssue } from "./standard-schema.js";

function issue(part: "path" | "header", name: string, keyword: string, message: string): ValidationIssue {
  return { message, path: [part, name], keyword, pointer: `/${part}/${escapeSegment(name)}` };
}

/**
 * The parameters of a path template without a value that can stand there. An empty segment, `.` and `..` make another
 * path of a URL (RFC 3986, section 5.2.4), percent-encoded too.
 */
export function pathIssues(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
): ValidationIssue[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = ""]) =>
    /^\.{0,2}$/.test(String(values?.[name] ?? ""))
      ? [issue("path", name, "pathSegment", `must be there, and be neither empty nor "." nor ".."`)]
      : [],
  );
}

/** The headers that can't be sent. The platform's own error would quote the value, which may be a secret. */
export function headerIssues(headers: Readonly<Record<string, unknown>> | undefined): ValidationIssue[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) => {
    try {
      new Headers([[name, String(value)]]);
      return [];
    } catch {
      return [issue("header", name, "headerField", "must be made of characters that a header can carry")];
    }
  });
}
