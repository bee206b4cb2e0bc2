import { expect, test } from "vitest";
import { detach } from "./detach.js";

test.each([
  `const schema1 = {"enum":["require(\\"fs\\")","eval"]}; schema1;`,
  "if(data.process !== undefined){ return data.Function; }",
  `const key0 = "it's \`so\`";`,
])("code that names what is forbidden in texts and members alone: %s", (code) => {
  expect(detach(code, false).code).toContain(code);
});

test.each([
  ["require", `const fs = require("fs");`],
  ["process", "const exit = valid ? process : 0;"],
  ["import", `const loaded = import("node:fs");`],
  ["Function", `const made = new Function("return this");`],
  ["'", "const text = 'a';"],
  ["`", "const text = `a`;"],
])("code with %s", (found, code) => {
  expect(() => detach(code, false)).toThrow(`The validator code still has ${found}.`);
});
