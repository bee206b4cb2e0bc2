import { isArray, isObject, type Json } from "../../generator/openapi/document.js";
import { isJson } from "../../generator/runtime/media-type.js";
import type { BreachReport } from "./contract-server.js";
import type { Parameter, Place, WireOperation } from "./operations.js";
import type { ContractRequest } from "./requests.js";

/** A request written without the client, so that it can be wrong. */
export interface HandMade {
  readonly method: string;
  readonly path: string;
  /** Fields as they are written, still to be joined. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A valid request of an operation. */
export function handMade(operation: WireOperation, request: ContractRequest): HandMade {
  const { method, template, parameters, body, accept } = operation;
  const written = (place: Place) =>
    parameters
      .filter((parameter) => parameter.place === place)
      .flatMap((parameter) => {
        const value = request[place][parameter.name];
        return value === undefined ? [] : [{ parameter, name: parameter.name, value }];
      });
  const path = new Map(written("path").map(({ name, parameter, value }) => [name, inPath(parameter, value)]));
  const cookies = written("cookie").map(
    ({ name, parameter, value }) => `${name}=${inCookie(parameter, value)}`,
  );
  const contentType = body && (body.part.mediaTypes.find(isJson) ?? body.part.mediaTypes[0]);
  const isSent = contentType !== undefined && request.arrives !== undefined;
  return {
    method: method.toUpperCase(),
    path: template.replace(/\{([^{}]+)\}/g, (_, name: string) => path.get(name) ?? ""),
    query: written("query").flatMap(({ parameter, value }) => inQuery(parameter, value)),
    headers: {
      accept: accept.length > 0 ? accept.join(", ") : "*/*",
      ...(isSent ? { "content-type": contentType } : {}),
      ...Object.fromEntries(
        written("header").map(({ name, parameter, value }) => [name, inHeader(parameter, value)]),
      ),
      ...(cookies.length > 0 ? { cookie: cookies.join("; ") } : {}),
    },
    body: isSent ? (isJson(contentType) ? JSON.stringify : String)(request.arrives) : undefined,
  };
}

/** Sends it, and gives what the server has against it: nothing, where it is answered as documented. */
export async function send(origin: string, { method, path, query, headers, body }: HandMade) {
  const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
  const response = await fetch(origin + target, { method, headers, ...(body === undefined ? {} : { body }) });
  if (response.headers.get("content-type") !== "application/problem+json") return [];
  const { breaches }: BreachReport = await response.json();
  return breaches;
}

type Write = (value: Json) => string;

const encode: Write = (value) => encodeURIComponent(String(value));

/** A parameter with `content`: no style says how it is written. */
function content({ isJson: asJson }: Parameter, value: Json): string {
  return asJson ? JSON.stringify(value) : String(value);
}

/** Keys and values of an object, or the items of an array, between separators. */
function list(value: Json, separator: string, write: Write, pair = separator): string {
  if (isArray(value)) return value.map(write).join(separator);
  if (!isObject(value)) return write(value);
  return Object.entries(value)
    .map(([key, item]) => `${write(key)}${pair}${write(item)}`)
    .join(separator);
}

/** The path's rows of the examples in OpenAPI 3.1.1, section 4.8.12.4. */
function inPath(parameter: Parameter, value: Json): string {
  const { name, style, explode, isContent } = parameter;
  if (isContent) return encode(content(parameter, value));
  if (style === "label") return `.${explode ? list(value, ".", encode, "=") : list(value, ",", encode)}`;
  if (style === "matrix") {
    if (!explode || !(isArray(value) || isObject(value))) return `;${name}=${list(value, ",", encode)}`;
    return isArray(value)
      ? value.map((item) => `;${name}=${encode(item)}`).join("")
      : `;${list(value, ";", encode, "=")}`;
  }
  return list(value, ",", encode, explode ? "=" : ",");
}

function inQuery(parameter: Parameter, value: Json): string[] {
  const { name, style, explode, isContent } = parameter;
  const field = (text: string) => `${encode(name)}=${text}`;
  if (isContent) return [field(encode(content(parameter, value)))];
  if (style === "deepObject" && isObject(value)) {
    return Object.entries(value).map(([key, item]) => `${encode(`${name}[${key}]`)}=${encode(item)}`);
  }
  if (style === "spaceDelimited") return [field(list(value, "%20", encode))];
  if (style === "pipeDelimited") return [field(list(value, "%7C", encode))];
  if (explode && isArray(value)) return value.map((item) => field(encode(item)));
  if (explode && isObject(value)) return list(value, "&", encode, "=").split("&");
  return [field(list(value, ",", encode))];
}

function inHeader(parameter: Parameter, value: Json): string {
  if (parameter.isContent) return content(parameter, value);
  return list(value, ",", String, parameter.explode ? "=" : ",");
}

function inCookie(parameter: Parameter, value: Json): string {
  if (!parameter.isContent) return list(value, ",", encode);
  return parameter.isJson ? encode(content(parameter, value)) : content(parameter, value);
}
