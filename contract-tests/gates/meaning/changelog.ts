import { existsSync, readFileSync } from "node:fs";
import type { Problem } from "../../../generator/problem.js";
import type { Verdict } from "./finding.js";

/** What marks an entry that tells users to change something. */
const BREAKING = /^[-*] \*\*Breaking/;

/** What a changelog (https://keepachangelog.com) lacks for the release of a version whose changes mean `verdict`. */
export function changelogProblems(file: string, version: string, verdict: Verdict | undefined): Problem[] {
  if (verdict === undefined) return [];
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const start = headingOf(lines, version);
  if (start === -1)
    return [
      problem(
        file,
        1,
        `There is no section for ${version}.`,
        `Add \`## ${version}\`, and below it what changes.`,
      ),
    ];
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
  const section = lines.slice(start + 1, length === -1 ? undefined : start + 1 + length);
  const entries = section.filter((line) => /^[-*] /.test(line));
  if (entries.length === 0)
    return [
      problem(file, start + 1, `Nothing is said of ${version}.`, "Add an entry: `- ` and what changes."),
    ];
  if (verdict !== "breaking" || entries.some((entry) => BREAKING.test(entry))) return [];
  const hint = "Begin the entry that says what users have to change with `- **Breaking:**`.";
  return [problem(file, start + 1, `${version} breaks what works, and no entry says so.`, hint)];
}

/** The index of the line that heads the section for a version; -1 where there is none. */
export function headingOf(lines: readonly string[], version: string): number {
  return lines.findIndex((line) => /^## \[?([^\]\s]+)/.exec(line)?.[1] === version);
}

function problem(file: string, line: number, message: string, hint: string): Problem {
  const place = { file, line, column: 1, endLine: line, endColumn: 2, pointer: "#" };
  return { severity: "error", rule: "changelog", message, hint, place };
}
