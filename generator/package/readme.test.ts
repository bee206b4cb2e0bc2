import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, OpenApiDocument } from "../openapi/document.js";
import { exchange, jsonBody, ref, withSchemas } from "../testing/documents.js";
import { generateUnchecked } from "../testing/generate-in-memory.js";
import { typeErrors } from "../testing/type-errors.js";

/** Node.js's own, which the samples read credentials from, without the rest of its declarations. */
const NODE = "declare const process: { readonly env: Readonly<Record<string, string | undefined>> };\n";

interface Readme {
  readonly text: string;
  /** What the manifest says that the package is. */
  readonly description: string;
  /** Its code, one module a block. */
  readonly blocks: readonly string[];
  /** A project that has installed the package, with each block in a module of its own, and one that imports what tables name. */
  readonly project: ReadonlyMap<string, string>;
}

async function readmeOf(document: OpenApiDocument): Promise<Readme> {
  const { files, built } = await generateUnchecked(document);
  const text = files.get("README.md") ?? "";
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  // The first columns of the tables of ways of authenticating and of errors.
  const tabled = [
    ...(text.split(/^## (?:Webhooks|Operations)$/m)[0] ?? "").matchAll(/^\| `(\w+)(?:\(.*\))?` \| [^|]/gm),
  ];
  const exported = tabled.map(([, name = ""]) => name).filter((name) => name !== "false");
  const declarations = [...built].filter(([path]) => path.endsWith(".d.ts"));
  const project = new Map([
    ["package.json", `{ "type": "module" }`],
    ["node_modules/pets-client/package.json", files.get("package.json") ?? ""],
    ...declarations.map(([path, code]) => sharingRuntime(`node_modules/pets-client/${path}`, code)),
    ...blocks.map((code, index) => [`block-${index}.ts`, code] as const),
    ["block-tables.ts", `import { ${exported.join(", ")} } from "pets-client";\n`],
  ]);
  const { description }: { description: string } = JSON.parse(files.get("package.json") ?? "");
  return { text, description, blocks, project };
}

/** The runtime is the same in all packages: all projects have it above them once, or it would be checked for each. */
function sharingRuntime(path: string, code: string): readonly [path: string, code: string] {
  const [, runtime] = path.split("/dist/runtime/");
  if (runtime !== undefined) return [`../runtime/${runtime}`, code];
  const up = "../".repeat(path.split("/").length);
  return [path, code.replace(/"\.[./]*\/runtime\//g, `"${up}runtime/`)];
}

/** What a README says where the package has the feature, and nowhere else. */
const FEATURES = {
  "no server": "names no absolute server",
  environment: "from the environment, where ",
  "token fetched": "A token is fetched",
  "token revoked": "client.close()",
  digest: "HTTP Digest",
  oauthError: "`OAuthError`",
  authenticationError: "`AuthenticationError`",
  client: "createClient",
  validators: "pets-client/validators",
  examples: "pets-client/examples",
  events: "text/event-stream",
  webhooks: "## Webhooks",
} as const;
type Feature = keyof typeof FEATURES;

interface Case {
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly has: readonly Feature[];
  /** Code of the first block. */
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
  /** Text anywhere. */
  readonly says?: readonly string[];
}

const SERVERS = { servers: [{ url: "https://pets.example/v1" }] };
const NO_CONTENT = { 204: { description: "Done" } };

/** A document of one operation, `listPets`, that is sent nothing and answers nothing: `get`, or `post` where it has a body. */
function bare(operation: JsonObject = {}, more: JsonObject = {}): OpenApiDocument {
  const method = operation.requestBody === undefined ? "get" : "post";
  const declared = { operationId: "listPets", responses: NO_CONTENT, ...operation };
  return { ...withSchemas({}), ...SERVERS, paths: { "/pets": { [method]: declared } }, ...more };
}

/** One whose operation is guarded by a scheme. */
function guarded(key: string, scheme: JsonObject, more: JsonObject = {}): OpenApiDocument {
  return bare({}, { security: [{ [key]: [] }], components: { securitySchemes: { [key]: scheme } }, ...more });
}

function clientCredentials(more: JsonObject = {}): JsonObject {
  return { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/token", scopes: {}, ...more } } };
}

const other = { authorizationCode: { authorizationUrl: "/auth", tokenUrl: "/token", scopes: {} } };
const key = (place: string) => ({ type: "apiKey", in: place, name: "key" });

const CLIENTS: readonly Case[] = [
  { name: "without authentication", document: bare(), has: ["client"], shows: ["createClient();"] },
  ...["header", "query", "cookie"].map((place) => ({
    name: `with a key in the ${place}`,
    document: guarded("PetKey", key(place)),
    has: ["client" as const],
    shows: ["import { createClient, petKey }", `auth: petKey(process.env.API_KEY ?? "")`],
    hides: ["bearer"],
  })),
  {
    name: "with Basic",
    document: guarded("Login", { type: "http", scheme: "basic" }),
    has: ["client"],
    shows: ["auth: login({\n    username: process.env.API_USERNAME", "password: process.env.API_PASSWORD"],
  },
  {
    name: "with Digest",
    document: guarded("Login", { type: "http", scheme: "digest" }),
    has: ["client", "digest", "authenticationError"],
    shows: ["auth: login({\n    username: process.env.API_USERNAME"],
  },
  {
    name: "with a bearer token under a name of its own",
    document: guarded("Session", { type: "http", scheme: "bearer" }),
    has: ["client"],
    shows: [`auth: session(process.env.ACCESS_TOKEN ?? "")`],
  },
  {
    name: "with the function that every package has",
    document: guarded("bearer", { type: "http", scheme: "bearer" }),
    has: ["client"],
    shows: [`auth: bearer(process.env.ACCESS_TOKEN ?? "")`],
  },
  {
    name: "with client credentials",
    document: guarded("Account", clientCredentials()),
    has: ["client", "token fetched", "oauthError"],
    shows: ["auth: account({\n    clientId: process.env.CLIENT_ID"],
  },
  {
    name: "with client credentials whose token is given back",
    document: guarded("Account", clientCredentials({ "x-revocation-url": "/revoke" })),
    has: ["client", "token fetched", "token revoked", "oauthError"],
    shows: ["auth: account({\n    clientId: process.env.CLIENT_ID"],
  },
  {
    name: "with a token of another OAuth flow",
    document: guarded("Account", { type: "oauth2", flows: other }),
    has: ["client"],
    shows: [`auth: account(process.env.ACCESS_TOKEN ?? "")`],
  },
  {
    name: "with a scheme whose function is called as the program's own variables are",
    document: guarded("client", key("header"), { servers: [] }),
    has: ["client", "no server"],
    shows: ["import { client as clientAuth, createClient }", "auth: clientAuth("],
  },
  {
    name: "with client credentials whose function is called so",
    document: guarded("store", clientCredentials()),
    has: ["client", "token fetched", "oauthError"],
    shows: ["auth: storeAuth({\n    clientId"],
  },
  {
    name: "without a scheme that nothing can be made for",
    document: guarded("Certificate", { type: "mutualTLS" }),
    has: ["client"],
    shows: ["createClient();"],
  },
  {
    name: "with the environment's credentials",
    document: guarded("PetKey", { ...key("header"), "x-environment": { key: "PET_KEY" } }),
    has: ["client", "environment"],
    shows: ["// Takes PET_KEY from the environment.\nconst client = createClient();"],
    says: ["takes `PET_KEY` from the environment, where it is set."],
  },
  {
    name: "with both of the environment's credentials",
    document: guarded("Login", {
      type: "http",
      scheme: "basic",
      "x-environment": { username: "PET_USER", password: "PET_PASSWORD" },
    }),
    has: ["client", "environment"],
    says: ["takes `PET_USER` and `PET_PASSWORD` from the environment, where they are set."],
  },
  {
    name: "with the operation's own scheme, from the variables that the document names",
    document: bare(
      { security: [{ Login: [] }] },
      {
        security: [{ PetKey: [] }],
        components: {
          securitySchemes: {
            PetKey: { ...key("header"), "x-environment": { key: "PET_KEY" } },
            Login: {
              type: "http",
              scheme: "basic",
              "x-environment": { username: "PET_USER", password: "PET_PASSWORD" },
            },
          },
        },
      },
    ),
    has: ["client", "environment"],
    shows: ["auth: login({\n    username: process.env.PET_USER"],
    hides: ["// Takes"],
  },
  {
    name: "without authentication where the operation needs none",
    document: bare(
      { security: [] },
      { security: [{ PetKey: [] }], components: { securitySchemes: { PetKey: key("query") } } },
    ),
    has: ["client"],
    shows: ["createClient();"],
  },
  {
    name: "with the first scheme where nothing says which is needed",
    document: bare({}, { components: { securitySchemes: { PetKey: key("query") } } }),
    has: ["client"],
    shows: ["auth: petKey("],
  },
  {
    name: "with a URL where the document has none",
    document: bare({}, { servers: [] }),
    has: ["client", "no server"],
    shows: [`createClient({ baseUrl: "https://api.example.com" });`],
  },
  {
    name: "with a URL at the path of a relative server, and authentication",
    document: guarded("Account", clientCredentials(), { servers: [{ url: "/v1/" }] }),
    has: ["client", "no server", "token fetched", "oauthError"],
    shows: [`baseUrl: "https://api.example.com/v1",\n  auth: account(`],
  },
];

const PET = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const sent = (mediaType: string, media: JsonObject, required = true) =>
  bare({ requestBody: { required, content: { [mediaType]: media } } });

const CALLS: readonly Case[] = [
  {
    name: "without an argument where nothing is required",
    document: bare({ parameters: [{ name: "page", in: "query", schema: { type: "integer" } }] }),
    has: ["client", "validators"],
    shows: ["client.listPets();", "if (result.ok) console.log(result.status);"],
  },
  {
    name: "with what is required, whatever its name",
    document: bare({
      parameters: [
        { name: "max-age", in: "query", required: true, schema: { type: "integer" }, example: 7 },
        { name: "X-Trace", in: "header", required: true, schema: { enum: ["on", "off"] } },
        { name: "session", in: "cookie", required: true, schema: { type: "string" } },
        { name: "filter", in: "query", required: true, content: { "application/json": { schema: PET } } },
      ],
    }),
    has: ["client", "validators"],
    shows: [
      `"max-age": 7,`,
      `filter: {\n      name: "string",`,
      `"X-Trace": "on",`,
      `cookie: {\n    session: "string",`,
    ],
    hides: ["path:"],
  },
  {
    name: "with a path and a body, of which there are examples, and shows data and error",
    document: {
      ...exchange(ref("Pet"), { Pet: { ...PET, examples: [{ name: "Tom" }] } }),
      ...SERVERS,
      paths: {
        "/pets/{id}": {
          put: {
            operationId: "replacePet",
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            requestBody: {
              required: true,
              content: { "application/json": { schema: ref("Pet"), example: { name: "Kit" } } },
            },
            responses: { 200: jsonBody(ref("Pet")), 404: jsonBody(PET), "4XX": jsonBody(PET) },
          },
        },
      },
    },
    has: ["client", "validators", "examples"],
    shows: [
      `path: {\n    id: "string",\n  },\n  body: {\n    name: "Tom",`,
      "if (result.ok) console.log(result.data);\nelse if (result.status === 404) console.error(result.error);\nelse",
    ],
  },
  {
    name: "the first of several operations",
    document: {
      ...exchange(PET),
      ...SERVERS,
      paths: {
        "/a": { get: { operationId: "getA", responses: NO_CONTENT } },
        "/b/{id}": {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          get: { operationId: "getB", responses: { 200: jsonBody(PET) } },
        },
      },
    },
    has: ["client", "validators"],
    shows: ["client.getA();"],
  },
  {
    name: "an operation of which only answers are validated",
    document: bare({ responses: { "2XX": jsonBody(PET) } }),
    has: ["client", "validators"],
    shows: ["client.listPets();", "result.data"],
  },
  {
    name: "an operation whose successes are the default",
    document: bare({ responses: { default: jsonBody(PET) } }),
    has: ["client", "validators"],
    shows: ["if (result.ok) console.log(result.data);\nelse console.error(result.status);"],
  },
  {
    name: "an operation that documents no success",
    document: bare({ responses: { 404: { description: "Gone" } } }),
    has: ["client"],
    shows: ["\nif (result.status === 404) console.error(result.error);"],
    hides: ["result.ok"],
  },
  {
    name: "an operation that documents no status",
    document: bare({ responses: {} }),
    has: ["client"],
    shows: ["\nconsole.error(result.status);"],
  },
  {
    name: "with a body of any JSON",
    document: sent("application/json", {}),
    has: ["client"],
    shows: ["body: {},"],
  },
  {
    name: "with a body that has no media type",
    document: bare({ requestBody: { required: true, content: {} } }),
    has: ["client"],
    shows: ["body: undefined,"],
  },
  {
    name: "with a form",
    document: sent("application/x-www-form-urlencoded", { schema: PET }),
    has: ["client"],
    shows: [`name: "string"`],
  },
  {
    name: "with a form of several parts",
    document: sent("multipart/form-data", { schema: PET }),
    has: ["client"],
    shows: ["body: new FormData(),"],
  },
  {
    name: "with a body of a type that the call chooses",
    document: sent("image/*", {}),
    has: ["client"],
    shows: [`contentType: "image/…",\n  body: new Blob(["…"]),`],
  },
  {
    name: "with a text",
    document: sent("text/plain", { schema: { type: "string", examples: ["Tom"] } }),
    has: ["client"],
    shows: [`body: "Tom",`],
  },
  {
    name: "with a file, optional",
    document: sent("image/png", {}, false),
    has: ["client"],
    shows: [`body: new Blob(["…"]),`],
  },
  {
    name: "with a body of many schemas in one",
    document: sent("application/json", {
      schema: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer" } },
        allOf: [
          PET,
          { oneOf: [{ type: "object", required: ["age"], properties: { age: { type: "integer" } } }] },
        ],
      },
    }),
    has: ["client", "validators"],
    shows: [`name: "string",`, "age: 1,", "id: 1,"],
  },
];

const QUERY = { parameters: [{ name: "page", in: "query", schema: { type: "integer" } }] };
/** Two operations, of which the second may have a request to validate. */
const two = (second: JsonObject) =>
  bare(
    {},
    {
      paths: {
        "/a": { get: { operationId: "getA", responses: { 200: jsonBody({ type: "string" }) } } },
        "/b": { get: { operationId: "getB", responses: NO_CONTENT, ...second } },
      },
    },
  );

const TEXTS: readonly Case[] = [
  {
    name: "names the one of two schemes whose token can be given back",
    document: bare(
      {},
      {
        components: {
          securitySchemes: {
            Kept: clientCredentials(),
            Returned: clientCredentials({ "x-revocation-url": "/revoke" }),
          },
        },
      },
    ),
    has: ["client", "token fetched", "token revoked", "oauthError"],
    says: ["`await client.close()` revokes that of `returned`."],
  },
  {
    name: "shows the validator of a request, whichever operation has one",
    document: two(QUERY),
    has: ["client", "validators"],
    says: [`validators.getB.request.query["~standard"]`],
  },
  {
    name: "shows the validator of an answer where no request has one",
    document: two({}),
    has: ["client", "validators"],
    says: [`validators.getA.responses[200]["~standard"]`],
  },
  {
    name: "shows the validator of a range of answers",
    document: bare({ responses: { "2XX": jsonBody(true) } }),
    has: ["client", "validators"],
    says: [`validators.listPets.responses["2XX"]["~standard"]`],
  },
  {
    name: "says how events are read where there are some",
    document: bare({ responses: { 200: { description: "", content: { "text/event-stream": {} } } } }),
    has: ["client", "events"],
  },
  {
    name: "says what the service calls",
    document: {
      ...withSchemas({}),
      webhooks: {
        "pet|sold": { post: { requestBody: jsonBody(PET), responses: NO_CONTENT } },
        checked: { get: { summary: "Are you there?", responses: NO_CONTENT } },
      },
    },
    has: ["validators", "webhooks"],
    says: [
      "| `pet\\|sold` | `PetSoldWebhookRequest` | `petSoldWebhook` |  |",
      "| `checked` | `GetCheckedWebhookRequest` |  | Are you there? |",
      "petSoldWebhook.request.body",
    ],
  },
  {
    name: "has types alone where there are no operations",
    document: withSchemas({ Pet: { type: "object" } }),
    has: [],
    says: ["Types for **Pets**", "| `pets-client` | the types |"],
  },
];

const ALL = [...CLIENTS, ...CALLS, ...TEXTS];
const readmes = new Map<string, Readme>();
let errors: readonly string[];

// All at once: the declarations of the language take the compiler longer than any package.
beforeAll(async () => {
  const files = new Map([["node.d.ts", NODE]]);
  for (const [index, { name, document }] of ALL.entries()) {
    // TypeScript takes packages of one name and version for the same.
    const readme = await readmeOf({ ...document, info: { title: "Pets", version: `1.0.${index}` } });
    readmes.set(name, readme);
    for (const [path, text] of readme.project) files.set(posix.join(folder(index), path), text);
  }
  errors = typeErrors(files);
}, 60_000);

function folder(index: number): string {
  return `readme-${index}/`;
}

function check({ name, has, shows = [], hides = [], says = [] }: Case): void {
  const { text = "", description = "", blocks: [first = ""] = [] } = readmes.get(name) ?? {};
  const index = ALL.findIndex((each) => each.name === name);
  expect(errors.filter((error) => error.startsWith(folder(index)))).toEqual([]);
  const said = Object.entries(FEATURES).filter(([, words]) => text.includes(words));
  expect(said.map(([feature]) => feature).sort()).toEqual([...has].sort());
  expect(text).toContain(`${description.split(" for ")[0]} for **`);
  for (const code of shows) expect(first).toContain(code);
  for (const code of hides) expect(first).not.toContain(code);
  for (const words of says) expect(text).toContain(words);
}

describe("the first program makes its client", () => {
  test.each(CLIENTS)("$name", check);
});

describe("the first program calls", () => {
  test.each(CALLS)("$name", check);
});

describe("the text", () => {
  test.each(TEXTS)("$name", check);
});

test("every error of the compiler is one of some README's code", () => {
  expect(errors.filter((error) => !/^readme-\d+\/block-/.test(error))).toEqual([]);
  expect(readmes.size).toBe(ALL.length);
});
