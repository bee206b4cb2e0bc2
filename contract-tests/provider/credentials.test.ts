import { expect, test } from "vitest";
import { Wallet } from "./credentials.js";
import { providerOperations } from "./operations.js";
import { knownSchemes } from "./security.js";

const NAMED = { type: "http", scheme: "bearer", "x-environment": { token: "SHOP_TOKEN" } };
const UNNAMED = {
  Key: { type: "apiKey", in: "header", name: "X-Key" },
  Login: { type: "http", scheme: "basic" },
};

function wanted(securitySchemes: object): string | undefined {
  const document = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1.0.0" },
    security: Object.keys(securitySchemes).map((key) => ({ [key]: [] })),
    paths: { "/orders": { get: { responses: { 200: { description: "All" } } } } },
    components: { securitySchemes: JSON.parse(JSON.stringify(securitySchemes)) },
  };
  const [operation] = providerOperations(document);
  return operation && new Wallet(knownSchemes(document)).wanted(operation.security);
}

test("who has no credentials is told which variables to set, or how the document names some", () => {
  expect(wanted({ ...UNNAMED, Token: NAMED })).toBe("set SHOP_TOKEN");
  expect(wanted(UNNAMED)).toBe(
    "the document names no variables for them, Key with `x-environment: { key: API_KEY }` or Login with `x-environment: { username: API_USERNAME, password: API_PASSWORD }` for one",
  );
  expect(wanted({ Other: { type: "mutualTLS" } })).toBe("the document names no variables for them");
});
