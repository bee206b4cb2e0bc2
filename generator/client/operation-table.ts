import { literal, prettyLiteral } from "../code/literals.js";
import { sentMediaType } from "../model/body-types.js";
import {
  isSuccess,
  type Model,
  type Operation as ModelOperation,
  PARAMETER_LOCATIONS,
  type Parameter,
  type RequestBody,
} from "../model/model.js";
import type { FormEncoding, Operation, ParameterStyles } from "../runtime/operation.js";

/** The module of the operation table: what the runtime has to know of each operation, as data. */
export function printOperationTable({ operations }: Model): string {
  const rows = Object.fromEntries(
    operations.map((operation) => [operation.methodName, { ...tableRow(operation) }]),
  );
  const methods = Object.keys(rows).map(literal).join(" | ") || "never";
  return (
    `import type { Operation } from "./runtime/operation.js";\n\n` +
    `/** One row an operation, by the name of its method. */\n` +
    `export const operations: Readonly<Record<${methods}, Operation>> = ${prettyLiteral(rows)};\n`
  );
}

function tableRow({
  method,
  template,
  parameters,
  requestBody,
  responses,
  envelope,
  anonymous,
}: ModelOperation): Operation {
  const accept = [
    ...new Set(
      responses
        .filter(({ status }) => isSuccess(status) || status === "default")
        .flatMap(({ content }) => content.map(({ mediaType }) => mediaType)),
    ),
  ];
  const body = requestBody && sentMediaType(requestBody);
  return {
    method,
    path: template,
    ...(accept.length === 0 ? {} : { accept: accept.join(", ") }),
    ...(body === undefined ? {} : { contentType: body.mediaType }),
    ...optional("styles", parameterStyles(parameters)),
    ...optional("encodings", encodings(requestBody)),
    ...(requestBody?.required ? { bodyRequired: true } : {}),
    ...(envelope === undefined ? {} : { envelope }),
    ...(anonymous ? { anonymous } : {}),
    responses: Object.fromEntries(
      responses.map(({ status, content }) => [status, content.map(({ mediaType }) => mediaType)]),
    ),
  };
}

/** Only those that aren't in the default style of their place. */
function parameterStyles(parameters: readonly Parameter[]): ParameterStyles {
  return Object.fromEntries(
    PARAMETER_LOCATIONS.flatMap((location) => {
      const here = parameters.flatMap(({ in: place, name, serialization }) =>
        place === location && serialization ? [[name, serialization] as const] : [],
      );
      return here.length > 0 ? [[location, Object.fromEntries(here)]] : [];
    }),
  );
}

function encodings(requestBody: RequestBody | undefined): Readonly<Record<string, FormEncoding>> {
  return Object.fromEntries(
    (requestBody?.content ?? []).flatMap(({ mediaType, encoding }) =>
      Object.keys(encoding).length > 0 ? [[mediaType, encoding]] : [],
    ),
  );
}

function optional<Key extends string, Value extends object>(key: Key, value: Value): { [K in Key]?: Value } {
  // TypeScript takes a computed key for any string.
  return Object.keys(value).length > 0 ? ({ [key]: value } as { [K in Key]?: Value }) : {};
}
