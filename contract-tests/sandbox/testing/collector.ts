import type { JsonObject, OpenApiDocument } from "../../../generator/openapi/document.js";
import { jsonBody, ref } from "../../../generator/testing/documents.js";

const text = (...keywords: JsonObject[]): JsonObject => Object.assign({ type: "string" }, ...keywords);

/** An API whose answers aren't easily made: limits of every kind, and resources that aren't what was sent. */
export const COLLECTOR: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Collector", version: "1.0.0" },
  servers: [{ url: "https://collector.example/v2" }],
  paths: {
    "/coins": {
      get: {
        operationId: "listCoins",
        responses: {
          200: {
            description: "",
            content: {
              "application/vnd.coins.v1+json": { schema: { type: "array", items: ref("Coin") } },
              "application/vnd.coins.v2+json": {
                schema: { type: "array", items: ref("Coin") },
                examples: { none: { value: [] } },
              },
              "text/csv": { schema: { type: "string" }, example: "id,mint\n" },
            },
          },
          default: jsonBody(ref("Problem")),
        },
      },
      post: {
        operationId: "addCoin",
        requestBody: { ...jsonBody(ref("NewCoin")), required: true },
        responses: { 201: jsonBody(ref("Coin")), "4XX": jsonBody(ref("Problem")) },
      },
    },
    "/coins/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", maxLength: 9 } }],
      get: {
        operationId: "getCoin",
        responses: { 200: jsonBody(ref("Coin")), 404: jsonBody(ref("Problem")) },
      },
      patch: {
        operationId: "changeCoin",
        requestBody: jsonBody({ type: "object" }),
        responses: { 200: jsonBody(ref("Coin")), "4XX": jsonBody(ref("Problem")) },
      },
    },
    "/anything": {
      get: {
        operationId: "getAnything",
        responses: { 200: { description: "", content: { "*/*": { schema: { type: "object" } } } } },
      },
    },
  },
  components: {
    schemas: {
      NewCoin: {
        type: "object",
        properties: { mint: { type: "string" }, grade: { type: ["integer", "string"] } },
      },
      Coin: {
        type: "object",
        required: ["id", "mint", "grade", "seen", "tags", "owner", "code", "weight", "part", "ref"],
        properties: {
          id: text({ pattern: "^c-[0-9]{7}$" }),
          mint: text({ minLength: 3, maxLength: 5 }),
          grade: { type: "integer", minimum: 10, multipleOf: 5 },
          seen: text({ format: "date-time" }),
          owner: text({ format: "email", minLength: 3 }),
          ref: text({ format: "uuid" }),
          code: text({ pattern: "^(?:[A-Z]{2}|x)-\\p{L}+$", minLength: 9 }),
          tags: { type: "array", minItems: 2, items: { type: "string", minLength: 12 } },
          weight: { type: "number", exclusiveMinimum: 2, maximum: 2.5 },
          part: { allOf: [ref("Part"), { required: ["side"] }] },
        },
      },
      Part: { type: "object", properties: { side: { enum: ["obverse", "reverse"] } } },
      Problem: {
        type: "object",
        required: ["code", "trace", "text"],
        properties: {
          code: { enum: ["NO", "NEVER"] },
          trace: { type: "string", format: "uuid" },
          text: { type: "string" },
        },
        additionalProperties: false,
        "x-error-properties": { code: "code", detail: "text" },
      },
    },
  },
};
