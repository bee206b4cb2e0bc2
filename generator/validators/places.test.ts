import { expect, test } from "vitest";
import { placeOf } from "./places.js";

test.each([
  { expression: "instancePath", path: "[]", pointer: '""' },
  { expression: 'instancePath+".name"', path: '["name"]', pointer: '"/name"' },
  { expression: 'instancePath+".a[0][\\"0\\"]"', path: '["0", 0, "a"]', pointer: '"/a/0/0"' },
  {
    expression: String.raw`instancePath+"[\"a/~b\"][\"it's \\\"so\\\"\"]"`,
    path: String.raw`["it's \"so\"", "a/~b"]`,
    pointer: String.raw`"/a~1~0b/it's \"so\""`,
  },
  {
    expression: 'instancePath+".list[" + i0+"].name"',
    path: '["name", i0, "list"]',
    pointer: '"/list/" + i0 + "/name"',
  },
  {
    expression: `instancePath+"['" + key0+"'][" + i1+"]"`,
    path: "[i1, key0]",
    pointer: '"/" + escapeSegment(key0) + "/" + i1',
  },
  { expression: 'instancePath+".a"', property: '"b c"', path: '["b c", "a"]', pointer: '"/a/b c"' },
  {
    expression: "instancePath",
    property: "key0",
    path: "[key0]",
    pointer: '"/" + escapeSegment(key0)',
  },
])("$expression $property", ({ expression, property, path, pointer }) => {
  expect(placeOf(expression, property)).toEqual({ path, pointer });
});

test.each(['instancePath+"?"', 'instancePath+".a b"', "instancePath+.a"])("%s is no place", (expression) => {
  expect(() => placeOf(expression)).toThrow(`ajv gave a place that can't be read: ${expression}`);
});
