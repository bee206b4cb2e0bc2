import { expect, test } from "vitest";
import { matchingTexts } from "./pattern-texts.js";

/** Patterns that fast-check draws nothing from by itself, and what each must have among its texts. */
test.each([
  { pattern: "^(?!.*b)[abc]{2}$", has: /^[ac]{2}$/, hasNot: /b/ },
  { pattern: "^(?=.*[0-9])[a-c0-9]{3}$", has: /[0-9]/, hasNot: /^[a-c]+$/ },
  { pattern: "(?<![a-z])x(?!(?:y(?=z)))", has: /^x$/, hasNot: /^[a-z]x$/ },
  // An IPv4 address, each number followed by a dot that isn't the end, or by the end.
  { pattern: "^((25[0-5]|[1-9]?\\d)(\\.(?!$)|$)){4}$", has: /^\d+\.\d+\.\d+\.\d+$/, hasNot: /\.$/ },
  { pattern: "^[a-c]{2}$", has: /^[a-c]{2}$/, hasNot: /[^a-c]/ },
])("texts that match $pattern", ({ pattern, has, hasNot }) => {
  const texts = matchingTexts(pattern);
  expect(texts.filter((text) => !new RegExp(pattern, "u").test(text))).toEqual([]);
  expect(texts.filter((text) => has.test(text))).not.toEqual([]);
  expect(texts.filter((text) => hasNot.test(text))).toEqual([]);
});

test("a pattern that nothing matches has none", () => {
  expect(matchingTexts("^a(?!b)b$")).toEqual([]);
});
