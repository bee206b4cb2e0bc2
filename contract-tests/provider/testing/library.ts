import type { JsonObject } from "../../../generator/openapi/document.js";

const error = {
  description: "",
  content: {
    "application/json": {
      schema: { type: "object", required: ["error"], properties: { error: { type: "string" } } },
    },
  },
};
const refusals = { 400: error, 401: error };

/** A library's API: of each kind of operation one, and in it each thing that a service can get wrong. */
export const LIBRARY: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1.0.0" },
  servers: [{ url: "https://library.example" }],
  security: [{ account: [] }, { key: [] }],
  paths: {
    "/shelves": {
      get: {
        operationId: "listShelves",
        security: [],
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
        },
      },
    },
    "/shelves/{shelf}/books": {
      parameters: [{ $ref: "#/components/parameters/shelf" }],
      get: {
        operationId: "listBooks",
        parameters: [
          {
            name: "limit",
            in: "query",
            required: true,
            schema: { type: "integer", minimum: 1, maximum: 100 },
            example: 10,
          },
          {
            name: "X-Branch",
            in: "header",
            required: true,
            schema: { type: "string", pattern: "^[a-z]{1,9}$" },
            example: "north",
          },
          {
            name: "envelope",
            in: "query",
            schema: { type: "boolean" },
            "x-envelope": { status: "status", content: "content" },
          },
        ],
        responses: {
          200: {
            description: "",
            headers: { "X-Total": { required: true, schema: { type: "integer" } } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["id", "title"],
                    properties: { id: { type: "string" }, title: { type: "string" } },
                  },
                },
              },
            },
          },
          ...refusals,
        },
      },
    },
    "/shelves/{shelf}/loans": {
      parameters: [{ $ref: "#/components/parameters/shelf" }],
      post: {
        operationId: "lendBook",
        requestBody: {
          required: true,
          content: {
            "application/vnd.library.v1+json": {
              schema: { $ref: "#/components/schemas/Loan" },
              examples: {
                short: { value: { book: "b-001", days: 7 } },
                noted: { value: { book: "b-002", days: 30, note: null } },
              },
            },
          },
        },
        responses: {
          201: {
            description: "",
            headers: { Location: { required: true, schema: { type: "string" } } },
            content: { "application/vnd.library.v1+json": { schema: { $ref: "#/components/schemas/Loan" } } },
          },
          ...refusals,
          415: error,
        },
      },
    },
    "/shelves/{shelf}": {
      parameters: [{ $ref: "#/components/parameters/shelf" }],
      delete: {
        operationId: "removeShelf",
        responses: { 204: { description: "" }, ...refusals },
      },
    },
  },
  components: {
    parameters: {
      shelf: {
        name: "shelf",
        in: "path",
        required: true,
        schema: { type: "string", pattern: "^[a-z]{1,8}$" },
        example: "novels",
      },
    },
    schemas: {
      Loan: {
        type: "object",
        required: ["id", "book", "days"],
        properties: {
          id: { type: "string", readOnly: true },
          book: { type: "string", pattern: "^b-[0-9]{3}$" },
          days: { type: "integer", minimum: 1, maximum: 30 },
          note: { type: ["string", "null"] },
        },
        additionalProperties: false,
      },
    },
    securitySchemes: {
      account: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://library.example/token", scopes: {} } },
        "x-environment": { clientId: "LIBRARY_CLIENT_ID", clientSecret: "LIBRARY_CLIENT_SECRET" },
      },
      key: { type: "apiKey", in: "header", name: "X-Key", "x-environment": { key: "LIBRARY_KEY" } },
    },
  },
};
