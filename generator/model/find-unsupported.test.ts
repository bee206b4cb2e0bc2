import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { findUnsupported } from "./find-unsupported.js";

const TEXT = { type: "string" };
const LIST = { type: "array", items: TEXT };

function problems(operation: JsonObject, method = "post", components: JsonObject = {}): string[] {
  return findUnsupported({ paths: { "/a": { [method]: operation } }, components }).map(
    ({ severity, rule, path }) => `${severity} ${rule} /${path.slice(3).join("/")}`,
  );
}

const parameter = (declared: JsonObject) => ({ parameters: [{ name: "color", ...declared }] });
const body = (mediaType: string, media: JsonObject) => ({ requestBody: { content: { [mediaType]: media } } });

test.each<[declared: JsonObject, want: string[]]>([
  ...["simple", "label", "matrix"].map(
    (style) => [{ in: "path", style, schema: LIST }, []] as [JsonObject, []],
  ),
  ...["form", "spaceDelimited", "pipeDelimited", "deepObject"].map(
    (style) => [{ in: "query", style, schema: LIST }, []] as [JsonObject, []],
  ),
  [{ in: "path", style: "form", schema: TEXT }, ["error parameter-style /parameters/0/style"]],
  [{ in: "query", style: "matrix", schema: TEXT }, ["error parameter-style /parameters/0/style"]],
  [{ in: "header", style: "form", schema: TEXT }, ["error parameter-style /parameters/0/style"]],
  [
    { in: "query", style: "pipeDelimited", explode: true, schema: LIST },
    ["error parameter-style /parameters/0/explode"],
  ],
  [{ in: "query", style: "deepObject", explode: true, schema: LIST }, []],
  [{ in: "query", content: { "application/json": {} } }, []],
  [{ in: "header", content: { "text/plain": {} } }, []],
  [
    { in: "query", content: { "image/png": {} } },
    ["error parameter-content /parameters/0/content/image/png"],
  ],
  [{ in: "cookie", schema: TEXT }, []],
  [{ in: "cookie", schema: LIST }, ["error cookie-parameter /parameters/0"]],
  [{ in: "cookie", schema: LIST, explode: false }, []],
  [{ in: "cookie", schema: { properties: {} } }, ["error cookie-parameter /parameters/0"]],
  [{ in: "cookie", content: { "application/json": { schema: LIST } } }, []],
  [{ in: "cookie", name: "a b", schema: TEXT }, ["error cookie-parameter /parameters/0/name"]],
  [{ in: "header", name: "X-Color", schema: TEXT }, []],
  [{ in: "header", name: "x: y\r\nz", schema: TEXT }, ["error header-name /parameters/0/name"]],
])("the parameter %j", (declared, want) => {
  expect(problems(parameter(declared))).toEqual(want);
});

const FORM = "multipart/form-data";
const properties = { a: { type: "object" }, b: TEXT };

test.each<[operation: JsonObject, want: string[]]>([
  [body(FORM, { encoding: { b: { contentType: "text/csv", style: "form" } } }), []],
  [
    body(FORM, { encoding: { b: { style: "matrix" } } }),
    ["error form-encoding /requestBody/content/multipart/form-data/encoding/b/style"],
  ],
  [
    body(FORM, { encoding: { b: { style: "spaceDelimited", explode: true } } }),
    ["error form-encoding /requestBody/content/multipart/form-data/encoding/b/explode"],
  ],
  [
    body(FORM, { encoding: { b: { headers: { "X-A": {}, "Content-Type": {} } } } }),
    ["warning form-encoding /requestBody/content/multipart/form-data/encoding/b/headers/X-A"],
  ],
  [
    body(FORM, { encoding: { b: { headers: { "X-A": { required: true } } } } }),
    ["error form-encoding /requestBody/content/multipart/form-data/encoding/b/headers/X-A"],
  ],
  [
    body("application/x-www-form-urlencoded", {
      encoding: { b: { headers: { "X-A": { required: true } } } },
    }),
    [],
  ],
  [
    body(FORM, { schema: { properties }, encoding: { a: { contentType: "application/xml" } } }),
    ["error form-encoding /requestBody/content/multipart/form-data/encoding/a/contentType"],
  ],
  [body(FORM, { schema: { properties }, encoding: { a: { contentType: "application/vnd.a+json" } } }), []],
  [body(FORM, { schema: { properties }, encoding: { b: { contentType: "application/xml" } } }), []],
  [body("application/json", { encoding: { b: { style: "matrix" } } }), []],
])("the body of %j", (operation, want) => {
  expect(problems(operation)).toEqual(want);
});

test.each(["get", "head"])("a body of %s is left out with a warning, required or not", (method) => {
  const optional = body("application/json", {});
  const required = { requestBody: { ...optional.requestBody, required: true } };
  for (const operation of [optional, required]) {
    expect(problems(operation, method)).toEqual(["warning bodiless-method /requestBody"]);
  }
  expect(problems(required, "delete")).toEqual([]);
});

test("what a component has is told once, where it stands", () => {
  const components = { parameters: { Color: { name: "color", in: "path", style: "form", schema: TEXT } } };
  const found = findUnsupported({
    paths: {
      "/a": { parameters: [{ $ref: "#/components/parameters/Color" }], get: {}, put: {} },
      "/b": { get: { parameters: [{ $ref: "#/components/parameters/Color" }] } },
    },
    components,
  });
  expect(found).toEqual([
    {
      severity: "error",
      rule: "parameter-style",
      message: 'The path parameter "color" has the style form, which is for other places.',
      path: ["components", "parameters", "Color", "style"],
    },
  ]);
});

test.each([
  ["/a/{b}/.c/..d/*\"'`$ <é", []],
  ["/a\\b", ["path-template"]],
  ["/a#b", ["path-template"]],
  ["/a\nb", ["path-template"]],
  ["/a/../b", ["path-template"]],
  ["/a/%2E", ["path-template"]],
])("the path %j", (template, want) => {
  const found = findUnsupported({ paths: { [template]: {} } });
  expect(found.map(({ rule, path }) => [rule, ...path])).toEqual(
    want.map((rule) => [rule, "paths", template]),
  );
});

test.each([
  ['application/x; a="];b()//"', []],
  ["a/b\r\nx: y", ["error media-type"]],
  [" a/b", ["error media-type"]],
  ["a/\u2028", ["error media-type"]],
])("the media type %j", (mediaType, want) => {
  const content = { content: { [mediaType]: {} } };
  const at = (place: string) => want.map((problem) => `${problem} ${place}/content/${mediaType}`);
  expect(problems({ requestBody: content, responses: { 200: content } })).toEqual([
    ...at("/requestBody"),
    ...at("/responses/200"),
  ]);
});
