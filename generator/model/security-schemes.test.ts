import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { generateHere } from "../generate-here.js";
import type { JsonObject } from "../openapi/document.js";
import { DocumentError } from "../problem.js";
import { buildModel } from "./build.js";
import { findKeyNameFaults } from "./security-schemes.js";

const TOKEN_URL = "https://pets.example/oauth/token";

function model(securitySchemes: JsonObject, more: JsonObject = {}) {
  return buildModel({
    servers: [{ url: "https://pets.example/v1" }],
    components: { securitySchemes },
    ...more,
  });
}

describe("a security scheme", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject | undefined }>([
    { name: "http basic", given: { type: "http", scheme: "Basic" }, want: { kind: "basic" } },
    { name: "http bearer", given: { type: "http", scheme: "bearer" }, want: { kind: "bearer" } },
    { name: "http digest", given: { type: "http", scheme: "DIGEST" }, want: { kind: "digest" } },
    { name: "http of another kind", given: { type: "http", scheme: "hoba" }, want: undefined },
    ...["header", "query", "cookie"].map((place) => ({
      name: `apiKey in ${place}`,
      given: { type: "apiKey", in: place, name: "X-Key" },
      want: { kind: "apiKey", in: place, name: "X-Key" },
    })),
    { name: "apiKey elsewhere", given: { type: "apiKey", in: "body", name: "key" }, want: undefined },
    {
      name: "oauth2 by client credentials, at the server's origin",
      given: {
        type: "oauth2",
        flows: {
          clientCredentials: {
            tokenUrl: `${TOKEN_URL}?a=1`,
            "x-revocation-url": "https://pets.example/oauth/revoke",
            scopes: { read: "Read", write: "Write" },
          },
        },
      },
      want: {
        kind: "clientCredentials",
        tokenUrl: "/oauth/token?a=1",
        revocationUrl: "/oauth/revoke",
        scopes: ["read", "write"],
      },
    },
    {
      name: "oauth2 by client credentials, at the server's origin in other words",
      given: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "HTTPS://me@PETS.example:443/token", scopes: {} } },
      },
      want: { kind: "clientCredentials", tokenUrl: "/token", scopes: [] },
    },
    ...[
      { url: "https://pets.example/v1/token?a=1", want: "./token?a=1" },
      // Relative to the server, as RFC 3986 has it.
      { url: "v1/token", want: "./token" },
      { url: "token", want: "/token" },
      { url: "/token", want: "/token" },
      { url: "https://pets.example//login.example/token", want: "/.//login.example/token" },
      { url: "https://pets.example/v1//login.example/token", want: ".//login.example/token" },
      { url: "//login.example/token", want: "https://login.example/token" },
    ].map(({ url, want }) => ({
      name: `oauth2 by client credentials, at ${url}`,
      given: { type: "oauth2", flows: { clientCredentials: { tokenUrl: url, scopes: {} } } },
      want: { kind: "clientCredentials", tokenUrl: want, scopes: [] },
    })),
    {
      name: "oauth2 by client credentials, elsewhere",
      given: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://login.example/token", scopes: {} } },
      },
      want: { kind: "clientCredentials", tokenUrl: "https://login.example/token", scopes: [] },
    },
    {
      name: "oauth2 without a token URL",
      given: { type: "oauth2", flows: { clientCredentials: { scopes: {} } } },
      want: undefined,
    },
    {
      name: "oauth2 by another flow",
      given: { type: "oauth2", flows: { authorizationCode: { tokenUrl: TOKEN_URL } } },
      want: { kind: "bearer" },
    },
    { name: "openIdConnect", given: { type: "openIdConnect" }, want: { kind: "bearer" } },
    { name: "mutualTLS", given: { type: "mutualTLS" }, want: undefined },
  ])("$name", ({ given, want }) => {
    const { securitySchemes } = model({
      Referred: { $ref: "#/components/securitySchemes/Given" },
      Given: given,
    });
    expect(securitySchemes).toMatchObject(
      want === undefined
        ? []
        : [
            { key: "Referred", functionName: "referred", ...want },
            { key: "Given", functionName: "given", ...want },
          ],
    );
  });

  test.each([
    { key: "ServiceAccount", want: "serviceAccount" },
    { key: "api_key", want: "apiKey" },
    { key: "API_KEY", want: "apiKey" },
    { key: "x-api.key", want: "xApiKey" },
    { key: "bearer", want: "bearerScheme" },
    { key: "createClient", want: "createClientScheme" },
    { key: "default", want: "default_" },
    { key: "pet", want: "petScheme" },
    { key: "1st", want: "_1st" },
    { key: "__proto__", want: "proto" },
  ])("$key is made by $want()", ({ key, want }) => {
    const schemes: JsonObject = Object.fromEntries([[key, { type: "http", scheme: "basic" }]]);
    const { securitySchemes } = buildModel({
      components: { schemas: { pet: {} }, securitySchemes: schemes },
    });
    expect(securitySchemes.map(({ functionName }) => functionName)).toEqual([want]);
  });

  test("one that is called bearer and is one is made by the function that is always there", () => {
    const { securitySchemes } = model({ Bearer: { type: "http", scheme: "bearer" } });
    expect(securitySchemes).toMatchObject([{ functionName: "bearer" }]);
  });
});

