import { getLineColLocation, Source } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { spanAt } from "./positions.js";

const YAML = `openapi: 3.1.0
info: { title: "a/b", 7: [1, { deep: x }] }
paths:
  /a~b/{id}:
    get:
      parameters: &shared
        - name: id
        - {in: path}
      responses:
      text: |
        lines
        and lines
    put: *shared
"":
  empty: ''
200: twice
`;

const POINTERS = [
  "#/",
  "#/openapi",
  "#/info",
  "#/info/title",
  "#/info/7/1/deep",
  "#/info/7/9",
  "#/paths/~1a~0b~1{id}/get",
  "#/paths/~1a~0b~1%7Bid%7D/get/parameters",
  "#/paths/~1a~0b~1{id}/get/parameters/1/in",
  "#/paths/~1a~0b~1{id}/get/parameters/x",
  "#/paths/~1a~0b~1{id}/get/responses",
  "#/paths/~1a~0b~1{id}/get/responses/200",
  "#/paths/~1a~0b~1{id}/get/text",
  "#/paths/~1a~0b~1{id}/get/text/more",
  "#/paths/~1a~0b~1{id}/put",
  "#/paths/~1a~0b~1{id}/put/0",
  "#//empty",
  "#/200",
  "#/nothing/here",
];

describe.each([
  { name: "a file", text: YAML },
  { name: "one of JSON", text: JSON.stringify({ paths: { "/a": [{ b: 1 }, null] } }, null, 1) },
  { name: "one of line breaks", text: "\n\n" },
  { name: "an empty one", text: "" },
])("$name has its values where Redocly finds them", ({ text }) => {
  test.each([...POINTERS, "#/paths/~1a/0/b", "#/paths/~1a/1"])("%s", (pointer) => {
    const source = new Source("/a.yaml", text);
    for (const reportOnKey of [false, true]) {
      const { start, end } = getLineColLocation({
        source: new Source("/a.yaml", text),
        pointer,
        reportOnKey,
      });
      expect(spanAt(source, pointer, reportOnKey)).toEqual({ start, end });
    }
  });
});
