import { expect, test } from "vitest";
import type { OpenApiDocument } from "../openapi/document.js";
import { inlinePathItems } from "./inline-path-items.js";

const PET = { $ref: "#/components/pathItems/Pet" };

test("a path gets the path item that it refers to, and the first of two its operationIds", () => {
  const given: OpenApiDocument = {
    paths: { "/cat": { ...PET, summary: "The cat" }, "/dog": PET, "/own": { get: { operationId: "own" } } },
    components: { pathItems: { Pet: { summary: "A pet", get: { operationId: "getPet" }, put: {} } } },
  };
  expect(inlinePathItems(given)).toEqual({
    paths: {
      "/cat": { summary: "The cat", get: { operationId: "getPet" }, put: {} },
      "/dog": { summary: "A pet", get: {}, put: {} },
      "/own": { get: { operationId: "own" } },
    },
    components: { pathItems: { Pet: { summary: "A pet", get: {}, put: {} } } },
  });
});

test.each<{ name: string; given: OpenApiDocument }>([
  { name: "no path item is referred to", given: { paths: { "/a": { get: { operationId: "a" } } } } },
  {
    name: "there are no paths",
    given: { components: { pathItems: { Pet: { get: { operationId: "a" } } } } },
  },
])("a document stays as it is where $name", ({ given }) => {
  expect(inlinePathItems(given)).toEqual(given);
});
