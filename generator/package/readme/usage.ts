import { literal, prettyLiteral, propertyKey } from "../../code/literals.js";
import { sampleValue } from "../../examples/sample-value.js";
import { sentMediaType } from "../../model/body-types.js";
import {
  isSuccess,
  type Model,
  type Operation,
  PARAMETER_LOCATIONS,
  type RequestBody,
} from "../../model/model.js";
import type { SecurityScheme } from "../../model/security-schemes.js";
import { arrayOr, type Json, type OpenApiDocument, objectOr } from "../../openapi/document.js";
import { type Path, resolve, valueAt } from "../../openapi/pointer.js";
import { isJson, isText, mediaTypeEssence } from "../../runtime/media-type.js";
import { authCode, clientCode, importCode } from "./client-code.js";
import { codeBlock, listed } from "./markdown.js";

/** How the package is used, by a program of one call. */
export function usage(name: string, document: OpenApiDocument, model: Model, operation: Operation): string {
  return [
    "## Use",
    codeBlock(usageCode(name, document, model, operation)),
    ...(model.baseUrl === undefined
      ? ["`baseUrl` says where the service is: the document names no absolute server."]
      : []),
    "It runs on Node.js 20.19 and newer, Bun, Deno, workers and browsers.",
  ].join("\n\n");
}

/** A program of one call, as its reader can copy it: it compiles as it stands, and calls with documented values. */
export function usageCode(
  name: string,
  document: OpenApiDocument,
  model: Model,
  operation: Operation,
): string {
  const scheme = requiredScheme(document, model, operation);
  const { defaultScheme } = model;
  const auth = scheme === undefined || scheme === defaultScheme ? undefined : authCode(scheme);
  return [
    importCode(name, "createClient", ...(auth ? [auth.imported] : [])),
    "",
    ...(auth || !defaultScheme
      ? []
      : [`// Takes ${listed(Object.values(defaultScheme.environment ?? {}))} from the environment.`]),
    clientCode(document, model, auth ? [`auth: ${auth.code},`] : []),
    `const result = await client.${operation.methodName}(${requestCode(document, operation)});`,
    "",
    resultCode(operation),
  ].join("\n");
}

/**
 * The scheme that the operation is called with: the first that its security requirements name, or the document's (OpenAPI
 * 3.1.1 section 4.8.30). Where neither says anything, the first that there is.
 */
export function requiredScheme(
  document: OpenApiDocument,
  { securitySchemes }: Model,
  { path }: Operation,
): SecurityScheme | undefined {
  const requirements = valueAt(document, [...path, "security"]) ?? document.security;
  if (requirements === undefined) return securitySchemes[0];
  return arrayOr(requirements)
    .flatMap((requirement) => Object.keys(objectOr(requirement)))
    .map((required) => securitySchemes.find(({ key }) => key === required))
    .find((scheme) => scheme);
}

/** The argument of the call: what it has to be given, and nothing where that is nothing. */
export function requestCode(document: OpenApiDocument, { parameters, requestBody }: Operation): string {
  const groups = PARAMETER_LOCATIONS.flatMap((location): [string, string][] => {
    const required = parameters.filter((parameter) => parameter.in === location && parameter.required);
    const values = required.map(({ name, schema }) => [name, sampleParameter(document, schema)] as const);
    return values.length === 0 ? [] : [[location, prettyLiteral(Object.fromEntries(values), "  ")]];
  });
  const body = requestBody && bodyCode(document, requestBody);
  const members = [
    ...groups,
    ...(requestBody ? chosenType(requestBody) : []),
    ...(body === undefined ? [] : [["body", body] as const]),
  ];
  return members.length === 0
    ? ""
    : `{\n${members.map(([member, code]) => `  ${propertyKey(member)}: ${code},\n`).join("")}}`;
}

/** A parameter's example stands beside its schema (OpenAPI 3.1.1 section 4.8.12.2). */
function sampleParameter(document: OpenApiDocument, schema: Path | undefined): Json {
  if (schema === undefined) return "string";
  const parameter = objectOr(valueAt(document, schema.slice(0, -1)));
  const [example] = Object.values(objectOr(parameter.examples));
  return parameter.example ?? objectOr(resolve(document, example)).value ?? sampleValue(document, schema);
}

/** A range of media types leaves the choice to the call. */
function chosenType(requestBody: RequestBody): [string, string][] {
  const { mediaType = "" } = sentMediaType(requestBody) ?? {};
  if (!mediaType.includes("*")) return [];
  const chosen = mediaType.replace("*/*", "application/octet-stream").replace("*", "…");
  return [["contentType", literal(chosen)]];
}

/** A body in the form that the runtime takes for its media type. */
function bodyCode(document: OpenApiDocument, requestBody: RequestBody): string | undefined {
  const sent = sentMediaType(requestBody);
  if (sent === undefined) return requestBody.required ? "undefined" : undefined;
  const essence = mediaTypeEssence(sent.mediaType);
  const sample = sent.schema === undefined ? undefined : sampleValue(document, sent.schema);
  if (isJson(essence) || essence === "application/x-www-form-urlencoded") {
    return prettyLiteral(sample ?? {}, "  ");
  }
  if (essence.startsWith("multipart/")) return "new FormData()";
  if (isText(essence)) return literal(typeof sample === "string" ? sample : "…");
  return `new Blob(["…"])`;
}

/** What is done with each way in which the call can end, and with no way in which it can't. */
function resultCode({ responses }: Operation): string {
  const named = responses.filter(({ status }) => isSuccess(status));
  // `default` stands for successes where no other key does.
  const successes = named.length > 0 ? named : responses.filter(({ status }) => status === "default");
  const shown = successes.some(({ content }) => content.length > 0) ? "data" : "status";
  const failure = responses.find(({ status }) => /^[45]\d\d$/.test(status));
  const branches = [
    ...(successes.length > 0 ? [`if (result.ok) console.log(result.${shown});`] : []),
    ...(failure ? [`if (result.status === ${failure.status}) console.error(result.error);`] : []),
    "console.error(result.status);",
  ];
  return branches.join("\nelse ");
}
