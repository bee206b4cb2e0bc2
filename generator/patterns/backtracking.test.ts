import { expect, test } from "vitest";
import { type Backtracking, backtracking, isUsablePattern } from "./backtracking.js";

const growths = (patterns: readonly string[]): [string, Backtracking["growth"]][] =>
  patterns.map((pattern) => [pattern, backtracking(pattern).growth]);
const all = (patterns: readonly string[], ...growth: Backtracking["growth"][]) =>
  expect(growths(patterns).filter(([, found]) => !growth.includes(found))).toEqual([]);

test("exponential: a text can be read in two ways and again, in a loop or one choice behind the other", () => {
  const patterns = [
    "(a+)+$",
    "^(a|a)*$",
    "(.*)*x",
    String.raw`^(\d+)*$`,
    "([a-z]+)+@",
    "^(a|aa)+$",
    "(x+x+)+y",
    "(?:a|b|ab)*c",
    String.raw`(?:.|\s)*x`,
    "^(a?b?)*$",
    String.raw`^(\s*a\s*)*$`,
    String.raw`^(\d{1,3}-?)+$`,
    "^(?:(?:ab)*(?:abab)*)*$",
    String.raw`^(\p{L}|[à-ü])*$`,
    "(?=(a+)+$)b",
    "(?!(x+)+y)z",
    "(?<!(a|aa)+b)c",
    String.raw`^((a|b)*\1)*$`,
    "^(a|a){50}$",
    "(a{0,50}){0,50}$",
    `${"a?".repeat(30)}${"a".repeat(30)}$`,
    `${"(a|a)".repeat(50)}$`,
  ];
  all(patterns, "exponential");
  expect(patterns.filter(isUsablePattern)).toEqual([]);
});

test("bounded or polynomial: what people write", () => {
  const patterns = [
    "",
    "^[a-f0-9]{24}$",
    String.raw`^(\s*a)*\s*$`,
    String.raw`^\w+@\w+\.\w+$`,
    String.raw`^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$`,
    String.raw`^(\d{3}-?)+$`,
    String.raw`^(\p{L}|\p{N}|-)+$`,
    "^([A-Z][a-z]*)+$",
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    "(a*)*",
    "^(a?){0,30}$",
    String.raw`^(\([^)]*\)|[^()])*$`,
    String.raw`^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$`,
    String.raw`^(?=.*[a-z])(?=.*\d).{8,}$`,
    String.raw`^a\:{b$`,
    `^(${Array.from({ length: 300 }, (_, n) => `word${n}`).join("|")})$`,
  ];
  all(patterns, "bounded", "polynomial");
  expect(patterns.filter(isUsablePattern)).toEqual(patterns);
});

test("the power with which time grows, and the part that is to blame", () => {
  expect(backtracking("^a*b*c*$")).toEqual({ growth: "bounded" });
  expect(backtracking("^a*a*a*a*$")).toEqual({ growth: "polynomial", degree: 3 });
  expect(backtracking("^.*a.*b.*c.*$")).toEqual({ growth: "polynomial", degree: 3 });
  expect(backtracking("^b((?:a+)+c)*$")).toEqual({ growth: "exponential", part: "((?:a+)+c)*" });
});

test("what is too long or too nested to be judged isn't used, and no time is spent on it", () => {
  const patterns = [
    "a".repeat(100_000),
    "a*".repeat(9_000),
    `(${"x|".repeat(9_000)}x)*`,
    `${"(".repeat(9_000)}a${")".repeat(9_000)}`,
    `(${Array.from({ length: 2_500 }, (_, n) => `k${n}`).join("|")})+$`,
  ];
  all(patterns, "unknown");
  expect(patterns.filter(isUsablePattern)).toEqual([]);
  all(["(?:){1,1000000}a", "[^]{0,1000000}", "(a{1,1000}){1,1000}"], "bounded");
});
