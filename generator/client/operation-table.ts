import { literal, prettyLiteral } from "../code/literals.js";
import { sentMediaType } from "../model/body-types.js";
import { isSuccess, type Model, type Operation as ModelOperation } from "../model/model.js";
import type { Operation } from "../runtime/operation.js";

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
    ...(requestBody?.required ? { bodyRequired: true } : {}),
    ...(envelope === undefined ? {} : { envelope }),
    ...(anonymous ? { anonymous } : {}),
    responses: Object.fromEntries(
      responses.map(({ status, content }) => [status, content.map(({ mediaType }) => mediaType)]),
    ),
  };
}
