import { describe, expect, test } from "vitest";
import { type Json, type JsonObject, objectOr } from "../openapi/document.js";
import { exchange, jsonBody, ref, withSchemas } from "../testing/documents.js";
import { refusalMarker, splitDirections } from "./split-directions.js";

const NOT_SENT = { readOnly: true, not: {} };
const NOT_RECEIVED = { writeOnly: true, not: {} };
const id = { type: "string", readOnly: true };
const secret = { type: "string", writeOnly: true };

/** What is sent and what is received of one schema, inside the body. */
function split(schema: Json, schemas: JsonObject = {}) {
  const document = splitDirections(exchange(schema, schemas));
  const exchanged = (sent: Json, received: Json) => ({
    "/pets": {
      post: {
        operationId: "createPet",
        requestBody: { ...jsonBody(sent), required: true },
        responses: { 200: jsonBody(received) },
      },
    },
  });
  return { document, exchanged };
}

describe("a schema in a body", () => {
  test.each<{ name: string; given: Json; sent: Json; received: Json }>([
    {
      name: "properties that are marked",
      given: {
        properties: { id: { ...id, description: "Set by us" }, secret, name: {} },
        required: ["id", "secret", "name"],
      },
      sent: {
        properties: { id: { ...NOT_SENT, description: "Set by us" }, secret, name: {} },
        required: ["secret", "name"],
      },
      received: {
        properties: { id: { ...id, description: "Set by us" }, secret: NOT_RECEIVED, name: {} },
        required: ["id", "name"],
      },
    },
    {
      name: "in items and properties",
      given: { items: { properties: { tag: { properties: { id }, required: ["id"] } }, required: ["id"] } },
      sent: {
        items: { properties: { tag: { properties: { id: NOT_SENT }, required: [] } }, required: ["id"] },
      },
      received: {
        items: { properties: { tag: { properties: { id }, required: ["id"] } }, required: ["id"] },
      },
    },
    {
      name: "required beside the part that marks",
      given: { allOf: [{ properties: { id } }, { required: ["id", "name"] }], required: ["id"] },
      sent: { allOf: [{ properties: { id: NOT_SENT } }, { required: ["name"] }], required: [] },
      received: { allOf: [{ properties: { id } }, { required: ["id", "name"] }], required: ["id"] },
    },
    {
      name: "marked inside the property's allOf",
      given: { properties: { id: { allOf: [{ type: "string" }, { readOnly: true }] } }, required: ["id"] },
      sent: { properties: { id: NOT_SENT }, required: [] },
      received: { properties: { id: { allOf: [{ type: "string" }, { readOnly: true }] } }, required: ["id"] },
    },
    {
      name: "marked in one alternative, required in the next and around both",
      given: { oneOf: [{ properties: { id } }, { required: ["id"] }], required: ["id"] },
      sent: { oneOf: [{ properties: { id: NOT_SENT } }, { required: ["id"] }], required: [] },
      received: { oneOf: [{ properties: { id } }, { required: ["id"] }], required: ["id"] },
    },
    {
      name: "alternatives inside a part",
      given: { allOf: [{ oneOf: [{ properties: { id } }, { required: ["id"] }] }, { required: ["id"] }] },
      sent: {
        allOf: [{ oneOf: [{ properties: { id: NOT_SENT } }, { required: ["id"] }] }, { required: [] }],
      },
      received: { allOf: [{ oneOf: [{ properties: { id } }, { required: ["id"] }] }, { required: ["id"] }] },
    },
    {
      name: "no marks",
      given: { properties: { name: {} } },
      sent: { properties: { name: {} } },
      received: { properties: { name: {} } },
    },
    { name: "a boolean", given: true, sent: true, received: true },
  ])("$name", ({ given, sent, received }) => {
    const { document, exchanged } = split(given);
    expect(document).toEqual({ ...withSchemas({}), paths: exchanged(sent, received) });
  });
});

