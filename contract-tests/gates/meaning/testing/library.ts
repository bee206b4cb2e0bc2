import type { Json, JsonObject } from "../../../../generator/openapi/document.js";

const ref = (section: string, name: string): JsonObject => ({ $ref: `#/components/${section}/${name}` });
const json = (schema: Json): JsonObject => ({ "application/json": { schema } });
const problem = ref("responses", "Problem");

/**
 * The library that each change is made to: a small API with one of everything that a change can be made to. Servers and
 * security stand at paths and operations, so that many libraries can be put into one document.
 */
export const LIBRARY: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Library", version: "0.3.0", description: "Books and loans." },
  servers: [{ url: "https://library.example" }, { url: "https://mirror.example" }],
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        summary: "The books",
        tags: ["Books"],
        security: [{ key: [] }, { account: ["read"] }],
        parameters: [
          { name: "genre", in: "query", schema: { type: "string", enum: ["novel", "poetry"] } },
          {
            name: "limit",
            in: "query",
            description: "How many",
            schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
          },
          { name: "author", in: "query", schema: { type: "string", minLength: 2, maxLength: 40 } },
          { name: "isbn", in: "query", schema: { type: "string", pattern: "^[0-9]{13}$" } },
          { name: "shelf", in: "query", required: true, schema: { type: "string" } },
          { name: "tag", in: "query", schema: { type: "array", items: { type: "string" }, maxItems: 5 } },
          { name: "X-Branch", in: "header", schema: { type: "string" } },
        ],
        responses: {
          200: {
            description: "Books",
            headers: {
              "X-Total": { required: true, schema: { type: "integer" } },
              "X-Next": { description: "The next page", schema: { type: "string" } },
            },
            content: json({ type: "array", items: { type: "object" }, minItems: 0, maxItems: 100 }),
          },
          400: problem,
        },
      },
    },
    "/orders": {
      post: {
        operationId: "order",
        security: [{ account: ["read", "write"] }],
        requestBody: { required: true, content: json(ref("schemas", "NewBook")) },
        responses: { 201: { description: "Ordered", content: json({ type: "string" }) }, 409: problem },
      },
    },
    "/books/{bookId}": {
      parameters: [{ name: "bookId", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getBook",
        responses: {
          200: { description: "A book", content: json(ref("schemas", "Book")) },
          404: problem,
        },
      },
      delete: { operationId: "removeBook", responses: { 204: { description: "Gone" } } },
    },
    "/loans": {
      post: {
        operationId: "lend",
        requestBody: {
          content: { ...json(ref("schemas", "Loan")), "text/plain": { schema: { type: "string" } } },
        },
        responses: { 200: { description: "Lent", content: json(ref("schemas", "Loan")) } },
      },
    },
    "/search": {
      post: {
        operationId: "search",
        requestBody: {
          required: true,
          content: json({ oneOf: [ref("schemas", "ByAuthor"), ref("schemas", "ByTitle")] }),
        },
        responses: {
          200: {
            description: "What was found",
            content: json({ oneOf: [ref("schemas", "FoundBook"), ref("schemas", "FoundAuthor")] }),
          },
        },
      },
    },
  },
  components: {
    responses: { Problem: { description: "A problem", content: json(ref("schemas", "Problem")) } },
    schemas: {
      Book: {
        type: "object",
        description: "A book of the library",
        required: ["id", "title"],
        properties: {
          id: { type: "string", pattern: "^b" },
          title: { type: "string", maxLength: 200 },
          genre: { type: "string", enum: ["novel", "poetry"] },
          pages: { type: "integer", minimum: 1, maximum: 5000 },
          weight: { type: "number" },
          added: { type: "string", format: "date-time" },
          authors: { type: "array", items: { type: "string" }, minItems: 1 },
          note: { type: ["string", "null"] },
        },
      },
      NewBook: {
        type: "object",
        additionalProperties: false,
        required: ["title"],
        properties: {
          title: { type: "string", minLength: 1, maxLength: 200 },
          genre: { type: "string", enum: ["novel", "poetry"], default: "novel" },
          pages: { type: "integer", minimum: 1, maximum: 5000, multipleOf: 1 },
          weight: { type: "number" },
          added: { type: "string", format: "date-time" },
          authors: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 9 },
          note: { type: ["string", "null"] },
          isbn: { type: "string", pattern: "^[0-9]{13}$" },
        },
      },
      Loan: {
        type: "object",
        required: ["reader"],
        properties: {
          id: { type: "string", readOnly: true },
          reader: { type: "string" },
          pin: { type: "string", writeOnly: true },
          days: { type: "integer", maximum: 30 },
          state: { type: "string", enum: ["open", "closed"] },
        },
      },
      ByAuthor: {
        type: "object",
        required: ["kind", "author"],
        properties: { kind: { const: "author" }, author: { type: "string" } },
      },
      ByTitle: {
        type: "object",
        required: ["kind", "title"],
        properties: { kind: { const: "title" }, title: { type: "string" } },
      },
      FoundBook: {
        type: "object",
        required: ["kind", "book"],
        properties: { kind: { const: "book" }, book: { type: "string" } },
      },
      FoundAuthor: {
        type: "object",
        required: ["kind", "author"],
        properties: { kind: { const: "author" }, author: { type: "string" } },
      },
      Problem: {
        type: "object",
        required: ["code"],
        properties: { code: { type: "string" }, detail: { type: "string" } },
      },
    },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key", description: "A key of one's own" },
      account: {
        type: "oauth2",
        flows: {
          clientCredentials: {
            tokenUrl: "https://library.example/token",
            scopes: { read: "Read", write: "Write" },
          },
        },
      },
    },
  },
};
