import { describe, expect, test } from "vitest";
import type { Serialization, Styled } from "./operation.js";
import { styledWriters } from "./parameter-styles.js";

/** OpenAPI 3.1.1, section 4.8.12.4, each row of its table. */
const EMPTY = "";
const BLUE = "blue";
const LIST = ["blue", "black", "brown"];
const OBJECT = { R: 100, G: 200, B: 150 };

/** What is written of a parameter `color`; undefined where nothing is. */
function written(place: "path" | "query" | "header" | "cookie", rule: Serialization, value: unknown) {
  const writers = styledWriters({ [place]: { color: rule } });
  if (place === "query") return writers.query("color", value).join("&");
  return place === "cookie" ? writers.cookie?.({ color: value }, undefined) : writers[place]("color", value);
}

describe("the specification's examples", () => {
  test.each<[style: Styled["style"], explode: boolean, ...wanted: (string | undefined)[]]>([
    ["matrix", false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    ["matrix", true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
    ["label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
    ["label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    ["simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ["simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ["form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ["form", true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
    [
      "spaceDelimited",
      false,
      undefined,
      undefined,
      "color=blue%20black%20brown",
      "color=R%20100%20G%20200%20B%20150",
    ],
    [
      "pipeDelimited",
      false,
      undefined,
      undefined,
      "color=blue%7Cblack%7Cbrown",
      "color=R%7C100%7CG%7C200%7CB%7C150",
    ],
    [
      "deepObject",
      true,
      undefined,
      undefined,
      undefined,
      "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ],
  ])("%s, explode %s", (style, explode, ...wanted) => {
    const place = ["matrix", "label", "simple"].includes(style) ? "path" : "query";
    const given = [EMPTY, BLUE, LIST, OBJECT].map((value) => written(place, { style, explode }, value));
    expect(given.map((text, index) => (wanted[index] === undefined ? undefined : text))).toEqual(wanted);
    if (style === "simple") {
      const inHeader = [BLUE, LIST, OBJECT].map((value) => written("header", { style, explode }, value));
      expect(inHeader).toEqual(wanted.slice(1));
    }
  });
});

const JSON_CONTENT = { mediaType: "application/vnd.a+json" };
const TEXT_CONTENT = { mediaType: "text/plain" };

test.each<[Parameters<typeof written>[0], Serialization, unknown, string | undefined]>([
  // Examples of RFC 6570, sections 3.2.5, 3.2.7 and 3.2.3.
  ["path", { style: "label", explode: false }, "fred&b", ".fred%26b"],
  ["path", { style: "matrix", explode: true }, { semi: ";", empty: "" }, ";semi=%3B;empty"],
  ["path", { style: "matrix", explode: false }, [], ""],
  ["path", { style: "label", explode: true }, undefined, ""],
  ["path", { style: "matrix", explode: true }, null, ""],
  ["path", JSON_CONTENT, { a: "/" }, "%7B%22a%22%3A%22%2F%22%7D"],
  ["query", { style: "form", explode: false }, ["a,b", undefined, "c&d"], "color=a%2Cb,c%26d"],
  ["query", { style: "form", explode: false }, [], ""],
  ["query", { style: "form", explode: false }, undefined, ""],
  ["query", { style: "form", explode: true, allowReserved: true }, "/a?b=c:d'e", "color=/a?b=c:d'e"],
  ["query", { style: "form", explode: true, allowReserved: true }, "100% %2F", "color=100%25%20%2F"],
  ["query", { style: "form", explode: true, allowReserved: true }, "a&b#c+d[]", "color=a%26b%23c%2Bd%5B%5D"],
  [
    "query",
    { style: "deepObject", explode: false },
    { a: { b: 1 }, c: ["x", "y"], d: null },
    "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D%5B%5D=x&color%5Bc%5D%5B%5D=y",
  ],
  ["query", { style: "deepObject", explode: true }, ["x"], "color%5B%5D=x"],
  ["query", JSON_CONTENT, null, "color=null"],
  ["query", JSON_CONTENT, undefined, ""],
  ["query", JSON_CONTENT, { a: [1] }, "color=%7B%22a%22%3A%5B1%5D%7D"],
  ["query", TEXT_CONTENT, "a b", "color=a%20b"],
  ["header", { style: "simple", explode: true }, { R: "100%", G: " " }, "R=100%,G= "],
  ["header", JSON_CONTENT, { a: "ü€" }, '{"a":"\\u00fc\\u20ac"}'],
  ["header", TEXT_CONTENT, "ü", "ü"],
  ["header", TEXT_CONTENT, undefined, undefined],
  ["cookie", { style: "form", explode: true }, "a;b c", "color=a%3Bb%20c"],
  ["cookie", { style: "form", explode: false }, ["a", "b"], "color=a,b"],
  ["cookie", { style: "form", explode: true }, undefined, ""],
  ["cookie", TEXT_CONTENT, "a%3B=b", "color=a%3B=b"],
  ["cookie", JSON_CONTENT, ["a"], "color=%5B%22a%22%5D"],
])("in %s, %j: %j is %s", (place, rule, value, want) => {
  expect(written(place, rule, value)).toBe(want);
});

test("several cookies, those in the default style among them", () => {
  const { cookie } = styledWriters();
  expect(cookie?.({ a: 1, constructor: "x", b: undefined, __proto__value: true }, "own=a=b")).toBe(
    "own=a=b; a=1; constructor=x; __proto__value=true",
  );
});

test("what has no style of its own has the default one", () => {
  const { path, query, header } = styledWriters({ query: { other: { style: "form", explode: false } } });
  expect([path("color", LIST), query("color", LIST), header("color", LIST)]).toEqual([
    "blue,black,brown",
    LIST.map((color) => `color=${color}`),
    "blue,black,brown",
  ]);
});

test.each<[Parameters<typeof written>[0], Serialization, unknown]>([
  ["path", { style: "label", explode: true }, [["a"]]],
  ["query", { style: "form", explode: false }, { a: {} }],
  ["query", { style: "pipeDelimited", explode: false }, [{}]],
  ["header", { style: "simple", explode: true }, [[1]]],
  ["query", TEXT_CONTENT, {}],
  ["cookie", TEXT_CONTENT, "a; b=c"],
  ["cookie", TEXT_CONTENT, "ü"],
])("in %s, %j has no form for %j", (place, rule, value) => {
  expect(() => written(place, rule, value)).toThrow(TypeError);
});
