import { expect, test } from "vitest";
import { jsonBody, ref } from "../testing/documents.js";
import { normalize } from "./index.js";

test("what a webhook shares with an operation is of the other direction", () => {
  const id = { type: "string", readOnly: true };
  const parts = {
    requestBody: { $ref: "#/components/requestBodies/Pet" },
    responses: { 200: { $ref: "#/components/responses/Pet" } },
  };
  const sentId = { readOnly: true, not: {} };
  const { paths, webhooks, components } = normalize({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { post: parts } },
    webhooks: { pet: { post: parts } },
    components: {
      requestBodies: { Pet: jsonBody(ref("Pet")) },
      responses: { Pet: jsonBody(ref("Pet")) },
      schemas: { Pet: { properties: { id } } },
    },
  });
  expect({ paths, webhooks }).toEqual({
    paths: { "/pets": { post: parts } },
    webhooks: {
      pet: { post: { requestBody: jsonBody(ref("Pet")), responses: { 200: jsonBody(ref("PetRequest")) } } },
    },
  });
  expect(components).toEqual({
    requestBodies: { Pet: jsonBody(ref("PetRequest")) },
    responses: { Pet: jsonBody(ref("Pet")) },
    schemas: { Pet: { properties: { id } }, PetRequest: { properties: { id: sentId } } },
  });
});
