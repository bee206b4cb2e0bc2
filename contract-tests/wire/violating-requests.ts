import { arrayOr, objectOr } from "../../generator/openapi/document.js";
import { isJson } from "../../generator/runtime/media-type.js";
import { pointerOf } from "../support/instance.js";
import { counterExamples } from "../support/violations.js";
import type { HandMade } from "./hand-made.js";
import type { Parameter, Place, WireOperation } from "./operations.js";

/** A request with one thing wrong, and the breach that says so. */
export interface ViolatingRequest {
  readonly title: string;
  readonly request: HandMade;
  readonly pointer: string;
  readonly rule: string;
}

type Commit = (
  valid: HandMade,
  operation: WireOperation,
  all: readonly WireOperation[],
) => ViolatingRequest[];

/** One row a kind of breach: what commits it alone, wherever an operation allows that. */
export const BREACHES: Readonly<Record<string, Commit>> = {
  "another path": (valid) => [
    { title: "", request: { ...valid, path: `${valid.path}/no/such/path` }, pointer: "", rule: "path" },
  ],

  "another method": (valid, { template }, all) =>
    ["PUT", "PATCH", "DELETE", "POST"]
      .filter(
        (method) =>
          !all.some((other) => other.template === template && other.method.toUpperCase() === method),
      )
      .slice(0, 1)
      .map((method) => ({ title: method, request: { ...valid, method }, pointer: "", rule: "method" })),

  "path parameter that its schema refuses": (valid, operation) =>
    refusable(operation, "path").map(({ name, rule }) => ({
      title: name,
      request: { ...valid, path: withSegment(valid, operation, name, encodeURIComponent(REFUSED)) },
      pointer: pointerOf(["path", name]),
      rule,
    })),

  "path parameter in broken encoding": (valid, operation) =>
    named(operation, "path").map(({ name }) => ({
      title: name,
      request: { ...valid, path: withSegment(valid, operation, name, BROKEN) },
      pointer: pointerOf(["path", name]),
      rule: "encoding",
    })),

  "path parameter in another style": (valid, operation) =>
    operation.parameters
      .filter(({ place, style }) => place === "path" && style !== "simple")
      .map(({ name }) => ({
        title: name,
        request: { ...valid, path: withSegment(valid, operation, name, "x") },
        pointer: pointerOf(["path", name]),
        rule: "style",
      })),

  "query parameter that its schema refuses": (valid, operation) =>
    refusable(operation, "query").map(({ name, rule }) => ({
      title: name,
      request: withField(valid, name, encodeURIComponent(REFUSED)),
      pointer: pointerOf(["query", name]),
      rule,
    })),

  "query parameter in broken encoding": (valid, operation) =>
    named(operation, "query").map(({ name }) => ({
      title: name,
      request: withField(valid, name, BROKEN),
      pointer: pointerOf(["query", name]),
      rule: "encoding",
    })),

  "query parameter twice": (valid, operation) =>
    named(operation, "query").flatMap(({ name }) => {
      const field = valid.query.find((one) => one.startsWith(`${encodeURIComponent(name)}=`));
      if (field === undefined) return [];
      const request = { ...valid, query: [...valid.query, field] };
      return [{ title: name, request, pointer: pointerOf(["query", name]), rule: "repeated" }];
    }),

  "query parameter that isn't documented": (valid) => [
    {
      title: "noSuchParameter",
      request: withField(valid, "noSuchParameter", "1"),
      pointer: "/query/noSuchParameter",
      rule: "additionalProperties",
    },
  ],

  "without a query parameter": (valid, operation) =>
    required(operation, "query").map((name) => ({
      title: name,
      request: { ...valid, query: valid.query.filter((field) => !isOf(field, name)) },
      pointer: pointerOf(["query", name]),
      rule: "required",
    })),

  "header that its schema refuses": (valid, operation) =>
    refusable(operation, "header").map(({ name, rule }) => ({
      title: name,
      request: { ...valid, headers: { ...valid.headers, [name]: REFUSED } },
      pointer: pointerOf(["header", name]),
      rule,
    })),

  "without a header": (valid, operation) =>
    required(operation, "header").map((name) => ({
      title: name,
      request: { ...valid, headers: without(valid.headers, name) },
      pointer: pointerOf(["header", name]),
      rule: "required",
    })),

  "cookie that its schema refuses": (valid, operation) =>
    refusable(operation, "cookie").map(({ name, rule }) => ({
      title: name,
      request: withCookie(valid, name, `${name}=${encodeURIComponent(REFUSED)}`),
      pointer: pointerOf(["cookie", name]),
      rule,
    })),

  "without a cookie": (valid, operation) =>
    required(operation, "cookie").map((name) => ({
      title: name,
      request: withCookie(valid, name),
      pointer: pointerOf(["cookie", name]),
      rule: "required",
    })),

  // fetch adds `*/*` where there is none.
  "Accept of another type": (valid, { accept }) =>
    ["*/*", "text/x-unknown", [...accept, "text/x-unknown"].join(", ")]
      .filter((sent) => sent !== valid.headers.accept)
      .map((sent) => ({
        title: sent,
        request: { ...valid, headers: { ...valid.headers, accept: sent } },
        pointer: "/header/Accept",
        rule: "mediaType",
      })),

  "Content-Type of another type": (valid, { body }) =>
    valid.body === undefined
      ? []
      : ["text/x-unknown", "application/x-www-form-urlencoded"]
          .filter((sent) => !body?.part.mediaTypes.includes(sent))
          .map((sent) => ({
            title: sent,
            request: { ...valid, headers: { ...valid.headers, "content-type": sent } },
            pointer: "/header/Content-Type",
            rule: "mediaType",
          })),

  "without a body": (valid, { body }) =>
    body?.required
      ? [{ title: "", request: { ...valid, body: undefined }, pointer: "/body", rule: "required" }]
      : [],

  "with a body that isn't documented": (valid, { body, method }) =>
    // fetch sends none with those.
    body || method === "get" || method === "head"
      ? []
      : [{ title: "", request: { ...valid, body: "{}" }, pointer: "/body", rule: "undocumented" }],

  "body that isn't JSON": (valid) =>
    sendsJson(valid)
      ? [{ title: "", request: { ...valid, body: `${valid.body}}` }, pointer: "/body", rule: "syntax" }]
      : [],

  "body that its schema refuses": (valid, { body }) =>
    body && sendsJson(valid)
      ? counterExamples(body.part.memory, body.part.path, JSON.parse(valid.body ?? "")).map((counter) => ({
          title: counter.title,
          request: { ...valid, body: JSON.stringify(counter.value) },
          pointer: `/body${counter.pointer}`,
          rule: counter.keyword,
        }))
      : [],
};

