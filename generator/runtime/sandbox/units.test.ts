import { describe, expect, test } from "vitest";
import type { Serialization } from "../operation.js";
import { styledWriters } from "../parameter-styles.js";
import { chooseContent, quality } from "./accept.js";
import type { SandboxParameter } from "./definition.js";
import { nextId } from "./ids.js";
import { Memory } from "./memory.js";
import { readParameters } from "./parameters.js";
import { readPreferences, writePreferences } from "./preferences.js";
import { RateLimit } from "./rate-limit.js";
import { findRoute } from "./routing.js";
import { EMPTY_STATE, readState, type SandboxState } from "./state.js";
import { pathTo } from "./states.js";

describe("Prefer", () => {
  test.each([
    ["code=409", { code: 409 }],
    ['Code = "409" , example="a \\"b\\"";x=1, delay=20', { code: 409, example: 'a "b"', delay: 20 }],
    ["reset, state=AVAILABLE, wait=3", { reset: true, state: "AVAILABLE" }],
    ["code=200, code=404", { code: 200 }],
    ["code=99, delay=soon, example=", {}],
    ["delay=9999999", { delay: 60_000 }],
    // Of a parameter, whatever it is in.
    ['wait; p="x, code=404"; code=401, code=409', { code: 409 }],
    ['wait="a;b, code=404", state=A', { state: "A" }],
    ['code="40\\9"', { code: 409 }],
    [" , ,code=404,,", { code: 404 }],
    ['example="no end, code=404', { example: "no end, code=404" }],
    ['"code=404", code=405', { code: 405 }],
    ["", {}],
  ])("%s", (header, wanted) => {
    expect(readPreferences(header)).toEqual(wanted);
  });

  test("says what was followed, and nothing else", () => {
    const given = { code: 409, example: 'a "é"', reset: true } as const;
    expect(writePreferences(given, ["delay", "reset", "example"])).toBe('reset, example="a \\"?\\""');
    expect(writePreferences(given, [])).toBe("");
  });
});

test.each([
  ["32b6e34b3d91647abb20e7b8", 17, "32b6e34b3d91647a00000011"],
  ["56657fdb-ca45-40dc-fe56-77fd8b6d2b37", 255, "56657fdb-ca45-40dc-fe56-77fd000000ff"],
  ["peer-007", 12, "peer-012"],
  ["string", 3, "3"],
  [1, 4, 4],
])("the id after %j, the %i. resource's", (sample, n, wanted) => {
  expect(nextId(sample, n)).toBe(wanted);
});

describe("a path finds the operation", () => {
  const operation = (method: string, path: string) => ({
    ...{ name: path, method, path, security: [], parameters: [], answers: {} },
  });
  const paths = ["/v1/a", "/a/{x}", "/a/{x}.{y}", "/a/{x}{y}{z}-{w}", "/a/mine", "/{__proto__}/b"];
  const definition = {
    title: "",
    basePath: "/v1",
    operations: paths.map((path) => operation("GET", path)),
    collections: {},
  };
  test.each([
    ["/v1/a/mine", "/a/mine", {}],
    ["/a/other", "/a/{x}", { x: "other" }],
    ["/a/b.c.d", "/a/{x}", { x: "b.c.d" }],
    ["/v1/v1/a", "/v1/a", {}],
    ["/v1/a", "/v1/a", {}],
    ["/c/b", "/{__proto__}/b", JSON.parse('{"__proto__":"c"}')],
    ["/a/", undefined, undefined],
    ["/a/b/c", undefined, undefined],
  ])("%s: %s", (path, wanted, values) => {
    const route = findRoute(definition, "GET", path);
    expect(route?.operation.path).toBe(wanted);
    expect(route && "values" in route ? route.values : undefined).toEqual(values);
  });

  test("of several parameters in one segment each has its part, in linear time", () => {
    const only = { ...definition, operations: [operation("GET", "/{x}{y}{z}-{w}!")] };
    const values = (path: string) => {
      const route = findRoute(only, "GET", path);
      return route && "values" in route ? route.values : undefined;
    };
    expect(values("/abcd-e-f!")).toEqual({ x: "a", y: "b", z: "cd", w: "e-f" });
    expect(values("/ab-e!")).toBeUndefined();
    expect(values(`/${"a-".repeat(100_000)}`)).toBeUndefined();
  });
});

test("a way through states is the shortest that there is", () => {
  const state = (...next: string[]) => ({ next, set: {} });
  const states = { A: state("B", "C"), B: state("D"), C: state("D"), D: state("A") };
  expect(pathTo(states, "A", "D")).toEqual(["B", "D"]);
  expect(pathTo(states, "A", "A")).toEqual([]);
  expect(pathTo(states, "A", "constructor")).toBeUndefined();
  expect(pathTo({ ...states, D: state() }, "D", "A")).toBeUndefined();
});

test("a rate limit is a bucket that fills up again", () => {
  let now = 0;
  const limit = new RateLimit({ capacity: 2, refill: 1, seconds: 10 }, () => now);
  expect([limit.take(), limit.take(), limit.take()]).toEqual([0, 0, 10]);
  now = 7500;
  expect(limit.take()).toBe(3);
  now = 10_000;
  expect([limit.take(), limit.take()]).toEqual([0, 10]);
  now = 100_000;
  expect(limit.headers()).toEqual({ "ratelimit-limit": "2", "ratelimit-remaining": "0" });
  expect(limit.take()).toBe(0);
  expect(limit.headers()["ratelimit-remaining"]).toBe("1");
});

