import type { SourceFile } from "ts-morph";
import { commentText, docComment } from "../code/comments.js";
import { literal, propertyKey } from "../code/literals.js";
import { receivedType, sentType } from "../model/body-types.js";
import { isSuccess, type Operation, type RequestBody, type Response } from "../model/model.js";
import { objectOr, stringOr } from "../openapi/document.js";
import { valueAt } from "../openapi/pointer.js";
import type { Edit } from "./edit.js";
import type { RefineContext } from "./index.js";

/** The locations that a call can fill. */
const LOCATIONS = ["path", "query", "header"] as const;

/** Adds the types of each operation: its parameters, its body, what a call takes, its answers by status, its result. */
export function addOperationTypes(file: SourceFile, context: RefineContext): Edit[] {
  const { operations } = context.model;
  if (operations.length === 0) return [];
  const end = file.getEnd();
  return [
    { start: 0, end: 0, text: `import type { Result } from "./runtime/result.js";\n\n` },
    { start: end, end, text: operations.map((operation) => operationTypes(operation, context)).join("") },
  ];
}

function operationTypes(operation: Operation, context: RefineContext): string {
  const { typeName: name } = operation;
  const id = commentText(operation.id).replaceAll("\n", " ");
  const access = accessor(operation, context);
  const body = operation.requestBody && bodyType(operation.requestBody, access, context);
  const parameters = LOCATIONS.filter((location) =>
    operation.parameters.some((parameter) => parameter.in === location),
  );
  const declarations = [
    [
      `The parameters of \`${id}\`, by where they go.`,
      `interface ${name}Parameters ${members(parameters.map((location) => parameterMember(operation, location, access)))}`,
    ],
    ...(body === undefined ? [] : [[`The body that \`${id}\` sends.`, `type ${name}RequestBody = ${body};`]]),
    [`What a call of \`${id}\` takes.`, requestType(operation)],
    [
      `What \`${id}\` answers, by documented status.`,
      `interface ${name}Responses ${members(operation.responses.map((response) => responseMember(response, access, context)))}`,
    ],
    [
      `How a call of \`${id}\` can end, one member a status.`,
      `type ${name}Result = Result<${name}Responses>;`,
    ],
  ];
  return declarations
    .map(([comment = "", declaration = ""]) => `\n${docComment(comment)}export ${declaration}\n`)
    .join("");
}

function members(lines: readonly string[]): string {
  return lines.length === 0 ? "{}" : `{\n${lines.map((line) => `    ${line}\n`).join("")}}`;
}

/** openapi-typescript keeps operations without an id under their path alone. */
function accessor(operation: Operation, { document }: RefineContext): string {
  const declared = stringOr(objectOr(valueAt(document, operation.path)).operationId);
  return declared === undefined
    ? `paths[${literal(operation.template)}][${literal(operation.method)}]`
    : `operations[${literal(declared)}]`;
}

function parameterMember(operation: Operation, location: (typeof LOCATIONS)[number], access: string): string {
  const required = operation.parameters.some((parameter) => parameter.in === location && parameter.required);
  const type = `${access}["parameters"][${literal(location)}]`;
  return required ? `${location}: ${type};` : `${location}?: NonNullable<${type}>;`;
}

function bodyType(requestBody: RequestBody, access: string, { document, model }: RefineContext): string {
  const body = `${access}["requestBody"]`;
  const content = `${requestBody.required ? body : `NonNullable<${body}>`}["content"]`;
  return sentType(document, model, requestBody, content);
}

function requestType({ typeName, requestBody }: Operation): string {
  const body = requestBody ? [`body${requestBody.required ? "" : "?"}: ${typeName}RequestBody;`] : [];
  return `interface ${typeName}Request extends ${typeName}Parameters ${members(body)}`;
}

function responseMember(
  { status, description, content: documented }: Response,
  access: string,
  { document, model }: RefineContext,
): string {
  const key = propertyKey(status);
  const content = `${access}["responses"][${/^\d+$/.test(status) ? status : literal(status)}]["content"]`;
  const type =
    documented.length === 0 ? emptyType(status) : receivedType(document, model, documented, content);
  const comment =
    description === undefined ? "" : docComment(commentText(description).replaceAll("\n", " ")).trimEnd();
  return `${comment === "" ? "" : `${comment}\n    `}${key}: ${type};`;
}

/** Where no content is documented: nothing of a success, and of any other answer whatever came. */
function emptyType(status: string): string {
  return isSuccess(status) ? "undefined" : "unknown";
}
