import { type BodyExample, bodyExamples } from "../examples/body-examples.js";
import { sampleOfSchema, sampleValue } from "../examples/sample-value.js";
import {
  isSuccess,
  type MediaType,
  type Model,
  type Operation,
  type Parameter,
  type Response,
} from "../model/model.js";
import { arrayOr, isArray, type OpenApiDocument, objectOr, stringOr } from "../openapi/document.js";
import { resolve, valueAt } from "../openapi/pointer.js";
import { isJson } from "../runtime/media-type.js";
import type {
  DocumentedAnswer,
  DocumentedContent,
  SandboxDefinition,
  SandboxOperation,
  SandboxParameter,
} from "../runtime/sandbox/definition.js";
import { readActions } from "./actions.js";
import { readErrorCodes, readErrorForm, readRateLimit } from "./extensions.js";

/** What a sandbox has to know of a normalized document, as data. */
export function sandboxDefinition(document: OpenApiDocument, model: Model): SandboxDefinition {
  const { actions, collections } = readActions(document, model);
  const rateLimit = readRateLimit(document["x-rate-limit"]);
  return {
    title: model.title,
    basePath: basePath(document, model),
    operations: model.operations.map((operation) => {
      const action = actions.get(operation);
      return { ...sandboxOperation(document, operation), ...(action ? { action } : {}) };
    }),
    collections,
    ...(rateLimit ? { rateLimit } : {}),
  };
}

/** That of a relative server too, which the model has no base URL for. */
function basePath(document: OpenApiDocument, { baseUrl }: Model): string {
  const url = baseUrl ?? stringOr(objectOr(arrayOr(document.servers)[0]).url) ?? "";
  return URL.canParse(url, "http://sandbox")
    ? new URL(url, "http://sandbox").pathname.replace(/\/$/, "")
    : "";
}

function sandboxOperation(document: OpenApiDocument, operation: Operation): SandboxOperation {
  const { methodName, method, template, parameters, requestBody, responses, envelope, path } = operation;
  const security = valueAt(document, [...path, "security"]) ?? document.security;
  const pretty = parameters.find((parameter) => isPretty(document, parameter));
  const examples = bodyExamples(document, operation);
  return {
    name: methodName,
    method: method.toUpperCase(),
    path: template,
    security: arrayOr(security).map((requirement) => Object.keys(objectOr(requirement))),
    parameters: parameters.map((parameter) => sandboxParameter(document, parameter)),
    ...(requestBody
      ? {
          body: {
            required: requestBody.required,
            mediaTypes: requestBody.content.map(({ mediaType }) => mediaType),
          },
        }
      : {}),
    ...(envelope ? { envelope } : {}),
    ...(pretty ? { pretty: pretty.name } : {}),
    answers: Object.fromEntries(
      responses.map((response) => [
        response.status,
        documentedAnswer(document, operation, response, examples),
      ]),
    ),
  };
}

/** `x-pretty-print` stands beside the schema of the parameter. */
function isPretty(document: OpenApiDocument, { schema, in: place }: Parameter): boolean {
  const declared = schema && objectOr(valueAt(document, schema.slice(0, -1)));
  return place === "query" && declared?.["x-pretty-print"] === true;
}

function sandboxParameter(document: OpenApiDocument, parameter: Parameter): SandboxParameter {
  const { name, in: place, schema, serialization } = parameter;
  const { type, properties } = objectOr(resolve(document, schema && valueAt(document, schema)));
  const types = isArray(type) ? type : [type];
  const isObject = types.includes("object") || properties !== undefined;
  return {
    name,
    in: place,
    shape: types.includes("array") ? "array" : isObject ? "object" : "scalar",
    ...(properties === undefined ? {} : { properties: Object.keys(objectOr(properties)) }),
    ...(serialization ? { serialization } : {}),
  };
}

function documentedAnswer(
  document: OpenApiDocument,
  operation: Operation,
  { status, content }: Response,
  documented: readonly BodyExample[],
): DocumentedAnswer {
  const response = objectOr(resolve(document, valueAt(document, [...operation.path, "responses", status])));
  const ordered = content.toSorted((a, b) => Number(isJson(b.mediaType)) - Number(isJson(a.mediaType)));
  const [first] = ordered;
  const examples = documented.filter(({ part }) => part === status);
  const headers = requiredHeaders(document, response);
  const form = first?.schema && readErrorForm(objectOr(resolve(document, valueAt(document, first.schema))));
  const codes = readErrorCodes(response);
  return {
    contents: ordered.map((media) => documentedContent(document, media, examples)),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(form && isJson(first.mediaType) && !isSuccess(status) ? { form } : {}),
    ...(codes.length > 0 ? { codes } : {}),
  };
}

function documentedContent(
  document: OpenApiDocument,
  { mediaType, schema }: MediaType,
  examples: readonly BodyExample[],
): DocumentedContent {
  const own = examples.filter((example) => example.mediaType === mediaType);
  const sample = own.length === 0 && schema ? { sample: sampleValue(document, schema) } : {};
  return {
    mediaType: withoutRange(mediaType),
    examples: { ...sample, ...Object.fromEntries(own.map(({ name, value }) => [name, value])) },
  };
}

/** A type that a range of media types has: an answer has to be of one. */
function withoutRange(mediaType: string): string {
  if (!mediaType.includes("*")) return mediaType;
  if (mediaType.startsWith("text/")) return "text/plain";
  return /^(?:\*|application)\//.test(mediaType) ? "application/json" : mediaType.replace("*", "x-sandbox");
}

function requiredHeaders(
  document: OpenApiDocument,
  response: ReturnType<typeof objectOr>,
): Record<string, string> {
  const declared = Object.entries(objectOr(response.headers)).map(
    ([name, header]) => [name, objectOr(resolve(document, header))] as const,
  );
  return Object.fromEntries(
    declared
      .filter(([name, { required }]) => required === true && name.toLowerCase() !== "content-type")
      .map(([name, { example, schema }]) => [
        name,
        String(example ?? sampleOfSchema(document, schema ?? {})),
      ]),
  );
}
