import type { JsonObject, OpenApiDocument } from "../../openapi/document.js";
import { jsonBody, ref } from "../../testing/documents.js";

const petId = { name: "petId", in: "path", required: true, schema: { type: "integer" } };
const failure = jsonBody(ref("Failure"));

/** An API of another form than the fragment's: every operation of a collection, and errors by extension. */
export const SHELTER: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Animal shelter", version: "1.0.0" },
  servers: [{ url: "https://shelter.example/v1" }],
  security: [{ account: [], key: [] }, { login: [] }],
  "x-rate-limit": { capacity: 2, refill: 1, seconds: 10, detail: "{capacity} calls in {interval} s" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "indent", in: "query", schema: { type: "boolean" }, "x-pretty-print": true },
          {
            name: "wrap",
            in: "query",
            schema: { type: "boolean" },
            "x-envelope": { status: "status", content: "content" },
          },
        ],
        responses: {
          200: jsonBody({
            type: "object",
            required: ["items", "total"],
            properties: {
              items: { type: "array", items: ref("Pet") },
              total: { type: "integer" },
              links: { type: "array", items: { type: "string" } },
            },
          }),
          "4XX": failure,
        },
      },
      post: {
        operationId: "createPet",
        "x-unique": [{ properties: ["name"], code: "TAKEN" }],
        requestBody: { ...jsonBody(ref("Pet")), required: true },
        responses: {
          201: {
            ...jsonBody(ref("Pet")),
            headers: { Location: { required: true, schema: { type: "string" } } },
          },
          400: failure,
          409: {
            ...failure,
            "x-error-codes": {
              TAKEN: { detail: "{properties}: taken by {id}" },
              NO_WAY: { when: ["transition"] },
            },
          },
        },
      },
    },
    "/pets/{petId}": {
      parameters: [petId],
      get: { operationId: "getPet", responses: { 200: jsonBody(ref("Pet")), default: failure } },
      put: {
        operationId: "replacePet",
        requestBody: { ...jsonBody(ref("Pet")), required: true },
        responses: { 200: jsonBody(ref("Pet")), default: failure },
      },
      patch: {
        operationId: "patchPet",
        requestBody: jsonBody(ref("PetPatch")),
        responses: { 200: jsonBody(ref("Pet")), default: failure },
      },
      delete: { operationId: "deletePet", responses: { 204: { description: "Gone" }, default: failure } },
    },
    "/report": {
      get: {
        operationId: "getReport",
        security: [],
        responses: {
          200: {
            description: "",
            content: { "text/plain": { schema: { type: "string" }, example: "All is well." } },
          },
          503: { description: "" },
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["id", "name", "state", "admitted"],
        properties: {
          id: { type: "integer", readOnly: true },
          name: { type: "string", minLength: 1 },
          age: { type: "integer" },
          colour: { type: "string", default: "brown" },
          chip: { type: ["string", "null"], readOnly: true },
          secret: { type: "string", writeOnly: true },
          admitted: { type: "string", format: "date-time", readOnly: true },
          state: {
            type: "string",
            readOnly: true,
            enum: ["NEW", "CHIPPED", "ADOPTED"],
            "x-states": {
              NEW: { next: ["CHIPPED"] },
              CHIPPED: { next: ["ADOPTED"], set: { chip: "c-1" } },
              ADOPTED: { next: [] },
            },
          },
        },
        additionalProperties: false,
      },
      PetPatch: { type: "object", properties: { name: { type: "string" }, age: { type: "integer" } } },
      Failure: {
        type: "object",
        required: ["code", "text"],
        properties: {
          code: { type: "string" },
          text: { type: "string" },
          wrong: {
            type: "object",
            properties: {
              list: {
                type: "array",
                items: { type: "object", properties: { at: { type: "string" }, why: { type: "string" } } },
              },
            },
          },
        },
        "x-error-properties": {
          code: "code",
          detail: "text",
          violations: { at: ["wrong", "list"], field: "at", detail: "why" },
        },
      },
    },
    securitySchemes: {
      account: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://shelter.example/v1/token", scopes: {} } },
      },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      login: { type: "http", scheme: "basic" },
    },
  } satisfies JsonObject,
};
