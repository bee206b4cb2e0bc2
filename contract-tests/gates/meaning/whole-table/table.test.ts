import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Verdict } from "../finding.js";
import { judgeTypes } from "../judge-types.js";
import { CONSUMERS } from "../testing/consumers.js";
import { byBoth, byDocument, byRedocly, type Judged, judgeRows, ROWS } from "../testing/judged.js";
import { LIBRARY } from "../testing/library.js";
import { FOLDER, libraryPackage } from "../testing/library-package.js";

/** What the gate makes of single changes, each of which has one right verdict. */

const rows = ROWS.flat();
let judged: ReadonlyMap<string, Judged> = new Map();

beforeAll(async () => {
  judged = await judgeRows(rows);
});

test("what users have written compiles against the library as it is", async () => {
  const text = Object.values(CONSUMERS).join("").replaceAll("$", "");
  const pkg = await libraryPackage(LIBRARY);
  expect(judgeTypes(pkg, new Map([[join(FOLDER, "program.ts"), text]]))).toEqual([]);
});

describe.each(rows)("$title", ({ title, want }) => {
  test(`is ${want}`, () => {
    const row = judged.get(title);
    if (!row) throw new Error("It wasn't judged.");
    expect({ verdict: byBoth(row), because: row }).toEqual({ verdict: want, because: row });
  });
});

test("both sources together are right where each alone isn't", () => {
  const all = [...judged.values()];
  const right = (verdict: (row: Judged) => Verdict | undefined) =>
    all.filter((row) => verdict(row) === row.want).length;
  const breaking = all.filter(({ want }) => want === "breaking");
  const seen = breaking.filter(({ typeErrors }) => typeErrors.length > 0).length;
  const figures = {
    changes: all.length,
    "right by redocly diff alone": right(byRedocly),
    "right by redocly diff with our rules": right(byDocument),
    "told by the compiler, of those that break": `${seen} of ${breaking.length}`,
    "right by both": right(byBoth),
  };
  console.log(
    Object.entries(figures)
      .map(([name, figure]) => `${figure} ${name}`)
      .join("\n"),
  );
  expect(all.length).toBeGreaterThanOrEqual(90);
  expect(right(byBoth)).toBe(all.length);
  expect(right(byRedocly)).toBeLessThan(right(byDocument));
});
