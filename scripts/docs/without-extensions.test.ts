import { expect, test } from "vitest";
import { withoutExtensions } from "./without-extensions.js";

test("extensions go, and names and data that look like them stay", () => {
  const schema = {
    type: "object",
    properties: { "x-y": { enum: ["x-z", { "x-a": 1 }] } },
    default: { "x-b": 2 },
  };
  const media = { schema, examples: { "x-named": { value: { "x-c": 3 } } } };
  const document = {
    paths: { "/a": { post: { requestBody: { content: { "application/json": media } } } } },
    components: {
      parameters: { "x-trace": { name: "x-trace", in: "header", schema: { examples: [{ "x-d": 4 }] } } },
      schemas: { "x-schema": schema },
    },
  };
  expect(withoutExtensions(document)).toEqual(document);
  const extended = {
    ...document,
    "x-scalar-theme": {},
    info: { "x-logo": { url: "https://example.com" }, title: "A" },
  };
  expect(withoutExtensions(extended)).toEqual({ ...document, info: { title: "A" } });
});
