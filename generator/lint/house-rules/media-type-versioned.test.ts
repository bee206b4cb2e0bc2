import { describe, expect, test } from "vitest";
import { checkRule } from "./check-rule.js";

const given = `
paths:
  /a:
    get:
      responses:
        "200":
          content:
            application/vnd.a.2023-01-01+json: {}
            application/vnd.a.v2+json: {}
            application/json: {}
        "201": { $ref: created.yaml }
        2XX: { content: { text/plain: {} } }
        "204": { description: nothing }
        "400": { content: { application/json: {} } }
        default: { content: { application/json: {} } }`;
const files = { "created.yaml": "content:\n  application/json: {}" };

describe("media-type-versioned", () => {
  test("finds each media type of a success without a dated version", async () => {
    expect(await checkRule("house/media-type-versioned", given, files)).toEqual([
      "created.yaml:2:3 The media type `application/json` of status 201 has no version.",
      "9:13 The media type `application/vnd.a.v2+json` of status 200 has no version.",
      "10:13 The media type `application/json` of status 200 has no version.",
      "12:27 The media type `text/plain` of status 2XX has no version.",
    ]);
  });

  test("goes by the configured pattern", async () => {
    const options = { pattern: "v2|json$" };
    expect(await checkRule("house/media-type-versioned", given, files, options)).toEqual([
      "12:27 The media type `text/plain` of status 2XX has no version.",
    ]);
  });
});
