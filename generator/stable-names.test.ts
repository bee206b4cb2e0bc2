import fc from "fast-check";
import { expect, test } from "vitest";
import { buildModel } from "./model/build.js";
import { normalize } from "./normalize/index.js";
import { type Json, type JsonObject, objectOr } from "./openapi/document.js";
import { resolve } from "./openapi/pointer.js";
import { mapSchemaDeep } from "./openapi/schema-walk.js";

/** What a document can have one more of: a schema, an operation, a webhook, a security scheme. */
interface Part {
  readonly section: "schemas" | "paths" | "webhooks" | "securitySchemes";
  readonly key: string;
  readonly value: JsonObject;
}

/** Every name that is made for something else is somebody's own here, and some come to one name or differ by case. */
const PARTS: readonly Part[] = [
  ...[
    ...["Pet", "pet", "new-pet", "NewPet", "PetRequest", "PetBase", "PetBaseRequest", "PetRequestSent"],
    ...[
      "PetResponses",
      "PetResult",
      "PetKind",
      "GetPetResult",
      "Result",
      "ResultSchema",
      "PetWebhookRequest",
    ],
    ...["CreatePetRequestBody", "CreatePetRequestBodyCat", "basicAuth"],
  ].map((key) => ({ section: "schemas", key, value: schema(key) }) as const),
  ...["pet", "getPet", "get-pet", "getpet", "createPet", "petRequest", "petWebhook", "raw"].map(
    (id) => ({ section: "paths", key: `/${id}`, value: operation(id) }) as const,
  ),
  { section: "paths", key: "/new/pet", value: operation(undefined) },
  ...["pet", "newPet", "new pet"].map(
    (key) => ({ section: "webhooks", key, value: operation(undefined) }) as const,
  ),
  ...["basicAuth", "basic-auth", "createClient"].map(
    (key) => ({ section: "securitySchemes", key, value: { type: "http", scheme: "basic" } }) as const,
  ),
];

/** Differs between what is sent and received, has an heir below a union, and a definition that is referred to. */
function schema(key: string): JsonObject {
  const ref = `#/components/schemas/${key}`;
  const heir = (kind: string) => ({
    allOf: [{ $ref: ref }, { properties: { kind: { const: kind } } }],
  });
  return {
    title: `schema ${key}`,
    type: "object",
    properties: { id: { type: "string", readOnly: true }, kind: { $ref: `${ref}/$defs/Kind` } },
    oneOf: [heir("cat"), heir("dog")],
    $defs: { Kind: { title: `kind of ${key}`, type: "string" } },
  };
}

function operation(operationId: string | undefined): JsonObject {
  const cat = { type: "object", properties: { kind: { const: "Cat" } }, title: `cat of ${operationId}` };
  const body = { oneOf: [cat], discriminator: { propertyName: "kind" } };
  const post = {
    requestBody: { content: { "application/json": { schema: body } } },
    responses: { 204: { description: "Done" } },
  };
  return { post: operationId === undefined ? post : { ...post, operationId } };
}

function documentOf(parts: readonly Part[]): JsonObject {
  const all = (section: Part["section"]) =>
    Object.fromEntries(
      parts.filter((part) => part.section === section).map(({ key, value }) => [key, value]),
    );
  const schemas = all("schemas");
  // Each is sent, so that each has the form of its own for that.
  const sender = {
    operationId: "sendAll",
    requestBody: {
      content: {
        "application/json": {
          schema: { anyOf: Object.keys(schemas).map((key) => ({ $ref: `#/components/schemas/${key}` })) },
        },
      },
    },
    responses: { 204: { description: "Done" } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { ...all("paths"), ...(Object.keys(schemas).length > 0 && { "/all": { put: sender } }) },
    webhooks: all("webhooks"),
    components: { schemas, securitySchemes: all("securitySchemes") },
  };
}

/** What each exported name means: of a schema its text, whatever the names of those that it refers to. */
function exportedNames(parts: readonly Part[]): Map<string, string> {
  const document = normalize(documentOf(parts));
  const { schemas, operations, webhooks, securitySchemes } = buildModel(document);
  const components = objectOr(objectOr(document.components).schemas);
  const written = (value: Json): Json =>
    mapSchemaDeep(value, { path: [], direction: "either" }, (part) =>
      objectOr(part).$ref === undefined ? part : { $ref: objectOr(resolve(document, part)).title ?? "" },
    );
  return new Map([
    ...schemas.map(
      ({ component, typeName }) =>
        [`type ${typeName}`, JSON.stringify(written(components[component] ?? {}))] as const,
    ),
    ...[...operations, ...webhooks].flatMap(({ path, methodName, types }) => [
      [`method ${methodName}`, path.join(" ")] as const,
      ...Object.entries(types).map(([kind, name]) => [`type ${name}`, `${kind} ${path.join(" ")}`] as const),
    ]),
    ...securitySchemes.map(({ key, functionName }) => [`type ${functionName}`, `scheme ${key}`] as const),
  ]);
}

/** Whether a meaning is one of the part itself or of what is derived from it. */
function isOf({ section, key }: Part, meaning: string | undefined): boolean {
  const marks = {
    schemas: [`"title":"schema ${key}"`, `"title":"kind of ${key}"`],
    paths: [`paths ${key} post`, `"title":"cat of ${key.slice(1)}"`],
    webhooks: [`webhooks ${key} post`],
    securitySchemes: [`scheme ${key}`],
  };
  return marks[section].some((mark) => meaning?.includes(mark));
}

/** The name that a part has in the document, where it can have it in code. */
function ownName({ section, key, value }: Part): string | undefined {
  if (section === "schemas" && key !== "Result") return `type ${key}`;
  const id = section === "paths" ? objectOr(value.post).operationId : undefined;
  return id === "raw" ? undefined : `method ${id}`;
}

test("what is added to a document changes no name that was there, but for the name that it has itself", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...PARTS], { minLength: 1, maxLength: 8 }), (parts) => {
      const [added, ...before] = [...parts].reverse();
      if (!added) return;
      const names = exportedNames(before);
      const after = exportedNames([...before, added]);
      const own = new Set(before.map(ownName));
      const changed = [...names].filter(
        ([name, meaning]) => after.get(name) !== meaning && (own.has(name) || !isOf(added, after.get(name))),
      );
      expect(changed).toEqual([]);
    }),
    { numRuns: 250, seed: 1 },
  );
});

test("what is added under a free name changes none at all, wherever it is added", () => {
  const names = exportedNames(PARTS);
  for (const added of [
    { section: "schemas", key: "Vet", value: schema("Vet") },
    { section: "paths", key: "/vet", value: operation("vet") },
    { section: "webhooks", key: "vet", value: operation(undefined) },
    { section: "securitySchemes", key: "vet", value: { type: "http", scheme: "basic" } },
  ] as const) {
    for (const parts of [
      [added, ...PARTS],
      [...PARTS, added],
    ])
      expect([...exportedNames(parts)].filter(([, meaning]) => !isOf(added, meaning))).toEqual(
        expect.arrayContaining([...names].filter(([name]) => name !== "type SendAllRequestBody")),
      );
  }
});
