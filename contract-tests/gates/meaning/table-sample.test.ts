import { expect, test } from "vitest";
import { VERDICTS } from "./finding.js";
import { byBoth, judgeRows, ROWS } from "./testing/judged.js";

/** Of the table of changes as much as takes a second; `npm run test:changes` has all of it. */
test("the first change of each category and verdict means what it should", async () => {
  const rows = ROWS.flatMap((category) =>
    VERDICTS.flatMap((verdict) => category.find(({ want, alone }) => want === verdict && !alone) ?? []),
  );
  expect(rows.length).toBeGreaterThanOrEqual(20);
  const judged = [...(await judgeRows(rows)).values()];
  expect(judged.filter((row) => byBoth(row) !== row.want)).toEqual([]);
  expect(judged.length).toBe(rows.length);
});
