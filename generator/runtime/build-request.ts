import { serializeBody } from "./body.js";
import { RequestError, refusal } from "./errors.js";
import { type Operation, operationHeaders, operationTitle } from "./operation.js";
import type { RequestParts } from "./operation-validators.js";
import type { OutgoingRequest } from "./outgoing-request.js";
import type { ValidationIssue } from "./standard-schema.js";
import { DEFAULT_WRITERS, fillPath, type ParameterWriters, parameterIssue, queryString } from "./url.js";

/** Headers in either form: those of a call, or the parameters of an operation. */
type HeaderValues = Headers | Readonly<Record<string, unknown>>;

/**
 * A call's request as it goes to the service. A header parameter replaces a header of the call, and that one of the
 * operation's own.
 *
 * @throws RequestError with everything that keeps it from being sent.
 */
export async function buildRequest(
  baseUrl: string,
  operation: Operation,
  { path, query, header, cookie, body, contentType = operation.contentType }: RequestParts,
  extra: HeaderValues | undefined,
): Promise<OutgoingRequest> {
  const title = operationTitle(operation);
  try {
    const writers = await parameterWriters(operation, cookie);
    const filled = fillPath(operation.path, path, writers.path);
    const sent = body === undefined ? undefined : await serializeBody(body, operation, contentType);
    // Any name is one here, `__proto__` too.
    const headers = new Map(Object.entries(operationHeaders(operation, sent, contentType)));
    const issues = [
      ...filled.issues,
      ...addHeaders(headers, extra),
      ...addHeaders(headers, header, writers),
      ...addHeaders(headers, cookie && { cookie: writers.cookie?.(cookie, headers.get("cookie")) }),
    ];
    if (issues.length > 0) throw refusal(title, issues);
    const method = operation.method.toUpperCase();
    if (method === "TRACE" || (body !== undefined && /^(GET|HEAD)$/.test(method))) {
      throw new RequestError(
        `${title} was not sent: fetch sends no ${method} request${body === undefined ? "" : " with a body"}`,
      );
    }
    return {
      method,
      url: baseUrl + filled.path + queryString(query, writers.query),
      headers: Object.fromEntries(headers),
      body: sent,
    };
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    throw new RequestError(`${title} was not sent: it has a value that can't be written`, [], { cause });
  }
}

/** Writers for the parameters of an operation. Those for other styles than the default ones, and cookies, are loaded for it. */
export function parameterWriters(
  { styles }: Pick<Operation, "styles">,
  cookie: RequestParts["cookie"],
): ParameterWriters | Promise<ParameterWriters> {
  return styles || cookie
    ? import("./parameter-styles.js").then(({ styledWriters }) => styledWriters(styles))
    : DEFAULT_WRITERS;
}

/** Adds to `headers`, and tells what can't be sent: the platform's own error would quote a value that may be secret. */
export function addHeaders(
  headers: Map<string, string>,
  added: HeaderValues = {},
  { header: write }: ParameterWriters = DEFAULT_WRITERS,
): ValidationIssue[] {
  return (added instanceof Headers ? [...added] : Object.entries(added)).flatMap(([name, value]) => {
    const text = write(name, value);
    if (text === undefined) return [];
    try {
      new Headers([[name, text]]);
    } catch {
      return [
        parameterIssue("header", name, "headerField", "must be made of characters that a header can carry"),
      ];
    }
    headers.set(name.toLowerCase(), text);
    return [];
  });
}
