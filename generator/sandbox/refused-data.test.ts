import { expect, test } from "vitest";
import { generateUnchecked } from "../testing/generate-in-memory.js";
import { importBuilt } from "../testing/import-built.js";

interface Module {
  createSandbox(): { fetch(url: string): Promise<Response> };
}

const parameters = [
  { name: "id", in: "path", required: true, schema: { type: "string", pattern: "^[0-9]{3}$" } },
  { name: "page", in: "query", schema: { type: "integer" } },
];

async function statuses(documented: readonly string[]): Promise<number[]> {
  const responses = Object.fromEntries(["200", ...documented].map((status) => [status, { description: "" }]));
  const { built } = await generateUnchecked({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1.0.0" },
    servers: [{ url: "https://shop.example" }],
    paths: { "/orders/{id}": { get: { operationId: "getOrder", parameters, responses } } },
  });
  const { createSandbox } = await importBuilt<Module>(built, "dist/sandbox.js");
  const { fetch } = createSandbox();
  const paths = ["orders/123", "orders/12", "orders/123?page=x"];
  return Promise.all(paths.map(async (path) => (await fetch(`https://shop.example/${path}`)).status));
}

test.each([
  { documented: ["400", "404"], inPath: 400, elsewhere: 400 },
  { documented: ["404", "422"], inPath: 422, elsewhere: 422 },
  { documented: ["404"], inPath: 404, elsewhere: 400 },
  { documented: ["404", "default"], inPath: 400, elsewhere: 400 },
  { documented: [], inPath: 400, elsewhere: 400 },
])("where $documented are documented, wrong data get one of them", async ({ documented, ...wanted }) => {
  expect(await statuses(documented)).toEqual([200, wanted.inPath, wanted.elsewhere]);
});
