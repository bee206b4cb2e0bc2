import { literal } from "../../code/literals.js";
import type { Model } from "../../model/model.js";
import type { SecurityScheme } from "../../model/security-schemes.js";
import { arrayOr, type OpenApiDocument, objectOr, stringOr } from "../../openapi/document.js";

/** What the samples call their own; a security scheme's function of such a name is imported under another one. */
const LOCALS = new Set(
  "client result validators input outcome store withLock read write console process fetch sandbox createSandbox".split(
    " ",
  ),
);

/** What each kind of scheme is given, with an environment variable for where the document names none. */
const CREDENTIALS: Readonly<Record<SecurityScheme["kind"], Readonly<Record<string, string>>>> = {
  basic: { username: "API_USERNAME", password: "API_PASSWORD" },
  digest: { username: "API_USERNAME", password: "API_PASSWORD" },
  clientCredentials: { clientId: "CLIENT_ID", clientSecret: "CLIENT_SECRET" },
  bearer: { token: "ACCESS_TOKEN" },
  apiKey: { key: "API_KEY" },
};

/** What the function of a scheme is given, as a signature has it: `key`, `{ clientId, clientSecret }`. */
export function given({ kind }: SecurityScheme): string {
  const names = Object.keys(CREDENTIALS[kind]);
  return names.length === 1 ? names.join() : `{ ${names.join(", ")} }`;
}

/** The environment variables of a scheme's credentials, by the credential: the document's own, or likely ones. */
export function credentialVariables({ kind, environment }: SecurityScheme): Readonly<Record<string, string>> {
  return environment ?? CREDENTIALS[kind];
}

/** A call of a scheme's function with credentials of the environment, as an option, and how the function is imported. */
export function authCode(
  scheme: SecurityScheme,
  also: readonly string[] = [],
): { readonly imported: string; readonly code: string } {
  const { local, imported } = localName(scheme);
  const credentials = Object.entries(credentialVariables(scheme)).map(
    ([name, variable]) => [name, `process.env.${variable} ?? ""`] as const,
  );
  const argument =
    credentials.length === 1
      ? credentials.map(([, value]) => value).join()
      : `{\n${[...credentials.map((pair) => pair.join(": ")), ...also].map((member) => `    ${member},\n`).join("")}  }`;
  return { imported, code: `${local}(${argument})` };
}

/** What a sample calls a scheme's function, and how it is imported. */
export function localName({ functionName }: SecurityScheme): {
  readonly local: string;
  readonly imported: string;
} {
  const local = LOCALS.has(functionName) ? `${functionName}Auth` : functionName;
  return { local, imported: local === functionName ? functionName : `${functionName} as ${local}` };
}

/** The import of a package's main module. */
export function importCode(name: string, ...names: readonly string[]): string {
  return `import { ${[...names].sort().join(", ")} } from "${name}";`;
}

/** Code that makes a client with these options, on one line where that is enough. */
export function clientCode(document: OpenApiDocument, model: Model, options: readonly string[] = []): string {
  const all = [
    ...(model.baseUrl === undefined ? [`baseUrl: ${literal(likelyUrl(document))},`] : []),
    ...options,
  ];
  if (all.length === 0) return "const client = createClient();";
  const line = `const client = createClient({ ${all.join(" ").replace(/,$/, "")} });`;
  return line.length <= 100 && !/\n|\/\/ /.test(line)
    ? line
    : `const client = createClient({\n${all.map((option) => `  ${option}\n`).join("")}});`;
}

/** Where the service is, as far as the document says. */
export function serviceUrl(document: OpenApiDocument, { baseUrl }: Model): string {
  return baseUrl ?? likelyUrl(document);
}

/** A place for the path of a relative server (OpenAPI 3.1.1 section 4.8.5), which only whoever calls can complete. */
function likelyUrl(document: OpenApiDocument): string {
  const url = stringOr(objectOr(arrayOr(document.servers)[0]).url) ?? "";
  const path = /^\/(?!\/)[^{}?#]*$/.test(url) ? url.replace(/\/$/, "") : "";
  return `https://api.example.com${path}`;
}
