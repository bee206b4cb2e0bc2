import semver from "semver";
import type { Verdict } from "./finding.js";

/** Whether that is a version as Semantic Versioning 2.0.0 writes it: no `v` in front, no zero before a digit. */
export function isVersion(version: string): boolean {
  const parsed = semver.parse(version);
  const build = parsed === null || parsed.build.length === 0 ? "" : `+${parsed.build.join(".")}`;
  return parsed !== null && `${parsed.version}${build}` === version;
}

/**
 * The least version for a change of `verdict` after the release `released` (Semantic Versioning 2.0.0, sections 6 to 8).
 * Below 1.0, where that leaves it open (section 4), a break raises the minor version, as npm's `^` reads it, and all else
 * the patch version. A pre-release has raised it already. Undefined where `released` is no version.
 */
export function leastVersion(released: string, verdict: Verdict | undefined): string | undefined {
  if (!isVersion(released) || verdict === undefined) return isVersion(released) ? released : undefined;
  const isStable = semver.major(released) > 0;
  if (verdict === "breaking") return semver.inc(released, isStable ? "major" : "minor") ?? undefined;
  return semver.inc(released, verdict === "additive" && isStable ? "minor" : "patch") ?? undefined;
}

/**
 * Whether a version is enough for a change of `verdict` after a release: it comes after that by precedence (section 11), or
 * is the same where nothing has changed, and what it is, or is a pre-release of, is no less than the least.
 */
export function isEnough(version: string, released: string, verdict: Verdict | undefined): boolean {
  const least = leastVersion(released, verdict);
  if (least === undefined || !isVersion(version)) return false;
  if (verdict === undefined) return semver.gte(version, released);
  const leadsTo = `${semver.major(version)}.${semver.minor(version)}.${semver.patch(version)}`;
  return semver.gt(version, released) && semver.gte(leadsTo, least);
}
