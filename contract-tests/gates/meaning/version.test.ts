import { expect, test } from "vitest";
import { isAtLeast, leastVersion } from "./version.js";

test.each([
  { released: "0.1.0", verdict: "breaking", want: "0.2.0" },
  { released: "0.1.4", verdict: "additive", want: "0.1.5" },
  { released: "0.1.4", verdict: "editorial", want: "0.1.5" },
  { released: "1.2.3", verdict: "breaking", want: "2.0.0" },
  { released: "1.2.3", verdict: "additive", want: "1.3.0" },
  { released: "1.2.3", verdict: "editorial", want: "1.2.4" },
  { released: "1.2.3", verdict: undefined, want: "1.2.3" },
  { released: "2023-01-01", verdict: "additive", want: undefined },
] as const)("after $released, $verdict is $want at least", ({ released, verdict, want }) => {
  expect(leastVersion(released, verdict)).toBe(want);
});

test.each([
  { version: "0.2.0", least: "0.2.0", want: true },
  { version: "0.10.0", least: "0.9.9", want: true },
  { version: "1.0.0", least: "0.2.0", want: true },
  { version: "0.1.9", least: "0.2.0", want: false },
  { version: "0.2.0-rc.1", least: "0.2.0", want: true },
  { version: "next", least: "0.2.0", want: false },
])("$version is at least $least: $want", ({ version, least, want }) => {
  expect(isAtLeast(version, least)).toBe(want);
});
