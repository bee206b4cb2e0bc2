import { expect, test } from "vitest";
import { importedModules, loadingCalls } from "./module-code.js";

test.each([
  ['import a from "a";', ["a"]],
  ['import "./a.js";', ["./a.js"]],
  ['export { b } from "../b.js";\nexport * from "c";', ["../b.js", "c"]],
  ["import{d}from'd'", ["d"]],
  ['export const entries = { "200": 1, "default": 2 };', []],
  ["export default function (key) { return key === \"from 'x'\"; }", []],
  ['const text = `\nimport "e";\n`; // import "f"', []],
])("%s: what is imported", (code, modules) => {
  expect(importedModules(code)).toEqual(modules);
});

test.each([
  ['const ajv = require("ajv");', ["require"]],
  ['eval("1"); globalThis.eval("1");', ["eval", "eval"]],
  ['new Function("a"); Function("b");', ["Function", "Function"]],
  ['const load = () => import("./a.js");', ["import"]],
  ['const message = "must not call eval(1) or require(2)"; // new Function("")', []],
  ["const { Function: named } = data; if (data.require === 1) evaluate(data);", []],
])("%s: what loads or makes code", (code, calls) => {
  expect(loadingCalls(code)).toEqual(calls);
});
