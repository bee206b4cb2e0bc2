import { expect, test } from "vitest";
import { isEnough, isVersion, leastVersion } from "./version.js";

test.each([
  { released: "0.1.0", verdict: "breaking", want: "0.2.0" },
  { released: "0.1.4", verdict: "additive", want: "0.1.5" },
  { released: "0.1.4", verdict: "editorial", want: "0.1.5" },
  { released: "1.2.3", verdict: "breaking", want: "2.0.0" },
  { released: "1.2.3", verdict: "additive", want: "1.3.0" },
  { released: "1.2.3", verdict: "editorial", want: "1.2.4" },
  { released: "1.2.3", verdict: undefined, want: "1.2.3" },
  { released: "2.0.0-rc.1", verdict: "breaking", want: "2.0.0" },
  { released: "1.2.4-rc.1", verdict: "breaking", want: "2.0.0" },
  { released: "2023-01-01", verdict: "additive", want: undefined },
] as const)("after $released, $verdict is $want at least", ({ released, verdict, want }) => {
  expect(leastVersion(released, verdict)).toBe(want);
});

test.each([
  { version: "0.2.0", released: "0.1.0", verdict: "breaking", want: true },
  { version: "0.10.0", released: "0.9.9", verdict: "breaking", want: true },
  { version: "1.0.0", released: "0.1.0", verdict: "breaking", want: true },
  { version: "0.1.9", released: "0.1.0", verdict: "breaking", want: false },
  { version: "0.2.0-rc.1", released: "0.1.0", verdict: "breaking", want: true },
  { version: "2.0.0-rc.2", released: "2.0.0-rc.1", verdict: "breaking", want: true },
  { version: "2.0.0-rc.1", released: "2.0.0-rc.1", verdict: "editorial", want: false },
  { version: "2.0.0", released: "2.0.0-rc.10", verdict: "breaking", want: true },
  { version: "2.0.0-rc.9", released: "2.0.0-rc.10", verdict: "editorial", want: false },
  { version: "1.0.0", released: "1.0.0", verdict: undefined, want: true },
  { version: "1.0.0-rc.1", released: "1.0.0", verdict: undefined, want: false },
  { version: "1.0.0-rc.1", released: "1.0.0", verdict: "editorial", want: false },
  { version: "1.0.1-rc.1", released: "1.0.0", verdict: "editorial", want: true },
  { version: "1.0.0+build.1", released: "1.0.0", verdict: "editorial", want: false },
  { version: "next", released: "0.1.0", verdict: "editorial", want: false },
] as const)(
  "after $released, $version is enough for $verdict: $want",
  ({ version, released, verdict, want }) => {
    expect(isEnough(version, released, verdict)).toBe(want);
  },
);

test.each(["0.1.0", "1.0.0-rc.1", "1.0.0-0a.b", "1.0.0+build.01", "1.0.0-rc.1+a"])(
  "%s is a version",
  (text) => {
    expect(isVersion(text)).toBe(true);
  },
);

test.each([
  "01.2.3",
  "1.02.3",
  "1.2",
  "v1.2.3",
  "=1.2.3",
  " 1.2.3",
  "1.2.3 ",
  "1.0.0-01",
  "1.0.0-",
  "1.0.0-$(x)",
  "",
])("%j is none", (text) => {
  expect(isVersion(text)).toBe(false);
});
