import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPackage } from "./build.js";
import { generateHere } from "./generate-here.js";
import { answerWith, serve } from "./runtime/testing/serve.js";
import { writePackage } from "./testing/import-built.js";
import { typeErrors } from "./testing/type-errors.js";

/** A document with code in every place that takes a text, through the whole pipeline: nothing of it runs, and all of it arrives. */

const RUN = `globalThis.pwned=1`;
const PAYLOADS = [
  `*/ ${RUN} /*`,
  `\n${RUN}//`,
  `\u2028${RUN}//\u2029${RUN}`,
  `";${RUN}//`,
  `"];${RUN}//`,
  `';${RUN}//`,
  `\${${RUN}}`,
  `\`;${RUN};\``,
  `\\";${RUN}//`,
  `</script><script>${RUN}</script>`,
  `\r${RUN}`,
];
const ALL = PAYLOADS.join(" ");
/** For places where a URL or a header keeps not every character. */
const LINE = `*/${RUN}/*";'\`$</script>`;
const PATH_NAME = ALL.replaceAll(/[{}\n\r\u2028\u2029\\]/g, "");
/** RFC 9110 section 5.6.2. */
const TOKEN = "x-*'`$`'*";
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", ...PAYLOADS, ALL];

const object = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries);
const names = (value: unknown) => object(NAMES.map((name) => [name, value]));
const texts = { type: "string", title: ALL, description: ALL, default: ALL, example: ALL, "x-evil": ALL };
const body = {
  type: "object",
  title: ALL,
  description: ALL,
  required: NAMES,
  properties: names(texts),
  patternProperties: { [`^${ALL.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$`]: texts },
  additionalProperties: false,
  example: names(ALL),
  examples: [names(ALL)],
};
const tagged = (literal: string) => ({
  type: "object",
  required: ["kind"],
  properties: {
    kind: { type: "string", const: literal },
    of: { enum: [...PAYLOADS, ALL, null, 1] },
    fits: {
      type: "string",
      pattern: PAYLOADS.map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"),
    },
  },
});
const MEDIA = `application/x; a="];${RUN}//"`;

const document = {
  openapi: "3.1.0",
  info: {
    title: ALL,
    version: ALL,
    description: ALL,
    summary: ALL,
    license: { name: ALL, identifier: ALL },
    "x-package-name": ALL,
  },
  externalDocs: { url: ALL, description: ALL },
  tags: [{ name: ALL, description: ALL, externalDocs: { url: ALL } }],
  servers: [
    {
      url: `https://{host}/${LINE}`,
      description: ALL,
      variables: { host: { default: LINE, enum: [LINE], description: ALL } },
    },
  ],
  security: [{ Key: [] }],
  paths: {
    [`/a/${LINE}/{${PATH_NAME}}`]: {
      summary: ALL,
      description: ALL,
      post: {
        operationId: ALL,
        summary: ALL,
        description: ALL,
        tags: [ALL],
        deprecated: true,
        externalDocs: { url: ALL, description: ALL },
        security: [],
        "x-evil": ALL,
        parameters: [
          {
            name: PATH_NAME,
            in: "path",
            required: true,
            description: ALL,
            schema: texts,
          },
          ...NAMES.map((name) => ({ name, in: "query", description: ALL, schema: texts })),
          { name: TOKEN, in: "header", description: ALL, schema: texts, example: ALL },
          { name: TOKEN, in: "cookie", description: ALL, schema: texts },
        ],
        requestBody: {
          required: true,
          description: ALL,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Body" },
              examples: { [ALL]: { summary: ALL, description: ALL, value: names(ALL) } },
            },
          },
        },
        responses: {
          200: {
            description: ALL,
            headers: { [TOKEN]: { description: ALL, schema: texts } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Union" },
                examples: { [ALL]: { value: { kind: ALL } } },
              },
            },
            links: { [TOKEN]: { operationId: ALL, description: ALL } },
          },
          default: { description: ALL, content: { [MEDIA]: { schema: texts, example: ALL } } },
        },
        callbacks: {
          [ALL]: { [ALL]: { post: { description: ALL, responses: { 204: { description: ALL } } } } },
        },
      },
      get: { responses: { 204: { description: ALL } } },
    },
    "/bytes": {
      put: {
        operationId: "constructor",
        requestBody: { required: true, content: { [MEDIA]: { schema: { type: "string" } } } },
        responses: { 204: { description: ALL } },
      },
    },
  },
  components: {
    schemas: {
      Body: body,
      Union: {
        oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
        discriminator: {
          propertyName: "kind",
          mapping: { [ALL]: "#/components/schemas/A", [PAYLOADS[0] ?? ""]: "B" },
        },
      },
      A: tagged(ALL),
      B: tagged(PAYLOADS[0] ?? ""),
      constructor: { const: ALL, description: ALL },
      toString: { const: names(ALL) },
      [ALL]: { type: "string", "x-enum-descriptions": PAYLOADS, "x-enum-varnames": PAYLOADS, enum: PAYLOADS },
      Far: {
        $ref: `#/components/schemas/${encodeURIComponent(ALL.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
      },
    },
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: TOKEN, description: ALL, "x-environment": { key: ALL } },
      [ALL]: { type: "apiKey", in: "query", name: ALL, description: ALL },
      Token: {
        type: "oauth2",
        description: ALL,
        flows: {
          clientCredentials: {
            tokenUrl: `https://h/${LINE}`,
            "x-revocation-url": `https://h/${LINE}`,
            scopes: { [ALL]: ALL },
          },
        },
      },
      Open: { type: "openIdConnect", openIdConnectUrl: ALL },
    },
  },
};

