import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { wireOperations, wireParts } from "./operations.js";
import { cookieFields, ownFields, queryFields, readForm, readSimple } from "./parameters.js";

/** How parameters are written, by the examples of OpenAPI 3.1, section 4.8.12.4, and what can't be read. */

const NUMBERS: JsonObject = { type: "array", items: { type: "integer" } };
const TEXTS: JsonObject = { type: "array", items: { type: "string" } };
const NUMBER: JsonObject = { type: "integer" };
const COLOR: JsonObject = {
  type: "object",
  properties: { R: NUMBER, G: NUMBER },
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

/** Each cell of the examples in OpenAPI 3.1.1, section 4.8.12.4. */
describe("the specification's examples", () => {
  const blue = [{ type: "string" }, "blue"] as const;
  const list = [TEXTS, ["blue", "black", "brown"]] as const;
  const object = [
    { ...COLOR, properties: { R: NUMBER, G: NUMBER, B: NUMBER } },
    { R: 100, G: 200, B: 150 },
  ] as const;

  test.each<[style: string, explode: boolean, given: readonly [JsonObject, Json], written: string]>([
    ["matrix", false, blue, ";color=blue"],
    ["matrix", false, list, ";color=blue,black,brown"],
    ["matrix", false, object, ";color=R,100,G,200,B,150"],
    ["matrix", true, blue, ";color=blue"],
    ["matrix", true, list, ";color=blue;color=black;color=brown"],
    ["matrix", true, object, ";R=100;G=200;B=150"],
    ["label", false, blue, ".blue"],
    ["label", false, list, ".blue,black,brown"],
    ["label", false, object, ".R,100,G,200,B,150"],
    ["label", true, blue, ".blue"],
    ["label", true, list, ".blue.black.brown"],
    ["label", true, object, ".R=100.G=200.B=150"],
    ["simple", false, blue, "blue"],
    ["simple", false, list, "blue,black,brown"],
    ["simple", false, object, "R,100,G,200,B,150"],
    ["simple", true, blue, "blue"],
    ["simple", true, list, "blue,black,brown"],
    ["simple", true, object, "R=100,G=200,B=150"],
    ["form", false, blue, "color=blue"],
    ["form", false, list, "color=blue,black,brown"],
    ["form", false, object, "color=R,100,G,200,B,150"],
    ["form", true, blue, "color=blue"],
    ["form", true, list, "color=blue&color=black&color=brown"],
    ["form", true, object, "R=100&G=200&B=150"],
    ["spaceDelimited", false, list, "color=blue%20black%20brown"],
    ["spaceDelimited", false, object, "color=R%20100%20G%20200%20B%20150"],
    ["pipeDelimited", false, list, "color=blue%7Cblack%7Cbrown"],
    ["pipeDelimited", false, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
    ["deepObject", true, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ])("%s, explode %s: %j is %s", (style, explode, [schema, value], written) => {
    const isPath = ["matrix", "label", "simple"].includes(style);
    const one = parameter({ in: isPath ? "path" : "query", style, explode, schema });
    const reading = isPath ? readSimple(one, written) : readForm(one, ownFields(one, queryFields(written)));
    expect(reading).toEqual({ value });
  });
});

describe("what isn't in the style", () => {
  test.each<[style: string, explode: boolean, written: string, rule: string]>([
    ["label", false, "blue", "style"],
    ["matrix", false, "color=blue", "style"],
    ["matrix", true, ";other=blue", "style"],
    ["matrix", true, ";", "style"],
    ["matrix", false, ";color=blue;color=black", "repeated"],
    ["label", false, ".%zz", "encoding"],
  ])("%s, explode %s: %s", (style, explode, written, rule) => {
    expect(readSimple(parameter({ in: "path", style, explode, schema: TEXTS }), written)).toEqual({ rule });
  });
});

describe("a cookie", () => {
  test.each<[declared: JsonObject, header: string, reading: object]>([
    [{ schema: { type: "string" } }, "other=1; color=a%3Bb", { value: "a;b" }],
    [{ schema: TEXTS, explode: false }, "color=blue,black; color2=x", { value: ["blue", "black"] }],
    [{ schema: { type: "string" } }, "other=1", { value: undefined }],
    [{ content: { "text/plain": { schema: { type: "string" } } } }, "color=a%20=b", { value: "a%20=b" }],
    [{ content: { "application/json": { schema: COLOR } } }, "color=%7B%22R%22%3A1%7D", { value: { R: 1 } }],
  ])("%j: %s", (declared, header, reading) => {
    const one = parameter({ in: "cookie", ...declared });
    expect(readForm(one, ownFields(one, cookieFields(header)))).toEqual(reading);
  });
});

test.each([
  ["query", "label"],
  ["path", "form"],
])("a %s parameter in the style %s, which is for other places, is told at once", (place, style) => {
  expect(() => parameter({ in: place, style, schema: COLOR })).toThrow(
    `The ${place} parameter color has the style ${style}, which is for other places.`,
  );
});
