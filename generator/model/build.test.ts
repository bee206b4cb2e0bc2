import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { exchange, withSchemas } from "../testing/documents.js";
import { buildModel } from "./build.js";

const SCHEMA = { schema: { type: "string" } };

describe("operations", () => {
  test("everything that an operation declares, with the places of its schemas", () => {
    const model = buildModel({
      info: { title: "Pets", version: "2.1", description: "All pets", license: { identifier: "MIT" } },
      servers: [{ url: "https://pets.example/v2/" }],
      paths: {
        "/pets/{id}": {
          parameters: [
            { name: "id", in: "path", ...SCHEMA },
            { name: "page", in: "query", ...SCHEMA },
          ],
          put: {
            operationId: "putPet",
            summary: "Replace a pet",
            description: "All of it.",
            deprecated: true,
            externalDocs: { url: "https://pets.example/docs" },
            parameters: [
              {
                name: "page",
                in: "query",
                required: true,
                content: { "application/json": SCHEMA },
                "x-envelope": { status: "code", content: "pet" },
              },
              { $ref: "#/components/parameters/Trace" },
            ],
            requestBody: { $ref: "#/components/requestBodies/Pet" },
            security: [],
            responses: {
              200: { $ref: "#/components/responses/Pet" },
              "4XX": { description: "No" },
              default: {},
            },
          },
        },
      },
      components: {
        schemas: { Pet: {}, "pet-name": {} },
        parameters: { Trace: { name: "X-Trace", in: "header", ...SCHEMA } },
        requestBodies: { Pet: { required: true, content: { "application/json": SCHEMA, "text/plain": {} } } },
        responses: {
          Pet: { $ref: "#/components/responses/Other" },
          Other: { description: "It", content: { "a/b": SCHEMA } },
        },
      },
    });
    const path = ["paths", "/pets/{id}", "put"];
    const body = ["components", "requestBodies", "Pet", "content"];
    const answer = ["components", "responses", "Other", "content", "a/b"];
    expect(model).toEqual({
      title: "Pets",
      version: "2.1.0",
      webhooks: [],
      description: "All pets",
      license: "MIT",
      baseUrl: "https://pets.example/v2",
      schemas: [
        { component: "Pet", typeName: "Pet" },
        { component: "pet-name", typeName: "PetName" },
      ],
      operations: [
        {
          id: "putPet",
          methodName: "putPet",
          folder: "putPet",
          types: {
            parameters: "PutPetParameters",
            requestBody: "PutPetRequestBody",
            requestBodies: "PutPetRequestBodies",
            request: "PutPetRequest",
            responses: "PutPetResponses",
            result: "PutPetResult",
          },
          method: "put",
          template: "/pets/{id}",
          summary: "Replace a pet",
          description: "All of it.",
          deprecated: true,
          externalDocs: "https://pets.example/docs",
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              schema: ["paths", "/pets/{id}", "parameters", "0", "schema"],
              serialization: undefined,
            },
            {
              name: "page",
              in: "query",
              required: true,
              schema: [...path, "parameters", "0", "content", "application/json", "schema"],
              serialization: { mediaType: "application/json" },
            },
            {
              name: "X-Trace",
              in: "header",
              required: false,
              schema: ["components", "parameters", "Trace", "schema"],
              serialization: undefined,
            },
          ],
          requestBody: {
            required: true,
            content: [
              {
                mediaType: "application/json",
                path: [...body, "application/json"],
                schema: [...body, "application/json", "schema"],
                encoding: {},
              },
              { mediaType: "text/plain", path: [...body, "text/plain"], schema: undefined, encoding: {} },
            ],
          },
          responses: [
            {
              status: "200",
              description: "It",
              content: [{ mediaType: "a/b", path: answer, schema: [...answer, "schema"], encoding: {} }],
            },
            { status: "4XX", description: "No", content: [] },
            { status: "default", description: undefined, content: [] },
          ],
          envelope: { parameter: "page", status: "code", content: "pet" },
          anonymous: true,
          path,
        },
      ],
      securitySchemes: [],
      defaultScheme: undefined,
    });
  });

  test.each([
    { name: "page", in: "header", "x-envelope": { status: "a", content: "b" } },
    { name: "page", in: "query", "x-envelope": { status: "a" } },
    { name: "page", in: "query", "x-envelope": "b" },
    { name: "page", in: "query" },
  ])("%j has no envelope", (parameter) => {
    const [operation] = buildModel({ paths: { "/": { get: { parameters: [parameter] } } } }).operations;
    expect(operation).toMatchObject({ parameters: [{ name: "page" }], envelope: undefined });
  });

  test.each([
    { ofDocument: undefined, ofOperation: undefined, want: false },
    { ofDocument: undefined, ofOperation: [], want: true },
    { ofDocument: [], ofOperation: undefined, want: true },
    { ofDocument: [], ofOperation: [{ Key: [] }], want: false },
    { ofDocument: [{ Key: [] }], ofOperation: [], want: true },
    { ofDocument: [{ Key: [] }], ofOperation: undefined, want: false },
    // None is one of the ways.
    { ofDocument: [{ Key: [] }, {}], ofOperation: undefined, want: false },
  ])("security $ofDocument, and $ofOperation of its own: anonymous is $want", (given) => {
    const { ofDocument, ofOperation, want } = given;
    const { operations } = buildModel({
      ...(ofDocument && { security: ofDocument }),
      paths: { "/": { get: { ...(ofOperation && { security: ofOperation }) } } },
    });
    expect(operations.map(({ anonymous }) => anonymous)).toEqual([want]);
  });

  test("one without an id is named for its method and path, one that only a path item's extension has is none", () => {
    const { operations } = buildModel({ paths: { "/pets/{id}": { get: {}, "x-get": {}, summary: "" } } });
    expect(operations).toMatchObject([
      { id: "get /pets/{id}", methodName: "getPetsId", types: { result: "GetPetsIdResult" } },
    ]);
  });

  test("names that an object inherits are names like any other", () => {
    const paths: JsonObject = JSON.parse(
      `{ "__proto__": { "get": { "parameters": [{ "name": "__proto__", "in": "query" }] } }, "constructor": { "put": {} } }`,
    );
    const { operations } = buildModel({ paths });
    expect(
      operations.map(({ template, parameters }) => [template, parameters.map(({ name }) => name)]),
    ).toEqual([
      ["__proto__", ["__proto__"]],
      ["constructor", []],
    ]);
  });
});

