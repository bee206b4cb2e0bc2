import { DocumentError, type Problem } from "../../generator/problem.js";
import { readFolder } from "../../generator/write.js";
import { plural } from "../report/words.js";
import type { Gate, GateResult, Note } from "./gate.js";
import { type Api, type Baseline, readApi, readBaseline } from "./meaning/baseline.js";
import { changelogProblems } from "./meaning/changelog.js";
import {
  compareBreaks,
  type DeclaredBreak,
  isDeclaredBy,
  readDeclaredBreaks,
} from "./meaning/declared-breaks.js";
import { type Finding, strictest, VERDICTS, type Verdict } from "./meaning/finding.js";
import { type FragmentPlace, FragmentPlaces } from "./meaning/fragment-places.js";
import { type DocumentFinding, judgeDocument } from "./meaning/judge-document.js";
import { judgeTypes } from "./meaning/judge-types.js";
import { sealProblems } from "./meaning/seal.js";
import { isEnough, isVersion, leastVersion } from "./meaning/version.js";
import type { Project } from "./project.js";

interface MeaningResult extends GateResult {
  /** Undefined before the first release, and where something can't be read. */
  readonly details?: Meaning;
}

/** What has changed since the last release. */
export interface Meaning {
  /** The version of that release. */
  readonly released: string;
  /** Undefined where nothing has changed. */
  readonly verdict: Verdict | undefined;
  readonly findings: readonly Finding[];
}

/** What does the change since the last release mean to users, and do version, changelog and declarations say so? */
export const meaning = {
  name: "meaning",

  async run(project: Project): Promise<MeaningResult> {
    try {
      const baseline = await readBaseline(project);
      const unsealed = sealProblems(project, baseline?.version);
      if (unsealed.length > 0) return { passed: false, figure: "not what was released", problems: unsealed };
      return baseline === undefined
        ? { passed: true, figure: "no release yet that anything could break", problems: [] }
        : await compare(project, baseline);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      return { passed: false, figure: plural(error.problems.length, "error"), problems: error.problems };
    }
  },
} satisfies Gate;

async function compare(project: Project, baseline: Baseline): Promise<MeaningResult> {
  const declared = await readDeclaredBreaks(project.breaks);
  const api = await readApi(project);
  const [ofDocument, ofTypes] = await Promise.all([
    documentFindings(project, baseline, api),
    typeFindings(project, baseline),
  ]);
  const findings = [...ofDocument, ...ofTypes];
  const verdict = strictest(findings.map((finding) => finding.verdict));
  const problems = [
    ...compareBreaks(findings, declared, project.spec),
    ...(await versionProblems(project, baseline.version, api.version, verdict)),
    ...changelogProblems(project.changelog, nextVersion(baseline.version, api.version, verdict), verdict),
  ];
  const figure = [
    `${verdict ?? "no change"} since ${baseline.version}`,
    `document: ${countVerdicts(ofDocument)}`,
    `types: ${ofTypes.length === 0 ? `${plural(baseline.programs.size, "program")}, no error` : countVerdicts(ofTypes)}`,
  ].join("; ");
  const details = { released: baseline.version, verdict, findings };
  const notes = notesOf(findings, declared, project.spec);
  return { passed: problems.length === 0, figure, problems, notes, details };
}

/** The version that the changelog has to tell of: the one that is wanted, where that isn't the document's yet. */
function nextVersion(released: string, version: string, verdict: Verdict | undefined): string {
  const isNext = isEnough(version, released, verdict);
  return isNext ? version : (leastVersion(released, verdict) ?? version);
}

/** What has changed and is no problem: all but the breaks that nobody has declared. */
function notesOf(findings: readonly Finding[], declared: readonly DeclaredBreak[], spec: string): Note[] {
  const meant = (finding: Finding) => declared.some((each) => isDeclaredBy(finding, each, spec));
  return findings
    .filter((finding) => finding.verdict !== "breaking" || meant(finding))
    .map(({ verdict, message, place }) => ({ label: verdict, message, place }));
}

/** Those of what is documented, and those that only the overlays make. */
async function documentFindings(project: Project, baseline: Baseline, api: Api): Promise<Finding[]> {
  const places = new FragmentPlaces(project);
  const documented = await judgeDocument({ base: baseline.documented, revision: api.documented });
  const all =
    baseline.observed === baseline.documented && api.observed === api.documented
      ? documented
      : await judgeDocument({ base: baseline.observed, revision: api.observed });
  const told = await Promise.all(
    documented.map(async (each) => placed(each, await places.inSource(each.path, each.target))),
  );
  const known = new Set(told.map(identity));
  const observed = await Promise.all(
    all.map(async (each) => placed(each, await places.inOverlaid(api.documented, each.path, each.target))),
  );
  return [...told, ...observed.filter((each) => !known.has(identity(each)))];
}

function placed(
  { verdict, rule, direction, message, members }: DocumentFinding,
  { place, item }: FragmentPlace,
): Finding {
  const which = members.length === 0 ? item : `${item}/${members.join(",")}`;
  return { verdict, rule, direction, message, item: which, place };
}

/** By what both readings of a document tell the same change. */
function identity({ verdict, rule, direction, place, item }: Finding): string {
  return JSON.stringify([verdict, rule, direction, place, item]);
}

async function typeFindings(project: Project, { programs }: Baseline): Promise<Finding[]> {
  const pkg = { folder: project.package, files: readFolder(project.package) };
  return judgeTypes(pkg, programs).map(({ message, place }) => ({
    verdict: "breaking",
    rule: "types",
    direction: "neither",
    message,
    item: `:${place.line}`,
    place,
  }));
}

async function versionProblems(
  project: Project,
  released: string,
  version: string,
  verdict: Finding["verdict"] | undefined,
): Promise<Problem[]> {
  const least = leastVersion(released, verdict);
  if (isEnough(version, released, verdict)) return [];
  const { place } = await new FragmentPlaces(project).inSource(["info", "version"]);
  const change = verdict === undefined ? "no change" : `a change that is ${verdict}`;
  const told = isVersion(version) ? "" : ", which is no version";
  return [
    {
      severity: "error",
      rule: "version",
      message: `After ${released}, ${change} is ${least ?? "no version that could be told"} at least, not ${version}${told}.`,
      ...(least !== undefined && { hint: `Set it to ${least}, and run \`npm run generate\`.` }),
      place,
    },
  ];
}

/** `1 breaking, 2 additive`. */
function countVerdicts(findings: readonly Finding[]): string {
  const counts = [...VERDICTS].reverse().map((verdict) => {
    const count = findings.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  return counts.flat().join(", ") || "no change";
}