describe("what a sandbox remembers", () => {
  test("is read as it was written", () => {
    const state: SandboxState = {
      created: 1,
      resources: [{ collection: "/pets", path: "/pets", value: { id: 1 } }],
      tokens: [{ token: "t", issuer: "/token", ends: 5 }],
    };
    expect(readState(JSON.stringify(state))).toEqual(state);
  });

  test.each([
    ["{", "it isn't JSON"],
    ["[]", "it has no number of what was created"],
    ['{"created":-1}', "it has no number of what was created"],
    ['{"created":1,"resources":[{"path":"/pets"}],"tokens":[]}', "its resources aren't those of a sandbox"],
    ['{"created":1,"resources":[],"tokens":[{"token":1}]}', "its tokens aren't those of a sandbox"],
  ])("isn't %s", (text, message) => {
    expect(() => readState(text)).toThrow(new TypeError(message));
  });

  test("is saved one change after the other, and a failure is told once", async () => {
    const saved: number[] = [];
    const memory = new Memory(EMPTY_STATE, async ({ created }) => {
      await new Promise((turn) => setImmediate(turn));
      if (created === 2) throw new Error("the disk is full");
      saved.push(created);
    });
    memory.change({ created: 1 });
    memory.change({ created: 2 });
    await expect(memory.saved()).rejects.toThrow("the disk is full");
    memory.change({ created: 3 });
    await memory.saved();
    expect(saved).toEqual([1, 3]);
  });
});

describe("Accept", () => {
  test.each([
    [null, 1],
    ["", 1],
    ["*/*", 1],
    ["text/html, application/*;q=0.5", 0.5],
    ["*/*, application/vnd.pets.v1+json;q=0.2, application/*;q=0.7", 0.2],
    ["Application/VND.pets.v1+json; charset=utf-8", 1],
    ["application/vnd.pets.v2+json", 0],
    ["application/json", 0],
    ["text/html, */*;q=0.0", 0],
  ])("%s wants it this much: %f", (accept, wanted) => {
    expect(quality(accept, "application/vnd.pets.v1+json; charset=utf-8")).toBe(wanted);
  });

  test.each([
    [null, "application/json"],
    ["*/*", "application/json"],
    ["text/csv", "text/csv"],
    ["application/json;q=0.1, text/*", "text/csv"],
    ["image/png", "application/json"],
  ])("%s gets %s", (accept, wanted) => {
    const contents = ["application/json", "text/csv"].map((mediaType) => ({ mediaType, examples: {} }));
    expect(chooseContent(contents, accept)?.mediaType).toBe(wanted);
  });
});

/** What the client writes is what the sandbox reads: the same table of values through both. */
describe("parameters in every style", () => {
  const places = {
    path: ["simple", "label", "matrix"],
    query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    header: ["simple"],
    cookie: ["form"],
  } as const;
  const values = { scalar: "a/b c,d", array: ["a,b", "c"], object: { x: "1", y: "a" } } as const;
  const rows = Object.entries(places).flatMap(([place, styles]) =>
    styles.flatMap((style) =>
      [true, false].flatMap((explode) =>
        Object.entries(values).map(([shape, value]) => ({ place, style, explode, shape, value })),
      ),
    ),
  );
  const written = rows.filter(({ place, style, explode, shape }) => {
    if (style === "deepObject") return explode && shape === "object";
    if (style.endsWith("Delimited")) return !explode && shape !== "scalar";
    // A comma in a header is one; and a cookie has no exploded values.
    return place === "query" || place === "path" || (shape !== "array" && !(explode && place === "cookie"));
  });

  test.each(written)("$shape in the $place, $style, exploded: $explode", ({ value, ...row }) => {
    const serialization: Serialization = { style: row.style, explode: row.explode };
    const place = row.place as SandboxParameter["in"]; // the keys of `places`
    const writers = styledWriters({ [place]: { p: serialization } });
    const shape = row.shape as SandboxParameter["shape"]; // the keys of `values`
    const parameter = { name: "p", in: place, shape, properties: ["x", "y"], serialization };
    const headers = new Headers();
    const cookie = place === "cookie" ? writers.cookie?.({ p: value }, undefined) : undefined;
    const header = place === "header" ? writers.header("p", value) : undefined;
    if (cookie !== undefined) headers.set("cookie", cookie);
    if (header !== undefined) headers.set("p", header);
    const query = place === "query" ? writers.query("p", value).join("&") : "";
    const request = { method: "GET", target: "/", pathname: "/", query, headers, body: undefined };
    const inPath = place === "path" ? { p: writers.path("p", value) } : {};
    expect(readParameters(place, [parameter], request, inPath)).toEqual({ p: value });
  });

  test("by a media type", () => {
    const value = { a: [1, null] };
    const parameter = {
      name: "p",
      in: "query",
      shape: "object",
      serialization: { mediaType: "application/json" },
    } as const;
    const query = `q=1&p=${encodeURIComponent(JSON.stringify(value))}`;
    const request = {
      method: "GET",
      target: "/",
      pathname: "/",
      query,
      headers: new Headers(),
      body: undefined,
    };
    expect(readParameters("query", [parameter], request, {})).toEqual({ p: value });
    expect(() => readParameters("query", [parameter], { ...request, query: "p={" }, {})).toThrow(SyntaxError);
    expect(() => readParameters("query", [parameter], { ...request, query: "p=%E2" }, {})).toThrow(URIError);
  });
});
