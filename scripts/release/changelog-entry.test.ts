import { expect, test } from "vitest";
import type { Finding } from "../../contract-tests/gates/meaning/finding.js";
import { sectionOf, withEntry } from "./changelog-entry.js";

const finding = (verdict: Finding["verdict"], rule: string, message: string, pointer = "#/a"): Finding => ({
  verdict,
  rule,
  message,
  direction: "answer",
  item: pointer,
  place: { file: "/p/a.yaml", line: 1, column: 1, endLine: 1, endColumn: 2, pointer },
});
const entry = (findings: readonly Finding[] | undefined) => ({
  version: "0.2.0",
  date: "2026-11-24",
  findings,
  whereOf: ({ place }: Finding) => `a.yaml${place.pointer}`,
  reasonOf: ({ verdict }: Finding) => (verdict === "breaking" ? "Nobody\nread it." : undefined),
});

const OLDER = "## 0.1.0\n\n- The first release.\n";
const GONE = finding("breaking", "property-removed", "`a` is gone.");
const TOLD = "### Removed\n\n- **Breaking:** `a` is gone. (`a.yaml#/a`) Nobody read it.";
const MADE = `## 0.2.0 — 2026-11-24\n\n${TOLD}`;

test.each([
  { given: "", findings: [GONE], want: `${MADE}\n` },
  { given: `# Changes\n\n${OLDER}`, findings: [GONE], want: `# Changes\n\n${MADE}\n\n${OLDER}` },
  { given: `## 0.2.0\n\n${OLDER}`, findings: [GONE], want: `## 0.2.0\n\n${TOLD}\n\n${OLDER}` },
  {
    given: `## [0.2.0] — Unreleased\n\n- Mine.\n`,
    findings: [GONE],
    want: `## [0.2.0] — 2026-11-24\n\n${TOLD}\n\n- Mine.\n`,
  },
  { given: "", findings: undefined, want: "## 0.2.0 — 2026-11-24\n\n- The first release.\n" },
  { given: "", findings: [], want: "## 0.2.0 — 2026-11-24\n\n- The API is what it was.\n" },
  {
    given: "",
    findings: [finding("editorial", "info-version", "Raised.", "#/info/version")],
    want: "## 0.2.0 — 2026-11-24\n\n- The API is what it was.\n",
  },
])("what lacks in $given is written there", ({ given, findings, want }) => {
  expect(withEntry(given, entry(findings), true)).toBe(want);
});

test("a name of the document does nothing to a terminal", () => {
  const written = withEntry("", entry([finding("additive", "added", "`\u001b[2Jx` was added.")]), true);
  expect(written).toContain("`␛[2Jx` was added.");
});

test("what ends the lines of a changelog ends those that are written, too", () => {
  const text = `# Changes\n\n## 0.2.0 — unreleased\n\n${OLDER}`;
  const windows = (lines: string) => lines.replaceAll("\n", "\r\n");
  expect(withEntry(windows(text), entry([GONE]), true)).toBe(windows(withEntry(text, entry([GONE]), true)));
});

test("each finding is under its heading, once, and the compiler's alone where nothing else tells a break", () => {
  const others = [
    finding("additive", "property-added", "`b` is new."),
    finding("editorial", "description", "Better words."),
    finding("editorial", "description", "Better words."),
    finding("breaking", "types", "Type 'a' isn't\n assignable."),
  ];
  const lines = (findings: readonly Finding[]) =>
    withEntry("", entry(findings), true).split("\n").slice(2).filter(Boolean);
  expect(lines([...others, GONE])).toEqual([
    "### Added",
    "- `b` is new. (`a.yaml#/a`)",
    "### Changed",
    "- Better words. (`a.yaml#/a`)",
    ...TOLD.split("\n\n"),
  ]);
  expect(lines(others)).toContain("- **Breaking:** Type 'a' isn't assignable. (`a.yaml#/a`) Nobody read it.");
});

test("what says enough stays as it is, but for the day", () => {
  const text = `# Changes\n\n## 0.2.0 — unreleased\n\n- Mine, unreleased.\n\n${OLDER}`;
  const dated = withEntry(text, entry([GONE]), false);
  expect(dated).toBe(text.replace("— unreleased", "— 2026-11-24"));
  expect(sectionOf(dated, "0.2.0")).toBe("## 0.2.0 — 2026-11-24\n\n- Mine, unreleased.");
  expect(sectionOf(dated, "0.3.0")).toBe("");
});
