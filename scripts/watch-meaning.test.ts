import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { PLAIN } from "../generator/terminal-text.js";
import { exchange } from "../generator/testing/documents.js";
import type { CommandOptions } from "./generate-options.js";
import { describeMeaning } from "./watch-meaning.js";

const folder = mkdtempSync(join(tmpdir(), "meaning-"));
afterAll(() => rmSync(folder, { recursive: true }));

const spec = join(folder, "openapi.json");
const options: CommandOptions = {
  spec,
  overlays: [],
  lintConfig: { kind: "beside-document" },
  out: join(folder, "out"),
  name: undefined,
  check: false,
  build: false,
  warnings: false,
  json: false,
  watch: true,
};

/** What is said of a change from one schema to another. */
async function told(before: object, after: object): Promise<string> {
  const [was, is] = [before, after].map((properties) =>
    exchange({ type: "object", properties: JSON.parse(JSON.stringify(properties)) }),
  );
  if (was === undefined || is === undefined) throw new Error("There are two documents.");
  writeFileSync(spec, JSON.stringify(is));
  const same = (document: typeof was) => ({ documented: document, observed: document });
  return describeMeaning(options, same(was), same(is), PLAIN);
}

test("the worst comes first, and what is beyond a screen is counted", async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, {}]));
  const text = await told({ gone: {} }, many);
  expect(text).toMatch(/^The change is breaking:\n {2}breaking/);
  expect(text).toMatch(/\n {2}and \d+ more$/);
});

test("a name of the document does nothing to the terminal", async () => {
  const text = await told({}, { "\u001b[2J": { type: "string" } });
  expect(text).toContain("␛[2J");
  expect(text).not.toContain("\u001b");
});
