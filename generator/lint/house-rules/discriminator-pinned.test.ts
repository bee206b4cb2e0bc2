import { describe, expect, test } from "vitest";
import { checkRule } from "./check-rule.js";

describe("discriminator-pinned", () => {
  test.each([
    {
      name: "takes a const, an enum of one, and a pin in an allOf",
      given: `
components:
  schemas:
    Pet:
      discriminator:
        propertyName: kind
        mapping: { dog: ./dog.yaml, lizard: "#/components/schemas/Lizard" }
      oneOf:
        - properties: { kind: { const: cat } }
          required: [kind]
        - $ref: dog.yaml
        - $ref: "#/components/schemas/Lizard"
    Animal:
      properties: { kind: { type: string } }
      required: [kind]
    Lizard:
      allOf:
        - $ref: "#/components/schemas/Animal"
        - properties: { kind: { const: lizard } }`,
      files: { "dog.yaml": "properties: { kind: { enum: [dog] } }\nrequired: [kind]" },
      want: [],
    },
    {
      name: "finds a member without a literal, of two, and without the property",
      given: `
components:
  schemas:
    Pet:
      discriminator: { propertyName: kind }
      anyOf:
        - properties: { kind: { type: string } }
          required: [kind]
        - $ref: dog.yaml
        - required: [kind]`,
      files: { "dog.yaml": "required: [kind]\nproperties:\n  kind: { enum: [dog, wolf] }" },
      want: [
        "dog.yaml:3:9 `kind` isn't pinned to one literal.",
        "7:31 `kind` isn't pinned to one literal.",
        "10:11 `kind` isn't pinned to one literal.",
      ],
    },
    {
      name: "finds a member that doesn't require the property",
      given: `
components:
  schemas:
    Pet:
      discriminator: { propertyName: kind }
      oneOf:
        - required: [name]
          properties: { kind: { const: cat } }
        - properties: { kind: { const: dog } }`,
      files: {},
      want: ["7:21 `kind` isn't required.", "9:31 `kind` isn't required."],
    },
    {
      name: "finds a mapping that says something else, and members that only a mapping names",
      given: `
components:
  schemas:
    Pet:
      discriminator:
        propertyName: kind
        mapping: { cat: dog.yaml, fish: fish.yaml }`,
      files: {
        "dog.yaml": "required: [kind]\nproperties:\n  kind: { const: dog }",
        "fish.yaml": "type: object",
      },
      want: [
        'dog.yaml:3:9 `kind` is pinned to another literal than the discriminator\'s mapping has, "cat".',
        "fish.yaml:1:1 `kind` isn't pinned to one literal.",
        "fish.yaml:1:1 `kind` isn't required.",
      ],
    },
    {
      name: "takes members that contain each other",
      given: `
components:
  schemas:
    Pet:
      discriminator: { propertyName: kind }
      oneOf:
        - $ref: "#/components/schemas/Cat"
    Cat:
      required: [kind]
      properties: { kind: { const: cat } }
      allOf:
        - $ref: "#/components/schemas/Pet"
        - $ref: "#/components/schemas/Cat"`,
      files: {},
      want: [],
    },
  ])("$name", async ({ given, files, want }) => {
    expect(await checkRule("house/discriminator-pinned", given, files)).toEqual(want);
  });
});
