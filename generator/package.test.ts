import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "./openapi/document.js";
import type { Validator } from "./runtime/standard-schema.js";
import { exchange, jsonBody, ref, withSchemas } from "./testing/documents.js";
import { generateInMemory } from "./testing/generate-in-memory.js";
import { importBuilt, writePackage } from "./testing/import-built.js";

/** Whole packages out of small documents: what they let a consumer write, and what their validators say. */

interface CreatePet {
  readonly createPet: {
    readonly request: { readonly body: Validator<unknown> };
    readonly responses: Readonly<Record<string, Validator<unknown>>>;
  };
}

async function validatorsOf(built: ReadonlyMap<string, string>) {
  const { createPet } = await importBuilt<CreatePet>(built, "dist/validators/documented/index.js");
  const findings = (validator: Validator<unknown> | undefined, value: unknown) =>
    validator?.["~standard"].validate(value).issues?.map(({ pointer, keyword }) => `${pointer} ${keyword}`) ??
    [];
  return {
    sent: (value: unknown) => findings(createPet.request.body, value),
    received: (value: unknown) => findings(createPet.responses["200"], value),
  };
}

test("what the service sets and what is only sent differ between request and answer, however deep", async () => {
  const owner = {
    type: "object",
    required: ["id", "name"],
    properties: {
      id: { type: "string", readOnly: true },
      name: { type: "string" },
      password: { type: "string", writeOnly: true },
    },
  };
  const pet = {
    allOf: [ref("Named")],
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer", readOnly: true }, owners: { type: "array", items: ref("Owner") } },
  };
  const named = {
    type: "object",
    required: ["tag", "name"],
    properties: { name: { type: "string" }, tag: { type: "string", readOnly: true } },
  };
  const { built } = await generateInMemory(
    exchange(ref("Pet"), { Pet: pet, Owner: owner, Named: named }),
    `import { createClient, type Owner, type OwnerRequest, type PetRequest } from "./index.js";
     const client = createClient({ baseUrl: "https://pets.example" });
     export const sent: PetRequest = { name: "Tom", owners: [{ name: "Ann", password: "x" }] };
     export const received: Owner = { id: "1", name: "Ann" };
     // @ts-expect-error the service gives it
     export const withId: OwnerRequest = { id: "1", name: "Ann" };
     // @ts-expect-error it never comes back
     export const withPassword: Owner = { id: "1", name: "Ann", password: "x" };
     export async function use(): Promise<number | string> {
       const result = await client.createPet({ body: sent });
       return result.ok ? result.data.id : result.status;
     }`,
  );
  const { sent, received } = await validatorsOf(built);
  expect(sent({ name: "Tom", owners: [{ name: "Ann", password: "x" }] })).toEqual([]);
  expect(sent({ id: 1, name: "Tom", owners: [{ id: "1", name: "Ann" }] }).sort()).toEqual([
    "/id readOnly",
    "/owners/0/id readOnly",
  ]);
  expect(received({ id: 1, tag: "t", name: "Tom", owners: [{ id: "1", name: "Ann" }] })).toEqual([]);
  expect(
    received({ id: 1, tag: "t", name: "Tom", owners: [{ id: "1", name: "Ann", password: "x" }] }),
  ).toEqual(["/owners/0/password writeOnly"]);
  expect(received({ name: "Tom" }).sort()).toEqual(["/id required", "/tag required"]);
});

test("a parent that is one of its children narrows, and its validator ends", async () => {
  const child = (extra: JsonObject) => ({ allOf: [ref("Animal"), { type: "object", properties: extra }] });
  const animal = {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, age: { type: "integer" } },
    oneOf: [ref("Cat"), ref("Dog")],
    discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
  };
  const { built } = await generateInMemory(
    exchange(ref("Animal"), {
      Animal: animal,
      Cat: child({ lives: { type: "integer" } }),
      Dog: child({ tricks: { type: "string" } }),
    }),
    `import type { Animal } from "./index.js";
     export function use(animal: Animal): number | string | undefined {
       // @ts-expect-error not before the kind is known
       animal.lives;
       return animal.kind === "cat" ? animal.lives : animal.tricks;
     }`,
  );
  const { sent } = await validatorsOf(built);
  expect(sent({ kind: "cat", age: 3, lives: 9 })).toEqual([]);
  expect(sent({ kind: "dog", tricks: 9 })).toEqual(["/tricks type"]);
  expect(sent({ kind: "cow" })).toEqual(["/kind discriminator"]);
  expect(sent({ age: 3 })).toEqual(["/kind discriminator"]);
  expect(sent(null)).toEqual([" type"]);
});

test("a 3.0 document means in 3.1 what it meant", async () => {
  const pet = {
    type: "object",
    required: ["age"],
    properties: {
      age: { type: "integer", minimum: 0, exclusiveMinimum: true },
      name: { type: "string", nullable: true, example: "Tom" },
    },
  };
  const { built } = await generateInMemory(
    { ...exchange(ref("Pet"), { Pet: pet }), openapi: "3.0.3" },
    `import type { Pet } from "./index.js";
     export const pet: Pet = { age: 1, name: null };`,
  );
  const { sent } = await validatorsOf(built);
  expect(sent({ age: 1, name: null })).toEqual([]);
  expect(sent({ age: 0, name: 1 })).toEqual(["/age exclusiveMinimum", "/name type"]);
});

