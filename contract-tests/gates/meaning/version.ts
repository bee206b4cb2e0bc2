import type { Verdict } from "./finding.js";

type Numbers = readonly [major: number, minor: number, patch: number];

/**
 * The least version for a change of `verdict` after the release `released` (Semantic Versioning 2.0.0, sections 6 to 8).
 * Below 1.0, where that leaves it open (section 4), a break raises the minor version, as npm's `^` reads it, and all else
 * the patch version. Undefined where `released` is no version.
 */
export function leastVersion(released: string, verdict: Verdict | undefined): string | undefined {
  const numbers = parse(released);
  if (!numbers || verdict === undefined) return numbers && released;
  const [major, minor, patch] = numbers;
  if (verdict === "breaking") return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (verdict === "additive" && major > 0) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** Whether a version is enough; a pre-release counts as what it leads to. */
export function isAtLeast(version: string, least: string): boolean {
  const [is, wanted] = [parse(version), parse(least)];
  if (!is || !wanted) return false;
  const at = is.findIndex((number, index) => number !== wanted[index]);
  return at === -1 || Number(is[at]) > Number(wanted[at]);
}

function parse(version: string): Numbers | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}
