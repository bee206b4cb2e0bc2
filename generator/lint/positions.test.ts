import { getLineColLocation, Source } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { spanAt } from "./positions.js";

const YAML = `openapi: 3.1.0 # a comment
info: { title: "a/b", 7: [1, { deep: x } ], 'none': {}, # with ] and }
  }
paths:
  /a~b/{id}:
    get:
      parameters: &shared
        - name: id
        - {in: path}
      responses:
      text: |- # a > comment
        lines
        and lines

      folded: >
        a
    put: *shared
"":
  empty: ''
200: twice
`;

const JSON_TEXT = JSON.stringify({ paths: { "/a": [{ b: 1 }, null, {}, []], "/b": "text" } }, null, 2);

/** What a span covers: of one of several lines its first and its last. */
function covered(text: string, pointer: string, isKey = false): string {
  const { start, end } = spanAt(new Source("/a.yaml", text), pointer, isKey);
  const lines = text.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.col - 1) ?? "";
  lines[0] = lines[0]?.slice(start.col - 1) ?? "";
  return lines.length > 2 ? `${lines[0]}…${lines.at(-1)?.trim()}` : lines.join("\n");
}

describe("a span covers a value", () => {
  test.each([
    ["#/openapi", "3.1.0"],
    ["#/info", "{ title: \"a/b\", 7: [1, { deep: x } ], 'none': {}, # with ] and }\n  }"],
    ["#/info/title", '"a/b"'],
    ["#/info/none", "{}"],
    ["#/info/7", "[1, { deep: x } ]"],
    ["#/info/7/1", "{ deep: x }"],
    ["#/info/7/1/deep", "x"],
    ["#/paths/~1a~0b~1{id}/get/parameters", "- name: id\n        - {in: path}"],
    ["#/paths/~1a~0b~1%7Bid%7D/get/parameters/1/in", "path"],
    ["#/paths/~1a~0b~1{id}/get/text", "|- # a > comment…and lines"],
    ["#/paths/~1a~0b~1{id}/get/folded", ">\n        a"],
    ["#/paths/~1a~0b~1{id}/put", "*shared"],
    ["#//empty", "openapi: 3.1.0 # a comment…200: twice"],
    ["#/200", "twice"],
    ["#/", "openapi: 3.1.0 # a comment…200: twice"],
  ])("%s", (pointer, text) => expect(covered(YAML, pointer)).toBe(text));

  test.each([
    ["#/paths/~1a/0/b", "1"],
    ["#/paths/~1a/1", "null"],
    ["#/paths/~1a/2", "{}"],
    ["#/paths/~1b", '"text"'],
    ["#/paths/~1a", "[…]"],
  ])("%s of a file of JSON", (pointer, text) => expect(covered(JSON_TEXT, pointer)).toBe(text));
});

test("a value that has no text is found at its key", () =>
  expect(covered(YAML, "#/paths/~1a~0b~1{id}/get/responses")).toBe("responses"));

test.each([
  ["#/info", "info"],
  ["#/info/7", "7"],
  ["#/info/none", "'none'"],
  ["#/paths/~1a~0b~1{id}/get/text", "text"],
  ["#/paths/~1a~0b~1{id}/get/parameters/1", "{in: path}"],
])("a span covers the key of %s, or an item, which has none", (pointer, text) =>
  expect(covered(YAML, pointer, true)).toBe(text),
);

test.each([
  ["#/nothing/here", "openapi: 3.1.0 # a comment…200: twice"],
  ["#/info/7/9", "[1, { deep: x } ]"],
  ["#/paths/~1a~0b~1{id}/get/parameters/x", "- name: id\n        - {in: path}"],
  ["#/paths/~1a~0b~1{id}/put/0", "*shared"],
  ["#/openapi/deeper", "3.1.0"],
])("where there is no %s, the last on the way to it is found", (pointer, text) =>
  expect(covered(YAML, pointer)).toBe(text),
);

test("lines may end as on Windows", () => {
  expect(covered(YAML.replaceAll("\n", "\r\n"), "#/paths/~1a~0b~1{id}/get/text")).toMatch(
    /^\|- # a > comment/,
  );
});

test.each(["", "\n\n", "# a comment\n"])("a file with nothing in it is found at its start: %j", (text) =>
  expect(spanAt(new Source("/a.yaml", text), "#/paths", false)).toEqual({
    start: { line: 1, col: 1 },
    end: { line: 1, col: 2 },
  }),
);

test.each([YAML.replaceAll("*shared", "shared"), JSON_TEXT])(
  "a value begins where Redocly finds it: %#",
  (text) => {
    for (const pointer of ["#/", "#/info/7/1", "#/paths/~1a~0b~1{id}/get/text", "#/200", "#/paths/~1a/2"])
      for (const reportOnKey of [false, true]) {
        const { start } = getLineColLocation({ source: new Source("/a.yaml", text), pointer, reportOnKey });
        expect(spanAt(new Source("/a.yaml", text), pointer, reportOnKey).start).toEqual(start);
      }
  },
);
