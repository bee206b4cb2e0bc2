import { expect, test } from "vitest";
import { placeOf } from "./places.js";

test.each([
  { expression: "instancePath", path: "[]", pointer: '""' },
  { expression: 'instancePath+".name"', path: '["name"]', pointer: '"/name"' },
  { expression: 'instancePath+".a[0][\\"0\\"]"', path: '["a", 0, "0"]', pointer: '"/a/0/0"' },
  {
    expression: String.raw`instancePath+"[\"a/~b\"][\"it's \\\"so\\\"\"]"`,
    path: String.raw`["a/~b", "it's \"so\""]`,
    pointer: String.raw`"/a~1~0b/it's \"so\""`,
  },
  {
    expression: 'instancePath+".list[" + i0+"].name"',
    path: '["list", i0, "name"]',
    pointer: '"/list/" + i0 + "/name"',
  },
  {
    expression: `instancePath+"['" + key0+"'][" + i1+"]"`,
    path: "[key0, i1]",
    pointer: '"/" + escapeSegment(key0) + "/" + i1',
  },
  { expression: 'instancePath+".a"', property: '"b c"', path: '["a", "b c"]', pointer: '"/a/b c"' },
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
