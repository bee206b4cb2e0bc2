import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { buildModel } from "./build.js";

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
    { key: "bearer", want: "bearer2" },
    { key: "createClient", want: "createClient2" },
    { key: "default", want: "default_" },
    { key: "pet", want: "pet2" },
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
