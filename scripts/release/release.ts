import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { ask } from "../../contract-tests/gates/ask.js";
import type { Gate, GateResult } from "../../contract-tests/gates/gate.js";
import { readApi, writeBaseline } from "../../contract-tests/gates/meaning/baseline.js";
import { changelogProblems, readChangelog } from "../../contract-tests/gates/meaning/changelog.js";
import {
  isDeclaredBy,
  readDeclaredBreaks,
  whereOf,
} from "../../contract-tests/gates/meaning/declared-breaks.js";
import type { Finding, Verdict } from "../../contract-tests/gates/meaning/finding.js";
import { FragmentPlaces } from "../../contract-tests/gates/meaning/fragment-places.js";
import { withSeal } from "../../contract-tests/gates/meaning/seal.js";
import { isVersion } from "../../contract-tests/gates/meaning/version.js";
import { type Meaning, meaning } from "../../contract-tests/gates/meaning.js";
import { writeArtifacts } from "../../contract-tests/gates/package/artifacts.js";
import type { Project } from "../../contract-tests/gates/project.js";
import type { Problem } from "../../generator/problem.js";
import { sectionOf, withEntry } from "./changelog-entry.js";
import { type Swap, swapIn, UndoError, withoutSame } from "./swap-in.js";

export interface ReleaseOptions {
  /** Writes tarball and bill of materials, and nothing else. */
  readonly dryRun: boolean;
  /** As ISO 8601 writes it. */
  readonly date: string;
  /** Told of each gate before it is asked. */
  onAsk(name: string): void;
  /** Told of each gate when it has answered. */
  onGate(name: string, result: GateResult): void;
}

/** What a release has made, or would make. Paths are absolute. */
export interface Release {
  readonly version: string;
  /** The version before; undefined for the first release. */
  readonly released: string | undefined;
  readonly verdict: Verdict | undefined;
  /** What the changelog says of the version. */
  readonly entry: string;
  readonly tarball: string;
  readonly sbom: string;
  /** The files and folders of the project that aren't yet as the release leaves them. */
  readonly changes: readonly string[];
}

/** Where tarball and bill of materials go. */
const OUT = "release";

/**
 * All of a release up to publishing: asks the gates, and makes changelog, baseline, tarball and bill of materials of what
 * the fragment says. Everything is made beside the project first; then all of it is put in place, or nothing.
 *
 * @param others The gates beside `meaning`.
 * @returns undefined where a gate is shut.
 */
export async function release(
  project: Project,
  others: readonly Gate[],
  { dryRun, date, onAsk, onGate }: ReleaseOptions,
): Promise<Release | undefined> {
  onAsk(meaning.name);
  const { result: meant, version } = await askMeaning(project);
  const change = meant.details;
  onGate(meaning.name, meant);
  let open = meant.passed;
  for (const gate of others) {
    onAsk(gate.name);
    const result = await ask(gate, project);
    onGate(gate.name, result);
    open &&= result.passed;
  }
  if (!open) return undefined;

  const out = join(project.root, OUT);
  await mkdir(out, { recursive: true });
  const staging = await mkdtemp(join(out, ".staging-"));
  let kept = false;
  try {
    const released = join(staging, "released");
    await writeBaseline(project, released);
    const text = await changelogWith(project, version, date, change);
    const changelog = withSeal(text, version, released);
    await writeFile(join(staging, "changelog"), changelog);
    const { tarball, sbom } = await writeArtifacts(project.package, join(staging, "packed"));

    const inProject = withoutSame([
      { to: project.changelog, from: join(staging, "changelog") },
      { to: project.released, from: released },
      // What was meant to break is broken now.
      { to: project.breaks, from: undefined },
    ]);
    const inOut = [tarball, sbom].map((from): Swap => ({ to: join(out, basename(from)), from }));
    await swapIn([...withoutSame(inOut), ...(dryRun ? [] : inProject)], join(staging, "old"));
    return {
      version,
      released: change?.released,
      verdict: change?.verdict,
      entry: sectionOf(changelog, version),
      tarball: join(out, basename(tarball)),
      sbom: join(out, basename(sbom)),
      changes: inProject.map(({ to }) => to),
    };
  } catch (error) {
    kept = error instanceof UndoError;
    throw error;
  } finally {
    if (!kept) await rm(staging, { recursive: true });
  }
}

/** The gate `meaning` as a release asks it: what the changelog lacks is written there, and the version has to be one. */
async function askMeaning(project: Project) {
  const result = await meaning.run(project);
  const lacking = result.problems.filter(({ rule }) => rule !== "changelog");
  if (!result.passed && lacking.length > 0) return { result: { ...result, problems: lacking }, version: "" };
  const { version } = await readApi(project);
  const problems = isVersion(version) ? [] : [await versionProblem(project)];
  return { result: { ...result, passed: problems.length === 0, problems }, version };
}

async function versionProblem(project: Project): Promise<Problem> {
  return {
    severity: "error",
    rule: "version",
    message: "This is no version that could be released.",
    hint: "Write three numbers with dots between them, such as 0.1.0.",
    place: (await new FragmentPlaces(project).inSource(["info", "version"])).place,
  };
}

async function changelogWith(
  project: Project,
  version: string,
  date: string,
  change: Meaning | undefined,
): Promise<string> {
  const declared = await readDeclaredBreaks(project.breaks);
  const entry = {
    version,
    date,
    findings: change?.findings,
    whereOf: (finding: Finding) => whereOf(finding, project.spec),
    reasonOf: (finding: Finding) =>
      declared.find((each) => isDeclaredBy(finding, each, project.spec))?.reason,
  };
  const text = readChangelog(project.changelog) || "# Changelog\n";
  // Of a version without a change of the API something is said all the same.
  const lacks = changelogProblems(project.changelog, version, change?.verdict ?? "editorial").length > 0;
  return withEntry(text, entry, lacks);
}
