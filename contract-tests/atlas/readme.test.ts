import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typeErrors } from "../../generator/testing/type-errors.js";

/** The TypeScript that the project's README shows compiles against the package, as it is installed. */

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const BLOCKS = [...README.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

test("each block of TypeScript in the README compiles", () => {
  const files = new Map(BLOCKS.map((code, index) => [`block-${index}.ts`, code]));
  expect(files.size).toBeGreaterThan(0);
  expect(typeErrors(new Map([["package.json", '{ "type": "module" }'], ...files]))).toEqual([]);
});
