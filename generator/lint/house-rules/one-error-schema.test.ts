import { describe, expect, test } from "vitest";
import { checkRule } from "./check-rule.js";

describe("one-error-schema", () => {
  test.each([
    {
      name: "takes one schema, by whatever way it is referred to",
      given: `
paths:
  /a:
    get:
      responses:
        "200": { content: { application/json: { schema: { type: string } } } }
        "400": { content: { application/json: { schema: { $ref: error.yaml } } } }
        "404": { description: nothing }
        5XX: { $ref: "#/components/responses/failure" }
        408: { content: { application/json: { schema: { $ref: "#/components/schemas/Nowhere" } } } }
        default: { content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } }
components:
  responses:
    failure: { content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } } }
  schemas:
    Error: { $ref: error.yaml }`,
      files: { "error.yaml": "type: object" },
      want: [],
    },
    {
      name: "finds another, one in place, and none",
      given: `
paths:
  /a:
    get:
      responses:
        "400": { content: { application/json: { schema: { $ref: other.yaml } } } }
        "401": { content: { application/json: { schema: { $ref: error.yaml } } } }
        "403": { content: { application/json: { schema: { $ref: error.yaml } } } }
        "404": { content: { application/json: { schema: { type: object } } } }
  /b:
    get:
      responses:
        "500": { content: { application/json: {} } }`,
      files: { "error.yaml": "type: object", "other.yaml": "type: object" },
      want: [
        "6:57 The answer of status 400 doesn't refer to the schema of the other errors.",
        "9:57 The answer of status 404 doesn't refer to the schema of the other errors.",
        "13:47 The answer of status 500 doesn't refer to the schema of the other errors.",
      ],
    },
  ])("$name", async ({ given, files, want }) => {
    expect(await checkRule("house/one-error-schema", given, files)).toEqual(want);
  });
});
