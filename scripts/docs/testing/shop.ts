import { inventoryOf } from "../../../contract-tests/report/inventory.js";
import type { ContractReport, TestEntry } from "../../../contract-tests/report/report.js";
import type { JsonObject } from "../../../generator/openapi/document.js";
import { judgeReport } from "../evidence.js";
import type { ReferenceSources } from "../reference.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject, example?: JsonObject) => ({
  content: { "application/json": { schema, ...(example && { example }) } },
});

/** A document of another API than the project's own, without overlays. */
export const SHOP = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "2.0.0", description: "Sells **things**." },
  servers: [{ url: "https://shop.example.com/v2/" }],
  security: [{ Key: [] }],
  tags: [{ name: "Orders" }],
  paths: {
    "/orders/{orderId}": {
      parameters: [
        { name: "orderId", in: "path", required: true, schema: { type: "string" }, example: "o 1" },
      ],
      put: {
        operationId: "putOrder",
        summary: "Put an order",
        tags: ["Orders"],
        parameters: [{ $ref: "#/components/parameters/dryRun" }],
        requestBody: { required: true, ...json(ref("Order"), { item: "it's" }) },
        responses: {
          200: { description: "The order.", ...json(ref("Order")) },
          409: { description: "Not now.", ...json(ref("Failure")) },
        },
      },
    },
  },
  components: {
    parameters: {
      dryRun: {
        name: "dryRun",
        in: "query",
        description: "Tries it out.",
        schema: {
          type: "boolean",
          default: false,
          externalDocs: { url: "https://example.com/dry (run)", description: "Dry [runs]" },
        },
      },
    },
    schemas: {
      Order: {
        title: "Order",
        description: "What is bought.",
        type: "object",
        required: ["item"],
        properties: {
          item: { type: "string", description: "What." },
          state: { type: "string", enum: ["NEW", "DONE"], readOnly: true, default: "NEW" },
        },
      },
      Failure: { type: "object", required: ["code"], properties: { code: { type: "string" } } },
    },
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Key", "x-environment": { key: "SHOP_KEY" } },
    },
  },
} satisfies JsonObject;

/** What a page of a document without overlays is made of, with nothing known of it. */
export function sourcesOf(document: JsonObject): ReferenceSources {
  return {
    documented: document,
    steps: [],
    evidence: judgeReport(undefined, inventoryOf([document]), "report.json"),
    packageName: "shop-client",
  };
}

/** What the suite left of a document. */
export function reportOf(document: JsonObject, tests: readonly TestEntry[]): ContractReport {
  return { format: 2, contract: inventoryOf([document]), tests, problems: [] };
}
