import { describe, expect, test } from "vitest";
import type { FoundIssue } from "./found-issues.js";
import { createValidator } from "./validator.js";

function issue(name: string, changed: Partial<FoundIssue> = {}): FoundIssue {
  return {
    message: "is missing: add it",
    path: [name],
    keyword: "required",
    pointer: `/${name}`,
    ...changed,
  };
}

function issuesOf(...found: FoundIssue[]) {
  return createValidator<unknown>(() => found)["~standard"].validate(undefined).issues;
}

describe("the result", () => {
  const name = createValidator<unknown>((data) =>
    typeof data === "object" && data !== null && "name" in data ? null : [issue("name")],
  )["~standard"];

  test("of a valid value is the value itself, and nothing more", () => {
    const value = { name: "Rex" };
    const result = name.validate(value);
    expect(result).toStrictEqual({ value });
    expect("value" in result && result.value).toBe(value);
    expect(name).toMatchObject({ version: 1, vendor: "openapi-contract" });
  });

  test("of a refused value is its issues, and nothing more", () => {
    const result = name.validate({ nom: "Rex" });
    expect(result).toStrictEqual({ issues: [issue("name")] });
    expect(structuredClone(result)).toStrictEqual(result);
  });

  test("stays as it is when the same validator is used again", () => {
    const first = name.validate({});
    const second = name.validate({ name: "Rex" });
    expect(first.issues).toHaveLength(1);
    expect(second.issues).toBeUndefined();
  });
});

test.each([2, 20])(
  "%d times the same issues are there once, all that differ in anything, in their order",
  (times) => {
    const different = [
      issue("a"),
      issue("b"),
      issue("a", { keyword: "type" }),
      issue("a", { message: "must be a string" }),
    ];
    const found = Array.from({ length: times }, (_, index) => [
      ...different.map((one) => ({ ...one })),
      issue(`${index}`),
    ]).flat();
    const [first, ...rest] = Array.from({ length: times }, (_, index) => issue(`${index}`));
    expect(issuesOf(...found)).toEqual([...different, first, ...rest]);
  },
);

test("a path is shown from the outside in", () => {
  const found = issue("name", { path: ["name", 0, "list"], pointer: "/list/0/name" });
  expect(issuesOf(found)).toEqual([issue("name", { path: ["list", 0, "name"], pointer: "/list/0/name" })]);
});
