import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorIn } from "../../../generator/lint/problems.js";
import type { Problem } from "../../../generator/problem.js";
import type { Project } from "../project.js";
import { headingOf, problemAt, readLines } from "./changelog.js";

/** A comment, which no reader of the changelog sees; the hash is a SHA-256. */
const SEAL = /^<!-- spec\/released: ([0-9a-f]{64}) -->$/;

const BRING_BACK =
  "Take it from the tag of the release: `git checkout TAG -- spec/released CHANGELOG.md`. What users were promised, only `npm run release` changes.";

/**
 * A changelog that says below the heading of a version what that release promised, by the hash of all of it: who changes
 * spec/released/ changes a release that the changelog tells of.
 *
 * @param released What is or becomes spec/released/.
 */
export function withSeal(changelog: string, version: string, released: string): string {
  const lines = changelog.split("\n");
  const heading = headingOf(lines, version);
  const rest = lines.slice(heading + 1);
  const body = SEAL.test(rest[1]?.trim() ?? "") ? rest.slice(2) : rest;
  const end = lines[heading]?.endsWith("\r") ? "\r" : "";
  const seal = `<!-- spec/released: ${hashOf(released)} -->`;
  return [...lines.slice(0, heading + 1), end, `${seal}${end}`, ...body].join("\n");
}

/** The lines of a changelog that aren't for its readers. */
export function isSeal(line: string): boolean {
  return SEAL.test(line.trim());
}

/**
 * What is wrong with spec/released/ by what the changelog says of the release; nothing where neither knows of one.
 *
 * @param version of the release in spec/released/; undefined where there is none.
 */
export function sealProblems({ changelog, released }: Project, version: string | undefined): Problem[] {
  const lines = readLines(changelog);
  const at = lines.findIndex(isSeal);
  if (version === undefined) {
    if (at === -1) return [];
    const problem = problemAt(
      changelog,
      at + 1,
      "What this release left in spec/released/ is gone.",
      BRING_BACK,
    );
    return [{ ...problem, rule: "released" }];
  }
  const heading = headingOf(lines, version);
  const sealed = SEAL.exec(lines[at]?.trim() ?? "")?.[1];
  if (sealed === hashOf(released) && isBelow(lines, heading, at)) return [];
  const message =
    sealed === undefined
      ? `CHANGELOG.md has no seal below ${version}, which \`npm run release\` puts there.`
      : `This isn't what the release that CHANGELOG.md tells of in line ${at + 1} has left there.`;
  return [{ ...errorIn(join(released, "openapi.json"), "released", message), hint: BRING_BACK }];
}

/** Whether a line is in the section of a heading. */
function isBelow(lines: readonly string[], heading: number, at: number): boolean {
  return (
    heading !== -1 && at > heading && !lines.slice(heading + 1, at).some((line) => line.startsWith("## "))
  );
}

/** Of names and texts of all files, whatever ends their lines. */
function hashOf(folder: string): string {
  const hash = createHash("sha256");
  for (const path of filesBelow(folder, "")) {
    const text = readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n");
    hash.update(JSON.stringify([path, text]));
  }
  return hash.digest("hex");
}

function filesBelow(folder: string, path: string): string[] {
  const at = join(folder, path);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [path];
  // The first character of what an operating system leaves there.
  return readdirSync(at)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesBelow(folder, path === "" ? name : `${path}/${name}`));
}