test("operations without id, without body, with ranges, defaults and nothing to say are callable", async () => {
  const { files } = await generateInMemory(
    {
      ...withSchemas({
        Problem: { type: "object", required: ["code"], properties: { code: { type: "integer" } } },
      }),
      servers: [{ url: "https://{host}/v1", variables: { host: { default: "pets.example" } } }],
      paths: {
        "/pets/{id}": {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          delete: {
            responses: {
              204: { description: "Gone" },
              "4XX": jsonBody(ref("Problem")),
              default: jsonBody(ref("Problem")),
            },
          },
          get: {
            operationId: "delete",
            responses: { 200: { description: "A picture", content: { "image/png": {} } } },
          },
        },
        "/": {
          get: {
            operationId: "get-all pets!",
            responses: { 200: jsonBody({ type: "array", items: { type: "string" } }) },
          },
        },
      },
    },
    `import { createClient } from "./index.js";
     const client = createClient();
     export async function use(): Promise<number | undefined> {
       const pets = await client.getAllPets();
       if (pets.ok) pets.data.map((pet) => pet.toUpperCase());
       const picture = await client.delete_({ path: { id: "1" } });
       if (picture.ok) await picture.data.arrayBuffer();
       const gone = await client.deletePetsId({ path: { id: "1" } });
       if (gone.ok) return gone.data;
       return gone.status === 404 || gone.status === 500 ? gone.error.code : undefined;
     }`,
  );
  expect(files.get("src/client.ts")).toContain('"https://pets.example/v1"');
});

describe("a document with payloads in every text", () => {
  const RUN = "globalThis.PWNED = true";
  const PAYLOADS = [
    `*/ ${RUN}; /*`,
    `"; ${RUN}; "`,
    `'; ${RUN}; '`,
    `\`; \${${RUN}}; \``,
    `\n${RUN};\n//`,
    `\u2028${RUN};`,
    `</script><script>${RUN}`,
    `\\"; ${RUN}; //`,
  ];

  test.for(PAYLOADS.map((payload) => [JSON.stringify(payload), payload] as const))(
    "%s",
    async ([, payload]) => {
      const text = (name: string) => `${name}${payload}`;
      const document = {
        openapi: "3.1.0",
        info: {
          title: payload,
          version: payload,
          description: payload,
          summary: payload,
          "x-package-name": payload,
          license: { name: payload, identifier: payload },
        },
        servers: [{ url: `https://pets.example/${encodeURIComponent(payload)}`, description: payload }],
        tags: [{ name: payload, description: payload }],
        "x-payload": payload,
        paths: {
          [`/${text("path")}`]: {
            post: {
              operationId: text("op"),
              summary: payload,
              description: payload,
              tags: [payload],
              externalDocs: { url: payload, description: payload },
              parameters: ["query", "header"].map((place) => ({
                name: text(place),
                in: place,
                "x-envelope": { status: payload, content: text("content") },
                description: payload,
                example: payload,
                schema: { type: "string", default: payload, pattern: "^.*$", enum: [payload, "b"] },
              })),
              requestBody: {
                description: payload,
                content: {
                  "application/json": {
                    schema: ref("Pet"),
                    examples: {
                      [payload]: { summary: payload, value: { [text("name")]: payload, constructor: 1 } },
                    },
                  },
                },
              },
              responses: {
                200: {
                  ...jsonBody(ref("Pet")),
                  description: payload,
                  headers: { [text("header")]: { description: payload, schema: { type: "string" } } },
                },
                400: {
                  description: payload,
                  content: { [`application/${text("x")}+json`]: { schema: { const: payload } } },
                },
              },
            },
          },
        },
        security: [{ [text("key")]: [] }],
        components: {
          securitySchemes: {
            [text("key")]: {
              type: "apiKey",
              in: "header",
              name: text("X-Key"),
              description: payload,
              "x-environment": { key: payload },
            },
            [payload]: { type: "http", scheme: "digest", description: payload },
            [text("oauth")]: {
              type: "oauth2",
              description: payload,
              "x-environment": { clientId: payload, clientSecret: payload },
              flows: {
                clientCredentials: {
                  tokenUrl: `https://pets.example/${payload}`,
                  "x-revocation-url": payload,
                  scopes: { [text("scope")]: payload },
                },
              },
            },
          },
          schemas: {
            Pet: {
              title: payload,
              description: payload,
              type: "object",
              properties: {
                [text("name")]: {
                  type: "string",
                  description: payload,
                  default: payload,
                  examples: [payload],
                  format: payload,
                  "x-note": payload,
                },
                __proto__value: { const: payload },
                constructor: { enum: [payload, 1, null] },
                ["__proto__"]: { type: "string", description: payload },
                literal: { anyOf: [{ enum: [payload] }, { type: "string" }] },
              },
            },
            [text("Other")]: { type: "string", pattern: "^a$", description: payload },
          },
        },
      };
      const { files, built } = await generateInMemory(document);
      Reflect.deleteProperty(globalThis, "PWNED");
      const folder = await writePackage(built);
      const modules = [...built.keys()].filter((path) => path.endsWith(".js"));
      for (const module of modules) await import(pathToFileURL(join(folder, module)).href);
      expect(Reflect.get(globalThis, "PWNED")).toBeUndefined();
      expect(JSON.parse(files.get("openapi.json") ?? "")).toEqual(document);
      const { operations } = await importBuilt<{ operations: Record<string, { path: string }> }>(
        built,
        "dist/operations.js",
      );
      expect(Object.values(operations).map(({ path }) => path)).toEqual([`/${text("path")}`]);
    },
  );
});
