import type { IncomingHttpHeaders } from "node:http";
import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { isJson, mediaTypeEssence } from "../../generator/runtime/media-type.js";
import { pointerOf } from "../support/instance.js";
import { type Breach, breach, schemaBreach } from "./breach.js";
import { type Parameter, PLACES, type Place, type WireOperation } from "./operations.js";
import {
  cookieFields,
  type Field,
  ownFields,
  queryFields,
  type Reading,
  readForm,
  readSimple,
} from "./parameters.js";

/** A request as it came. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a request says, read as the document has it. */
export type Received = Readonly<Record<Place, JsonObject>> & {
  /** The value of JSON, the text of anything else, undefined where there is none. */
  readonly body: Json | undefined;
};

/** What the document makes of a request. */
export interface Judgement {
  /** Undefined where the document has none for it. */
  readonly operation: WireOperation | undefined;
  readonly received: Received;
  readonly breaches: readonly Breach[];
}

/** Finds the operation that a request is for, and every way in which it isn't what is documented for that. */
export function judgeRequest(operations: readonly WireOperation[], request: RawRequest): Judgement {
  const [path = "", ...rest] = request.target.split("?");
  const found = findOperation(operations, request.method, path);
  if (!found.operation) {
    const breaches = [breach("", found.isPath ? "method" : "path", `${request.method} ${path}`)];
    return {
      operation: undefined,
      received: { path: {}, query: {}, header: {}, cookie: {}, body: undefined },
      breaches,
    };
  }
  const { operation, segments } = found;
  const breaches: Breach[] = [];
  const given = {
    path: readPath(operation, segments, breaches),
    query: readQuery(operation, rest.join("?"), breaches),
    header: readHeaders(operation, request.headers, breaches),
    cookie: readCookies(operation, request.headers, breaches),
  };
  for (const place of PLACES) {
    const part = operation.places[place];
    const findings = part?.memory.findings(part.path, given[place]) ?? [];
    // What can't be read is missed by its schema too, and was told already.
    const told = new Set(breaches.map(({ pointer }) => pointer));
    breaches.push(
      ...findings.map((finding) => schemaBreach(place, finding)).filter(({ pointer }) => !told.has(pointer)),
    );
  }
  checkAccept(operation, request.headers, breaches);
  return { operation, received: { ...given, body: readBody(operation, request, breaches) }, breaches };
}

type Found =
  | { readonly operation: WireOperation; readonly segments: readonly string[] }
  | { readonly operation: undefined; readonly isPath: boolean };

/** A path without templates is matched before one with (OpenAPI 3.1, section 4.8.8.2). */
function findOperation(operations: readonly WireOperation[], method: string, path: string): Found {
  const matches = operations
    .flatMap((operation) => {
      const match = templatePattern(operation.template).exec(path);
      return match ? [{ operation, segments: match.slice(1) }] : [];
    })
    .sort((a, b) => a.segments.length - b.segments.length);
  return (
    matches.find(({ operation }) => operation.method.toUpperCase() === method) ?? {
      operation: undefined,
      isPath: matches.length > 0,
    }
  );
}

function templatePattern(template: string): RegExp {
  const source = template
    .split(/\{[^{}]+\}/)
    .map((literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("([^/]+)");
  return new RegExp(`^${source}$`);
}

function readPath(
  { template, parameters }: WireOperation,
  segments: readonly string[],
  breaches: Breach[],
): JsonObject {
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  return collect(
    parameters.filter(({ place }) => place === "path"),
    (parameter) => readSimple(parameter, segments[names.indexOf(parameter.name)] ?? ""),
    breaches,
  );
}

function readQuery({ parameters }: WireOperation, query: string, breaches: Breach[]): JsonObject {
  const declared = parameters.filter(({ place }) => place === "query");
  const fields = queryFields(query);
  const known = new Set<Field>(declared.flatMap((parameter) => ownFields(parameter, fields)));
  const unknown = new Set(fields.filter((field) => !known.has(field)).map(({ name }) => name));
  breaches.push(
    ...[...unknown].map((name) =>
      schemaBreach("query", { keyword: "additionalProperties", pointer: pointerOf([name]) }),
    ),
  );
  return collect(declared, (parameter) => readForm(parameter, ownFields(parameter, fields)), breaches);
}

function readHeaders(
  { parameters }: WireOperation,
  headers: IncomingHttpHeaders,
  breaches: Breach[],
): JsonObject {
  return collect(
    parameters.filter(({ place }) => place === "header"),
    (parameter) => {
      const raw = headers[parameter.name.toLowerCase()];
      return raw === undefined ? { value: undefined } : readSimple(parameter, String(raw));
    },
    breaches,
  );
}

function readCookies(
  { parameters }: WireOperation,
  headers: IncomingHttpHeaders,
  breaches: Breach[],
): JsonObject {
  const fields = cookieFields(headers.cookie ?? "");
  return collect(
    parameters.filter(({ place }) => place === "cookie"),
    (parameter) => readForm(parameter, ownFields(parameter, fields)),
    breaches,
  );
}

function collect(
  parameters: readonly Parameter[],
  read: (parameter: Parameter) => Reading,
  breaches: Breach[],
): JsonObject {
  const values = new Map<string, Json>();
  for (const parameter of parameters) {
    const reading = read(parameter);
    const pointer = pointerOf([parameter.place, parameter.name]);
    if ("rule" in reading) breaches.push(breach(pointer, reading.rule));
    else if (reading.value !== undefined) values.set(parameter.name, reading.value);
  }
  return Object.fromEntries(values);
}

/** RFC 9110, section 12.5.1. Where no content is documented nothing needs to be asked for. */
function checkAccept({ accept }: WireOperation, headers: IncomingHttpHeaders, breaches: Breach[]): void {
  const sent = headers.accept ?? "*/*";
  const ranges = new Set(sent.split(",").map((range) => range.trim().toLowerCase()));
  const documented = new Set((accept.length > 0 ? accept : ["*/*"]).map((type) => type.toLowerCase()));
  if (ranges.size !== documented.size || [...ranges].some((range) => !documented.has(range))) {
    breaches.push(breach("/header/Accept", "mediaType", `${sent}, for ${[...documented].join(", ")}`));
  }
}

function readBody(
  { body }: WireOperation,
  { headers, body: text }: RawRequest,
  breaches: Breach[],
): Json | undefined {
  if (text === "") {
    if (body?.required) breaches.push(schemaBreach("body", { keyword: "required", pointer: "" }));
    return undefined;
  }
  if (!body) {
    breaches.push(breach("/body", "undocumented"));
    return undefined;
  }
  const { "content-type": sent = "" } = headers;
  const isDocumented = body.part.mediaTypes.some(
    (type) => type.toLowerCase() === sent.toLowerCase() || mediaTypeEssence(sent) === type.toLowerCase(),
  );
  if (!isDocumented) {
    breaches.push(
      breach("/header/Content-Type", "mediaType", `${sent}, for ${body.part.mediaTypes.join(", ")}`),
    );
  }
  if (!isJson(isDocumented ? sent : (body.part.mediaTypes[0] ?? ""))) return text;
  const value = parsed(text);
  if (value === undefined) breaches.push(breach("/body", "syntax"));
  else if (body.part.schema !== undefined) {
    const findings = body.part.memory.findings(body.part.path, value);
    breaches.push(...findings.map((finding) => schemaBreach("body", finding)));
  }
  return value;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
