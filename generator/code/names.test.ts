import { expect, test } from "vitest";
import { camelCase, freeName, isIdentifier, pascalCase } from "./names.js";

test.each([
  { text: "Pet", want: true },
  { text: "$pet_2", want: true },
  { text: "__proto__", want: true },
  { text: "2pets", want: false },
  { text: "pet-name", want: false },
  { text: "", want: false },
  { text: "Pet\n", want: false },
  { text: "pét", want: false },
  { text: "class", want: false },
  { text: "string", want: false },
  { text: "undefined", want: false },
])("isIdentifier($text) is $want", ({ text, want }) => {
  expect(isIdentifier(text)).toBe(want);
});

test.each([
  { text: "createPet", camel: "createPet", pascal: "CreatePet" },
  { text: "create-pet", camel: "createPet", pascal: "CreatePet" },
  { text: "Create Pet!", camel: "createPet", pascal: "CreatePet" },
  { text: "get /pets/{petId}", camel: "getPetsPetId", pascal: "GetPetsPetId" },
  { text: "AWS", camel: "AWS", pascal: "Aws" },
  { text: "3d model", camel: "_3dModel", pascal: "_3dModel" },
  { text: "delete", camel: "delete_", pascal: "Delete" },
  { text: "", camel: "_", pascal: "_" },
  { text: "犬", camel: "_", pascal: "_" },
  { text: `a\`\${b}\`*/;\n\u2028c`, camel: "a$BC", pascal: "A$BC" },
])("$text is $camel and $pascal", ({ text, camel, pascal }) => {
  expect(camelCase(text)).toBe(camel);
  expect(pascalCase(text)).toBe(pascal);
  expect([camel, pascal].every(isIdentifier)).toBe(true);
});

test("pascalCase puts several texts together", () => {
  expect(pascalCase("create-pet", "AWS", "response", "200")).toBe("CreatePetAwsResponse200");
});

test.each([
  { wanted: "Pet", taken: [], want: "Pet" },
  { wanted: "Pet", taken: ["pet"], want: "Pet" },
  { wanted: "Pet", taken: ["Pet"], want: "Pet2" },
  { wanted: "Pet", taken: ["Pet", "Pet2", "Pet4"], want: "Pet3" },
])("freeName($wanted) beside $taken is $want", ({ wanted, taken, want }) => {
  expect(freeName(wanted, new Set(taken))).toBe(want);
});
