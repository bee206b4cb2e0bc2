import { commentText, docComment } from "../code/comments.js";
import { prettyLiteral } from "../code/literals.js";
import type { Model } from "../model/model.js";
import type { SecurityScheme } from "../model/security-schemes.js";

/** How the runtime makes each kind: its module, its function, what that takes, and what else users of it need. */
const KINDS = {
  basic: { module: "basic", make: "basic", parameter: "credentials", type: "BasicCredentials", also: [] },
  digest: {
    module: "digest",
    make: "digest",
    parameter: "credentials",
    type: "DigestCredentials",
    also: [`export { AuthenticationError } from "./runtime/auth/authentication-error.js";`],
  },
  clientCredentials: {
    module: "client-credentials",
    make: "clientCredentials",
    parameter: "credentials",
    type: "ClientCredentials",
    also: [
      `export { OAuthError } from "./runtime/auth/oauth-error.js";`,
      `export type { StoredToken, TokenStore } from "./runtime/auth/token-store.js";`,
    ],
  },
  bearer: {
    module: "bearer",
    make: "bearer",
    parameter: "token",
    type: "string | (() => string | Promise<string>)",
    also: [],
  },
  apiKey: { module: "api-key", make: "apiKey", parameter: "key", type: "string", also: [] },
} as const satisfies Record<SecurityScheme["kind"], object>;

/** The module with a function for each security scheme of the document, named for its key. */
export function printAuthModule({ securitySchemes }: Model): string {
  const helpers = securitySchemes.filter(({ functionName }) => functionName !== "bearer");
  const kinds = [...new Set(helpers.map(({ kind }) => kind))].map((kind) => KINDS[kind]);
  const imports = kinds.map(({ module, make, type }) => {
    const names = [...(isName(type) ? [`type ${type}`] : []), `${make} as ${maker(make)}`];
    return `import { ${names.join(", ")} } from "./runtime/auth/${module}.js";\n`;
  });
  const exports = kinds.flatMap(({ module, type, also }) => [
    ...also,
    ...(isName(type) ? [`export type { ${type} } from "./runtime/auth/${module}.js";`] : []),
  ]);
  return [
    `import type { Auth } from "./runtime/auth/auth.js";\n`,
    ...imports,
    "\n",
    ...exports.map((line) => `${line}\n`),
    ...helpers.map(printHelper),
  ].join("");
}

function isName(type: string): boolean {
  return /^[A-Z]\w+$/.test(type);
}

/** A security scheme may be called `apiKey` itself. */
function maker(make: string): string {
  return `make${make.charAt(0).toUpperCase()}${make.slice(1)}`;
}

function printHelper(scheme: SecurityScheme): string {
  const { functionName, description, kind, key } = scheme;
  const { make, parameter, type } = KINDS[kind];
  const settings = settingsOf(scheme);
  const comment = docComment(commentText(description ?? `Authenticates as the security scheme ${key} says.`));
  return (
    `\n${comment}export function ${functionName}(${parameter}: ${type}): Auth {\n` +
    `  return ${maker(make)}(${settings === undefined ? "" : `${settings}, `}${parameter});\n}\n`
  );
}

/** What the document says of a scheme, for the kinds that need it. */
function settingsOf(scheme: SecurityScheme): string | undefined {
  switch (scheme.kind) {
    case "apiKey":
      return prettyLiteral({ in: scheme.in, name: scheme.name }, "  ");
    case "clientCredentials": {
      const { tokenUrl, revocationUrl, scopes } = scheme;
      return prettyLiteral(
        {
          tokenUrl,
          ...(revocationUrl === undefined ? {} : { revocationUrl }),
          ...(scopes.length > 0 ? { scopes } : {}),
        },
        "  ",
      );
    }
    default:
      return undefined;
  }
}

/**
 * The module that makes the document's first way of authenticating out of the environment. It imports nothing of the
 * module above, so that a bundler can leave it to be loaded when it is needed.
 */
export function printEnvironmentModule(scheme: SecurityScheme): string {
  const { module, make, parameter } = KINDS[scheme.kind];
  const settings = settingsOf(scheme);
  const given = parameter === "credentials" ? parameter : `{ ${parameter} }`;
  return `import type { Auth } from "./runtime/auth/auth.js";
import { fromEnvironment } from "./runtime/auth/environment.js";
import { ${make} } from "./runtime/auth/${module}.js";

/** The way of authenticating whose credentials the environment has, if it has them. */
export function environmentAuth(): Auth | undefined {
  return fromEnvironment(
    ${prettyLiteral(scheme.environment ?? {}, "    ")},
    (${given}) => ${make}(${settings === undefined ? "" : `${settings}, `}${parameter}),
  );
}
`;
}
