import { Script } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Json } from "../openapi/document.js";
import { literal, prettyJson, prettyLiteral, propertyKey } from "./literals.js";

/** What the code means, on one line of a script: a line break in it would end the string. */
function evaluate(code: string): unknown {
  return new Script(`(${code})`).runInNewContext();
}

describe("literal", () => {
  test.each([
    { value: "pet", want: `"pet"` },
    { value: `"'\`\${globalThis.PWNED = 1}`, want: `"\\"'\`\${globalThis.PWNED = 1}"` },
    { value: "\n\r\t\\", want: `"\\n\\r\\t\\\\"` },
    { value: "\u2028\u2029", want: `"\\u2028\\u2029"` },
    { value: "</script>", want: `"<\\/script>"` },
    { value: "*/", want: `"*/"` },
    { value: -1.5, want: "-1.5" },
    { value: null, want: "null" },
    { value: true, want: "true" },
  ])("$value", ({ value, want }) => {
    expect(literal(value)).toBe(want);
    expect(evaluate(want)).toBe(value);
  });
});

describe("prettyLiteral", () => {
  test.each<{ value: Json; want: string }>([
    { value: [], want: "[]" },
    { value: {}, want: "{}" },
    { value: ["a", 1, null], want: `["a", 1, null]` },
    { value: [{ a: 1 }], want: "[\n  {\n    a: 1,\n  },\n]" },
    { value: { a: { "b-c": [] } }, want: `{\n  a: {\n    "b-c": [],\n  },\n}` },
    { value: JSON.parse(`{"__proto__":{"a":1}}`), want: `{\n  ["__proto__"]: {\n    a: 1,\n  },\n}` },
  ])("$want", ({ value, want }) => {
    expect(prettyLiteral(value)).toBe(want);
    // As JSON, because an own __proto__ is invisible to a comparison.
    expect(JSON.stringify(evaluate(want))).toBe(JSON.stringify(value));
  });

  test("goes on at the indentation that it is given", () => {
    expect(prettyLiteral({ a: {} }, "    ")).toBe("{\n      a: {},\n    }");
  });
});

test.each([
  { name: "name", want: "name" },
  { name: "200", want: "200" },
  { name: "0", want: "0" },
  { name: "007", want: `"007"` },
  { name: "1e3", want: `"1e3"` },
  { name: "-1", want: `"-1"` },
  { name: "class", want: `"class"` },
  { name: "", want: `""` },
  { name: "a: 1, b", want: `"a: 1, b"` },
  { name: "__proto__", want: `["__proto__"]` },
  { name: "constructor", want: `"constructor"` },
])("propertyKey($name)", ({ name, want }) => {
  expect(propertyKey(name)).toBe(want);
  expect(JSON.stringify(evaluate(`{ ${want}: 1 }`))).toBe(`{${JSON.stringify(name)}:1}`);
});

test("prettyJson ends with a line break", () => {
  expect(prettyJson({ a: [1] })).toBe(`{\n  "a": [\n    1\n  ]\n}\n`);
});