/** Text that no number, boolean, enumeration or pattern is likely to have room for. */
const REFUSED = "~ no such value ~";
/** The first byte of three of UTF-8, alone. */
const BROKEN = "%E2";

/** The scalars of a place; in the path those that are a segment by themselves. */
function named({ parameters, template }: WireOperation, place: Place): Parameter[] {
  return parameters.filter(
    ({ name, place: own, shape, style, isContent }) =>
      own === place &&
      shape === "scalar" &&
      !isContent &&
      (style === "simple" || style === "form") &&
      (own !== "path" || template.split("/").includes(`{${name}}`)),
  );
}

/** Those that a text can be wrong for, and by which keyword. */
function refusable(
  operation: WireOperation,
  place: Place,
): { readonly name: string; readonly rule: string }[] {
  return named(operation, place).flatMap(({ name, memory, path }) =>
    memory
      .findings(path, REFUSED)
      .slice(0, 1)
      .map(({ keyword }) => ({ name, rule: keyword })),
  );
}

function required(operation: WireOperation, place: "query" | "header" | "cookie"): string[] {
  return arrayOr(objectOr(operation.places[place]?.schema).required).map(String);
}

function withSegment({ path }: HandMade, { template }: WireOperation, name: string, text: string): string {
  const place = template.split("/").indexOf(`{${name}}`);
  return path
    .split("/")
    .map((segment, index) => (index === place ? text : segment))
    .join("/");
}

function isOf(field: string, name: string): boolean {
  return field.startsWith(`${encodeURIComponent(name)}=`);
}

function withField(valid: HandMade, name: string, text: string): HandMade {
  const others = valid.query.filter((field) => !isOf(field, name));
  return { ...valid, query: [...others, `${encodeURIComponent(name)}=${text}`] };
}

function withCookie(valid: HandMade, name: string, ...written: readonly string[]): HandMade {
  const { cookie = "" } = valid.headers;
  const others = cookie.split("; ").filter((one) => !one.startsWith(`${name}=`));
  return { ...valid, headers: { ...valid.headers, cookie: [...others, ...written].join("; ") } };
}

function without(headers: HandMade["headers"], name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}

function sendsJson({ body, headers }: HandMade): boolean {
  return body !== undefined && isJson(headers["content-type"] ?? "");
}
