import { expect, test } from "vitest";
import { typeErrors } from "./type-errors.js";

/** What was checked before isn't checked again: it has to be noticed all the same when it has become wrong. */

const MODEL = "export interface Pet { readonly name: string }\n";
const USE = 'import type { Pet } from "./model.js";\nexport const name = (pet: Pet): string => pet.name;\n';
const files = (model: string, use: string) =>
  new Map([
    ["src/model.ts", model],
    ["src/use.ts", use],
  ]);

test("a file that has become wrong, or whose import has, is told each time", () => {
  expect(typeErrors(files(MODEL, USE))).toEqual([]);
  const changed = MODEL.replace("string", "number");
  const wrong = ["src/use.ts:2: Type 'number' is not assignable to type 'string'."];
  expect(typeErrors(files(changed, USE))).toEqual(wrong);
  expect(typeErrors(files(changed, USE))).toEqual(wrong);
  expect(typeErrors(files(MODEL, USE))).toEqual([]);
  expect(typeErrors(new Map([["src/use.ts", USE]]))).toEqual([
    "src/use.ts:1: Cannot find module './model.js' or its corresponding type declarations.",
  ]);
});

test.each([
  ["export const x: string = 1;\n", "Type 'number' is not assignable to type 'string'."],
  ["export const x: string = ;\n", "Expression expected."],
  [
    "export const x = Math.random();\n",
    "Variable must have an explicit type annotation with --isolatedDeclarations.",
  ],
])("%j is wrong: %s", (text, message) => {
  for (let time = 0; time < 2; time++) {
    expect(typeErrors(files(text, "export {};\n"))).toEqual([`src/model.ts:1: ${message}`]);
  }
});
