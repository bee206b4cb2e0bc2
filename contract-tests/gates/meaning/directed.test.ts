import { expect, test } from "vitest";
import { exchange, ref } from "../../../generator/testing/documents.js";
import { directDocument, directionOf } from "./directed.js";

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

const CALLBACK = ["paths", "/pets", "post", "callbacks", "done", "{$url}"];

test.each([
  { path: ["paths", "/pets", "post", "requestBody"], want: "request" },
  { path: ["paths", "/pets", "parameters", "0"], want: "request" },
  { path: ["paths", "/pets", "post", "responses", "200", "headers", "parameters"], want: "answer" },
  { path: ["paths", "callbacks", "post", "requestBody"], want: "request" },
  {
    path: ["paths", "/pets", "post", "requestBody", "schema", "properties", "callbacks", "responses"],
    want: "request",
  },
  { path: [...CALLBACK, "post", "requestBody"], want: "answer" },
  { path: [...CALLBACK, "post", "responses", "200"], want: "request" },
  { path: [...CALLBACK, "post", "callbacks", "then", "{$url}", "post", "requestBody"], want: "request" },
  { path: ["webhooks", "born", "post", "responses"], want: "request" },
  { path: ["paths", "/pets", "post", "security", "0"], want: "neither" },
  { path: ["servers", "0"], want: "neither" },
])("what is at $path is part of: $want", ({ path, want }) => {
  expect(directionOf(path)).toBe(want);
});
