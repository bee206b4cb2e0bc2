import { afterEach, expect, test, vi } from "vitest";
import { COLORS, cut, inert, PLAIN, paintFor, widthOf, wrap } from "./terminal-text.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

const TERMINAL = { isTTY: true, columns: 80 };

test.each([
  { output: TERMINAL, env: {}, want: COLORS },
  { output: {}, env: {}, want: PLAIN },
  { output: TERMINAL, env: { NO_COLOR: "1" }, want: PLAIN },
  { output: TERMINAL, env: { NO_COLOR: "" }, want: COLORS },
  { output: TERMINAL, env: { TERM: "dumb" }, want: PLAIN },
  { output: {}, env: { FORCE_COLOR: "1" }, want: COLORS },
  { output: {}, env: { FORCE_COLOR: "1", NO_COLOR: "1" }, want: COLORS },
  { output: TERMINAL, env: { FORCE_COLOR: "0" }, want: PLAIN },
])("$output with $env", ({ output, env, want }) => {
  for (const [name, value] of Object.entries({ FORCE_COLOR: "", NO_COLOR: "", TERM: "xterm", ...env }))
    vi.stubEnv(name, value);
  expect(paintFor(output)).toBe(want);
});

test("a style is begun and ended", () => {
  expect([COLORS.red("a"), COLORS.bold("a"), PLAIN.red("a")]).toEqual([
    "\u001b[31ma\u001b[39m",
    "\u001b[1ma\u001b[22m",
    "a",
  ]);
});

test.each([
  { output: TERMINAL, want: 80 },
  { output: { isTTY: true, columns: 200 }, want: 100 },
  // Some terminals don't say how wide they are.
  { output: { isTTY: true, columns: 0 }, want: 80 },
  { output: { columns: 80 }, want: Number.POSITIVE_INFINITY },
])("$output is $want wide", ({ output, want }) => {
  expect(widthOf(output)).toBe(want);
});

test.each([
  { given: wrap("one two three", 7), want: "one two\nthree" },
  { given: wrap("one two three", 8, 2), want: "one two\n  three" },
  { given: wrap("a unbreakable b", 5), want: "a\nunbreakable\nb" },
  { given: wrap("  one  two", 6), want: "  one \ntwo" },
  { given: wrap(`${COLORS.red("one")} two`, 7), want: `${COLORS.red("one")} two` },
  { given: wrap("one two", Number.POSITIVE_INFINITY), want: "one two" },
  { given: wrap("", 5), want: "" },
  { given: cut("unbreakable", 5), want: "unbr…" },
  { given: cut("short", 5), want: "short" },
])("$want", ({ given, want }) => {
  expect(given).toBe(want);
});

test("what controls a terminal is shown, one character for each", () => {
  expect(inert("\u001b]0;title\u0007\u009b2J\r\n\u202e\u2028\u007f")).toBe(
    "␛]0;title␇\ufffd2J  \ufffd\ufffd␡",
  );
});
