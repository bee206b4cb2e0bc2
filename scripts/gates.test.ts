import { expect, test } from "vitest";
import { GATES } from "../contract-tests/gates/index.js";
import { UsageError } from "../generator/problem.js";
import { parseCommandLine } from "./gates-options.js";

const parsed = (...args: string[]) => {
  const options = parseCommandLine(args);
  return options === "help" ? options : { ...options, gates: options.gates.map(({ name }) => name) };
};

test.each([
  { args: [], want: { gates: GATES.map(({ name }) => name), json: false } },
  { args: ["--json"], want: { gates: GATES.map(({ name }) => name), json: true } },
  { args: ["--gate", "meaning", "--gate", "clean"], want: { gates: ["clean", "meaning"], json: false } },
  { args: ["--help", "--json"], want: "help" },
])("$args", ({ args, want }) => {
  expect(parsed(...args)).toEqual(want);
});

test.each([["--gate", "nope"], ["--gate"], ["--what"], ["meaning"]])("%s %s is refused", (...args) => {
  expect(() => parsed(...args)).toThrow(UsageError);
});
