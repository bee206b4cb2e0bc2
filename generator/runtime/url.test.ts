import { expect, test } from "vitest";
import { DEFAULT_WRITERS, fillPath as fill, queryString as write } from "./url.js";

const fillPath = (template: string, values?: Record<string, unknown>) =>
  fill(template, values, DEFAULT_WRITERS.path);
const queryString = (query?: Record<string, unknown>) => write(query, DEFAULT_WRITERS.query);

test.each<{ path?: object; query?: object; template: string; want: string }>([
  { template: "/a", want: "/a" },
  { template: "/a/{id}/b", path: { id: "x y/ü?#" }, want: "/a/x%20y%2F%C3%BC%3F%23/b" },
  { template: "/{a}{b}", path: { a: 1, b: true }, want: "/1true" },
  { template: "/{ids}", path: { ids: ["a,b", 2] }, want: "/a%2Cb,2" },
  { template: "/{o}", path: { o: { k: "v", l: 1 } }, want: "/k,v,l,1" },
  { template: "/{id}", path: { id: "$&$1" }, want: "/%24%26%241" },
  { template: "/", query: { a: 1, b: false, c: "&=+ %" }, want: "/?a=1&b=false&c=%26%3D%2B%20%25" },
  { template: "/", query: { a: undefined, b: null, c: "" }, want: "/?c=" },
  { template: "/", query: { a: [], b: ["x", undefined, "y"] }, want: "/?b=x&b=y" },
  { template: "/", query: { filter: { from: 1, to: [2, 3] } }, want: "/?from=1&to=2&to=3" },
  { template: "/", query: { "a[b]&": 1 }, want: "/?a%5Bb%5D%26=1" },
  { template: "/", query: {}, want: "/" },
])("$template with $path and $query is $want", ({ template, path, query, want }) => {
  const [inPath, inQuery] = [path, query].map((given) => given && Object.fromEntries(Object.entries(given)));
  expect(fillPath(template, inPath)).toEqual({ path: want.replace(/\?.*/, ""), issues: [] });
  expect(queryString(inQuery)).toBe(want.replace(/^[^?]*/, ""));
});

test.each([{ a: [{}] }, { a: { b: {} } }])("%j has no form in a path or a header", (values) => {
  expect(() => fillPath("/{a}", values)).toThrow(TypeError);
  expect(() => DEFAULT_WRITERS.header("a", values.a)).toThrow(TypeError);
});

test("half a surrogate pair can't be written", () => {
  expect(() => fillPath("/{id}", { id: "\ud800" })).toThrow(URIError);
  expect(() => queryString({ q: "\udc00" })).toThrow(URIError);
});

test.each([undefined, null, "", ".", "..", [], {}])("%j can't stand in a path", (value) => {
  expect(fillPath("/{constructor}/{a~b}", { "a~b": value, constructor: "x" }).issues).toEqual([
    { pointer: "/path/a~0b", path: ["path", "a~b"], keyword: "pathSegment", message: expect.any(String) },
  ]);
  expect(fillPath("/{constructor}").issues).toHaveLength(1);
});
