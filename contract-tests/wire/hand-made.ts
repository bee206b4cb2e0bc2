import { isArray, isObject, type Json } from "../../generator/openapi/document.js";
import { isJson } from "../../generator/runtime/media-type.js";
import type { BreachReport } from "./contract-server.js";
import type { Place, WireOperation } from "./operations.js";
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
      .flatMap(({ name, explode }) => {
        const value = request[place][name];
        return value === undefined ? [] : [{ name, value, explode }];
      });
  const path = new Map(written("path").map(({ name, value, explode }) => [name, simple(value, explode)]));
  const contentType = body && (body.part.mediaTypes.find(isJson) ?? body.part.mediaTypes[0]);
  const isSent = contentType !== undefined && request.arrives !== undefined;
  return {
    method: method.toUpperCase(),
    path: template.replace(/\{([^{}]+)\}/g, (_, name: string) => path.get(name) ?? ""),
    query: written("query").flatMap(({ name, value, explode }) => form(name, value, explode)),
    headers: {
      accept: accept.length > 0 ? accept.join(", ") : "*/*",
      ...(isSent ? { "content-type": contentType } : {}),
      ...Object.fromEntries(written("header").map(({ name, value }) => [name, String(value)])),
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

const encode = (value: Json): string => encodeURIComponent(String(value));

function simple(value: Json, explode: boolean): string {
  if (isArray(value)) return value.map(encode).join(",");
  if (!isObject(value)) return encode(value);
  const separator = explode ? "=" : ",";
  return Object.entries(value)
    .map(([key, item]) => `${encode(key)}${separator}${encode(item)}`)
    .join(",");
}

function form(name: string, value: Json, explode: boolean): string[] {
  if (explode && isArray(value)) return value.map((item) => `${encode(name)}=${encode(item)}`);
  if (explode && isObject(value))
    return Object.entries(value).flatMap(([key, item]) => form(key, item, false));
  return [`${encode(name)}=${simple(value, false)}`];
}
