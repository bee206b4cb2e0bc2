import { expect, test } from "vitest";
import { exchange, ref } from "../../../generator/testing/documents.js";
import { directDocument, isReversed } from "./directed.js";

test("each component is one for requests and one for answers, with what travels that way", () => {
  const pet = {
    required: ["id", "name"],
    properties: {
      id: { type: "string", readOnly: true },
      name: { type: "string" },
      secret: ref("Secret"),
      friend: ref("Pet"),
    },
    discriminator: { propertyName: "name", mapping: { a: "#/components/schemas/Pet", b: "Pet" } },
  };
  const { paths, components } = directDocument(
    exchange(ref("Pet"), { Pet: pet, Secret: { type: "string", writeOnly: true } }),
  );
  expect(JSON.stringify(paths)).toMatch(/requestBody.*sent\.Pet.*responses.*received\.Pet/);
  expect(components).toEqual({
    schemas: {
      "sent.Pet": {
        required: ["name"],
        properties: { name: { type: "string" }, secret: ref("sent.Secret"), friend: ref("sent.Pet") },
        discriminator: {
          propertyName: "name",
          mapping: { a: "#/components/schemas/sent.Pet", b: "sent.Pet" },
        },
      },
      "received.Pet": {
        required: ["id", "name"],
        properties: { id: { type: "string" }, name: { type: "string" }, friend: ref("received.Pet") },
        discriminator: {
          propertyName: "name",
          mapping: { a: "#/components/schemas/received.Pet", b: "received.Pet" },
        },
      },
      "sent.Secret": { type: "string" },
      "received.Secret": { type: "string" },
    },
  });
});

test.each([
  { path: ["paths", "/pets", "post", "requestBody"], want: false },
  { path: ["paths", "callbacks", "post", "requestBody"], want: false },
  { path: ["paths", "/pets", "post", "callbacks", "done", "{$url}", "post", "requestBody"], want: true },
  { path: ["webhooks", "born", "post", "responses"], want: true },
])("the API calls at $path: $want", ({ path, want }) => {
  expect(isReversed(path)).toBe(want);
});
