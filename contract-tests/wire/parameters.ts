import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
} from "../../generator/openapi/document.js";
import type { Parameter } from "./operations.js";

/** One field of a query, as it came. */
export interface Field {
  readonly name: string;
  /** Still percent-encoded: a comma that separates differs from one that was encoded (RFC 6570, section 3.2.1). */
  readonly raw: string;
}

/** What a parameter can be that no schema says. */
export type WritingRule = "repeated" | "encoding" | "syntax";

/** What a parameter was read as, or why it can't be read. */
export type Reading = { readonly value: Json | undefined } | { readonly rule: WritingRule };

/** The fields of a query string (RFC 3986, section 3.4). */
export function queryFields(query: string): Field[] {
  return query
    .split("&")
    .filter((field) => field !== "")
    .map((field) => {
      const [name = ""] = field.split("=", 1);
      return { name: decodedOr(name), raw: field.slice(name.length + 1) };
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

/** The fields that a query parameter may be written in: those of its name, or of an exploded object's properties. */
export function ownFields(
  { name, shape, explode, isJson, properties }: Parameter,
  fields: readonly Field[],
): Field[] {
  const isSpread = shape === "object" && explode && !isJson;
  return fields.filter((field) => (isSpread ? properties.includes(field.name) : field.name === name));
}

/** Reads a query parameter in the style `form` from the fields that are its own. */
export function readForm(parameter: Parameter, fields: readonly Field[]): Reading {
  const { shape, explode, isJson } = parameter;
  const [first] = fields;
  if (!first) return { value: undefined };
  return attempt(parameter, () => {
    if (explode && !isJson && shape === "object")
      return readObject(fields.map(({ name, raw }) => [name, raw]));
    if (explode && !isJson && shape === "array") return fields.map(({ raw }) => decodeURIComponent(raw));
    return fields.length > 1 ? undefined : readList(parameter, first.raw, decodeURIComponent);
  });
}

/** Reads a path parameter, or a header, in the style `simple`. */
export function readSimple(parameter: Parameter, raw: string): Reading {
  // What stands in a header isn't percent-encoded (OpenAPI 3.1.1, section 4.8.12.3).
  const decode = parameter.place === "header" ? (text: string) => text : decodeURIComponent;
  return attempt(parameter, () => readList(parameter, raw, decode));
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

/** A scalar, or items between commas: those of an array, or keys and values of an object. */
function readList(
  { shape, explode, isJson }: Parameter,
  raw: string,
  decode: (text: string) => string,
): Json {
  if (isJson) return JSON.parse(decode(raw));
  if (shape === "scalar") return decode(raw);
  const items = raw === "" ? [] : raw.split(",");
  if (shape === "array") return items.map((item) => decode(item.trim()));
  const pairs = explode
    ? items.map((item) => item.split("="))
    : items.flatMap((key, index) => (index % 2 === 0 ? [[key, items[index + 1] ?? ""]] : []));
  return Object.fromEntries(pairs.map(([key = "", value = ""]) => [decode(key), decode(value)]));
}

function readObject(pairs: readonly (readonly [string, string])[]): JsonObject {
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
