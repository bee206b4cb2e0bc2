import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../generator/openapi/document.js";
import { type Path, resolve, valueAt } from "../../generator/openapi/pointer.js";
import type { Envelope } from "../../generator/runtime/envelope.js";
import { isJson } from "../../generator/runtime/media-type.js";
import type { JudgedPart } from "../support/contract.js";
import { jsonSchemaTerms, partPath } from "../support/json-schema-terms.js";
import { MemoryValidator } from "../support/memory-validator.js";
import { isIgnoredHeader, type Part, partsOf } from "../support/parts.js";

/** A part of an operation with what judges its values by the document alone. */
export type WirePart = Part & Pick<JudgedPart, "path" | "memory">;

/** Where a request has parameters. */
export const PLACES = ["path", "query", "header", "cookie"] as const;
export type Place = (typeof PLACES)[number];

/** How one parameter is written (OpenAPI 3.1, section 4.8.12). */
export interface Parameter {
  readonly name: string;
  readonly place: Place;
  readonly shape: "scalar" | "array" | "object";
  readonly style: string;
  readonly explode: boolean;
  /** Whether a media type says how it is written (`content`), no style. */
  readonly isContent: boolean;
  /** Whether that media type is JSON. */
  readonly isJson: boolean;
  /** The properties of an object, which are fields of the query by themselves when it is exploded. */
  readonly properties: readonly string[];
  readonly memory: MemoryValidator;
  /** Where its schema stands for `memory`. */
  readonly path: Path;
}

/** An entry of the Responses Object: a status, a range (`4XX`) or `default` (OpenAPI 3.1, section 4.8.16). */
export interface ResponseEntry {
  readonly status: string;
  /** Undefined where the answer has no content. */
  readonly part: WirePart | undefined;
}

/** What the document says about an operation, as it concerns the wire. */
export interface WireOperation {
  /** Method and path template, `post /pets/{petId}`. */
  readonly key: string;
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly Parameter[];
  /** All parameters of a place as one object. */
  readonly places: Readonly<Partial<Record<Place, WirePart>>>;
  /** Undefined where no body is documented. */
  readonly body: { readonly required: boolean; readonly part: WirePart } | undefined;
  /** The media types of the answers that may be successes. */
  readonly accept: readonly string[];
  readonly answers: readonly ResponseEntry[];
  readonly envelope: Envelope | undefined;
}

/** The parts of any document, judged by ajv in memory. */
export function wireParts(document: JsonObject): WirePart[] {
  const parts = partsOf(document);
  const memory = {
    sent: new MemoryValidator(jsonSchemaTerms(document, parts, "sent"), "sent"),
    received: new MemoryValidator(jsonSchemaTerms(document, parts, "received"), "received"),
  };
  return parts.map((part) => ({ ...part, path: partPath(part), memory: memory[part.direction] }));
}

/** Every operation of a document (OpenAPI 3.1, sections 4.8.8 to 4.8.10). */
export function wireOperations(document: JsonObject, parts: readonly WirePart[]): WireOperation[] {
  return Object.entries(objectOr(document.paths)).flatMap(([template, reference]) => {
    const item = objectOr(resolve(document, reference));
    return HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      const own = parts.filter((part) => part.method === method && part.template === template);
      return isObject(operation) ? [readOperation(document, method, template, item, operation, own)] : [];
    });
  });
}

function readOperation(
  document: JsonObject,
  method: string,
  template: string,
  item: JsonObject,
  operation: JsonObject,
  parts: readonly WirePart[],
): WireOperation {
  const part = (name: string): WirePart | undefined => parts.find((candidate) => candidate.name === name);
  const declared = [...arrayOr(item.parameters), ...arrayOr(operation.parameters)].map((reference) =>
    objectOr(resolve(document, reference)),
  );
  // An operation's own parameter replaces that of its path item (section 4.8.10).
  const parameters = new Map(declared.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const body = part("body");
  const answers = Object.keys(objectOr(operation.responses)).map((status) => ({
    status,
    part: part(status),
  }));
  return {
    key: `${method} ${template}`,
    method,
    template,
    parameters: [...parameters.values()]
      .filter((parameter) => !isIgnoredHeader(parameter))
      .flatMap((parameter) => readParameter(parameter, part)),
    places: Object.fromEntries(PLACES.map((place) => [place, part(place)])),
    body: body && {
      required: objectOr(resolve(document, operation.requestBody)).required === true,
      part: body,
    },
    accept: answers.flatMap(({ status, part: answer }) =>
      /^2|^default$/.test(status) ? (answer?.mediaTypes ?? []) : [],
    ),
    answers,
    envelope: [...parameters.values()].map(readEnvelope).find((envelope) => envelope),
  };
}

/** The styles that a parameter can have (OpenAPI 3.1.1, section 4.8.12.3), the default first. */
const STYLES: Readonly<Record<Place, readonly [string, ...string[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

function readParameter(parameter: JsonObject, partOf: (name: string) => WirePart | undefined): Parameter[] {
  const place = PLACES.find((known) => known === parameter.in);
  const part = place && partOf(place);
  if (!place || !part) return [];
  const name = String(parameter.name);
  const style = stringOr(parameter.style) ?? STYLES[place][0];
  if (!STYLES[place].includes(style)) {
    throw new Error(`The ${place} parameter ${name} has the style ${style}, which is for other places.`);
  }
  const path = [...part.path, "properties", name];
  const schema = objectOr(resolve(part.memory.document, valueAt(part.memory.document, path)));
  const [mediaType] = parameter.schema === undefined ? Object.keys(objectOr(parameter.content)) : [];
  return [
    {
      name,
      place,
      style,
      shape: shapeOf(schema),
      explode: parameter.explode === undefined ? style === "form" : parameter.explode === true,
      isContent: mediaType !== undefined,
      isJson: mediaType !== undefined && isJson(mediaType),
      properties: Object.keys(objectOr(schema.properties)),
      memory: part.memory,
      path,
    },
  ];
}

function shapeOf({ type, properties }: JsonObject): Parameter["shape"] {
  const types: readonly (Json | undefined)[] = Array.isArray(type) ? type : [type];
  if (types.includes("array")) return "array";
  return types.includes("object") || properties !== undefined ? "object" : "scalar";
}

/** `x-envelope` of a query parameter: what is around the answer when the parameter is true. */
function readEnvelope({ name, "x-envelope": declared }: JsonObject): Envelope | undefined {
  const { status, content } = objectOr(declared);
  return typeof name === "string" && typeof status === "string" && typeof content === "string"
    ? { parameter: name, status, content }
    : undefined;
}
