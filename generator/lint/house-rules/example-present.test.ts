import { describe, expect, test } from "vitest";
import { checkRule } from "./check-rule.js";

describe("example-present", () => {
  test.each([
    {
      name: "takes `example`, `examples` and answers without content",
      given: `
paths:
  /a:
    post:
      requestBody:
        content:
          application/json: { example: null }
      responses:
        "200":
          description: a
          content:
            application/json: { examples: { a: { value: 1 } } }
        "204": { description: nothing }`,
      want: [],
    },
    {
      name: "finds a request body, an answer and an empty map without one",
      given: `
paths:
  /a:
    post:
      requestBody:
        content:
          application/json: { schema: { type: string } }
          application/xml: { example: <a/> }
      responses:
        "200":
          description: a
          content:
            application/json: { examples: {} }
        default:
          $ref: "#/components/responses/error"
components:
  responses:
    error:
      description: e
      content:
        text/plain: {}`,
      want: [
        "7:11 `application/json` has no example here.",
        "13:13 `application/json` has no example here.",
        "21:9 `text/plain` has no example here.",
      ],
    },
  ])("$name", async ({ given, want }) => {
    expect(await checkRule("house/example-present", given)).toEqual(want);
  });
});
