import { describe, expect, test } from "vitest";
import type { Place, Problem } from "./problem.js";
import { renderProblem, renderProblems } from "./problem-report.js";
import { COLORS, PLAIN } from "./terminal-text.js";

const LINES = ["openapi: 3.1.0", "info:", "  title: Pets", "  titel: Pets", "  version: 1.0.0", "paths: {}"];

function problem(place: Partial<Place> = {}, rest: Partial<Problem> = {}): Problem {
  return {
    severity: "error",
    rule: "struct",
    message: "Property `titel` is not expected here.",
    hint: "Did you mean `title`?",
    place: {
      file: "/project/spec/openapi.yaml",
      line: 4,
      column: 3,
      endLine: 4,
      endColumn: 8,
      pointer: "#/info/titel",
      ...place,
    },
    ...rest,
  };
}

const OPTIONS = { paint: PLAIN, width: Number.POSITIVE_INFINITY, cwd: "/project" };

function render(
  given: Problem,
  text: string | undefined = `${LINES.join("\n")}\n`,
  options = OPTIONS,
): string {
  return renderProblem(given, { ...options, readFile: () => text });
}

test("shows file, lines, place, pointer and help", () => {
  expect(render(problem())).toBe(`\
spec/openapi.yaml:4:3  error  struct
Property \`titel\` is not expected here.
2 | info:
3 |   title: Pets
4 |   titel: Pets
  |   ^^^^^
5 |   version: 1.0.0
6 | paths: {}
at #/info/titel
help: Did you mean \`title\`?`);
});

/** The lines shown, without what surrounds them. */
function frame(place: Partial<Place>, text?: string): string {
  return render(problem(place), text).split("\n").slice(2, -2).join("\n");
}

describe("shows the lines around", () => {
  test.each([
    {
      name: "the first line",
      place: { line: 1, column: 1, endLine: 1, endColumn: 8 },
      want: ["1 | openapi: 3.1.0", "  | ^^^^^^^", "2 | info:", "3 |   title: Pets"],
    },
    {
      name: "a place of several lines",
      place: { line: 5, column: 3, endLine: 6, endColumn: 10 },
      want: [
        "3 |   title: Pets",
        "4 |   titel: Pets",
        "5 |   version: 1.0.0",
        "  |   ^^^^^^^^^^^^^^",
        "6 | paths: {}",
      ],
    },
    {
      name: "a place behind the end",
      place: { line: 9, column: 1, endLine: 9, endColumn: 2 },
      want: ["4 |   titel: Pets", "5 |   version: 1.0.0", "6 | paths: {}", "  |          ^"],
    },
    {
      name: "a place of no width",
      place: { line: 6, column: 3, endLine: 6, endColumn: 3 },
      want: ["4 |   titel: Pets", "5 |   version: 1.0.0", "6 | paths: {}", "  |   ^"],
    },
    {
      name: "numbers of two lengths",
      text: Array.from({ length: 11 }, (_, index) => `line${index + 1}`).join("\r\n"),
      place: { line: 9, column: 1, endLine: 9, endColumn: 6 },
      want: [" 7 | line7", " 8 | line8", " 9 | line9", "   | ^^^^^", "10 | line10", "11 | line11"],
    },
    {
      name: "an empty file",
      text: "",
      place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      want: ["1 |", "  | ^"],
    },
  ])("$name", ({ place, text, want }) => {
    expect(frame(place, text)).toBe(want.join("\n"));
  });

  test("a long line, cut around the place", () => {
    const text = `${"a".repeat(200)}HERE${"b".repeat(200)}\nshort`;
    expect(frame({ line: 1, column: 201, endLine: 1, endColumn: 205 }, text)).toBe(
      [`1 | …${"a".repeat(30)}HERE${"b".repeat(66)}…`, `  |  ${" ".repeat(30)}^^^^`, "2 | …"].join("\n"),
    );
  });
});

test("keeps to the width of a terminal, and breaks between words", () => {
  const [message, hint] = ["There is one thing that is wrong here.", "Mend it as the documentation says."];
  const text = `${"a".repeat(60)}HERE${"b".repeat(60)}`;
  const place = { line: 1, column: 61, endLine: 1, endColumn: 65 };
  const report = render(problem(place, { message, hint }), text, { ...OPTIONS, width: 40 });
  expect(report).toBe(`\
spec/openapi.yaml:1:61  error  struct
There is one thing that is wrong here.
1 | …${"a".repeat(17)}HERE${"b".repeat(13)}…
  |  ${" ".repeat(17)}^^^^
at #/info/titel
help: Mend it as the documentation says.`);
  expect(render(problem(place, { message, hint }), text, { ...OPTIONS, width: 30 })).toContain(`\
There is one thing that is
wrong here.
`);
});

test("a file that can't be read is shown without lines", () => {
  const { hint: _, ...withoutHint } = problem();
  const report = renderProblem(withoutHint, { ...OPTIONS, readFile: () => undefined });
  expect(report).toBe(`\
spec/openapi.yaml:4:3  error  struct
Property \`titel\` is not expected here.
at #/info/titel`);
});

test("nothing from outside reaches the terminal as control", () => {
  const hostile = "\u001b[2J\u0007\u009b1m\u202e\u2028\u007f\r\n";
  const report = render(
    problem(
      {
        file: `/project/${hostile}.yaml`,
        line: 1,
        pointer: `#/${hostile}`,
        endLine: 1,
        column: 1,
        endColumn: 2,
      },
      { rule: hostile, message: hostile, hint: hostile },
    ),
    `a: ${hostile}`,
  );
  const inert = "␛[2J␇\ufffd1m\ufffd\ufffd␡";
  expect(report).toBe(
    [
      `${inert}  .yaml:1:1  error  ${inert}  `,
      `${inert}  `,
      `1 | a: ${inert}`,
      "  | ^",
      `at #/${inert}  `,
      `help: ${inert}  `,
    ].join("\n"),
  );
});

test("colours place, severity and margins, and nothing else", () => {
  const report = render(problem({}, { severity: "warning" }), "\n\n\n  titel: x", {
    ...OPTIONS,
    paint: COLORS,
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours begin
  expect(report.replace(/\u001b\[(\d+)m/g, "<$1>")).toBe(`\
<1>spec/openapi.yaml:4:3<22>  <33>warning<39>  struct
Property \`titel\` is not expected here.
<2>2 |<22>
<2>3 |<22>
<2>4 |<22>   titel: x
<2>  |<22> <33>  ^^^^^<39>
<2>at #/info/titel<22>
<1>help:<22> Did you mean \`title\`?`);
});

test.each([
  [[problem()], "1 error"],
  [[problem(), problem()], "2 errors"],
  [[problem({}, { severity: "warning" })], "1 warning"],
  [[problem(), problem({}, { severity: "warning" })], "1 error, 1 warning"],
])("ends with the number of problems", (problems, want) => {
  const reads: string[] = [];
  const readFile = (file: string) => {
    reads.push(file);
    return "";
  };
  const report = renderProblems(problems, { ...OPTIONS, readFile });
  expect(report.split("\n\n").at(-1)).toBe(want);
  expect(reads).toEqual(["/project/spec/openapi.yaml"]);
});
