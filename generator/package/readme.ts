import { prettyLiteral } from "../code/literals.js";
import { sampleValue } from "../examples/sample-value.js";
import { sentMediaType } from "../model/body-types.js";
import type { Model, Operation } from "../model/model.js";
import type { SecurityScheme } from "../model/security-schemes.js";
import { type Json, type OpenApiDocument, objectOr } from "../openapi/document.js";
import { type Path, resolve, valueAt } from "../openapi/pointer.js";

/** The README.md of the generated package. */
export function printReadme(name: string, document: OpenApiDocument, model: Model): string {
  const [first] = model.operations;
  return `${[
    `# ${name}`,
    `Typed client, validators and examples for **${inline(model.title)}**, generated from its OpenAPI document. Everything here is written by the generator; changes belong into the document.`,
    `    npm install ${name}`,
    ...(first
      ? [
          usage(name, document, model, first),
          authentication(name, model),
          RESULTS,
          errors(model),
          SENDING,
          validation(name, first),
        ]
      : []),
    `## Operations`,
    operationTable(model),
    `## What is inside`,
    contents(name),
  ].join("\n\n")}\n`;
}

/** A text of the document inside a line of Markdown: no markup of its own, no line break. */
function inline(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#|!]/g, "\\$&");
}

function usage(name: string, document: OpenApiDocument, model: Model, operation: Operation): string {
  const bodySchema = operation.requestBody && sentMediaType(operation.requestBody)?.schema;
  const body = bodySchema && sampleValue(document, bodySchema);
  const groups: [string, Json][] = (["path", "query", "header"] as const).flatMap((location) => {
    const required = operation.parameters.filter(
      (parameter) => parameter.in === location && parameter.required,
    );
    const values = required.map(
      ({ name: parameter, schema }) => [parameter, sampleParameter(document, schema)] as const,
    );
    return values.length === 0 ? [] : [[location, Object.fromEntries(values)]];
  });
  const request = Object.fromEntries(body === undefined ? groups : [...groups, ["body", body]]);
  const failure = operation.responses.find(({ status }) => /^[45]\d\d$/.test(status))?.status;
  const { imported, made } = client(model);
  return `## Use

\`\`\`ts
import { ${imported} } from "${name}";

${made}
const result = await client.${operation.methodName}(${prettyLiteral(request)});

if (result.ok) console.log(result.data);
${failure === undefined ? "" : `else if (result.status === ${failure}) console.error(result.error);\n`}else console.error(result.status);
\`\`\`

It runs on Node.js 20.19 and newer, Bun, Deno, workers and browsers.`;
}

/** The sample's client: with the credentials of the environment, or else a token. */
function client({ defaultScheme }: Model): { readonly imported: string; readonly made: string } {
  if (!defaultScheme) {
    return {
      imported: "bearer, createClient",
      made: `const client = createClient({ auth: bearer(process.env.ACCESS_TOKEN ?? "") });`,
    };
  }
  return {
    imported: "createClient",
    made: `// Takes ${variables(defaultScheme).join(" and ")} from the environment.\nconst client = createClient();`,
  };
}

function variables({ environment = {} }: SecurityScheme): string[] {
  return Object.values(environment);
}

/** What each kind of scheme is given. */
const GIVEN = {
  basic: "{ username, password }",
  digest: "{ username, password }",
  clientCredentials: "{ clientId, clientSecret }",
  bearer: "token",
  apiKey: "key",
} as const satisfies Record<SecurityScheme["kind"], string>;

