import { headingOf } from "../../contract-tests/gates/meaning/changelog.js";
import type { Finding } from "../../contract-tests/gates/meaning/finding.js";
import { isSeal } from "../../contract-tests/gates/meaning/seal.js";
import { inert } from "../../generator/terminal-text.js";

/** What is to be said of a version. */
export interface Entry {
  readonly version: string;
  /** The day of the release, as ISO 8601 writes it. */
  readonly date: string;
  /** Undefined for the first release. */
  readonly findings: readonly Finding[] | undefined;
  /** Where it is, for whoever finds better words. */
  whereOf(finding: Finding): string;
  /** Why what breaks does, as it was declared. */
  reasonOf(finding: Finding): string | undefined;
}

const UNRELEASED = /\bunreleased\b/i;
const CATEGORIES = ["Added", "Changed", "Removed"] as const;

/**
 * A changelog (https://keepachangelog.com) that says of a version what was found, below its heading or, where there is
 * none, above the other versions, and when it was released.
 *
 * @param lacks Whether what is there already says too little.
 */
export function withEntry(changelog: string, entry: Entry, lacks: boolean): string {
  const end = changelog.includes("\r\n") ? "\r\n" : "\n";
  return toldIn(changelog.split(/\r?\n/), entry, lacks).replaceAll("\n", end);
}

function toldIn(lines: readonly string[], entry: Entry, lacks: boolean): string {
  const heading = headingOf(lines, entry.version);
  if (heading === -1) {
    const first = lines.findIndex((line) => line.startsWith("## "));
    const at = first === -1 ? lines.length : first;
    const before = lines.slice(0, at).join("\n").trimEnd();
    const after = lines.slice(at).join("\n").trimEnd();
    const section = `## ${entry.version} — ${entry.date}\n\n${entryText(entry)}`;
    return `${[before, section, after].filter((part) => part !== "").join("\n\n")}\n`;
  }
  return lines
    .map((line, index) => {
      if (index !== heading) return line;
      const dated = line.replace(UNRELEASED, entry.date);
      return lacks ? `${dated}\n\n${entryText(entry)}` : dated;
    })
    .join("\n");
}

/** The section for a version, with its heading, as it is read; empty where there is none. */
export function sectionOf(changelog: string, version: string): string {
  const lines = changelog.split(/\r?\n/);
  const heading = headingOf(lines, version);
  if (heading === -1) return "";
  const length = lines.slice(heading + 1).findIndex((line) => line.startsWith("## "));
  const section = lines.slice(heading, length === -1 ? undefined : heading + 1 + length);
  const sealed = section.findIndex(isSeal);
  return section
    .filter((_, index) => sealed === -1 || (index !== sealed && index !== sealed - 1))
    .join("\n")
    .trimEnd();
}

function entryText({ findings, whereOf, reasonOf }: Entry): string {
  if (findings === undefined) return "- The first release.";
  const told = findings.filter(isTold(findings));
  if (told.length === 0) return "- The API is what it was.";
  const blocks = CATEGORIES.map((category) => {
    const lines = told
      .filter((finding) => categoryOf(finding) === category)
      .map((finding) => {
        const mark = finding.verdict === "breaking" ? "**Breaking:** " : "";
        const words = [finding.message, `(\`${whereOf(finding)}\`)`, reasonOf(finding) ?? ""];
        // They have names of the document in them, and are read on a terminal too.
        return `- ${mark}${inert(words.join(" ").replace(/\s+/g, " ").trim())}`;
      });
    return lines.length === 0 ? [] : [`### ${category}\n\n${[...new Set(lines)].join("\n")}`];
  });
  return blocks.flat().join("\n\n");
}

/** The compiler repeats in its own words what the document tells, so that it only counts where that tells no break. */
function isTold(findings: readonly Finding[]): (finding: Finding) => boolean {
  const breaks = findings.some(({ verdict, rule }) => verdict === "breaking" && rule !== "types");
  return ({ rule, place }) => !(rule === "types" && breaks) && place.pointer !== "#/info/version";
}

function categoryOf({ verdict, rule }: Finding): (typeof CATEGORIES)[number] {
  if (verdict === "additive") return "Added";
  return rule.endsWith("-removed") ? "Removed" : "Changed";
}
