import { commentText, docComment } from "../code/comments.js";
import { literal, propertyKey } from "../code/literals.js";
import {
  contentTypeType,
  hasEventStream,
  isChosen,
  isMadeOfParts,
  receivedType,
  sentMediaType,
  sentType,
  webhookType,
} from "../model/body-types.js";
import {
  isSuccess,
  isWebhook,
  type MediaType,
  type Operation,
  PARAMETER_LOCATIONS,
  type ParameterLocation,
  type Response,
} from "../model/model.js";
import { objectOr, stringOr } from "../openapi/document.js";
import { valueAt } from "../openapi/pointer.js";
import type { RefineContext } from "./index.js";

/** The types of each operation: its parameters, its body, what a call takes, its answers by status, its result. */
export function operationTypes(context: RefineContext): { readonly imports: string; readonly types: string } {
  const { operations, webhooks } = context.model;
  // Only a package that needs them has the modules.
  const hasParts = operations.some(({ requestBody }) => requestBody?.content.some(isMadeOfParts));
  const multipart = hasParts ? `import type { MultipartBody } from "./runtime/form-body.js";\n` : "";
  const events = hasEventStream(context.model)
    ? `import type { EventStream } from "./runtime/event-stream.js";\n`
    : "";
  const result = operations.length > 0 ? `import type { Result } from "./runtime/result.js";\n\n` : "";
  return {
    imports: `${events}${multipart}${result}`,
    types: [...operations, ...webhooks].map((operation) => declarationsOf(operation, context)).join(""),
  };
}

function declarationsOf(operation: Operation, context: RefineContext): string {
  const { types } = operation;
  const id = commentText(operation.id).replaceAll("\n", " ");
  const access = accessor(operation, context);
  const parameters = PARAMETER_LOCATIONS.filter((location) =>
    operation.parameters.some((parameter) => parameter.in === location),
  );
  const declarations = [
    [
      `The parameters of \`${id}\`, by where they go.`,
      `interface ${types.parameters} ${members(parameters.map((location) => parameterMember(operation, location, access)))}`,
    ],
    ...bodyDeclarations(operation, id, access, context),
    [
      isWebhook(operation) ? `A request of \`${id}\`.` : `What a call of \`${id}\` takes.`,
      requestType(operation),
    ],
    [
      isWebhook(operation)
        ? `What \`${id}\` is to be answered with, by documented status.`
        : `What \`${id}\` answers, by documented status.`,
      `interface ${types.responses} ${members(operation.responses.map((response) => responseMember(operation, response, access, context)))}`,
    ],
    ...(isWebhook(operation)
      ? []
      : [
          [
            `How a call of \`${id}\` can end, one member a status.`,
            `type ${types.result} = Result<${types.responses}>;`,
          ],
        ]),
  ];
  return declarations
    .map(([comment = "", declaration = ""]) => `\n${docComment(comment)}export ${declaration}\n`)
    .join("");
}

/** Browsers forbid a program to set the Cookie header (Fetch Standard, section 2.2.2). */
const COOKIES = docComment(
  "Sent in the Cookie header. A browser leaves them out: it sends the cookies that it has itself.",
).replace("\n", "\n    ");

function members(lines: readonly string[]): string {
  return lines.length === 0 ? "{}" : `{\n${lines.map((line) => `    ${line}\n`).join("")}}`;
}

/** openapi-typescript keeps operations without an id under their path alone. */
function accessor(operation: Operation, { document }: RefineContext): string {
  const declared = stringOr(objectOr(valueAt(document, operation.path)).operationId);
  return declared === undefined
    ? `${operation.path[0]}[${literal(operation.template)}][${literal(operation.method)}]`
    : `operations[${literal(declared)}]`;
}

function parameterMember(operation: Operation, location: ParameterLocation, access: string): string {
  const required = operation.parameters.some((parameter) => parameter.in === location && parameter.required);
  const type = `${access}["parameters"][${literal(location)}]`;
  if (location === "cookie")
    return `${COOKIES}${required ? `cookie: ${type};` : `cookie?: NonNullable<${type}>;`}`;
  return required ? `${location}: ${type};` : `${location}?: NonNullable<${type}>;`;
}

function bodyDeclarations(
  operation: Operation,
  id: string,
  access: string,
  { document, model }: RefineContext,
): string[][] {
  const { types, requestBody } = operation;
  if (!requestBody) return [];
  const body = `${access}["requestBody"]`;
  const content = `${requestBody.required ? body : `NonNullable<${body}>`}["content"]`;
  const type = (media: MediaType | undefined): string =>
    isWebhook(operation)
      ? webhookType(document, model, media ? [media] : [], content)
      : sentType(document, model, media, content);
  const heading = `The body that \`${id}\` sends.`;
  if (!isChosen(requestBody))
    return [[heading, `type ${types.requestBody} = ${type(requestBody.content[0])};`]];
  const bodies = requestBody.content.map((media) => `${literal(media.mediaType)}: ${type(media)};`);
  return [
    [
      `The bodies that \`${id}\` can send, by media type.`,
      `interface ${types.requestBodies} ${members(bodies)}`,
    ],
    [heading, `type ${types.requestBody} = ${types.requestBodies}[keyof ${types.requestBodies}];`],
  ];
}

function requestType(operation: Operation): string {
  const { types, requestBody } = operation;
  const optional = requestBody?.required ? "" : "?";
  if (!requestBody || !isChosen(requestBody)) {
    const body = requestBody ? [`body${optional}: ${types.requestBody};`] : [];
    return `interface ${types.request} extends ${types.parameters} ${members(body)}`;
  }
  const usual = sentMediaType(requestBody);
  const choices = requestBody.content.map((media) => {
    const mayBeLeftOut = !isWebhook(operation) && media === usual && !media.mediaType.includes("*");
    const contentType = `contentType${mayBeLeftOut ? "?" : ""}: ${contentTypeType(media)};`;
    return `\n    | { ${contentType} body${optional}: ${types.requestBodies}[${literal(media.mediaType)}] }`;
  });
  const nothing = requestBody.required ? "" : "\n    | { contentType?: never; body?: never }";
  return `type ${types.request} = ${types.parameters} & (${choices.join("")}${nothing}\n);`;
}

function responseMember(
  operation: Operation,
  { status, description, content: documented }: Response,
  access: string,
  { document, model }: RefineContext,
): string {
  const key = propertyKey(status);
  const content = `${access}["responses"][${/^\d+$/.test(status) ? status : literal(status)}]["content"]`;
  const type =
    // HTTP has no body in the answer to a HEAD (RFC 9110 section 9.3.2).
    documented.length === 0 || operation.method === "head"
      ? emptyType(status)
      : isWebhook(operation)
        ? webhookType(document, model, documented, content)
        : receivedType(document, model, documented, content);
  const comment =
    description === undefined ? "" : docComment(commentText(description).replaceAll("\n", " ")).trimEnd();
  return `${comment === "" ? "" : `${comment}\n    `}${key}: ${type};`;
}

/** Where no content is documented: nothing of a success, and of any other answer whatever came. */
function emptyType(status: string): string {
  return isSuccess(status) ? "undefined" : "unknown";
}
