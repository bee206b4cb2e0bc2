import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
} from "../../generator/openapi/document.js";
import type { Parameter } from "./operations.js";

/** One field of a query, a path segment in the style `matrix` or a Cookie header, as it came. */
export interface Field {
  readonly name: string;
  /** Still percent-encoded: a comma that separates differs from one that was encoded (RFC 6570, section 3.2.1). */
  readonly raw: string;
}

/** What a parameter can be that no schema says. */
export type WritingRule = "repeated" | "encoding" | "syntax" | "style";

/** What a parameter was read as, or why it can't be read. */
export type Reading = { readonly value: Json | undefined } | { readonly rule: WritingRule };

/** The fields of a query string (RFC 3986, section 3.4). */
export function queryFields(query: string): Field[] {
  return fieldsOf(query.split("&"), decodedOr);
}

/** The cookies of a Cookie header (RFC 6265, section 4.2.1). */
export function cookieFields(header: string): Field[] {
  return fieldsOf(header.split(/; */), (name) => name);
}

function fieldsOf(texts: readonly string[], decode: (text: string) => string): Field[] {
  return texts
    .filter((field) => field !== "")
    .map((field) => {
      const [name = ""] = field.split("=", 1);
      return { name: decode(name), raw: field.slice(name.length + 1) };
    });
}

/** A name that can't be decoded is no documented one as it is. */
function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The fields that a parameter may be written in: those of its name, or of an object's properties. */
export function ownFields(parameter: Parameter, fields: readonly Field[]): Field[] {
  const { name, style, properties } = parameter;
  if (style === "deepObject") return fields.filter((field) => deepKey(name, field) !== undefined);
  return fields.filter((field) =>
    isSpread(parameter) ? properties.includes(field.name) : field.name === name,
  );
}

/** Whether each property of an object is a field of its own. */
function isSpread({ shape, explode, isContent }: Parameter): boolean {
  return shape === "object" && explode && !isContent;
}

/** The property that a field of a `deepObject` is of (OpenAPI 3.1.1, section 4.8.12.4): `color[R]`. */
function deepKey(parameter: string, { name }: Field): string | undefined {
  const inner = name.startsWith(`${parameter}[`) && name.endsWith("]");
  return inner ? name.slice(parameter.length + 1, -1) : undefined;
}

/** What separates the values of an array or object that isn't exploded (OpenAPI 3.1.1, section 4.8.12.4). */
const DELIMITERS: Readonly<Record<string, RegExp>> = { spaceDelimited: /%20|\+/, pipeDelimited: /%7C|\|/i };
const COMMA = /,/;

/** Reads a parameter of the query, or a cookie, from the fields that are its own. */
export function readForm(parameter: Parameter, fields: readonly Field[]): Reading {
  const { name, place, style, isContent, isJson } = parameter;
  const [first] = fields;
  if (!first) return { value: undefined };
  // The text of a cookie with `content` is its own (OpenAPI 3.1.2, appendix D).
  const decode = place === "cookie" && isContent && !isJson ? (text: string) => text : decodeURIComponent;
  return attempt(parameter, () => {
    if (style === "deepObject")
      return readPairs(fields.map((field) => [deepKey(name, field) ?? "", field.raw]));
    return readFields(parameter, fields, DELIMITERS[style] ?? COMMA, decode);
  });
}

/** Reads a path parameter in any style (RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7), or a header in the style `simple`. */
export function readSimple(parameter: Parameter, raw: string): Reading {
  const { name, place, style, explode } = parameter;
  // What stands in a header isn't percent-encoded (OpenAPI 3.1.1, section 4.8.12.3).
  const decode = place === "header" ? (text: string) => text : decodeURIComponent;
  if (style === "label") {
    if (!raw.startsWith(".")) return { rule: "style" };
    return attempt(parameter, () => readList(parameter, raw.slice(1), explode ? /\./ : COMMA, decode));
  }
  if (style === "matrix") {
    const fields = raw.startsWith(";") ? fieldsOf(raw.slice(1).split(";"), decodedOr) : [];
    const isOwn = isSpread(parameter) || fields.every((field) => field.name === name);
    if (fields.length === 0 || !isOwn) return { rule: "style" };
    return attempt(parameter, () => readFields(parameter, fields, COMMA, decode));
  }
  return attempt(parameter, () => readList(parameter, raw, COMMA, decode));
}

function attempt(parameter: Parameter, read: () => Json | undefined): Reading {
  try {
    const value = read();
    return value === undefined
      ? { rule: "repeated" }
      : { value: parameter.isJson ? value : typed(parameter, value) };
  } catch (error) {
    if (error instanceof URIError) return { rule: "encoding" };
    if (error instanceof SyntaxError) return { rule: "syntax" };
    throw error;
  }
}

/** Named fields: those of an exploded array or object, or the one that there has to be. */
function readFields(
  parameter: Parameter,
  fields: readonly Field[],
  delimiter: RegExp,
  decode: (text: string) => string,
): Json | undefined {
  const { shape, explode, isContent } = parameter;
  if (isSpread(parameter)) return readPairs(fields.map(({ name, raw }) => [name, raw]));
  if (explode && !isContent && shape === "array") return fields.map(({ raw }) => decode(raw));
  return fields.length > 1 ? undefined : readList(parameter, fields[0]?.raw ?? "", delimiter, decode);
}

/** A scalar, or items between delimiters: those of an array, or keys and values of an object. */
function readList(
  { place, style, shape, explode, isContent, isJson }: Parameter,
  raw: string,
  delimiter: RegExp,
  decode: (text: string) => string,
): Json {
  if (isJson) return JSON.parse(decode(raw));
  if (shape === "scalar" || isContent) return decode(raw);
  const items = raw === "" ? [] : raw.split(delimiter);
  if (shape === "array") return items.map((item) => decode(place === "header" ? item.trim() : item));
  const isPaired = explode && (style === "simple" || style === "label");
  const pairs = isPaired
    ? items.map((item) => item.split("="))
    : items.flatMap((key, index) => (index % 2 === 0 ? [[key, items[index + 1] ?? ""]] : []));
  return Object.fromEntries(pairs.map(([key = "", value = ""]) => [decode(key), decode(value)]));
}

function readPairs(pairs: readonly (readonly [string, string])[]): JsonObject {
  return Object.fromEntries(pairs.map(([key, raw]) => [key, decodeURIComponent(raw)]));
}

/**
 * Text says no type, so the schema has to: the text where the schema takes it, else the numbers and booleans that it
 * spells. What neither is taken stays the one that is of the right type.
 */
function typed({ memory, path }: Parameter, texts: Json): Json {
  const readings = [texts, spelled(texts)];
  return (
    readings.find((reading) => memory.accepts(path, reading)) ??
    readings.find((reading) => memory.findings(path, reading).every(({ keyword }) => keyword !== "type")) ??
    texts
  );
}

function spelled(texts: Json): Json {
  if (isArray(texts)) return texts.map(spelled);
  if (isObject(texts)) return mapValues(texts, spelled);
  return /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(String(texts))
    ? JSON.parse(String(texts))
    : texts;
}
