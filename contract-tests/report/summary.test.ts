import { expect, test } from "vitest";
import { FAILING, HOSTILE, PASSING, testEntry } from "./hand-made.js";
import { failuresOf } from "./report.js";
import { summaryText } from "./summary.js";

/** The summary to the letter, as a person sees it. */

test("a run that passed, with kinds of evidence that there is none of", () => {
  expect(summaryText(PASSING, "contract-report")).toBe(`
Passed: 3 tests (Pets)

  – Facts             no evidence
  ✓ Examples          1 passed
  – Counter-examples  no evidence
  – Boundary values   no evidence
  – Mutants           no evidence
  – Oracles           no evidence
  ✓ Wire              1 passed
  – Artifacts         no evidence

  No evidence at all: addPet, answer 201; addPet, answer default; get /pets/{petId}, path parameters; get /pets/{petId}, answer 200; get /pets/{petId}, answer 204; Schemas, Problem

contract-report/
Next: npm run gates`);
});

test("what failed comes first, with what, where and how to see it again", () => {
  const text = summaryText(FAILING, "contract-report");
  const lines = text.split("\n");
  expect(lines.slice(1, 5)).toEqual([
    "✗ contract-tests/wire.test.ts",
    "  contract-tests/wire/server.ts:7",
    "  │ Error: No server",
    "  again: npx vitest run contract-tests/wire.test.ts",
  ]);
  expect(text).toContain("  contract-tests/examples.test.ts:42\n");
  expect(text).toContain("to be a pet\n  │ - Expected\n  │ + Received\n  │ - 1\n  │ + <b>2</b>\n");
  expect(text).toContain(
    "again: npx vitest run contract-tests/examples.test.ts -t '^documented no mutant survives unexcused$'",
  );
  expect(lines.findIndex((line) => line.startsWith("Failed: 3 of 8 tests"))).toBeGreaterThan(
    lines.findLastIndex((line) => line.startsWith("✗")),
  );
  expect(lines.filter((line) => line.startsWith("  ✗"))).toEqual([
    "  ✗ Facts             1,140 matched, 2 differing, 1 missing, 1 failed test",
    "  ✗ Examples          1 failed, 1 passed",
    "  ✗ Mutants           score 99.9 %, 1,998 killed, 4 equivalent, 1 survived, 1 failed test",
  ]);
  expect(text).toContain("  ✓ Oracles           10,000 agreed, 0 disagreed, seed 42");
  expect(lines.at(-1)).toBe("contract-report/");
});

test("nothing of a document begins a line or moves the cursor", () => {
  const text = summaryText(FAILING, "contract-report");
  expect(text).not.toMatch(/^\s*::/m);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test("of many failures the first are shown", () => {
  const tests = Array.from({ length: 25 }, (_, index) =>
    testEntry({ names: [`test ${index}`], state: "failed", errors: [{ message: "a\n".repeat(40) }] }),
  );
  const text = summaryText({ ...PASSING, tests }, "contract-report");
  expect(text.match(/^✗/gm)).toHaveLength(10);
  expect(text).toContain("… and 15 more, in the report");
  expect(text.split("\n").length).toBeLessThan(150);
});

test("a run of nothing hasn't passed", () => {
  expect(summaryText({ ...PASSING, tests: [] }, "contract-report")).toContain("Failed: 0 of 0 tests");
});

test("the command of a failure is one line of a shell, whatever the name", () => {
  const again = failuresOf(FAILING).find(({ title }) => title.includes(HOSTILE))?.again ?? "";
  expect(again).toContain(String.raw`it'\''s \[a-z\]\+`);
  const [, pattern = ""] = /-t '(.*)'$/.exec(again) ?? [];
  const name = `addPet request body ${HOSTILE} is of the generated type`;
  expect(new RegExp(pattern.replaceAll(String.raw`'\''`, "'")).test(name)).toBe(true);
});
