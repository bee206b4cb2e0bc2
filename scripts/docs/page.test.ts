import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { pageOf } from "./page.js";
import { referenceDocument } from "./reference.js";
import { SHOP, sourcesOf } from "./testing/shop.js";

/** The page as text: what a browser would make of it, before it does. */

const HOSTILE = "</script><script>alert(1)</script><!--<script>`\u2028";
const page = pageOf(referenceDocument(sourcesOf(SHOP)));
const scripts = (text: string) =>
  [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);

test("its scripts are the ones that its policy names, and it forbids the network", () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'") ?? "";
  const [, ...code] = scripts(page);
  const hashes = code.map((each) => `'sha256-${createHash("sha256").update(each).digest("base64")}'`);
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, "")).not.toMatch(/\b(?:src|href)=/);
});

test("text of a document ends no element, and comes through to the letter", () => {
  const document = { ...SHOP, info: { ...SHOP.info, title: HOSTILE, description: HOSTILE } };
  const hostile = pageOf(document);
  expect(scripts(hostile)).toHaveLength(3);
  expect(hostile.split("<script")).toHaveLength(page.split("<script").length);
  expect(JSON.parse(scripts(hostile)[0] ?? "")).toMatchObject({ content: document });
  expect(/<title>(.*?)<\/title>/.exec(hostile)?.[1]).toMatch(/^&lt;\/script&gt;/);
});

test("the same document gives the same bytes", () => {
  expect(pageOf(referenceDocument(sourcesOf(structuredClone(SHOP))))).toBe(page);
});