function authentication(name: string, model: Model): string {
  const { securitySchemes, defaultScheme } = model;
  const rows = securitySchemes.map((scheme) => {
    const words = inline(scheme.description ?? `The security scheme ${scheme.key}.`);
    return `| \`${scheme.functionName}(${GIVEN[scheme.kind]})\` | ${words} |`;
  });
  const kinds = new Set(securitySchemes.map(({ kind }) => kind));
  return [
    `## Authentication`,
    [
      `| \`auth\` | |`,
      `|---|---|`,
      ...rows,
      `| \`bearer(token)\` | A token of your own, or a function that gives one before each request. |`,
      `| \`false\` | None. |`,
    ].join("\n"),
    ...(defaultScheme
      ? [
          `Without \`auth\` a client takes ${variables(defaultScheme)
            .map((variable) => `\`${variable}\``)
            .join(" and ")} from the environment, where they are set.`,
        ]
      : []),
    ...(kinds.has("clientCredentials") ? [tokens(name)] : []),
    ...(kinds.has("digest") ? [DIGEST] : []),
  ].join("\n\n");
}

function tokens(name: string): string {
  return `A token is fetched for the first call, shared by all, renewed before it ends, and once more when the service
refuses it. \`await client.close()\` revokes it. Processes that pass the same \`store\` share one token:

\`\`\`ts
import type { TokenStore } from "${name}";

const store: TokenStore = {
  // Alone among all that share it: \`renew\` takes what is kept and gives what to keep.
  update: (key, renew) =>
    withLock(key, async () => {
      const token = await renew(await read(key));
      await write(key, token);
      return token;
    }),
};
\`\`\``;
}

const DIGEST = `HTTP Digest takes the strongest algorithm that the service offers (MD5, SHA-256, SHA-512-256, with or without
\`-sess\`), keeps the nonce for the calls that follow, and answers a stale one by itself.`;

const RESULTS = `## Results

A call ends in a result, whatever the service answers; it is narrowed by \`ok\` and by \`status\`.

| \`status\` | |
|---|---|
| a documented one | \`data\` or \`error\` has the documented type |
| any other | \`error\` is what came: JSON's value, else the text |
| \`"invalid"\` | a documented status without its documented body; \`error\` says why, \`response.status\` has the number |

Beside it stand \`response\`, and \`retryAfter\` (seconds), \`rateLimit\`, \`deprecation\` and \`sunset\` where the answer has such
headers. \`.orThrow()\` on the call gives the data, or throws a \`ResponseError\`. A redirect is a result like any other: none
is followed, so that no secret goes elsewhere.`;

function errors({ securitySchemes }: Model): string {
  const kinds = new Set(securitySchemes.map(({ kind }) => kind));
  const rows = [
    [
      "ConnectionError",
      "There was no answer. `reason` is `refused` (the service has done nothing), `lost`, `timeout` or `aborted`; `cause` is the platform's error.",
    ],
    ["RequestError", "Nothing was sent. `issues` has each place, what is wanted there, and the rule."],
    [
      "ResponseError",
      "Of `.orThrow()` alone: an answer that isn't a documented success. `answer` is the whole result.",
    ],
    ...(kinds.has("clientCredentials")
      ? [["OAuthError", "There is no token. `code` is the authorization server's: `invalid_client`, …"]]
      : []),
    ...(kinds.has("digest")
      ? [["AuthenticationError", "The answer doesn't come from one who knows the password."]]
      : []),
  ];
  return [
    `## What is thrown`,
    ["| error | |", "|---|---|", ...rows.map(([error, words]) => `| \`${error}\` | ${words} |`)].join("\n"),
    `No secret is in an error, in what it shows in a log, or in a client.`,
  ].join("\n\n");
}

const SENDING = `## Timeouts, retries, middleware

\`\`\`ts
const client = createClient({
  timeout: { perTry: 30_000, total: 120_000 }, // milliseconds, these are the defaults
  retry: { limit: 2, minDelay: 500, maxDelay: 30_000 }, // or false
  onRetry: ({ operation, reason, attempt, delay }) => console.warn(operation, reason, attempt, delay),
  middleware: [async (request, next) => next(request)],
  fetch: (request) => fetch(request),
});
\`\`\`

- What may have been done isn't sent again: a POST or PATCH only after 429, after 503 with \`Retry-After\`, or when no
  connection came about; other methods also after 408, 502, 503, 504, a lost connection and a timeout. A longer
  \`Retry-After\` than \`maxDelay\` isn't waited for. Browsers and Deno send a request again by themselves when its connection
  breaks, a POST too.
- \`signal\`, in a call's second argument, ends it, while it waits too.
- Middleware stands around the whole call: it sees no credentials and no retries. \`fetch\` sees each request as it leaves.
- \`client.raw\` is openapi-fetch over the same paths, with all of this; it is loaded when it is first called.`;

function validation(name: string, { methodName, requestBody }: Operation): string {
  const part = requestBody ? "body" : "path";
  return `## Validation

Nothing is validated unless you ask. The validators are compiled ahead, need no \`eval\`, and implement
[Standard Schema](https://standardschema.dev):

\`\`\`ts
import { createClient } from "${name}";
import * as validators from "${name}/validators";

const client = createClient({ validate: validators });
const outcome = validators.${methodName}.request.${part}["~standard"].validate(input);
\`\`\``;
}

function operationTable({ operations }: Model): string {
  const rows = operations.map(
    ({ methodName, method, template, summary }) =>
      `| \`${methodName}\` | \`${method.toUpperCase()} ${template.replaceAll("|", "\\|")}\` | ${inline(summary ?? "")} |`,
  );
  return ["| method | operation | |", "|---|---|---|", ...rows].join("\n");
}

function contents(name: string): string {
  const rows = [
    [name, "the client, the types, the errors"],
    [`${name}/validators`, "validators for what the service takes and sends"],
    [`${name}/validators/documented`, "validators for what its documentation says"],
    [`${name}/examples`, "the documented examples, typed"],
    [`${name}/openapi.json`, "the document, bundled"],
  ];
  return ["| import | |", "|---|---|", ...rows.map(([path, text]) => `| \`${path}\` | ${text} |`)].join("\n");
}

/** A parameter's example stands beside its schema (OpenAPI 3.1.1 section 4.8.12.2). */
function sampleParameter(document: OpenApiDocument, schema: Path | undefined): Json {
  if (schema === undefined) return "string";
  const parameter = objectOr(valueAt(document, schema.slice(0, -1)));
  const [example] = Object.values(objectOr(parameter.examples));
  return parameter.example ?? objectOr(resolve(document, example)).value ?? sampleValue(document, schema);
}
