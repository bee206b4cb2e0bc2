import { describe, expect, it, test } from "vitest";
import { normalize } from "../normalize/index.js";
import type { JsonObject, OpenApiDocument } from "../openapi/document.js";
import { objectOr } from "../openapi/document.js";
import { jsonBody, ref } from "../testing/documents.js";
import { checkSelection, selectOperations } from "./index.js";

const component = (section: string, name: string) => ({ $ref: `#/components/${section}/${name}` });

const DOCUMENT: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Zoo", version: "1.0.0" },
  tags: [{ name: "animals" }, { name: "keepers" }],
  security: [{ key: [] }],
  paths: {
    "/keepers": {
      get: { operationId: "listKeepers", tags: ["keepers"], responses: { 200: jsonBody(ref("Keeper")) } },
    },
    "/animals": {
      parameters: [component("parameters", "page")],
      "x-kept": true,
      get: {
        operationId: "listAnimals",
        tags: ["animals"],
        responses: { 200: component("responses", "animals") },
      },
      post: {
        operationId: "addAnimal",
        tags: ["animals"],
        security: [{ login: [] }],
        requestBody: component("requestBodies", "animal"),
        responses: { 201: { description: "Added", links: { get: component("links", "animal") } } },
        callbacks: { added: component("callbacks", "added") },
      },
    },
    "/places/{lat},{lon}": { get: { responses: { 204: { description: "Nothing" } } } },
    "/mirror": { $ref: "#/components/pathItems/mirror" },
  },
  webhooks: { fed: { post: { operationId: "fed", requestBody: jsonBody(ref("Keeper")) } } },
  components: {
    schemas: {
      Keeper: { type: "object" },
      Animal: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" }, constructor: ref("Size") },
        discriminator: { propertyName: "kind", mapping: { wolf: "Dog", cat: "#/components/schemas/Cat" } },
      },
      Dog: { type: "object" },
      Cat: { type: "object" },
      Bird: { allOf: [ref("Animal"), { type: "object", properties: { nest: ref("Nest") } }] },
      Nest: { type: "object", properties: { birds: { type: "array", items: ref("Bird") } } },
      Size: { type: "integer" },
      Stone: { type: "object" },
    },
    parameters: {
      page: { name: "page", in: "query", schema: ref("Size") },
      other: { name: "o", in: "query" },
    },
    responses: {
      animals: {
        ...jsonBody({ type: "array", items: ref("Animal") }),
        headers: { total: component("headers", "total") },
      },
    },
    requestBodies: {
      animal: {
        content: {
          "application/json": { schema: ref("Nest"), examples: { one: component("examples", "one") } },
        },
      },
    },
    headers: { total: { schema: { type: "integer" } } },
    examples: { one: { value: {} }, two: { value: {} } },
    links: { animal: { operationId: "listAnimals" } },
    callbacks: { added: { "{$request.body#/url}": component("pathItems", "added") } },
    pathItems: {
      added: { post: { requestBody: jsonBody(ref("Size")), responses: {} } },
      mirror: {
        get: { operationId: "mirror", responses: { 200: jsonBody(ref("Stone")) } },
        put: { operationId: "putMirror", responses: { 200: jsonBody(ref("Keeper")) } },
      },
    },
    securitySchemes: { key: { type: "http" }, login: { type: "http" }, other: { type: "http" } },
  },
};

const choose = (...operations: string[]) => ({ operations, tags: [] });

/** What the part has: `get /pets`, and components as `schemas/Pet`. */
function contents(part: OpenApiDocument): { operations: string[]; components: string[] } {
  const entries = (value: JsonObject) =>
    Object.entries(value).flatMap(([name, inner]) =>
      Object.keys(objectOr(inner)).map((key) => [name, key] as const),
    );
  return {
    operations: entries(objectOr(part.paths)).map(([path, key]) => `${key} ${path}`),
    components: entries(objectOr(part.components)).map(([section, name]) => `${section}/${name}`),
  };
}

describe("a part has the operations that are chosen, and what they need", () => {
  test.each([
    {
      name: "by operationId, heirs and mapped schemas of a polymorphic parent with it",
      selection: choose("listAnimals"),
      operations: ["parameters /animals", "x-kept /animals", "get /animals"],
      components: [
        ...["Animal", "Dog", "Cat", "Bird", "Nest", "Size"].map((name) => `schemas/${name}`),
        ...["parameters/page", "responses/animals", "headers/total", "securitySchemes/key"],
      ],
    },
    {
      name: "with bodies, links, callbacks, path items, examples and security schemes",
      selection: choose("post /animals"),
      operations: ["parameters /animals", "x-kept /animals", "post /animals"],
      components: [
        ...["Animal", "Dog", "Cat", "Bird", "Nest", "Size"].map((name) => `schemas/${name}`),
        ...["parameters/page", "requestBodies/animal", "examples/one", "links/animal", "callbacks/added"],
        ...["pathItems/added", "securitySchemes/key", "securitySchemes/login"],
      ],
    },
    {
      name: "without operationId, by a path with a comma",
      selection: choose("GET /places/{lat},{lon}"),
      operations: ["get /places/{lat},{lon}"],
      components: ["securitySchemes/key"],
    },
    {
      name: "of a shared path item, beside one of a tag",
      selection: { operations: ["mirror"], tags: ["keepers"] },
      operations: ["get /keepers", "get /mirror"],
      components: ["schemas/Keeper", "schemas/Stone", "securitySchemes/key"],
    },
  ])("$name", ({ selection, operations, components }) => {
    expect(() => checkSelection(DOCUMENT, selection)).not.toThrow();
    expect(contents(selectOperations(DOCUMENT, selection))).toEqual({ operations, components });
  });

  it("keeps the order of everything, the tags that are used, and no webhook", () => {
    const part = selectOperations(DOCUMENT, choose("mirror, addAnimal"));
    expect(Object.keys(part)).toEqual(["openapi", "info", "tags", "security", "paths", "components"]);
    expect(part.tags).toEqual([{ name: "animals" }]);
  });

  it("is the whole document where everything is chosen, but for what nothing needs", () => {
    const all = choose("listKeepers,listAnimals,addAnimal,mirror,putMirror", "get /places/{lat},{lon}");
    const { operations } = contents(normalize(selectOperations(DOCUMENT, all)));
    expect(operations).toEqual(contents(normalize(DOCUMENT)).operations);
  });
});

test.each([
  { selection: choose("listAnimal"), says: 'no operation "listAnimal". The nearest: "listAnimals"' },
  { selection: choose("mirror,Keep"), says: 'no operation "Keep". The nearest: "listKeepers"' },
  { selection: choose("get /animal"), says: '"get /animal"' },
  { selection: choose("fed"), says: 'no operation "fed"' },
  { selection: { operations: [], tags: ["animal"] }, says: 'no tag "animal". The nearest: "animals"' },
])("what isn't there is wrong usage: $says", ({ selection, says }) => {
  expect(() => checkSelection(DOCUMENT, selection)).toThrow(says);
});

test("a reference into an operation that isn't chosen is refused", () => {
  const response = { $ref: "#/paths/~1keepers/get/responses/200" };
  const document = {
    ...DOCUMENT,
    paths: {
      ...objectOr(DOCUMENT.paths),
      "/other": { get: { operationId: "other", responses: { 200: response } } },
    },
  };
  expect(() => selectOperations(document, choose("other"))).toThrow(
    "#/paths/~1keepers/get/responses/200, inside",
  );
  expect(contents(selectOperations(document, choose("other,listKeepers"))).components).toContain(
    "schemas/Keeper",
  );
});
