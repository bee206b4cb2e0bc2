import { expect, onTestFinished, test, vi } from "vitest";
import type { Problem } from "../generator/problem.js";
import { printRules } from "./fragment-report.js";

const problem = (rule: string, line: number, message: string): Problem => ({
  severity: "warning",
  rule,
  message,
  place: { file: "/p/spec/a.yaml", line, column: 1, endLine: line, endColumn: 2, pointer: "#/a" },
});

test("of each rule it is told how much it has found, most first, and the first of it", () => {
  vi.stubEnv("INIT_CWD", "/p");
  vi.stubEnv("FORCE_COLOR", "0");
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  onTestFinished(() => {
    spy.mockRestore();
    vi.unstubAllEnvs();
  });
  printRules([
    problem("rare", 9, "Once\u001b[2J."),
    problem("often", 3, "First."),
    problem("often", 5, "Second."),
  ]);
  expect(written.join("")).toBe(`
3 warnings, the first of each rule:
    2 × often
        spec/a.yaml:3  First.
    1 × rare
        spec/a.yaml:9  Once␛[2J.

`);
});
