import { isJson } from "./media-type.js";
import type { ParameterStyles, Serialization, Styled } from "./operation.js";
import { DEFAULT_WRITERS, encode, isMissing, isObject, type ParameterWriters, scalarText } from "./url.js";

/** Writes a text, a number or a boolean so that it may stand where it goes. */
export type WriteScalar = (value: unknown) => string;

/** A value with the name before it, which some styles leave out. */
export type Field = readonly [name: string | undefined, text: string];

/** The styles that have a name before each value (RFC 6570, sections 3.2.7 to 3.2.9). */
const NAMED: ReadonlySet<string> = new Set(["matrix", "form", "spaceDelimited", "pipeDelimited"]);

/** What stands between the values of an array or object that isn't exploded, encoded too; a comma elsewhere. */
const DELIMITERS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** What stands before each field of a path. */
const PREFIXES: Readonly<Record<string, string>> = { label: ".", matrix: ";" };

/** The writers of parameters some of which aren't in the default style of their place: loaded for those. */
export function styledWriters(styles: ParameterStyles = {}): ParameterWriters {
  const { path, query, header } = DEFAULT_WRITERS;
  return {
    path(name, value) {
      const rule = ruleOf(styles.path, name);
      if (!rule || isMissing(value)) return path(name, value);
      if ("mediaType" in rule) return encode(contentText(value, rule.mediaType));
      const prefix = PREFIXES[rule.style];
      // A value that is empty leaves no `=` in the style `matrix` (RFC 6570, section 3.2.7).
      const texts = styledFields(name, value, rule, encode).map((field) =>
        rule.style === "matrix" && field[1] === "" ? encode(field[0]) : joined(field, encode),
      );
      return texts.length > 0 && prefix ? prefix + texts.join(prefix) : texts.join(",");
    },
    query(name, value) {
      const rule = ruleOf(styles.query, name);
      if (!rule || value === undefined) return query(name, value);
      if ("mediaType" in rule) return [`${encode(name)}=${encode(contentText(value, rule.mediaType))}`];
      const write = rule.allowReserved ? encodeReserved : encode;
      return styledFields(name, value, rule, write).map((field) => joined(field, encode));
    },
    header(name, value) {
      const rule = ruleOf(styles.header, name);
      if (!rule || isMissing(value)) return header(name, value);
      if ("mediaType" in rule) {
        const text = contentText(value, rule.mediaType);
        return isJson(rule.mediaType) ? inAscii(text) : text;
      }
      // Headers aren't percent-encoded (OpenAPI 3.1.2, section 4.8.12.2.2).
      return styledFields(name, value, rule, scalarText)
        .map((field) => joined(field, scalarText))
        .join(",");
    },
    cookie: (values, before) =>
      [
        ...(before ? [before] : []),
        ...Object.entries(values).flatMap(([name, value]) =>
          cookies(name, value, ruleOf(styles.cookie, name)),
        ),
      ].join("; "),
  };
}

function ruleOf(rules: ParameterStyles["path"], name: string): Serialization | undefined {
  return rules && Object.hasOwn(rules, name) ? rules[name] : undefined;
}

function joined([name, text]: Field, write: WriteScalar): string {
  return name === undefined ? text : `${write(name)}=${text}`;
}

/**
 * A value in one of the styles of OpenAPI 3.1, section 4.8.12.3, which the fields are still to be joined for. What the
 * specification leaves open of `deepObject` is written as services read it that have it: `name[a][b]` for an object in
 * an object, `name[a][]` for each item of an array.
 */
export function styledFields(
  name: string,
  value: unknown,
  { style, explode }: Styled,
  write: WriteScalar,
): readonly Field[] {
  if (style === "deepObject") return deepFields(name, value, write);
  const own = NAMED.has(style) ? name : undefined;
  if (isMissing(value)) return [];
  if (!isObject(value)) return [[own, write(value)]];
  const isList = Array.isArray(value);
  const items = Object.entries(value).filter(([, item]) => !isMissing(item));
  if (explode) return items.map(([key, item]) => [isList ? own : key, write(item)]);
  const delimiter = DELIMITERS[style];
  const texts = items.flatMap(([key, item]) => (isList ? [write(item)] : [write(key), write(item)]));
  return texts.length > 0 ? [[own, texts.join(delimiter ? write(delimiter) : ",")]] : [];
}

function deepFields(name: string, value: unknown, write: WriteScalar): readonly Field[] {
  if (isMissing(value)) return [];
  if (!isObject(value)) return [[name, write(value)]];
  return Object.entries(value).flatMap(([key, item]) =>
    deepFields(`${name}[${Array.isArray(value) ? "" : key}]`, item, write),
  );
}

/**
 * Reserved expansion (RFC 6570, section 3.2.3): reserved characters and percent-encoded triples pass. Those that would
 * end the value, or mean another in a form, are encoded: OpenAPI leaves them to whoever calls.
 */
export function encodeReserved(value: unknown): string {
  return encodeURI(scalarText(value))
    .replace(/%25([0-9a-f]{2})/gi, "%$1")
    .replace(/[#&+]/g, encodeURIComponent);
}

/** A value as a media type has it: JSON, or the text that it is. */
export function contentText(value: unknown, mediaType: string): string {
  return isJson(mediaType) ? JSON.stringify(value) : scalarText(value);
}

/** A header can carry no other characters, and JSON can say each of them in ASCII (RFC 8259, section 7). */
function inAscii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function cookies(name: string, value: unknown, rule: Serialization | undefined): readonly string[] {
  if (isMissing(value)) return [];
  if (!rule || "style" in rule) {
    const fields = styledFields(name, value, rule ?? { style: "form", explode: true }, encode);
    return fields.map((field) => joined(field, scalarText));
  }
  const text = contentText(value, rule.mediaType);
  if (isJson(rule.mediaType)) return [`${name}=${encode(text)}`];
  // It goes as it stands, unless it would end there (RFC 6265, section 4.1.1).
  if (!/^[!-:<-~]*$/.test(text))
    throw new TypeError(`A cookie can't carry the value of ${name} as it stands`);
  return [`${name}=${text}`];
}
