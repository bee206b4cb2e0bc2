import { commentText, docComment } from "../code/comments.js";
import { literal } from "../code/literals.js";
import { hasEventStream } from "../model/body-types.js";
import type { Model, Operation } from "../model/model.js";

/** The module of the typed client: one method an operation, over the hand-written machinery of the runtime. */
export function printClientModule(model: Model): string {
  const { operations, baseUrl, defaultScheme } = model;
  const used = operations.flatMap(({ types }) => [types.request, types.responses]);
  const hasEvents = hasEventStream(model);
  const title = commentText(model.title).replaceAll("\n", " ");
  return `import type { Client as RawClient } from "openapi-fetch";
import { operations } from "./operations.js";
${defaultScheme ? 'import { deferred } from "./runtime/auth/deferred.js";\n' : ""}import type { Call } from "./runtime/call.js";
import { type CallOptions, type ClientOptions, createOperationsClient } from "./runtime/client.js";
${hasEvents ? 'import { openEvents } from "./runtime/event-stream.js";\n' : ""}import type {
${["paths", ...used]
  .sort()
  .map((name) => `  ${name},\n`)
  .join("")}} from "./types.js";

${docComment(`A client for ${title}: one method an operation, named by its operationId.`)}export interface Client {
${operations.map(method).join("")}  /**
   * openapi-fetch over the same paths, for those who know it: loaded when it is first called, with the same
   * authentication, retries, timeouts, middleware and media types. What it gives is as openapi-fetch reads it.
   */
  readonly raw: RawClient<paths>;

${docComment(closed(model), "  ")}  close(): Promise<void>;
}

${docComment(created(model))}export function createClient(options: ClientOptions${baseUrl === undefined ? " & { readonly baseUrl: string }" : " = {}"}): Client {
  return createOperationsClient<Client>(operations, {
    ...options,
${baseUrl === undefined ? "" : `    baseUrl: options.baseUrl ?? ${literal(baseUrl)},\n`}${
  defaultScheme
    ? `    auth: options.auth ?? deferred(async () => (await import("./environment.js")).environmentAuth()),\n`
    : ""
}  }${hasEvents ? ", openEvents" : ""});
}
`;
}

/** A document with no server, or a relative one, leaves the origin to whoever calls. */
function created({ baseUrl, defaultScheme }: Model): string {
  const variables = Object.values(defaultScheme?.environment ?? {}).map((name) => `\`${name}\``);
  return [
    "Makes a client.",
    baseUrl === undefined
      ? "The document names no absolute server, so `baseUrl` says where the service is."
      : "Without `baseUrl` it talks to the document's first server.",
    ...(variables.length > 0
      ? [
          `Without \`auth\` it takes ${variables.join(" and ")} from the environment, if ${variables.length === 1 ? "it is" : "they are"} there.`,
        ]
      : []),
  ].join("\n");
}

function closed({ securitySchemes }: Model): string {
  const isRevoked = securitySchemes.some(
    (scheme) => scheme.kind === "clientCredentials" && scheme.revocationUrl !== undefined,
  );
  return isRevoked
    ? "Gives back what the authentication holds at the service: the access token that it fetched is revoked, unless a\n`store` shares it with others."
    : "Forgets what the authentication holds, an access token that it fetched for one.";
}

function method(operation: Operation): string {
  const { methodName, types, parameters, requestBody } = operation;
  const needsRequest = requestBody?.required === true || parameters.some(({ required }) => required);
  return (
    docComment(describe(operation), "  ") +
    `  ${methodName}(request${needsRequest ? "" : "?"}: ${types.request}, options?: CallOptions): Call<${types.responses}>;\n\n`
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
