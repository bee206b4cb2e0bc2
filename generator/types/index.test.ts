import { Project, SyntaxKind } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { JsonObject, OpenApiDocument } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { prepareTypes, printTypes } from "./index.js";

async function printed(document: OpenApiDocument) {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return project.createSourceFile("types.ts", printTypes(prepareTypes(document)));
}

/** What is printed for one schema, comment included, without the depth at which it stands. */
async function printedSchema(schema: JsonObject): Promise<string | undefined> {
  const file = await printed(withSchemas({ Given: schema, Pet: { type: "object" } }));
  const schemas = file.getInterfaceOrThrow("components").getPropertyOrThrow("schemas").getTypeNodeOrThrow();
  const member = schemas.forEachChildAsArray().find((node) => node.getText().startsWith("Given"));
  return member?.getText(true).replace(/^ {8}/gm, "");
}

describe("the type of a schema", () => {
  test.each<{ name: string; given: JsonObject; want: string }>([
    { name: "a text", given: { type: "string" }, want: "Given: string;" },
    { name: "a text or nothing", given: { type: ["string", "null"] }, want: "Given: string | null;" },
    { name: "a literal", given: { const: "cat" }, want: `/** @constant */\nGiven: "cat";` },
    { name: "anything", given: {}, want: "Given: unknown;" },
    {
      name: "a property that doesn't travel",
      given: { properties: { id: { readOnly: true, not: {} } } },
      want: "Given: {\n    id?: never;\n};",
    },
    {
      name: "one that does",
      given: { properties: { id: { type: "string", readOnly: true } }, required: ["id"] },
      want: "Given: {\n    id: string;\n};",
    },
    {
      name: "one with a default, which needn't be given",
      given: { properties: { age: { type: "integer", default: 1 } } },
      want: "Given: {\n    /** @description @default 1 */\n    age?: number;\n};",
    },
    {
      name: "words, and limits that a type can't say",
      given: {
        type: "string",
        title: "Unused",
        description: "A name",
        maxLength: 9,
        format: "x",
        deprecated: true,
      },
      want: "/**\n * @description A name\n *     @format x\n *     @maxLength 9\n *     @deprecated\n */\nGiven: string;",
    },
    {
      name: "a union, whose discriminator has said what it had to say",
      given: { oneOf: [ref("Pet")], discriminator: { propertyName: "kind" } },
      want: `Given: components["schemas"]["Pet"];`,
    },
    {
      name: "a union beside a type",
      given: { type: "object", properties: { a: { type: "string" } }, anyOf: [ref("Pet"), { type: "null" }] },
      want: `Given: {\n    a?: string;\n} & (components["schemas"]["Pet"] | null);`,
    },
  ])("$name", async ({ given, want }) => {
    expect(await printedSchema(given)).toBe(want);
  });
});

test("a parameter's comment has its own words and its schema's limits", async () => {
  const parameters = [
    { name: "page", in: "query", description: "Which", example: 2, schema: { type: "integer", minimum: 1 } },
    { name: "all", in: "query", schema: { type: "boolean" } },
  ];
  const file = await printed({
    ...withSchemas({}),
    paths: {
      "/pets": { get: { operationId: "listPets", parameters, responses: { 204: { description: "" } } } },
    },
  });
  const query = file
    .getInterfaceOrThrow("operations")
    .getPropertyOrThrow("listPets")
    .getDescendantsOfKind(SyntaxKind.PropertySignature)
    .find((property) => property.getName() === "query");
  expect(query?.getText().replace(/^ {12}/gm, "")).toBe(
    "query?: {\n    /**\n     * @description Which\n     *     @minimum 1\n     *     @example 2\n     */\n    page?: number;\n    all?: boolean;\n};",
  );
});
