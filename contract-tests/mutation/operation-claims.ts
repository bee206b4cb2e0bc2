import { isArray, type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";
import { type Claim, claim, plainName } from "./claim.js";
import type { OperationPlace, Place } from "./places.js";
import { defaultText } from "./property-claims.js";

/** What a document says of an operation beside its schemas (OpenAPI 3.1, section 4.8.10). */
export function operationClaims(operation: OperationPlace): Claim[] {
  const { method, template, value } = operation;
  const title = `${method} ${template}`;
  return [
    ...rowClaims(title, rowOf(operation)),
    claim(`name of ${title}`, plainName(stringOr(value.operationId) ?? title)),
    claim(`deprecation of ${title}`, value.deprecated === true),
    ...operation.parameters.flatMap((parameter) => parameterClaims(title, parameter)),
    ...operation.answers.map(({ status, value: answer }) =>
      claim(`headers of ${title} ${status}`, headerNames(answer)),
    ),
    ...exampleClaims(operation, title),
  ];
}

/** What a row of an operation table has, whether it is read from the document or from the package. */
export function rowClaims(
  title: string,
  row: {
    readonly accept: readonly string[];
    readonly contentType: string | undefined;
    readonly bodyRequired: boolean;
    readonly anonymous: boolean;
    readonly envelope: object | undefined;
    readonly responses: Readonly<Record<string, readonly string[]>>;
  },
): Claim[] {
  return [
    ["operation", true],
    ["Accept", row.accept],
    ["Content-Type", row.contentType],
    ["required body", row.bodyRequired],
    ["no authentication", row.anonymous],
    ["envelope", row.envelope],
    ["statuses and media types", row.responses],
  ].map(([name, fact]) => claim(`${name} of ${title}`, fact));
}

function rowOf({
  document,
  value,
  body,
  answers,
  parameters,
}: OperationPlace): Parameters<typeof rowClaims>[1] {
  const mediaTypes = (holder: Place | undefined) => Object.keys(objectOr(holder?.value.content));
  const security = value.security ?? document.security;
  const welcome = answers.filter(({ status }) => /^2|^default$/.test(status));
  return {
    // A media type of several answers is asked for once.
    accept: [...new Set(welcome.flatMap(mediaTypes))],
    contentType: mediaTypes(body)[0],
    bodyRequired: body?.value.required === true,
    anonymous: isArray(security) && security.length === 0,
    envelope: parameters.map(({ value: parameter }) => envelope(parameter)).find((found) => found),
    responses: Object.fromEntries(answers.map((answer) => [answer.status, mediaTypes(answer)])),
  };
}

function envelope({ in: place, name, "x-envelope": declared }: JsonObject): object | undefined {
  const { status, content } = objectOr(declared);
  const isComplete = place === "query" && typeof status === "string" && typeof content === "string";
  return isComplete ? { parameter: name, status, content } : undefined;
}

function parameterClaims(title: string, { document, value }: Place): Claim[] {
  const preset = objectOr(value.schema).default;
  const name = `${value.in} ${value.name} in ${title}`;
  return [
    claim(`deprecation of ${name}`, value.deprecated === true || objectOr(value.schema).deprecated === true),
    // What a schema that others share has for a default stands with that schema.
    ...(preset === undefined || resolve(document, value.schema) !== value.schema
      ? []
      : [[`default of ${name}`, defaultText(preset)] as const]),
  ];
}

/** A header named Content-Type is ignored (section 4.8.17), and the case of a name doesn't count. */
function headerNames({ headers }: JsonObject): string[] {
  return Object.keys(objectOr(headers))
    .map((name) => name.toLowerCase())
    .filter((name) => name !== "content-type")
    .sort();
}

/** To the letter: a digit of an example is a fact (sections 4.8.14 and 4.8.19). */
function exampleClaims({ document, body, answers }: OperationPlace, title: string): Claim[] {
  const holders = [...(body ? [{ ...body, status: "body" }] : []), ...answers];
  return holders.flatMap(({ status, value: { content } }) =>
    Object.entries(objectOr(content)).flatMap(([mediaType, media]) =>
      [...examplesOf(document, objectOr(media))].map(([name, example]) =>
        claim(`example ${name} of ${title} ${status} ${mediaType}`, example),
      ),
    ),
  );
}

function examplesOf(document: JsonObject, { example, examples }: JsonObject): Map<string, unknown> {
  const named = Object.entries(objectOr(examples)).flatMap(([name, reference]) => {
    const { value } = objectOr(resolve(document, reference));
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Map<string, unknown>([
    ...(example === undefined ? [] : [["example", example] as const]),
    ...named,
  ]);
}
