import type { Model } from "../../model/model.js";
import type { SecurityScheme } from "../../model/security-schemes.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { authCode, clientCode, given, importCode } from "./client-code.js";
import { codeBlock, codeTable, inline, listed } from "./markdown.js";

type TokenScheme = Extract<SecurityScheme, { readonly kind: "clientCredentials" }>;

export function authentication(name: string, document: OpenApiDocument, model: Model): string {
  const { securitySchemes, defaultScheme } = model;
  const rows = securitySchemes.map((scheme) => {
    const words = inline(scheme.description ?? `The security scheme ${scheme.key}.`);
    return [`${scheme.functionName}(${given(scheme)})`, words] as const;
  });
  // A scheme of that name is made by the function that every package has.
  const declaresBearer = securitySchemes.some(({ functionName }) => functionName === "bearer");
  const variables = Object.values(defaultScheme?.environment ?? {}).map((variable) => `\`${variable}\``);
  const tokenSchemes = securitySchemes.filter((scheme) => scheme.kind === "clientCredentials");
  return [
    "## Authentication",
    codeTable("`auth`", [
      ...rows,
      ...(declaresBearer ? [] : [["bearer(token)", "A token of your own."] as const]),
      ["false", "None."],
    ]),
    "A `token` can be a function too, which gives one before each request.",
    ...(defaultScheme
      ? [
          `Without \`auth\` a client takes ${listed(variables)} from the environment, where ${variables.length === 1 ? "it is" : "they are"} set.`,
        ]
      : []),
    ...tokens(name, document, model, tokenSchemes),
    ...(securitySchemes.some(({ kind }) => kind === "digest") ? [DIGEST] : []),
  ].join("\n\n");
}

function tokens(
  name: string,
  document: OpenApiDocument,
  model: Model,
  schemes: readonly TokenScheme[],
): string[] {
  const [first] = schemes;
  if (!first) return [];
  const auth = authCode(first, ["store"]);
  return [
    [
      "A token is fetched for the first call, shared by all, renewed before it ends, and once more when the service refuses it.",
      ...revocation(schemes),
      "Processes that pass the same `store` share one token, which stays valid for the others:",
    ].join(" "),
    codeBlock(`${importCode(name, auth.imported, "createClient", "type StoredToken", "type TokenStore")}

// Yours: a lock among all that share the store, and where they keep the token.
declare function withLock<T>(key: string, run: () => Promise<T>): Promise<T>;
declare function read(key: string): Promise<unknown>;
declare function write(key: string, token: StoredToken): Promise<void>;

const store: TokenStore = {
  // \`renew\` takes what is kept and gives what to keep.
  update: (key, renew) =>
    withLock(key, async () => {
      const token = await renew(await read(key));
      await write(key, token);
      return token;
    }),
};
${clientCode(document, model, [`auth: ${auth.code},`])}`),
  ];
}

/** Only a scheme whose document says where can give its token back (RFC 7009). */
function revocation(schemes: readonly TokenScheme[]): string[] {
  const revocable = schemes.filter(({ revocationUrl }) => revocationUrl !== undefined);
  const names = listed(revocable.map(({ functionName }) => `\`${functionName}\``));
  const token = revocable.length === schemes.length ? "it" : `that of ${names}`;
  return revocable.length === 0 ? [] : [`\`await client.close()\` revokes ${token}.`];
}

const DIGEST = `HTTP Digest takes the strongest algorithm that the service offers (MD5, SHA-256, SHA-512-256, with or without
\`-sess\`), keeps the nonce for the calls that follow, and answers a stale one by itself.`;