describe("the version", () => {
  test.each([
    { given: "1", want: "1.0.0" },
    { given: "2.0", want: "2.0.0" },
    { given: "v1.2.3", want: "1.2.3" },
    { given: "1.2.3-beta.1", want: "1.2.3-beta.1" },
    { given: "1.2.3-0.x-y.10+build.7", want: "1.2.3-0.x-y.10" },
    { given: "1.2.3-beta.01", want: "0.0.0" },
    { given: "1.2.3-beta..1", want: "0.0.0" },
    { given: "1.2.3-", want: "0.0.0" },
    { given: "1.2.3-b\u0000", want: "0.0.0" },
    { given: "1-beta", want: "0.0.0" },
    { given: "01.2.3", want: "1.2.3" },
    { given: "2023-01-01", want: "0.0.0" },
    { given: "latest\n1.0.0", want: "0.0.0" },
    { given: 1, want: "0.0.0" },
  ])("$given is $want", ({ given, want }) => {
    expect(buildModel({ info: { version: given } }).version).toBe(want);
  });
});

describe("the base URL", () => {
  const variables = { region: { default: "eu" }, port: {} };
  test.each<{ servers: JsonObject[]; want: string | undefined }>([
    {
      servers: [{ url: "https://pets.example" }, { url: "https://other.example" }],
      want: "https://pets.example",
    },
    { servers: [{ url: "https://{region}.pets.example/", variables }], want: "https://eu.pets.example" },
    {
      servers: [{ url: "https://pets.example/{port}/{__proto__}", variables }],
      want: "https://pets.example/{port}/{__proto__}",
    },
    { servers: [{ url: "/v1" }], want: undefined },
    { servers: [{ url: "javascript:alert(1)" }], want: undefined },
    { servers: [], want: undefined },
  ])("$servers give $want", ({ servers, want }) => {
    expect(buildModel({ servers }).baseUrl).toBe(want);
  });
});

test("the model is frozen all through", () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(buildModel(exchange(true, { Pet: {} })))).toBe(true);
});

test("a document of components alone has no operation", () => {
  expect(buildModel(withSchemas({ Pet: {} })).operations).toEqual([]);
});
