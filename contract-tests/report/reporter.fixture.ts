import { beforeAll, describe, expect, test } from "vitest";
import { record } from "./evidence.js";

/** Not a test of the suite: what reporter.test.ts has vitest run, to see what becomes of it. */

test("passes <b>", (context) => {
  record(context, { kind: "fact", counts: { matched: 2 } }, { kind: "wire", operation: "addPet" });
});

describe("outer", () => {
  describe("inner", () => {
    test("fails $(id) it's [a-z]+", (context) => {
      record(context, { kind: "example", operation: "addPet", part: "body" });
      expect({ name: "Rex" }).toEqual({ name: "Tom" });
    });
  });
  test.skip("is skipped", () => {});
});

describe("a broken hook", () => {
  beforeAll(() => {
    throw new TypeError("no server", { cause: new Error("no port") });
  });
  test("never runs", () => {});
});
