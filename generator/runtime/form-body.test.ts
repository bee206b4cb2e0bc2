import { describe, expect, test } from "vitest";
import { formBody } from "./form-body.js";
import type { FormEncoding } from "./operation.js";

const URLENCODED = "application/x-www-form-urlencoded";

/** OpenAPI 3.1.1, sections 4.8.15.2 and 4.8.15.3. */
describe(URLENCODED, () => {
  test.each<[value: object, encoding: FormEncoding, want: string]>([
    [
      {
        id: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        address: { streetAddress: "123 Example Dr.", city: "Somewhere", state: "CA", zip: "99999+1234" },
      },
      {},
      "id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22city%22%3A%22Somewhere%22%2C%22state%22%3A%22CA%22%2C%22zip%22%3A%2299999%2B1234%22%7D",
    ],
    [{ id: "a b" }, { id: { mediaType: "application/json" } }, "id=%22a+b%22"],
    [
      { a: ["x", 1, null, { b: true }], c: null, d: undefined, "e&": "" },
      {},
      "a=x&a=1&a=%7B%22b%22%3Atrue%7D&e%26=",
    ],
    [{ a: ["x", "y z"] }, { a: { style: "form", explode: false } }, "a=x,y%20z"],
    [{ a: { b: 1, c: 2 } }, { a: { style: "form", explode: true } }, "b=1&c=2"],
    [{ a: { b: 1 } }, { a: { style: "deepObject", explode: true } }, "a%5Bb%5D=1"],
    [{ a: "/?" }, { a: { style: "form", explode: true, allowReserved: true } }, "a=/?"],
    [{ constructor: "x" }, {}, "constructor=x"],
  ])("%j by %j is %s", (value, encoding, want) => {
    expect(formBody(value, URLENCODED, encoding)).toBe(want);
  });

  test("has no form for bytes", () => {
    expect(() => formBody({ a: new Blob() }, URLENCODED)).toThrow(TypeError);
  });
});

test("what isn't an object is sent as it is, unless nothing says what it is", () => {
  const forms = [new FormData(), new URLSearchParams("a=1")];
  expect(forms.map((form) => formBody(form, "multipart/form-data"))).toEqual(forms);
  expect(() => formBody(new Blob(), "image/*")).toThrow(
    "A body of image/* needs a contentType that says which it is of",
  );
});

/** OpenAPI 3.1.1, sections 4.8.15.4 to 4.8.15.6. */
describe("multipart/form-data", () => {
  async function parts(value: object, encoding: FormEncoding = {}) {
    const form = formBody(value, "multipart/form-data", encoding);
    if (!(form instanceof FormData)) throw new Error("That isn't a form.");
    return Promise.all(
      [...form].map(async ([name, part]) =>
        part instanceof Blob ? [name, part.type, part.name, await part.text()] : [name, part],
      ),
    );
  }

  test("each property by its type", async () => {
    const photo = new File(["PNG"], "rex.png", { type: "image/png" });
    const value = { id: "a&b c", age: 3, tags: ["x", { y: 1 }], owner: { name: "Ann" }, photo, none: null };
    expect(await parts(value)).toEqual([
      ["id", "a&b c"],
      ["age", "3"],
      ["tags", "x"],
      ["tags", "application/json", "blob", '{"y":1}'],
      ["owner", "application/json", "blob", '{"name":"Ann"}'],
      ["photo", "image/png", "rex.png", "PNG"],
    ]);
  });

  test.each<[value: () => unknown, encoding: FormEncoding[string], want: unknown[]]>([
    [() => new Blob(["a"]), { mediaType: "text/csv" }, [["a", "text/csv", "blob", "a"]]],
    [() => new File(["a"], "f", { type: "x/y" }), { mediaType: "text/csv" }, [["a", "text/csv", "f", "a"]]],
    [
      () => new Blob(["a"], { type: "image/gif" }),
      { mediaType: "image/png, image/gif" },
      [["a", "image/gif", "blob", "a"]],
    ],
    [
      () => new Blob(["a"], { type: "image/gif" }),
      { mediaType: "image/*" },
      [["a", "image/gif", "blob", "a"]],
    ],
    [
      () => "x",
      { mediaType: "application/json; charset=utf-8" },
      [["a", "application/json; charset=utf-8", "blob", '"x"']],
    ],
    [() => "x", { mediaType: "application/xml, text/plain" }, [["a", "application/xml", "blob", "x"]]],
    [() => "x", { mediaType: "text/plain" }, [["a", "x"]]],
    [
      () => ["x", "y"],
      { style: "form", explode: true },
      [
        ["a", "x"],
        ["a", "y"],
      ],
    ],
    [() => ["x y", "z"], { style: "pipeDelimited", explode: false }, [["a", "x y|z"]]],
    [() => ({ b: "c d" }), { style: "deepObject", explode: true }, [["a[b]", "c d"]]],
    [() => ({ b: "c d" }), { style: "form", explode: true }, [["b", "c d"]]],
  ])("%s by %j", async (value, encoding, want) => {
    expect(await parts({ a: value() }, { a: encoding })).toEqual(want);
  });

  test("an object has no form in a type that isn't JSON", () => {
    const encoding = { a: { mediaType: "application/xml" } };
    expect(() => formBody({ a: {} }, "multipart/form-data", encoding)).toThrow(TypeError);
  });
});
