import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/openapi/document.js";
import { wireOperations, wireParts } from "./operations.js";
import { ownFields, queryFields, readForm, readSimple } from "./parameters.js";

/** How parameters are written, by the examples of OpenAPI 3.1, section 4.8.12.4, and what can't be read. */

const NUMBERS: JsonObject = { type: "array", items: { type: "integer" } };
const TEXTS: JsonObject = { type: "array", items: { type: "string" } };
const COLOR: JsonObject = {
  type: "object",
  properties: { R: { type: "integer" }, G: { type: "integer" } },
  additionalProperties: false,
};

function parameter(declared: JsonObject) {
  const document = {
    paths: { "/{color}": { get: { parameters: [{ name: "color", ...declared }], responses: {} } } },
  };
  const [found] = wireOperations(document, wireParts(document)).flatMap(({ parameters }) => parameters);
  if (!found) throw new Error("The parameter wasn't read.");
  return found;
}

describe("form", () => {
  test.each<[declared: JsonObject, query: string, reading: object]>([
    [{ schema: { type: "string" } }, "color=blue", { value: "blue" }],
    [{ schema: { type: "string" } }, "color=", { value: "" }],
    [{ schema: { type: "string" } }, "", { value: undefined }],
    [{ schema: { type: "string" } }, "color=1", { value: "1" }],
    [{ schema: { type: "string" } }, "color=a%26b%2Cc+d", { value: "a&b,c+d" }],
    [{ schema: { type: "integer" } }, "color=1", { value: 1 }],
    [{ schema: { type: "integer" } }, "color=007", { value: "007" }],
    [{ schema: { type: "integer", minimum: 1 } }, "color=0", { value: 0 }],
    [{ schema: { type: "boolean" } }, "color=true", { value: true }],
    [{ schema: { type: "boolean" } }, "color=True", { value: "True" }],
    [{ schema: { type: "string" } }, "color=a&color=b", { rule: "repeated" }],
    [{ schema: { type: "string" } }, "color=%E2", { rule: "encoding" }],
    [{ schema: TEXTS }, "color=blue&other=1&color=black", { value: ["blue", "black"] }],
    [{ schema: TEXTS }, "color=1,2", { value: ["1,2"] }],
    [{ schema: NUMBERS }, "color=1&color=2", { value: [1, 2] }],
    [{ schema: TEXTS, explode: false }, "color=blue,bl%2Cack", { value: ["blue", "bl,ack"] }],
    [{ schema: TEXTS, explode: false }, "color=blue&color=black", { rule: "repeated" }],
    [{ schema: COLOR }, "R=100&G=200&B=150", { value: { R: 100, G: 200 } }],
    [{ schema: COLOR, explode: false }, "color=R,100,G,200", { value: { R: 100, G: 200 } }],
    [{ content: { "application/json": { schema: COLOR } } }, "color=%7B%22R%22%3A1%7D", { value: { R: 1 } }],
    [{ content: { "application/json": { schema: COLOR } } }, "color=R,100", { rule: "syntax" }],
  ])("%j: %s", (declared, query, reading) => {
    const one = parameter({ in: "query", ...declared });
    expect(readForm(one, ownFields(one, queryFields(query)))).toEqual(reading);
  });
});

describe("simple", () => {
  test.each<[declared: JsonObject, raw: string, reading: object]>([
    [{ in: "path", schema: { type: "string" } }, "a%2Fb", { value: "a/b" }],
    [{ in: "path", schema: { type: "string" } }, "a,b", { value: "a,b" }],
    [{ in: "path", schema: TEXTS }, "blue,bl%2Cack", { value: ["blue", "bl,ack"] }],
    [{ in: "path", schema: COLOR }, "R,100,G,200", { value: { R: 100, G: 200 } }],
    [{ in: "path", schema: COLOR, explode: true }, "R=100,G=200", { value: { R: 100, G: 200 } }],
    [{ in: "path", schema: { type: "string" } }, "%zz", { rule: "encoding" }],
    [{ in: "header", schema: { type: "string" } }, "100%", { value: "100%" }],
    [{ in: "header", schema: NUMBERS }, "1, 2", { value: [1, 2] }],
  ])("%j: %s", (declared, raw, reading) => {
    expect(readSimple(parameter(declared), raw)).toEqual(reading);
  });
});

test.each([
  ["query", "deepObject"],
  ["path", "label"],
])("a %s parameter in the style %s, which the client can't write, is told at once", (place, style) => {
  expect(() => parameter({ in: place, style, schema: COLOR })).toThrow(
    `The ${place} parameter color has the style ${style}: the client can't write it.`,
  );
});
