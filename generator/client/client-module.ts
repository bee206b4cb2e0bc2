import { commentText, docComment } from "../code/comments.js";
import { literal } from "../code/literals.js";
import type { Model, Operation } from "../model/model.js";

/** The module of the typed client: one method an operation, over the hand-written machinery of the runtime. */
export function printClientModule(model: Model): string {
  const { operations, baseUrl } = model;
  const types = operations.flatMap(({ typeName }) => [`${typeName}Request`, `${typeName}Responses`]);
  const title = commentText(model.title).replaceAll("\n", " ");
  return `import type { Client as RawClient } from "openapi-fetch";
import { operations } from "./operations.js";
import type { Call } from "./runtime/call.js";
import { type CallOptions, type ClientOptions, createOperationsClient } from "./runtime/client.js";
import type {
${["paths", ...types]
  .sort()
  .map((name) => `  ${name},\n`)
  .join("")}} from "./types.js";

${docComment(`A client for ${title}: one method an operation, named by its operationId.`)}export interface Client {
${operations.map(method).join("")}  /** The openapi-fetch client underneath, with the same authentication and media types. */
  readonly raw: RawClient<paths>;
}

${baseUrl === undefined ? withoutServer() : withServer(baseUrl)}`;
}

function withServer(baseUrl: string): string {
  return `/** Makes a client. Without \`baseUrl\` it talks to the document's first server. */
export function createClient(options: ClientOptions = {}): Client {
  return createOperationsClient<Client>(operations, ${literal(baseUrl)}, options);
}
`;
}

/** A document with no server, or a relative one, leaves the origin to whoever calls. */
function withoutServer(): string {
  return `/** Makes a client. The document names no absolute server, so \`baseUrl\` says where the service is. */
export function createClient(options: ClientOptions & { readonly baseUrl: string }): Client {
  return createOperationsClient<Client>(operations, options.baseUrl, options);
}
`;
}

function method(operation: Operation): string {
  const { methodName, typeName, parameters, requestBody } = operation;
  const needsRequest =
    requestBody?.required === true ||
    parameters.some(({ required, in: location }) => required && location !== "cookie");
  return (
    docComment(describe(operation), "  ") +
    `  ${methodName}(request${needsRequest ? "" : "?"}: ${typeName}Request, options?: CallOptions): Call<${typeName}Responses>;\n\n`
  );
}

function describe({ summary, description, externalDocs, deprecated, method, template }: Operation): string {
  const paragraphs = [
    summary === undefined ? undefined : commentText(summary),
    description === undefined ? undefined : commentText(description),
    `\`${method.toUpperCase()} ${commentText(template)}\``,
  ].filter((paragraph) => paragraph !== undefined);
  const tags = [
    ...(externalDocs === undefined ? [] : [`@see ${commentText(externalDocs).replaceAll("\n", " ")}`]),
    ...(deprecated ? ["@deprecated"] : []),
  ];
  return [paragraphs.join("\n\n"), ...(tags.length > 0 ? ["", ...tags] : [])].join("\n");
}
