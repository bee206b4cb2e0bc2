import { expect, test } from "vitest";
import { code, fenced, table } from "./markdown.js";

/** Text that Markdown would take for markup. */

test.each([
  ["a|b", "`a|b`", "`a\\|b`"],
  ["a`b", "``a`b``", "``a`b``"],
  ["`", "`` ` ``", "`` ` ``"],
  ["a\nb", "`a b`", "`a b`"],
  ["", "`  `", "`  `"],
  ["a\\|b*", "a\\\\\\|b\\*", "a\\\\\\|b\\*"],
])("%j is code, in a line and in a table", (text, line, cell) => {
  expect(code(text)).toBe(line);
  expect(table(["a"], [[code(text)]])).toBe(`| a |\n| --- |\n| ${cell} |`);
});

test("no text ends its block", () => {
  expect(fenced("json", "a\n````\nb")).toBe("`````json\na\n````\nb\n`````");
});
