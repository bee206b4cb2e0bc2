import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { FAILING, HOSTILE, PASSING } from "./hand-made.js";
import { pageOf } from "./page.js";
import { failuresOf } from "./report.js";
import { PALETTES, STYLE, TEXT_ON_SURFACE } from "./style.js";

/** The page needs nothing beside itself, leads where it says, and lets nothing of a document be more than text. */

describe.for([
  ["a run that passed", PASSING],
  ["a run that failed", FAILING],
  [
    "a run of nothing",
    { ...PASSING, tests: [], contract: { title: "", sha256: "", operations: [], schemas: [] } },
  ],
] as const)("%s", ([, report]) => {
  const page = pageOf(report);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...page.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);

  test("every link leads to a place on the page, of which there is one", () => {
    expect(targets).not.toHaveLength(0);
    expect(targets.filter((href) => !ids.includes(href?.replace(/^#/, "")))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("there are no elements, attributes and handlers but the page's own", () => {
    const tags = [...page.replace(STYLE, "").matchAll(/<([a-z][^\s>]*)((?:\s+[\w-]+(?:="[^"]*")?)*)>/g)];
    const elements = new Set(tags.map(([, name]) => name));
    const attributes = new Set(
      tags.flatMap(([, , text = ""]) =>
        [...text.matchAll(/([\w-]+)(?:="[^"]*"|(?=\s|$))/g)].map(([, name]) => name),
      ),
    );
    expect([...elements].filter((name) => !ELEMENTS.includes(name ?? ""))).toEqual([]);
    expect([...attributes].filter((name) => !ATTRIBUTES.includes(name ?? ""))).toEqual([]);
    // What isn't a tag has no bracket.
    expect(
      page
        .replace(STYLE, "")
        .replace("<!doctype html>", "")
        .replaceAll(/<\/?[a-z][^<>]*>/g, ""),
    ).not.toMatch(/[<>]/);
  });

  test("nothing is fetched and nothing runs", () => {
    expect(page).not.toMatch(/\b(?:src|srcset|action|style)=|@import|url\(|https?:/);
    expect(page).toContain("default-src &#39;none&#39;");
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    expect(page).toContain(`&#39;sha256-${createHash("sha256").update(style).digest("base64")}&#39;`);
  });

  test("is the same for the same data", () => {
    expect(pageOf(structuredClone(report))).toBe(page);
  });
});

const ELEMENTS =
  "html head meta title style body a header h1 p span dl dt dd main section h2 h3 h4 article pre code table caption thead tbody tr th td details summary ul li".split(
    " ",
  );
const ATTRIBUTES =
  "lang charset http-equiv content name class href id aria-hidden aria-labelledby role scope colspan open".split(
    " ",
  );

test("a hostile name is shown as what it is", () => {
  const page = pageOf(FAILING);
  expect(page).not.toContain("<script");
  expect(page).toContain(
    "&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&#39;x&#39; &amp;lt;",
  );
  expect(page).toContain(String.raw`::error::owned\u001b[2J\u202e$(id)`);
  expect(page).not.toContain(HOSTILE);
});

test("a failure is told once, and each of its cells leads to it", () => {
  const page = pageOf(FAILING);
  const index = failuresOf(FAILING).findIndex(
    ({ test: entry }) => entry?.names[1] === "is of the generated type",
  );
  expect(page.split("&lt;b&gt;2&lt;/b&gt;")).toHaveLength(2);
  // For the request body, and for either schema.
  expect(page.split(`href="#failure-${index + 1}"`)).toHaveLength(4);
});

test("what a test counted and a person should read is there, though it passed", () => {
  const page = pageOf(FAILING);
  expect(page).toContain("1 failed, 1,140 passed, 2 noted");
  expect(page).toContain("differs on purpose");
});

describe("text keeps 4.5:1 (WCAG 2.2, success criterion 1.4.3)", () => {
  test.for(Object.entries(PALETTES))("%s", ([, palette]) => {
    const ratios = TEXT_ON_SURFACE.map(([text, surface]) => ({
      text,
      surface,
      ratio: contrast(palette[text], palette[surface]),
    }));
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
