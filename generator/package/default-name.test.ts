import { expect, test } from "vitest";
import { withSchemas } from "../testing/documents.js";
import { defaultName } from "./index.js";

test.each([
  ["OpenDB Cloud Administration API", "opendb-cloud-administration-api-client"],
  ["PetStore", "pet-store-client"],
  ["3D models (v2)", "3d-models-v2-client"],
  ["注文", "api-client"],
])("the package of %s is called %s", (title, wanted) => {
  expect(defaultName(withSchemas({}), title)).toBe(wanted);
});

test("a document's own wish goes before its title, where npm takes it", () => {
  const wishing = (name: string) => ({ ...withSchemas({}), info: { "x-package-name": name } });
  expect(defaultName(wishing("@pets/shop"), "Pets")).toBe("@pets/shop");
  expect(defaultName(wishing("Pet Shop"), "Pets")).toBe("pets-client");
});
