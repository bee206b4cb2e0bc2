import { expect, onTestFinished, test, vi } from "vitest";
import type { Problem } from "../generator/problem.js";
import { annotation, onGitHub, summaryTable } from "./gates-on-github.js";
import { textReporter } from "./gates-reporter.js";

const place = { file: "/p/spec/a.yaml", line: 3, column: 5, endLine: 3, endColumn: 9, pointer: "#/a" };
const problem = (more: Partial<Problem>): Problem => ({
  severity: "error",
  rule: "rule",
  message: "Wrong.",
  place,
  ...more,
});

test.each([
  {
    given: problem({ hint: "Mend it." }),
    want: "::error file=spec/a.yaml,line=3,endLine=3,col=5,endColumn=9,title=rule::Wrong.%0AMend it.",
  },
  {
    given: problem({ severity: "warning", place: { ...place, endLine: 4 } }),
    want: "::warning file=spec/a.yaml,line=3,endLine=4,title=rule::Wrong.",
  },
  {
    given: problem({
      rule: "a:b,c",
      message: "100 %\r\n::error::x",
      place: { ...place, file: "/p/a,b:\n.yaml", endLine: 4 },
    }),
    want: "::error file=a%2Cb%3A%0A.yaml,line=3,endLine=4,title=a%3Ab%2Cc::100 %25%0D%0A::error::x",
  },
])("$want", ({ given, want }) => {
  expect(annotation(given, "/p")).toBe(want);
});

test("a table has a row for each gate, with what mends those that are shut", () => {
  const table = summaryTable([
    ["clean", { passed: false, figure: "1 | <b>", problems: [], command: "npm run generate" }],
    ["meaning", { passed: true, figure: "no change", problems: [], command: "never" }],
  ]);
  expect(table.split("\n").slice(2)).toEqual([
    "| ❌ | `clean` | 1 \\| \\<b\\> | `npm run generate` |",
    "| ✅ | `meaning` | no change |  |",
    "",
  ]);
});

test("what has changed is told at its place, in the log and beside the line", () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  onTestFinished(() => spy.mockRestore());
  vi.stubEnv("INIT_CWD", process.cwd());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const reporter = onGitHub(textReporter(), undefined);
  const file = `${process.cwd()}/spec/a.yaml`;
  const note = { label: "additive", message: "It has\u001b[2J one more.", place: { ...place, file } };
  reporter.gate("meaning", { passed: true, figure: "additive since 0.1.0", problems: [], notes: [note] });
  reporter.finish();
  expect(written.join("")).toBe(`✓ meaning    additive since 0.1.0
    additive   spec/a.yaml:3 #/a
               It has\u241b[2J one more.
::notice file=spec/a.yaml,line=3,endLine=3,col=5,endColumn=9,title=additive::It has\u001b[2J one more.
`);
});