describe("the scheme of the environment", () => {
  const basic = { type: "http", scheme: "basic", "x-environment": { username: "USER", password: "PASS" } };
  const key = { type: "apiKey", in: "header", name: "X-Key", "x-environment": { key: "KEY" } };

  test.each<{
    name: string;
    security: readonly JsonObject[];
    schemes: JsonObject;
    want: JsonObject | undefined;
  }>([
    {
      name: "is that of the first requirement",
      security: [{ B: [] }, { A: [] }],
      schemes: { A: key, B: basic },
      want: { key: "B", environment: { username: "USER", password: "PASS" } },
    },
    {
      name: "has all of its credentials there",
      security: [{ A: [] }],
      schemes: { A: { ...basic, "x-environment": { username: "USER" } } },
      want: undefined,
    },
    {
      name: "has names that a shell can give a variable",
      security: [{ A: [] }],
      schemes: { A: { ...basic, "x-environment": { username: "USER", password: "`*/ P" } } },
      want: undefined,
    },
    { name: "stands alone", security: [{ A: [], B: [] }], schemes: { A: key, B: basic }, want: undefined },
    { name: "is declared", security: [{ C: [] }], schemes: { A: key }, want: undefined },
    { name: "is required", security: [], schemes: { A: key }, want: undefined },
  ])("$name", ({ security, schemes, want }) => {
    const { defaultScheme } = model(schemes, { security });
    if (want === undefined) expect(defaultScheme).toBeUndefined();
    else expect(defaultScheme).toMatchObject(want);
  });
});

describe("the name that a key is sent under", () => {
  const faults = (scheme: JsonObject) =>
    findKeyNameFaults({ components: { securitySchemes: { Key: scheme } } }).map(({ message }) => message);
  const TOKEN = "!#$%&'*+-.^_`|~09AZaz";
  const NO_TOKENS = [
    "",
    "X Key",
    "X-Key\n",
    "X\r\nHost: a",
    "X-Key:",
    "key=",
    "a;b",
    "a,b",
    '"key"',
    "clé",
    "\u0000",
  ];
  const OWN = ["Accept", "content-type", "CONTENT-LENGTH", "Host", "Transfer-Encoding"];

  test.each(["header", "cookie"].flatMap((place) => NO_TOKENS.map((name) => ({ place, name }))))(
    "is refused in a $place: $name",
    ({ place, name }) => {
      expect(faults({ type: "apiKey", in: place, name })).toEqual([
        `No ${place} can have the name ${JSON.stringify(name)}.`,
      ]);
    },
  );

  test.each(OWN)("isn't that of a header with another meaning: %s", (name) => {
    expect(faults({ type: "apiKey", in: "header", name })).toEqual([
      `The header "${name}" is the request's own: no key can be sent in it.`,
    ]);
  });

  test.each<JsonObject>([
    ...["X-API-Key", "Authorization", "Cookie", TOKEN].map((name) => ({ in: "header", name })),
    ...["session", "Host", TOKEN].map((name) => ({ in: "cookie", name })),
    ...["api key", "a&b=c", "Clé\n"].map((name) => ({ in: "query", name })),
    { in: "header" },
    { in: "body", name: "X Key" },
    { in: "header", name: "X Key", type: "http", scheme: "basic" },
  ])("is taken: %j", (scheme) => {
    expect(faults({ type: "apiKey", ...scheme })).toEqual([]);
  });

  const bad = { type: "apiKey", in: "header", name: "X-Key\nHost" };

  test("is refused for each scheme, also one that is referred to", () => {
    const securitySchemes = { Referred: { $ref: "#/components/securitySchemes/Given" }, Given: bad };
    const found = findKeyNameFaults({ components: { securitySchemes } });
    expect(found.map(({ path }) => path.join("/"))).toEqual([
      "components/securitySchemes/Referred/name",
      "components/securitySchemes/Given/name",
    ]);
  });

  test("ends the generation with what, where and how to mend it, unless an overlay mends it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "security-schemes-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const [spec, overlay] = [join(folder, "openapi.json"), join(folder, "overlay.json")];
    const document = {
      openapi: "3.1.0",
      info: { title: "Pets", version: "1.0.0" },
      servers: [{ url: "https://pets.example" }],
      paths: { "/pets": { get: { responses: { 204: { description: "Done" } } } } },
      components: { securitySchemes: { Key: bad } },
    };
    await writeFile(spec, JSON.stringify(document, null, 2));
    const action = { target: "$.components.securitySchemes.Key", update: { name: "X-Key" } };
    const info = { title: "Mended", version: "1.0.0" };
    await writeFile(overlay, JSON.stringify({ overlay: "1.0.0", info, actions: [action] }));
    const run = (overlays: readonly string[]) =>
      generateHere({ spec, overlays, name: undefined, lintConfig: { kind: "beside-document" } });

    const error: unknown = await run([]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({
      problems: [
        {
          severity: "error",
          rule: "api-key-name",
          message: 'No header can have the name "X-Key\\nHost".',
          hint: expect.stringContaining("letters, digits"),
          place: { file: spec, line: 28, column: 17, pointer: "#/components/securitySchemes/Key/name" },
        },
      ],
    });
    expect((await run([overlay])).files.get("src/auth.ts")).toContain('name: "X-Key"');
  });
});
