import { expect, test } from "vitest";
import { schemaPosition } from "./schema-position.js";

test.each([
  { path: "schema", holder: undefined },
  { path: "schema/properties/a", holder: "properties" },
  { path: "schema/properties/a/type", holder: "type" },
  { path: "schema/properties/properties", holder: "properties" },
  { path: "schema/properties/properties/items", holder: "items" },
  { path: "schema/properties/properties/properties/a", holder: "properties" },
  { path: "schema/patternProperties/properties", holder: "patternProperties" },
  { path: "schema/oneOf/1", holder: "oneOf" },
  { path: "schema/properties/schema/not", holder: "not" },
  { path: "schema/properties/not/maxLength", holder: "maxLength" },
  { path: "schema/not/maxLength", holder: "maxLength", isInCondition: true },
  { path: "schema/allOf/0/if/properties/a", holder: "properties", isInCondition: true },
])("$path is held by $holder", ({ path, holder, isInCondition = false }) => {
  const tokens = ["paths", "/a", "post", "requestBody", "content", "text/x", ...path.split("/")];
  expect(schemaPosition(tokens)).toEqual({ holder, isInCondition });
});

test.each(["components/schemas/A/properties/a", "paths//get/parameters/0/schema/properties/a"])(
  "%s is a property",
  (path) => {
    expect(schemaPosition(path.split("/")).holder).toBe("properties");
  },
);

test("what is in no schema is held by nothing", () => {
  expect(schemaPosition(["paths", "/a", "get", "responses", "200", "headers", "X"])).toEqual({
    holder: undefined,
    isInCondition: false,
  });
});
