import { schemaRef } from "../normalize/component-names.js";
import type { Json, JsonObject, OpenApiDocument } from "../openapi/document.js";

/** A reference to one of components.schemas. */
export function ref(name: string): JsonObject {
  return { $ref: schemaRef(name) };
}

/** A JSON body of this schema, for a request or an answer. */
export function jsonBody(schema: Json): JsonObject {
  return { description: "A body", content: { "application/json": { schema } } };
}

/** A document of components alone. */
export function withSchemas(schemas: JsonObject): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Pets", version: "1.0.0" }, paths: {}, components: { schemas } };
}

/** A document whose one operation, `createPet`, sends and answers values of one schema. */
export function exchange(schema: Json, schemas: JsonObject = {}): OpenApiDocument {
  return {
    ...withSchemas(schemas),
    paths: {
      "/pets": {
        post: {
          operationId: "createPet",
          requestBody: { ...jsonBody(schema), required: true },
          responses: { 200: jsonBody(schema) },
        },
      },
    },
  };
}
