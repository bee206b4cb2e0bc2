import { commentText, docComment } from "../code/comments.js";
import { literal, prettyLiteral, propertyKey } from "../code/literals.js";
import type { Model } from "../model/model.js";
import type { SecurityScheme } from "../model/security-schemes.js";
import type { Json, OpenApiDocument } from "../openapi/document.js";
import { sandboxDefinition } from "./definition.js";

/** The runtime's module for each kind of scheme. */
const MODULES = {
  basic: "basic",
  digest: "digest",
  clientCredentials: "client-credentials",
  bearer: "bearer",
  apiKey: "api-key",
} as const satisfies Record<SecurityScheme["kind"], string>;

const LOGIN = "{ readonly username: string; readonly password: string }";

/** What the function of each kind is given. */
const CREDENTIALS = {
  basic: LOGIN,
  digest: LOGIN,
  clientCredentials: "{ readonly clientId: string; readonly clientSecret: string }",
  bearer: "string",
  apiKey: "string",
} as const satisfies Record<SecurityScheme["kind"], string>;

/** The package's sandbox: the document as data, over the hand-written service of the runtime. */
export function printSandbox(document: OpenApiDocument, model: Model, validators: string): string {
  const { securitySchemes } = model;
  const definition = sandboxDefinition(document, model);
  const kinds = [...new Set(securitySchemes.map(({ kind }) => kind))].sort();
  const title = commentText(model.title).replaceAll("\n", " ");
  // Two keys, `bearer` and `Bearer`, can come to one function.
  const helpers = securitySchemes.filter(
    ({ functionName }, index) =>
      securitySchemes.findIndex((other) => other.functionName === functionName) === index,
  );
  return [
    `import type { SandboxDefinition } from "./runtime/sandbox/definition.js";\n`,
    ...kinds.map((kind) => `import { ${kind} } from "./runtime/sandbox/guards/${MODULES[kind]}.js";\n`),
    `import type { Schemes } from "./runtime/sandbox/guards/guard.js";\n`,
    `import { createDocumentSandbox, type DocumentSandbox, type DocumentSandboxOptions } from "./runtime/sandbox/sandbox.js";\n`,
    `import * as validators from ${literal(`./${validators}.js`)};\n\n`,
    `export type { RateLimitRule } from "./runtime/sandbox/definition.js";\n`,
    `export { readState, type SandboxState } from "./runtime/sandbox/state.js";\n\n`,
    `/** The credentials of each security scheme, as the function named for it is given them. */\n`,
    `export type SandboxCredentials = {\n`,
    ...helpers.map(({ functionName, kind }) => `  readonly ${functionName}: ${CREDENTIALS[kind]};\n`),
    `};\n\n`,
    docComment(`The service of ${title} in a box.`),
    `export type Sandbox = DocumentSandbox<SandboxCredentials>;\n\n`,
    `export type SandboxOptions = DocumentSandboxOptions<SandboxCredentials>;\n\n`,
    // It is plain data: what the runtime's interface has is all JSON.
    `const definition: SandboxDefinition = ${prettyLiteral(definition as unknown as Json)};\n\n`,
    `const schemes: Schemes<SandboxCredentials> = {\n`,
    ...helpers.map((helper) => {
      const keys = securitySchemes.filter(({ functionName }) => functionName === helper.functionName);
      return printScheme(helper, keys, model, definition.basePath);
    }),
    `};\n\n`,
    docComment(
      `Makes the service of ${title} in a box: it checks requests, keeps what is created, and answers as the document says.\nIts \`fetch\` is for \`createClient\`, and for every server that takes a fetch handler.\n\n@throws TypeError for credentials of a scheme that there isn't, and for a state with collections that there aren't.`,
    ),
    `export function createSandbox(options: SandboxOptions = {}): Sandbox {\n`,
    `  return createDocumentSandbox(definition, validators, schemes, options);\n}\n`,
  ].join("");
}

function printScheme(
  scheme: SecurityScheme,
  same: readonly SecurityScheme[],
  model: Model,
  basePath: string,
): string {
  const { functionName, kind } = scheme;
  const keys = same.map(({ key }) => literal(key)).join(", ");
  return `  ${functionName}: { keys: [${keys}], ...${kind}(${settings(scheme, model, basePath)}) },\n`;
}

function settings(scheme: SecurityScheme, { title, baseUrl }: Model, basePath: string): string {
  switch (scheme.kind) {
    case "apiKey":
      return `${literal(scheme.in)}, ${literal(scheme.name)}`;
    case "clientCredentials": {
      const base = `${baseUrl ?? `http://sandbox${basePath}`}/`;
      const pathOf = (url: string): string => (URL.canParse(url, base) ? new URL(url, base).pathname : url);
      const { tokenUrl, revocationUrl } = scheme;
      return inline({
        token: pathOf(tokenUrl),
        ...(revocationUrl === undefined ? {} : { revocation: pathOf(revocationUrl) }),
      });
    }
    case "basic":
    case "digest":
      // A realm stands in quotes in a header.
      return literal(title.replace(/[^ -~]|["\\]/g, ""));
    case "bearer":
      return "";
  }
}

function inline(texts: Readonly<Record<string, string>>): string {
  const members = Object.entries(texts).map(([name, text]) => `${propertyKey(name)}: ${literal(text)}`);
  return `{ ${members.join(", ")} }`;
}
