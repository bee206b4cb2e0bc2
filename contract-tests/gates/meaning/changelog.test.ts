import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { changelogProblems } from "./changelog.js";

const ENTRY = "- More words.";
const BREAK = "- **Breaking:** fewer words.";

test.each([
  { text: `## 0.2.0\n\n${ENTRY}\n`, verdict: "additive", want: [] },
  { text: `## [0.2.0] - 2026-11-24\n\n### Added\n\n${ENTRY}\n`, verdict: "editorial", want: [] },
  { text: `## 0.2.0 — unreleased\n\n${ENTRY}\n${BREAK}\n`, verdict: "breaking", want: [] },
  { text: "", verdict: undefined, want: [] },
  { text: `## 0.1.0\n\n${ENTRY}\n`, verdict: "additive", want: [1] },
  { text: `# Changes\n\n## 0.2.0\n\n## 0.1.0\n\n${ENTRY}\n`, verdict: "additive", want: [3] },
  { text: `## 0.2.0\n\n${ENTRY}\n\n## 0.1.0\n\n${BREAK}\n`, verdict: "breaking", want: [1] },
] as const)(
  "for 0.2.0 with a change that is $verdict, $text lacks something at $want",
  ({ text, verdict, want }) => {
    const folder = mkdtempSync(join(tmpdir(), "changelog-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "CHANGELOG.md");
    writeFileSync(file, text);
    expect(changelogProblems(file, "0.2.0", verdict).map(({ place }) => place.line)).toEqual(want);
  },
);

test("without a changelog there is none", () => {
  const [problem] = changelogProblems("/nowhere/CHANGELOG.md", "0.2.0", "editorial");
  expect(problem?.message).toBe("There is no section for 0.2.0.");
});
