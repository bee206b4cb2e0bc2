import { isJson } from "../media-type.js";
import type { SandboxParameter } from "./definition.js";
import type { ReceivedRequest } from "./received.js";

/** A field of a query or a cookie, its value still encoded: a comma that separates differs from one that was encoded. */
type Field = readonly [name: string, raw: string];

type Decode = (text: string) => string;

const DELIMITERS: Readonly<Record<string, RegExp>> = { spaceDelimited: /%20|\+/, pipeDelimited: /%7C|\|/i };

/**
 * The parameters of one place as they were sent, those that are there: texts, and arrays and objects of texts, for
 * which types the schema has to say. It reads what the client writes (OpenAPI 3.1, section 4.8.12.3).
 *
 * @throws URIError and SyntaxError for what can't be decoded.
 */
export function readParameters(
  place: SandboxParameter["in"],
  parameters: readonly SandboxParameter[],
  request: ReceivedRequest,
  inPath: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const fields = place === "query" ? queryFields(request.query) : cookieFields(request.headers.get("cookie"));
  const values = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter) => {
      const { name } = parameter;
      if (place === "query" || place === "cookie") return [name, readFields(parameter, fields)] as const;
      const raw = place === "path" ? inPath[name] : (request.headers.get(name) ?? undefined);
      return [name, raw === undefined ? undefined : readOne(parameter, raw)] as const;
    });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function queryFields(query: string): Field[] {
  return split(query, "&").map(([name, raw]) => [decodeForm(name), raw]);
}

function cookieFields(header: string | null): Field[] {
  return split(header ?? "", "; ");
}

function split(text: string, separator: string): Field[] {
  return text
    .split(separator)
    .filter((field) => field !== "")
    .map((field) => {
      const [name = ""] = field.split("=", 1);
      return [name, field.slice(name.length + 1)];
    });
}

function decodeForm(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

/** The style `form` and its like. */
function readFields(parameter: SandboxParameter, fields: readonly Field[]): unknown {
  const { name, shape, properties = [], serialization } = parameter;
  const own = fields.filter(([field]) => field === name).map(([, raw]) => raw);
  if (serialization && "mediaType" in serialization) {
    return own[0] === undefined ? undefined : readContent(own[0], serialization.mediaType);
  }
  const { style, explode } = serialization ?? { style: "form", explode: true };
  if (style === "deepObject") return readDeep(name, fields);
  if (explode && shape === "object") {
    const pairs = fields.filter(([field]) => properties.includes(field));
    return pairs.length > 0
      ? Object.fromEntries(pairs.map(([key, raw]) => [key, decodeForm(raw)]))
      : undefined;
  }
  if (own.length === 0) return undefined;
  if (explode && shape === "array") return own.map(decodeForm);
  // A scalar that is there twice is none.
  return own.length > 1 ? own : readList(parameter, own[0] ?? "", DELIMITERS[style] ?? /,/, decodeForm);
}

/** `name[key]`, as deep as the client writes it. */
function readDeep(parameter: string, fields: readonly Field[]): unknown {
  const own = fields.filter(([name]) => name.startsWith(`${parameter}[`) && name.endsWith("]"));
  if (own.length === 0) return undefined;
  const root = new Map<string, unknown>();
  for (const [name, raw] of own) {
    const keys = name.slice(parameter.length + 1, -1).split("][");
    let at = root;
    for (const key of keys.slice(0, -1)) {
      const inner = at.get(key);
      const next = inner instanceof Map ? inner : new Map<string, unknown>();
      at.set(key, next);
      at = next;
    }
    const last = keys.at(-1) ?? "";
    at.set(last === "" ? String(at.size) : last, decodeForm(raw));
  }
  return plain(root);
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, item]): [string, unknown] => [String(key), plain(item)]);
  const isList = entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** A path parameter, or a header, which isn't percent-encoded. */
function readOne(parameter: SandboxParameter, raw: string): unknown {
  const { name, shape, serialization } = parameter;
  const decode = parameter.in === "header" ? (text: string) => text : decodeURIComponent;
  if (serialization && "mediaType" in serialization) return readContent(raw, serialization.mediaType, decode);
  const { style, explode } = serialization ?? { style: "simple", explode: false };
  if (style === "label") return readList(parameter, raw.replace(/^\./, ""), explode ? /\./ : /,/, decode);
  if (style !== "matrix") return readList(parameter, raw, /,/, decode);
  const fields = split(raw.replace(/^;/, ""), ";");
  if (explode && shape === "object")
    return Object.fromEntries(fields.map(([key, text]) => [decode(key), decode(text)]));
  const own = fields.filter(([field]) => field === name).map(([, text]) => text);
  return explode && shape === "array" ? own.map(decode) : readList(parameter, own[0] ?? "", /,/, decode);
}

function readContent(raw: string, mediaType: string, decode: Decode = decodeForm): unknown {
  const text = decode(raw);
  return isJson(mediaType) ? JSON.parse(text) : text;
}

/** A scalar, or items between delimiters: those of an array, or keys and values of an object. */
function readList(
  { shape, serialization, in: place }: SandboxParameter,
  raw: string,
  delimiter: RegExp,
  decode: Decode,
): unknown {
  if (shape === "scalar") return decode(raw);
  const items = raw === "" ? [] : raw.split(delimiter).map((item) => item.trim());
  if (shape === "array") return items.map(decode);
  const isPaired = (place === "path" || place === "header") && serialization && "style" in serialization;
  const pairs =
    isPaired && serialization.explode
      ? items.map((item) => item.split("="))
      : items.flatMap((key, index) => (index % 2 === 0 ? [[key, items[index + 1] ?? ""]] : []));
  return Object.fromEntries(pairs.map(([key = "", value = ""]) => [decode(key), decode(value)]));
}
