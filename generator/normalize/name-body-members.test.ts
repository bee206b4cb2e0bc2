import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.js";
import { exchange, jsonBody, ref, withSchemas } from "../testing/documents.js";
import { nameBodyMembers } from "./name-body-members.js";

const member = (literal: Json) => ({ properties: { kind: { const: literal } } });
const union = (...members: Json[]) => ({ oneOf: members, discriminator: { propertyName: "kind" } });

const exchanged = (sent: Json, received: Json, schemas: JsonObject) => ({
  ...withSchemas(schemas),
  paths: {
    "/pets": {
      post: {
        operationId: "createPet",
        requestBody: { ...jsonBody(sent), required: true },
        responses: { 200: jsonBody(received) },
      },
    },
  },
});

describe("members of a union in a body", () => {
  test.each<{ name: string; given: Json; schemas: JsonObject; sent: Json; received: Json; want: JsonObject }>(
    [
      {
        name: "get a name each",
        given: union(member("cat"), member("GUINEA_PIG")),
        schemas: {},
        sent: union(ref("CreatePetRequestBodyCat"), ref("CreatePetRequestBodyGuineaPig")),
        received: union(ref("CreatePetResponse200Cat"), ref("CreatePetResponse200GuineaPig")),
        want: {
          CreatePetRequestBodyCat: member("cat"),
          CreatePetRequestBodyGuineaPig: member("GUINEA_PIG"),
          CreatePetResponse200Cat: member("cat"),
          CreatePetResponse200GuineaPig: member("GUINEA_PIG"),
        },
      },
      {
        name: "don't take the name of another",
        given: union(member("cat")),
        schemas: { CreatePetRequestBodyCat: {} },
        sent: union(ref("CreatePetRequestBodyCatMember")),
        received: union(ref("CreatePetResponse200Cat")),
        want: {
          CreatePetRequestBodyCat: {},
          CreatePetRequestBodyCatMember: member("cat"),
          CreatePetResponse200Cat: member("cat"),
        },
      },
      ...[
        { name: "that have a name keep it", given: union(ref("Cat")) },
        { name: "that aren't told apart stay", given: { oneOf: [member("cat")] } },
        { name: "whose literal is no text stay", given: union(member(1), { type: "object" }) },
        { name: "of a union further down stay", given: { items: union(member("cat")) } },
      ].map(({ name, given }) => ({
        name,
        given,
        schemas: { Cat: {} },
        sent: given,
        received: given,
        want: { Cat: {} },
      })),
    ],
  )("$name", ({ given, schemas, sent, received, want }) => {
    expect(nameBodyMembers(exchange(given, schemas))).toEqual(exchanged(sent, received, want));
  });
});

test.each<{ name: string; paths: JsonObject }>([
  {
    name: "an operation without an id",
    paths: { "/pets": { get: { responses: { 200: jsonBody(union(member("cat"))) } } } },
  },
  {
    name: "a header",
    paths: {
      "/pets": {
        get: {
          operationId: "getPet",
          responses: { 200: { headers: { content: { schema: union(member("cat")) } } } },
        },
      },
    },
  },
  {
    name: "a parameter",
    paths: {
      "/pets": {
        get: { operationId: "getPet", parameters: [{ in: "query", schema: union(member("cat")) }] },
      },
    },
  },
])("members of a union in $name stay", ({ paths }) => {
  expect(nameBodyMembers({ paths })).toEqual({ paths });
});
