import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { type Path, resolve, valueAt } from "../openapi/pointer.js";
import { isJson, isText } from "../runtime/media-type.js";
import { type Located, locate } from "./build.js";
import { schemaProperties } from "./form-properties.js";
import { PARAMETER_LOCATIONS, type ParameterLocation } from "./model.js";
import { BODILESS_METHODS, isForm, isStyled, STYLES } from "./serialization.js";

/** A part of a request that no call can send as it is documented. */
export interface Unsupported {
  /** An error where no call can do without it. */
  readonly severity: "error" | "warning";
  readonly rule:
    | "parameter-style"
    | "parameter-content"
    | "cookie-parameter"
    | "bodiless-method"
    | "header-name"
    | "media-type"
    | "path-template"
    | "form-encoding";
  readonly message: string;
  /** Where the document has it. */
  readonly path: Path;
}

/** What the requests of a normalized document have that OpenAPI leaves undefined or that fetch can't send. */
export function findUnsupported(document: OpenApiDocument): Unsupported[] {
  const found = Object.entries(objectOr(document.paths)).flatMap(([template, item]) => {
    const path = ["paths", template];
    return [
      ...pathTemplate(template, path),
      ...parameters(document, path),
      ...HTTP_METHODS.filter((method) => isObject(objectOr(item)[method])).flatMap((method) => [
        ...parameters(document, [...path, method]),
        ...body(document, method, locate(document, [...path, method, "requestBody"])),
        ...mediaTypes(locate(document, [...path, method, "requestBody"])),
        ...Object.keys(objectOr(valueAt(document, [...path, method, "responses"]))).flatMap((status) =>
          mediaTypes(locate(document, [...path, method, "responses", status])),
        ),
      ]),
    ];
  });
  // A component is found at each reference to it.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** What a URL would lose or change, or takes for the end of its path (WHATWG URL Standard, section 4.4). */
function pathTemplate(template: string, path: Path): Unsupported[] {
  const isChanged = /[\\#]|[^ -\u{10ffff}]/u.test(template) || /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(template);
  const message = `No request can have the path ${JSON.stringify(template)}: a URL would not keep it.`;
  return isChanged ? [{ severity: "error", rule: "path-template", message, path }] : [];
}

/** Those that can stand in no header, neither in Content-Type nor in Accept (RFC 9110 section 5.5). */
function mediaTypes(found: Located | undefined): Unsupported[] {
  return Object.keys(objectOr(found?.value.content))
    .filter((mediaType) => mediaType.trim() !== mediaType || /[^\t -~]/.test(mediaType))
    .map((mediaType) => ({
      severity: "error",
      rule: "media-type",
      message: `No header can have the media type ${JSON.stringify(mediaType)}.`,
      path: [...(found?.path ?? []), "content", mediaType],
    }));
}

function parameters(document: OpenApiDocument, holder: Path): Unsupported[] {
  const list = [...holder, "parameters"];
  return [...arrayOr(valueAt(document, list)).keys()].flatMap((index) => {
    const found = locate(document, [...list, String(index)]);
    const place = PARAMETER_LOCATIONS.find((known) => known === found?.value.in);
    return found && place ? parameter(document, place, found) : [];
  });
}

function parameter(
  document: OpenApiDocument,
  place: ParameterLocation,
  { value, path }: Located,
): Unsupported[] {
  const title = `The ${place} parameter ${JSON.stringify(value.name)}`;
  const error = (rule: Unsupported["rule"], message: string, ...at: string[]): Unsupported => ({
    severity: "error",
    rule,
    message: `${title} ${message}`,
    path: [...path, ...at],
  });

  if (place === "header" && typeof value.name === "string" && !TOKEN.test(value.name))
    return [error("header-name", "has a name that no header can have.", "name")];
  if (value.schema === undefined) {
    const [mediaType] = Object.keys(objectOr(value.content));
    return mediaType === undefined || isJson(mediaType) || isText(mediaType)
      ? []
      : [error("parameter-content", `is of ${mediaType}, which no client can write.`, "content", mediaType)];
  }
  const styles: readonly string[] = STYLES[place];
  const style = value.style ?? styles[0];
  if (typeof style === "string" && !styles.includes(style)) {
    return [error("parameter-style", `has the style ${style}, which is for other places.`, "style")];
  }
  if (isUndefinedStyle(value)) {
    return [
      error("parameter-style", `is exploded in the style ${style}: OpenAPI doesn't say how.`, "explode"),
    ];
  }
  if (place !== "cookie") return [];
  const { type, properties } = objectOr(resolve(document, value.schema));
  const isComposite =
    [type].flat().some((one) => one === "array" || one === "object") || isObject(properties);
  return [
    ...(isComposite && value.explode !== false
      ? [
          error(
            "cookie-parameter",
            "has several values, exploded: no Cookie header has the `&` between them.",
          ),
        ]
      : []),
    ...(typeof value.name === "string" && !TOKEN.test(value.name)
      ? [error("cookie-parameter", "has a name that no cookie can have.", "name")]
      : []),
  ];
}

/** RFC 9110 section 5.6.2: the name of a header, and of a cookie (RFC 6265 section 4.1.1). */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Marked n/a in the examples of OpenAPI 3.1.1 section 4.8.12.4. */
function isUndefinedStyle({ style, explode }: JsonObject): boolean {
  return (style === "spaceDelimited" || style === "pipeDelimited") && explode === true;
}

function body(document: OpenApiDocument, method: string, found: Located | undefined): Unsupported[] {
  if (!found) return [];
  const { value, path } = found;
  if (BODILESS_METHODS.has(method)) {
    // OpenAPI tells to avoid it, and HTTP gives it no meaning (3.1.1 section 4.8.10.1): services take the call without.
    const message = `fetch sends no ${method.toUpperCase()} request with a body, so the client's method takes none.`;
    return [{ severity: "warning", rule: "bodiless-method", message, path }];
  }
  return Object.entries(objectOr(value.content)).flatMap(([mediaType, media]) =>
    isForm(mediaType)
      ? encodings(document, mediaType, { value: objectOr(media), path: [...path, "content", mediaType] })
      : [],
  );
}

function encodings(document: OpenApiDocument, mediaType: string, { value, path }: Located): Unsupported[] {
  const properties = schemaProperties(document, value.schema);
  return Object.entries(objectOr(value.encoding)).flatMap(([name, declared]): Unsupported[] => {
    const encoding = objectOr(declared);
    const at = [...path, "encoding", name];
    const rule = "form-encoding";
    const title = `The property ${JSON.stringify(name)}`;
    const error = (message: string, field: string): Unsupported => ({
      severity: "error",
      rule,
      message: `${title} ${message}`,
      path: [...at, field],
    });
    const headers = Object.entries(objectOr(encoding.headers)).filter(
      ([header]) =>
        header.toLowerCase() !== "content-type" && mediaType.toLowerCase().startsWith("multipart/"),
    );
    const unsent = headers.map(
      ([header, reference]): Unsupported => ({
        severity: objectOr(resolve(document, reference)).required === true ? "error" : "warning",
        rule,
        message: `${title} has the header ${header}: fetch sends no headers with the parts of a form.`,
        path: [...at, "headers", header],
      }),
    );
    if (isStyled(encoding)) {
      const styles: readonly string[] = STYLES.query;
      if (typeof encoding.style === "string" && !styles.includes(encoding.style)) {
        return [...unsent, error(`has the style ${encoding.style}, which is for other places.`, "style")];
      }
      return isUndefinedStyle(encoding)
        ? [
            ...unsent,
            error(`is exploded in the style ${encoding.style}: OpenAPI doesn't say how.`, "explode"),
          ]
        : unsent;
    }
    const { contentType } = encoding;
    const property = properties.get(name);
    return typeof contentType === "string" && property?.type === "object" && !/json\b|\*/i.test(contentType)
      ? [...unsent, error(`is an object of ${contentType}, which no client can write.`, "contentType")]
      : unsent;
  });
}
