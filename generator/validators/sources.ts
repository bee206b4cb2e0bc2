import { literal } from "../code/literals.js";
import { isChosen } from "../model/body-types.js";
import {
  isWebhook,
  type MediaType,
  type Operation,
  PARAMETER_LOCATIONS,
  type ParameterLocation,
} from "../model/model.js";
import type { Json, JsonObject, OpenApiDocument } from "../openapi/document.js";
import { valueAt } from "../openapi/pointer.js";
import { isJson } from "../runtime/media-type.js";

/** A validator to be: what it is called, the type that it vouches for, the schema that it checks. */
export interface ValidatorSource {
  /** `body`, a parameter location, or a status. */
  readonly name: string;
  readonly type: string;
  /** The exported type that `type` is made from. */
  readonly typeName: string;
  readonly schema: Json;
}

/** The parts of a request: its body, and its parameters as one object a location. */
export function requestSources(document: OpenApiDocument, operation: Operation): ValidatorSource[] {
  const { requestBody } = operation;
  const parametersType = operation.types.parameters;
  const body = jsonSchema(document, requestBody?.content ?? []);
  const bodies = body === undefined ? [] : [{ name: "body", ...jsonBodyType(operation), schema: body }];
  // Whoever receives a request has its parameters as text, among headers of all kinds.
  if (isWebhook(operation)) return bodies;
  return [
    ...bodies,
    ...PARAMETER_LOCATIONS.flatMap((location) => {
      const schema = parametersSchema(document, operation, location);
      const type = `NonNullable<${parametersType}["${location}"]>`;
      return schema === undefined ? [] : [{ name: location, type, typeName: parametersType, schema }];
    }),
  ];
}

/** Of several media types those of JSON alone are validated. */
function jsonBodyType({ types, requestBody }: Operation): Pick<ValidatorSource, "type" | "typeName"> {
  if (!requestBody || !isChosen(requestBody)) {
    return { type: types.requestBody, typeName: types.requestBody };
  }
  const json = requestBody.content.filter(({ mediaType, schema }) => schema && isJson(mediaType));
  const keys = json.map(({ mediaType }) => literal(mediaType)).join(" | ");
  return { type: `${types.requestBodies}[${keys}]`, typeName: types.requestBodies };
}

/** The answers that have a JSON body, by status. */
export function responseSources(document: OpenApiDocument, operation: Operation): ValidatorSource[] {
  const typeName = operation.types.responses;
  // The answer to a HEAD has no body.
  if (operation.method === "head") return [];
  return operation.responses.flatMap(({ status, content }) => {
    const schema = jsonSchema(document, content);
    const type = `${typeName}[${/^\d+$/.test(status) ? status : literal(status)}]`;
    return schema === undefined ? [] : [{ name: status, type, typeName, schema }];
  });
}

/** Closed: a parameter that the operation doesn't declare is a spelling mistake, not an extension. */
function parametersSchema(
  document: OpenApiDocument,
  { parameters }: Operation,
  location: ParameterLocation,
): JsonObject | undefined {
  const here = parameters.filter((parameter) => parameter.in === location);
  if (here.length === 0) return undefined;
  const properties = here.map(
    ({ name, schema }) => [name, (schema && valueAt(document, schema)) ?? true] as const,
  );
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function jsonSchema(document: OpenApiDocument, content: readonly MediaType[]): Json | undefined {
  const schemas = content.flatMap(({ mediaType, schema }) => {
    const value = schema && isJson(mediaType) ? valueAt(document, schema) : undefined;
    return value === undefined ? [] : [value];
  });
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0];
}
