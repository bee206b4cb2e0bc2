import type { JsonObject } from "../../generator/openapi/document.js";

const text = { type: "string" };
const json = (schema: JsonObject, example: JsonObject): JsonObject => ({
  content: { "application/json": { schema, example } },
});

/** A document with everything that the contract server has to check: whatever the fragment lacks is checked here. */
export const EVERY_FEATURE: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Every feature", version: "1.0.0" },
  paths: {
    "/shelves/{shelf}/books": {
      parameters: [
        { name: "shelf", in: "path", required: true, schema: { type: "integer", minimum: 1 }, example: 7 },
        {
          name: "X-Request-Id",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^[a-z]{4}$" },
          example: "abcd",
        },
      ],
      get: {
        operationId: "listBooks",
        parameters: [
          { name: "page", in: "query", required: true, schema: { type: "integer", minimum: 1 }, example: 2 },
          { name: "sort", in: "query", schema: { type: "string", enum: ["title", "year"] } },
          { name: "tag", in: "query", schema: { type: "array", items: text }, example: ["a b", "c,d"] },
          {
            name: "field",
            in: "query",
            explode: false,
            schema: { type: "array", items: text },
            example: ["only"],
          },
          {
            name: "range",
            in: "query",
            schema: { type: "object", properties: { from: { type: "integer" }, to: text } },
            example: { from: 1, to: "z" },
          },
          { name: "X-Flag", in: "header", schema: { type: "boolean" } },
        ],
        responses: { 200: { description: "", ...json({ type: "object" }, { books: [] }) } },
      },
      post: {
        operationId: "addBook",
        requestBody: {
          required: true,
          ...json(
            {
              type: "object",
              required: ["title"],
              properties: {
                id: { ...text, readOnly: true },
                title: { type: "string" },
                year: { type: "integer" },
              },
              additionalProperties: false,
            },
            { title: "Émile & <Sophie>", year: 1762 },
          ),
        },
        responses: {
          201: { description: "", ...json({ type: "object" }, { id: "1" }) },
          default: { description: "" },
        },
      },
    },
    "/shelves/newest/books": {
      get: {
        operationId: "newestBooks",
        responses: { "2XX": { description: "", content: { "text/plain": { example: "none" } } } },
      },
    },
    "/shelves/{shelf}": {
      parameters: [{ name: "shelf", in: "path", required: true, schema: text, example: "a/b c" }],
      put: {
        operationId: "replaceShelf",
        requestBody: { content: { "text/plain": { schema: text } } },
        responses: { 204: { description: "" } },
      },
      delete: { operationId: "removeShelf", responses: { 204: { description: "" } } },
    },
  },
};
