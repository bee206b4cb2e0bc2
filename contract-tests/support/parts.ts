import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../generator/openapi/document.js";
import { formatPointer, type Path, parsePointer, resolve, valueAt } from "../../generator/openapi/pointer.js";

/** Which way a value travels: in a request or in an answer. */
export type Direction = "sent" | "received";

/** One documented example of a body. */
export interface Example {
  readonly mediaType: string;
  /** Its key in `examples`; `example` for the one that stands alone. */
  readonly name: string;
  readonly value: Json;
}

/** What an operation sends or receives as one value: a body, or all parameters of one place. */
export interface Part {
  /** The operationId, or method and path template. */
  readonly operation: string;
  readonly method: string;
  readonly template: string;
  /** `body`, `path`, `query`, `header`, `cookie`, or the status of an answer. */
  readonly name: string;
  readonly title: string;
  readonly direction: Direction;
  readonly isBody: boolean;
  readonly mediaTypes: readonly string[];
  /** What the document demands of the value; undefined where it isn't JSON or has no schema. */
  readonly schema: Json | undefined;
  readonly examples: readonly Example[];
}

type Heading = Pick<Part, "operation" | "method" | "template">;

/** Everything that the operations of a bundled document send and receive (OpenAPI 3.1, sections 4.8.9 to 4.8.17). */
export function partsOf(document: JsonObject): Part[] {
  return Object.entries(objectOr(document.paths)).flatMap(([template, reference]) =>
    HTTP_METHODS.flatMap((method) => {
      const item = locate(document, reference, ["paths", template]);
      const operation = item.value[method];
      if (!isObject(operation)) return [];
      const heading = {
        operation: stringOr(operation.operationId) ?? `${method} ${template}`,
        method,
        template,
      };
      return operationParts(document, heading, operation, item, [...item.path, method]);
    }),
  );
}

function operationParts(
  document: JsonObject,
  heading: Heading,
  operation: JsonObject,
  item: Located,
  path: Path,
): Part[] {
  const parameters = [
    ...located(document, item.value.parameters, [...item.path, "parameters"]),
    ...located(document, operation.parameters, [...path, "parameters"]),
  ];
  const body = bodyPart(
    document,
    heading,
    "body",
    "sent",
    // fetch sends none with those.
    /^(get|head)$/.test(heading.method)
      ? { value: {}, path }
      : locate(document, operation.requestBody, [...path, "requestBody"]),
  );
  const answers = Object.entries(objectOr(operation.responses)).map(([status, response]) =>
    bodyPart(
      document,
      heading,
      status,
      "received",
      locate(document, response, [...path, "responses", status]),
    ),
  );
  return [
    ...["path", "query", "header", "cookie"].flatMap((place) =>
      parameterPart(document, heading, place, parameters),
    ),
    ...[body, ...answers].filter(({ mediaTypes }) => mediaTypes.length > 0),
  ];
}

interface Located {
  readonly value: JsonObject;
  readonly path: Path;
}

/** A value, or the component that it refers to, with where that stands. */
function locate(document: JsonObject, reference: Json | undefined, path: Path): Located {
  const ref = stringOr(objectOr(reference).$ref);
  const target = ref === undefined ? undefined : parsePointer(ref);
  return target ? locate(document, valueAt(document, target), target) : { value: objectOr(reference), path };
}

function located(document: JsonObject, list: Json | undefined, path: Path): Located[] {
  return arrayOr(list).map((reference, index) => locate(document, reference, [...path, String(index)]));
}

function bodyPart(
  document: JsonObject,
  heading: Heading,
  name: string,
  direction: Direction,
  { value, path }: Located,
): Part {
  const content = Object.entries(objectOr(value.content)).map(([mediaType, media]) => ({
    mediaType,
    media: objectOr(media),
    path: [...path, "content", mediaType],
  }));
  const schemas = content
    .filter(({ mediaType, media }) => isJson(mediaType) && media.schema !== undefined)
    .map(({ path: at }) => ({ $ref: formatPointer([...at, "schema"]) }));
  return {
    ...heading,
    name,
    title: `${heading.operation} ${direction === "sent" ? "request" : "answer"} ${name}`,
    direction,
    isBody: true,
    mediaTypes: content.map(({ mediaType }) => mediaType),
    schema: schemas.length > 1 ? { anyOf: schemas } : schemas[0],
    examples: content.flatMap(({ mediaType, media }) =>
      [...examplesOf(document, media)].map(([key, example]) => ({ mediaType, name: key, value: example })),
    ),
  };
}

/** The values of `example` and `examples`, by name (OpenAPI 3.1, sections 4.8.12, 4.8.14 and 4.8.19). */
function examplesOf(document: JsonObject, holder: JsonObject): Map<string, Json> {
  const examples = new Map<string, Json>();
  if (holder.example !== undefined) examples.set("example", holder.example);
  for (const [name, reference] of Object.entries(objectOr(holder.examples))) {
    const { value } = objectOr(resolve(document, reference));
    if (value !== undefined) examples.set(name, value);
  }
  return examples;
}

/** The parameters of one place as one object, closed: a parameter that isn't declared is a mistake. */
function parameterPart(
  document: JsonObject,
  heading: Heading,
  place: string,
  all: readonly Located[],
): Part[] {
  const parameters = new Map(
    all
      .filter(({ value }) => value.in === place && !isIgnoredHeader(value))
      .map((parameter) => [String(parameter.value.name), parameter]),
  );
  if (parameters.size === 0) return [];
  const examples = [...parameters].flatMap(([name, { value }]) =>
    [...examplesOf(document, value).values()].slice(0, 1).map((example) => [name, example] as const),
  );
  const required = [...parameters].filter(([, { value }]) => value.required === true || place === "path");
  const isWhole = required.every(([name]) => examples.some(([other]) => other === name));
  const part: Part = {
    ...heading,
    name: place,
    title: `${heading.operation} ${place} parameters`,
    direction: "sent",
    isBody: false,
    mediaTypes: [],
    schema: {
      type: "object",
      required: required.map(([name]) => name),
      properties: Object.fromEntries(
        [...parameters].map(([name, parameter]) => [name, parameterSchema(parameter)]),
      ),
      additionalProperties: false,
    },
    examples: isWhole ? [{ mediaType: "", name: "example", value: Object.fromEntries(examples) }] : [],
  };
  return [part];
}

/** OpenAPI 3.1.1, section 4.8.12.1: what media types and security schemes say. */
export function isIgnoredHeader({ in: place, name }: JsonObject): boolean {
  return (
    place === "header" && ["accept", "content-type", "authorization"].includes(String(name).toLowerCase())
  );
}

function parameterSchema({ value, path }: Located): Json {
  const [mediaType] = Object.keys(objectOr(value.content));
  if (value.schema !== undefined) return { $ref: formatPointer([...path, "schema"]) };
  return mediaType === undefined ? true : { $ref: formatPointer([...path, "content", mediaType, "schema"]) };
}

/** RFC 6839, section 3.1. */
function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}
