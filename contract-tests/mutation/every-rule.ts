import type { JsonObject } from "../../generator/openapi/document.js";

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject, example: JsonObject): JsonObject => ({
  content: { "application/json": { schema, example } },
});

/** A document with a mutant for each reason why one can be the same contract, and many beside those that aren't. */
export const EVERY_RULE: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Every rule", version: "1.0.0" },
  servers: [{ url: "https://one.test" }, { url: "https://two.test" }],
  security: [{ Key: [] }, { Login: [] }],
  paths: {
    "/pets/{petId}": {
      put: {
        operationId: "putPet",
        parameters: [
          {
            name: "petId",
            in: "path",
            required: true,
            schema: { type: "string", pattern: "^[a-f0-9]{4}$" },
            example: "0af1",
          },
          {
            name: "limit",
            in: "query",
            schema: { type: "integer", format: "int64", minimum: 1 },
            example: 3,
          },
        ],
        requestBody: { required: true, ...json(reference("Pet"), { petType: "cat", name: "Tom", lives: 9 }) },
        responses: {
          200: {
            description: "",
            headers: { Total: { schema: { type: "integer" } } },
            ...json(reference("Saved"), { id: "a", tag: "new", values: [1], state: "ok" }),
          },
        },
      },
    },
    "/pets": { get: { operationId: "getPets", responses: { 204: { description: "" } } } },
  },
  components: {
    schemas: {
      Pet: {
        required: ["name"],
        properties: { name: { type: "string", minLength: 2 } },
        oneOf: [reference("Cat"), reference("Dog")],
        discriminator: {
          propertyName: "petType",
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      Cat: {
        type: "object",
        required: ["petType", "name", "lives"],
        properties: {
          petType: { type: "string", const: "cat" },
          name: { type: "string", minLength: 2 },
          lives: { type: "integer", maximum: 9 },
        },
      },
      Dog: {
        type: "object",
        required: ["petType", "name"],
        properties: {
          petType: { type: "string", const: "dog" },
          name: { type: "string" },
          id: { type: "string", readOnly: true },
        },
      },
      Saved: {
        ...reference("Base"),
        required: ["id", "values"],
        properties: {
          id: { type: "string", maxLength: 3 },
          code: { type: "string", pattern: "^[a-z]+|[0-9]{2}" },
          values: { type: "array", items: {}, minItems: 1 },
          labels: reference("Labels"),
          size: { type: "object", allOf: [{ type: "object", properties: { unit: { type: "string" } } }] },
          state: { anyOf: [{ type: "string", enum: ["ok", "bad"] }, { type: "string" }, { type: "null" }] },
        },
      },
      Base: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, tag: { type: "string", enum: ["new", "old"] } },
      },
      Labels: {
        type: "object",
        properties: { size: { type: "integer" }, unit: { type: "string" } },
        dependentRequired: { size: ["unit"] },
        additionalProperties: { type: "integer", minimum: 0 },
        propertyNames: { pattern: "^[a-z]+$" },
        maxProperties: 4,
      },
      Unused: { type: "object", properties: { never: { type: "string" } } },
    },
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Key", "x-environment": { key: "KEY" } },
      Login: { type: "http", scheme: "basic", "x-environment": { username: "NAME", password: "PASSWORD" } },
    },
  },
};
