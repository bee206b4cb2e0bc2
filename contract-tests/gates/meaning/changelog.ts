import { existsSync, readFileSync } from "node:fs";
import { errorIn } from "../../../generator/lint/problems.js";
import { DocumentError, type Problem } from "../../../generator/problem.js";
import type { Verdict } from "./finding.js";

/** What marks an entry that tells users to change something. */
const BREAKING = /^[-*] \*\*Breaking/;

/** What a changelog (https://keepachangelog.com) lacks for the release of a version whose changes mean `verdict`. */
export function changelogProblems(file: string, version: string, verdict: Verdict | undefined): Problem[] {
  if (verdict === undefined) return [];
  const lines = readLines(file);
  const start = headingOf(lines, version);
  if (start === -1)
    return [
      problemAt(
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
      problemAt(file, start + 1, `Nothing is said of ${version}.`, "Add an entry: `- ` and what changes."),
    ];
  if (verdict !== "breaking" || entries.some((entry) => BREAKING.test(entry))) return [];
  const hint = "Begin the entry that says what users have to change with `- **Breaking:**`.";
  return [problemAt(file, start + 1, `${version} breaks what works, and no entry says so.`, hint)];
}

/** The index of the line that heads the section for a version; -1 where there is none. */
export function headingOf(lines: readonly string[], version: string): number {
  return lines.findIndex((line) => /^## \[?([^\]\s]+)/.exec(line)?.[1] === version);
}

/** Without what a Windows editor puts before the first line and behind each; empty where there is no such file. */
export function readLines(file: string): string[] {
  return readChangelog(file).split(/\r?\n/);
}

/**
 * As it stands, but for a byte order mark; empty where there is no such file.
 *
 * @throws DocumentError where it can't be read.
 */
export function readChangelog(file: string): string {
  if (!existsSync(file)) return "";
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new DocumentError([
      errorIn(file, "changelog", error instanceof Error ? error.message : String(error)),
    ]);
  }
}

export function problemAt(file: string, line: number, message: string, hint: string): Problem {
  const place = { file, line, column: 1, endLine: line, endColumn: 2, pointer: "#" };
  return { severity: "error", rule: "changelog", message, hint, place };
}
