import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "./command-line.js";

test.each(["a b", "it's", "$HOME", "`id`", "a;b", "*", "", "plain/path-1.yaml", "ä"])(
  "a shell takes %j for the path that it is",
  (path) =>
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord(path)}`], { encoding: "utf8" })).toBe(path),
);

test("what needs no quotes has none", () => {
  expect(shellWord("./out/pets-client")).toBe("./out/pets-client");
});
