import { expect, test } from "vitest";
import { propertyClaims } from "./property-claims.js";
import { typeClaims } from "./type-claims.js";

/** An object's facts are read in whichever form TypeScript needs for its type. */

const CLAIMED = new Map([
  ["literals of fault.code", '["a","b"]'],
  ["default of fault.hint", "none"],
]);
const MEMBERS = `
  code: "a" | "b";
  /** @default none */
  hint?: string;
  more?: { code: "c" };
`;

test.each([
  ["an interface", `export interface Fault {${MEMBERS}}`],
  ["an alias", `export type Fault = {${MEMBERS}};`],
  ["an alias that may be null", `export type Fault = {${MEMBERS}} | null;`],
  ["with an index beside it", `export type Fault = {${MEMBERS}} & { [key: string]: string };`],
  ["with others beside it", `export type Fault = Base & ({${MEMBERS}} & { [key: string]: string });`],
])("%s", (_, text) => {
  expect(typeClaims(text, CLAIMED)).toEqual([
    ["literals of fault.code", '["a","b"]'],
    ["default of fault.hint", "none"],
  ]);
});

test("a document claims what the members of its allOf have, but for components", () => {
  const whole = { properties: { code: { enum: ["b", "a"] }, hint: { default: "none" } } };
  const base = { $ref: "#/components/schemas/Base" };
  for (const Fault of [whole, { allOf: [base, whole] }, { allOf: [{ allOf: [whole] }] }]) {
    const claims = propertyClaims({ components: { schemas: { Fault } } }, new Set());
    expect(Object.fromEntries(claims)).toMatchObject(Object.fromEntries(CLAIMED));
  }
});

test("a default that isn't claimed is shown, of a property that is", () => {
  const text = "export interface Fault {\n  /** @default a */\n  code: string;\n}";
  expect(typeClaims(text, CLAIMED)).toContainEqual(["default of fault.code", "a"]);
});

test("what is sent alone has no claims of its own", () => {
  expect(typeClaims(`export interface FaultRequest {${MEMBERS}}`, CLAIMED)).toEqual([]);
});

test("the members of a union have their facts by themselves", () => {
  expect(typeClaims('export type Fault = { code: "a" } | { code: "b" };', CLAIMED)).toEqual([]);
});
