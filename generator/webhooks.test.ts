import { expect, test } from "vitest";
import type { JsonObject } from "./openapi/document.js";
import type { OperationValidators } from "./runtime/operation-validators.js";
import { jsonBody, ref, withSchemas } from "./testing/documents.js";
import { generateInMemory } from "./testing/generate-in-memory.js";
import { importBuilt } from "./testing/import-built.js";

/** What a package has for a server that is called by the service: types and validators, and no method of the client. */

const TEXT = { type: "string" };
const accepted = { 204: { description: "" } };
const sent = (schema: JsonObject, more: JsonObject = {}) => ({
  post: { requestBody: { ...jsonBody(schema), required: true }, responses: accepted, ...more },
});

const PET = {
  type: "object",
  required: ["id", "name"],
  properties: { id: { ...TEXT, readOnly: true }, name: TEXT, secret: { ...TEXT, writeOnly: true } },
};

const DOCUMENT = {
  ...withSchemas({}),
  components: {
    schemas: { Pet: PET },
    callbacks: { Lost: { "{$request.query.url}": sent(ref("Pet"), { operationId: "lost" }) } },
  },
  paths: {
    "/pets": {
      post: {
        operationId: "createPet",
        requestBody: { ...jsonBody(ref("Pet")), required: true },
        responses: accepted,
        callbacks: {
          onSold: {
            "{$request.body#/url}": sent({ type: "object", properties: { price: { type: "number" } } }),
            "{$request.body#/other}": sent(ref("Pet")),
          },
          onLost: { $ref: "#/components/callbacks/Lost" },
        },
      },
      delete: { responses: accepted, callbacks: { onLost: { $ref: "#/components/callbacks/Lost" } } },
    },
  },
  webhooks: {
    "new pet": sent(ref("Pet"), {
      parameters: [
        { name: "X-Signature", in: "header", required: true, schema: TEXT },
        { name: "Authorization", in: "header", required: true, schema: TEXT },
      ],
      responses: { 200: jsonBody(ref("Pet")), "4XX": { description: "", content: { "text/plain": {} } } },
    }),
    createPet: {
      put: {
        operationId: "petCreated",
        requestBody: {
          content: { "application/json": { schema: ref("Pet") }, "text/plain": {}, "image/png": {} },
        },
        responses: accepted,
      },
    },
  },
};
const USAGE = `
  import type * as types from "./index.js";
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  const claims: [
    Same<types.NewPetWebhookRequestBody, types.Pet>,
    Same<types.NewPetWebhookRequest["body"], types.Pet>,
    Same<types.NewPetWebhookParameters["header"], { "X-Signature": string }>,
    Same<types.NewPetWebhookResponses, { 200: types.PetRequest; "4XX": string }>,
    Same<types.PetCreatedWebhookRequestBodies, { "application/json": types.Pet; "text/plain": string; "image/png": unknown }>,
    Same<types.CreatePetOnSoldWebhookRequestBody, { price?: number }>,
    Same<types.CreatePetOnSold$requestBodyOtherWebhookRequestBody, types.Pet>,
    Same<types.LostWebhookRequestBody, types.Pet>,
    Same<types.DeletePetsOnLostWebhookRequestBody, types.Pet>,
    Same<Exclude<keyof types.Client, "raw" | "close">, "createPet" | "deletePets">,
  ] = [true, true, true, true, true, true, true, true, true, true];
  void claims;
  export const received = (request: types.PetCreatedWebhookRequest): string =>
    request.contentType === "application/json" ? (request.body?.id ?? "") : String(request.body);
`;

test("webhooks and callbacks are typed as what is received, and their bodies can be checked", async () => {
  const { built, files } = await generateInMemory(DOCUMENT, USAGE);
  const validators = await importBuilt<Readonly<Record<string, OperationValidators>>>(
    built,
    "dist/validators/documented/index.js",
  );
  const { request, responses } = validators.newPetWebhook ?? {};
  expect(Object.keys(request ?? {})).toEqual(["body"]);
  const findings = (validator = request?.body, value: unknown = {}) =>
    (validator?.["~standard"].validate(value).issues ?? []).map(
      ({ pointer, keyword }) => `${pointer} ${keyword}`,
    );
  expect(findings(request?.body, { id: "1", name: "Rex" })).toEqual([]);
  expect(findings(request?.body, { secret: "x" })).toEqual([
    "/id required",
    "/name required",
    "/secret writeOnly",
  ]);
  expect(findings(responses?.["200"], { name: "Rex" })).toEqual([]);
  expect(findings(responses?.["200"], { id: "1", name: "Rex" })).toEqual(["/id readOnly"]);
  expect(files.get("README.md")).toContain("| `new pet` | `NewPetWebhookRequest` | `newPetWebhook` |");
  expect(files.get("src/operations.ts")).not.toContain("Webhook");
});
