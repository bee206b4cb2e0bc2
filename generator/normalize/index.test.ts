import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { exchange, jsonBody, ref } from "../testing/documents.js";
import { normalize } from "./index.js";

test("each transformation finds what the ones before it made", () => {
  const given = {
    ...exchange(ref("Pet"), {
      Pet: {
        type: "object",
        required: ["id", "kind"],
        properties: { id: { type: "string", readOnly: true, example: "p1" }, kind: { type: "string" } },
        oneOf: [ref("Cat")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat" } },
      },
      Cat: { allOf: [ref("Pet"), { properties: { lives: { type: "integer", nullable: true } } }] },
    }),
    openapi: "3.0.3",
  };

  // Of 3.0: nullable and example. Broken: the cycle of Pet and Cat. Pinned: "cat". Split: id.
  const cat = (base: string): JsonObject => ({
    allOf: [ref(base), { properties: { lives: { type: ["integer", "null"] } } }],
    properties: { kind: { type: "string", const: "cat" } },
    required: ["kind"],
  });
  const base = (id: JsonObject, ...required: string[]) => ({
    type: "object",
    required,
    properties: { id, kind: { type: "string" } },
  });
  const pet = (member: string) => ({ oneOf: [ref(member)], discriminator: { propertyName: "kind" } });
  expect(normalize(given)).toEqual({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0.0" },
    paths: {
      "/pets": {
        post: {
          operationId: "createPet",
          requestBody: { ...jsonBody(ref("PetRequest")), required: true },
          responses: { 200: jsonBody(ref("Pet")) },
        },
      },
    },
    components: {
      schemas: {
        Pet: pet("Cat"),
        Cat: cat("PetBase"),
        PetBase: base({ type: "string", readOnly: true, examples: ["p1"] }, "id", "kind"),
        PetRequest: pet("CatRequest"),
        CatRequest: cat("PetBaseRequest"),
        PetBaseRequest: base({ readOnly: true, not: {} }, "kind"),
      },
    },
  });
});

test("a document that has nothing to normalize stays as it is", () => {
  const given = exchange(ref("Pet"), { Pet: { type: "object", properties: { name: { type: "string" } } } });
  expect(normalize(given)).toEqual(given);
});

test("the document that is given isn't touched", () => {
  const given = exchange(
    { ...ref("Pet"), minProperties: 1 },
    { Pet: { properties: { id: { readOnly: true } } } },
  );
  const before = JSON.stringify(given);
  normalize(given);
  expect(JSON.stringify(given)).toBe(before);
});