describe("components", () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject; sent: string }>([
    {
      name: "that differ get a second name for what is sent",
      given: { Pet: { properties: { id, secret }, required: ["id", "secret"] } },
      want: {
        Pet: { properties: { id, secret: NOT_RECEIVED }, required: ["id"] },
        PetRequest: { properties: { id: NOT_SENT, secret }, required: ["secret"] },
      },
      sent: "PetRequest",
    },
    {
      name: "that hold one that differs, however far away, do too, and only those",
      given: {
        Pet: { properties: { home: ref("Home"), name: ref("Name") } },
        Home: { items: ref("Tag") },
        Tag: { properties: { id } },
        Name: {},
      },
      want: {
        Pet: { properties: { home: ref("Home"), name: ref("Name") } },
        Home: { items: ref("Tag") },
        Tag: { properties: { id } },
        Name: {},
        PetRequest: { properties: { home: ref("HomeRequest"), name: ref("Name") } },
        HomeRequest: { items: ref("TagRequest") },
        TagRequest: { properties: { id: NOT_SENT } },
      },
      sent: "PetRequest",
    },
    {
      name: "that hold themselves",
      given: { Pet: { properties: { id, mother: { ...ref("Pet"), description: "Her" } } } },
      want: {
        Pet: { properties: { id, mother: { ...ref("Pet"), description: "Her" } } },
        PetRequest: { properties: { id: NOT_SENT, mother: { ...ref("PetRequest"), description: "Her" } } },
      },
      sent: "PetRequest",
    },
    {
      name: "that are marked themselves are refused wherever they are a property",
      given: { Pet: { properties: { id: ref("Id") }, required: ["id"] }, Id: { ...id, description: "Ours" } },
      want: {
        Pet: { properties: { id: ref("Id") }, required: ["id"] },
        Id: { ...id, description: "Ours" },
        PetRequest: { properties: { id: { ...NOT_SENT, description: "Ours" } }, required: [] },
      },
      sent: "PetRequest",
    },
    {
      name: "whose second name is taken",
      given: { Pet: { properties: { id } }, PetRequest: {} },
      want: { Pet: { properties: { id } }, PetRequest: {}, PetRequestSent: { properties: { id: NOT_SENT } } },
      sent: "PetRequestSent",
    },
    {
      name: "that ask for what the schema around them forbids get a form that doesn't",
      given: {
        Pet: { allOf: [ref("Base")], properties: { id } },
        Base: { properties: { id: {} }, required: ["id"] },
      },
      want: {
        Pet: { allOf: [ref("Base")], properties: { id } },
        Base: { properties: { id: {} }, required: ["id"] },
        PetRequest: { allOf: [ref("BaseWithoutId")], properties: { id: NOT_SENT } },
        BaseWithoutId: { properties: { id: {} }, required: [] },
      },
      sent: "PetRequest",
    },
    {
      name: "that forbid it themselves don't",
      given: {
        Pet: { allOf: [ref("Base")], properties: { id } },
        Base: { properties: { id }, required: ["id"] },
      },
      want: {
        Pet: { allOf: [ref("Base")], properties: { id } },
        Base: { properties: { id }, required: ["id"] },
        PetRequest: { allOf: [ref("BaseRequest")], properties: { id: NOT_SENT } },
        BaseRequest: { properties: { id: NOT_SENT }, required: [] },
      },
      sent: "PetRequest",
    },
    {
      name: "that contain themselves come to an end",
      given: {
        Pet: { allOf: [ref("Base")], properties: { id } },
        Base: { allOf: [ref("Base")], required: ["id"] },
      },
      want: {
        Pet: { allOf: [ref("Base")], properties: { id } },
        Base: { allOf: [ref("Base")], required: ["id"] },
        PetRequest: { allOf: [ref("BaseWithoutId")], properties: { id: NOT_SENT } },
        BaseWithoutId: { allOf: [ref("BaseWithoutId")], required: [] },
      },
      sent: "PetRequest",
    },
    { name: "that don't differ stay", given: { Pet: {} }, want: { Pet: {} }, sent: "Pet" },
  ])("$name", ({ given, want, sent }) => {
    const { document, exchanged } = split(ref("Pet"), given);
    expect(document).toEqual({ ...withSchemas(want), paths: exchanged(ref(sent), ref("Pet")) });
  });
});

test.each<{ given: Json; want: string | undefined }>([
  { given: { readOnly: true, not: {} }, want: "readOnly" },
  { given: { writeOnly: true, not: {}, description: "Never" }, want: "writeOnly" },
  { given: { readOnly: true }, want: undefined },
  { given: { readOnly: true, not: { type: "string" } }, want: undefined },
  { given: { not: {} }, want: undefined },
  { given: false, want: undefined },
])("refusalMarker($given) is $want", ({ given, want }) => {
  expect(refusalMarker(given)).toBe(want);
});

test("a chain in which each link holds the next twice doesn't double with each", () => {
  const links = Array.from({ length: 30 }, (_, index) => [
    `Link${index}`,
    { anyOf: [ref(`Link${index + 1}`), { allOf: [ref(`Link${index + 1}`)] }] },
  ]);
  const { document } = split(ref("Pet"), {
    Pet: { allOf: [ref("Link0")], properties: { id } },
    ...Object.fromEntries(links),
    Link30: { required: ["id"] },
  });
  expect(Object.keys(objectOr(objectOr(document.components).schemas))).toHaveLength(2 * 32);
});
