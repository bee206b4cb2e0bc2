import { describe, expect, test } from "vitest";
import { checkRule } from "./check-rule.js";

const PETS = `
components:
  schemas:
    Pet:
      discriminator: { propertyName: kind }
      oneOf:
        - $ref: "#/components/schemas/Cat"
        - $ref: dog.yaml
    Cat:
      type: object
      required: [kind, name]
      properties:
        kind: { const: cat }
        name: { type: string }
        id: { type: integer, readOnly: true }
paths:
  /pets:
    post:
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Pet" }
            examples: { pet: { externalValue: examples/request.json } }
      responses:
        "200":
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
              examples: { pet: { $ref: examples/pet.yaml } }`;

const DOG = "required: [kind]\nproperties:\n  kind: { const: dog }";

/** What is found where the request's example has one text and the answer's another. */
function check(request: string, answer = '{ "kind": "dog" }'): Promise<string[]> {
  return checkRule("house/external-example-valid", PETS, {
    "dog.yaml": DOG,
    "examples/request.json": request,
    "examples/pet.yaml": "externalValue: answer.json",
    "examples/answer.json": answer,
  });
}

const conform = "Example value must conform to the schema:";

describe("external-example-valid", () => {
  test.each([
    { name: "takes what is valid", request: '{ "kind": "cat", "name": "Tom" }', want: [] },
    {
      name: "finds a wrong type",
      request: '{\n  "kind": "cat",\n  "name": 1\n}',
      want: [`examples/request.json:3:11 ${conform} \`name\` property type must be string.`],
    },
    {
      name: "finds a missing attribute",
      request: '{ "kind": "cat" }',
      want: [`examples/request.json:1:1 ${conform} must have required property 'name'.`],
    },
    {
      name: "finds an attribute that isn't described",
      request: '{ "kind": "cat", "name": "Tom", "age": 9 }',
      want: [`examples/request.json:1:33 ${conform} must NOT have unevaluated properties \`age\`.`],
    },
    {
      name: "finds a wrong literal",
      request: '{ "kind": "wolf" }',
      want: [`examples/request.json:1:1 ${conform} value of tag "kind" must be in oneOf or anyOf.`],
    },
    {
      name: "finds a missing discriminator",
      request: "{}",
      want: [`examples/request.json:1:1 ${conform} tag "kind" must be string.`],
    },
    {
      name: "finds a readOnly attribute in a request",
      request: '{ "kind": "cat", "name": "Tom", "id": 1 }',
      want: [`examples/request.json:1:39 ${conform} \`id\` property must NOT be present in request context.`],
    },
    {
      name: "takes a readOnly attribute in an answer",
      request: '{ "kind": "dog" }',
      answer: '{ "kind": "cat", "name": "Tom", "id": 1 }',
      want: [],
    },
    {
      name: "finds what is wrong in an answer whose example is kept elsewhere",
      request: '{ "kind": "dog" }',
      answer: '{ "kind": "cat", "name": null }',
      want: [`examples/answer.json:1:26 ${conform} \`name\` property type must be string.`],
    },
  ])("$name", async ({ request, answer, want }) => {
    expect(await check(request, answer)).toEqual(want);
  });

  test("finds a file that isn't JSON", async () => {
    expect(await check("{")).toEqual([
      "examples/request.json:1:2 unexpected end of the stream within a flow collection",
    ]);
  });

  test("finds a file that isn't there", async () => {
    expect(
      await checkRule("house/external-example-valid", PETS, { "dog.yaml": DOG, "examples/pet.yaml": "{}" }),
    ).toEqual([
      '23:47 The file of the example "pet" can\'t be read. There is no file "/examples/request.json".',
    ]);
  });

  test("finds the same in examples written in place as Redocly's own rule does", async () => {
    const given = PETS.replace(
      "{ externalValue: examples/request.json }",
      "{ value: { kind: cat, name: 1, id: 1 } }",
    );
    const files = { "dog.yaml": DOG, "examples/pet.yaml": "{}" };
    expect(await checkRule("no-invalid-media-type-examples", given, files)).toEqual([
      `23:58 ${conform} \`name\` property type must be string.`,
      `23:65 ${conform} \`id\` property must NOT be present in request context.`,
    ]);
  });
});