const overlay = {
  overlay: "1.0.0",
  info: { title: ALL, version: ALL },
  "x-evil": ALL,
  actions: [
    { target: "$.info", description: ALL, update: { "x-more": ALL, description: `${ALL} more` } },
    { target: `$.paths[?@.summary == '${RUN}']`, remove: true },
    { target: "$.components.schemas.A", update: { properties: { [PAYLOADS[0] ?? ""]: texts } } },
  ],
};

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files: ReadonlyMap<string, string>;
let built: ReadonlyMap<string, string>;

beforeAll(async () => {
  const spec = join(folder, "openapi.json");
  const overlays = [join(folder, `overlay.json`)];
  writeFileSync(spec, JSON.stringify(document));
  writeFileSync(overlays[0] ?? "", JSON.stringify(overlay));
  // The rules of a foreign folder are as hostile as its document: none are asked for, so that all of it gets through.
  writeFileSync(join(folder, "redocly.yaml"), "extends: []\n");
  ({ files } = await generateHere({
    spec,
    overlays,
    lintConfig: { kind: "beside-document" },
    name: undefined,
  }));
  built = buildPackage(files);
}, 60_000);

test("it type-checks", () => {
  expect(typeErrors(files)).toEqual([]);
}, 60_000);

test("every module is imported, every operation called: nothing runs, and every name arrives as it stands", async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  const place = await writePackage(built);
  const written = readdirSync(place, { recursive: true }).length;
  const modules = [...built.keys()].filter((path) => path.endsWith(".js"));
  expect(modules.length).toBeGreaterThan(20);
  const exports = new Map<string, Record<string, unknown>>();
  for (const module of modules) exports.set(module, await import(pathToFileURL(join(place, module)).href));

  const { baseUrl, received } = await serve((request, response) =>
    request.method === "POST"
      ? answerWith(
          200,
          "application/json",
          JSON.stringify({ kind: ALL, of: ALL, fits: PAYLOADS[0] }),
        )(request, response)
      : response.writeHead(204).end(),
  );
  const { createClient } = exports.get("dist/index.js") as { createClient: (options: object) => Client };
  const { operations } = exports.get("dist/operations.js") as {
    operations: Record<string, { path: string; method: string }>;
  };
  const client = createClient({
    baseUrl,
    auth: false,
    validate: exports.get("dist/validators/observed/index.js"),
  });
  const sent = {
    post: {
      path: { [PATH_NAME]: PATH_NAME },
      query: names(ALL),
      header: { [TOKEN]: "h" },
      cookie: { [TOKEN]: "c" },
      body: names(ALL),
    },
    put: { body: ALL },
    get: { path: { [PATH_NAME]: PATH_NAME } },
  };
  for (const [name, { method }] of Object.entries(operations)) {
    const result = await client[name]?.(Reflect.get(sent, method));
    expect(result).toMatchObject({ ok: true });
  }

  const of = (method: string) => received.find((request) => request.method === method);
  const post = of("POST");
  const { pathname, searchParams } = new URL(post?.url ?? "", baseUrl);
  expect(decodeURIComponent(pathname)).toBe(`/a/${LINE}/${PATH_NAME}`);
  expect([...searchParams]).toEqual(NAMES.map((name) => [name, ALL]));
  expect(post?.headers).toMatchObject({
    [TOKEN]: "h",
    cookie: `${TOKEN}=c`,
    accept: `application/json, ${MEDIA}`,
  });
  expect(post?.body).toBe(JSON.stringify(names(ALL)));
  expect(of("PUT")).toMatchObject({ headers: { "content-type": MEDIA }, body: ALL });

  expect(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(readdirSync(place, { recursive: true }).length).toBe(written);
});

type Client = Record<string, (request: unknown) => Promise<unknown>>;
