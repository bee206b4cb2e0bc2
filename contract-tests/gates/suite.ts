import { rm } from "node:fs/promises";
import { join } from "node:path";
import { errorIn } from "../../generator/lint/problems.js";
import { DocumentError, type Problem } from "../../generator/problem.js";
import { type ContractReport, failuresOf, hasPassed } from "../report/report.js";
import { verdict } from "../report/summary.js";
import { inFigures } from "../report/words.js";
import type { Gate, GateResult } from "./gate.js";
import { type Baseline, readBaseline } from "./meaning/baseline.js";
import { type DeclaredBreak, LOWER_FIGURE, readDeclaredBreaks } from "./meaning/declared-breaks.js";
import { lastLines, runScript } from "./npm-script.js";
import type { Project } from "./project.js";
import {
  DISAGREED,
  FACTS_MATCHED,
  type Figures,
  figuresOf,
  MUTATION_SCORE,
  readReport,
  setbacks,
} from "./suite/figures.js";

/** Does the contract suite pass, and prove no less than it did for the last release? */
export const suite: Gate = {
  name: "suite",

  async run(project) {
    await rm(project.report, { force: true });
    const printed = await runScript(project.root, "contract");
    const report = await readReport(project.report);
    if (report !== undefined) return judgeReport(project, report);
    const problem = errorIn(join(project.root, "package.json"), "contract", lastLines(printed));
    return { passed: false, figure: "the suite left no report", problems: [problem] };
  },
};

/** What the suite's report means: its failures, and the figures that are worse than the last release's. */
export async function judgeReport(project: Project, report: ContractReport): Promise<GateResult> {
  try {
    const figures = figuresOf(report);
    const [baseline, declared] = await Promise.all([
      readBaseline(project),
      readDeclaredBreaks(project.breaks),
    ]);
    const failures = failuresOf(report).map((failure) => {
      const [file = "", line] = failure.where.split(/:(?=\d+$)/);
      const message = [failure.title, ...failure.errors.map((error) => error.message)].join("\n");
      const problem = errorIn(join(project.root, file), "contract", message);
      const place = { ...problem.place, ...(line && { line: Number(line), endLine: Number(line) }) };
      return { ...problem, place, ...(failure.again && { hint: `Again: ${failure.again}` }) };
    });
    const lowered = hasPassed(report) ? compareFigures(project, baseline, figures, declared) : [];
    const problems = [...failures, ...lowered];
    const passed = hasPassed(report) && problems.length === 0;
    return { passed, figure: inWords(report, figures, baseline), problems, details: { figures } };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { passed: false, figure: "what was released can't be read", problems: error.problems };
  }
}

function compareFigures(
  project: Project,
  baseline: Baseline | undefined,
  figures: Figures,
  declarations: readonly DeclaredBreak[],
): Problem[] {
  const declared = declarations.filter(({ rule }) => rule === LOWER_FIGURE);
  const worse = baseline === undefined ? [] : setbacks(baseline.figures, figures);
  const undeclared = worse.filter(({ name }) => !declared.some(({ at }) => at === name));
  const stale = declared.filter(({ at }) => !worse.some(({ name }) => at === name));
  return [
    ...undeclared.map(({ name, before, now }) => ({
      ...errorIn(
        join(project.released, "figures.json"),
        LOWER_FIGURE,
        `${name}: ${inFigures(now)}, where the release of ${baseline?.version} had ${inFigures(before)}.`,
      ),
      hint: `Bring back what proved it: \`npm run contract\` and contract-report/index.html show what is left. Or say in breaking.yaml that it is meant: { rule: ${LOWER_FIGURE}, at: ${name}, reason: … }`,
    })),
    ...stale.map(
      ({ at, place }): Problem => ({
        severity: "error",
        rule: "declared-break",
        message: `The figure "${at}" is no worse than it was.`,
        hint: "Remove the declaration.",
        place,
      }),
    ),
  ];
}

function inWords(
  report: ContractReport,
  { atLeast, atMost }: Figures,
  baseline: Baseline | undefined,
): string {
  const [facts, score, disagreed] = [atLeast[FACTS_MATCHED], atLeast[MUTATION_SCORE], atMost[DISAGREED]];
  return [
    verdict(report).toLowerCase(),
    ...(facts === undefined ? [] : [`${inFigures(facts)} facts matched`]),
    // Rounded down: 100 % is all of them.
    ...(score === undefined ? [] : [`mutation score ${(Math.floor(score * 10) / 10).toFixed(1)} %`]),
    ...(disagreed === undefined ? [] : [`${inFigures(disagreed)} disagreements`]),
    ...(baseline === undefined ? [] : [`compared with ${baseline.version}`]),
  ].join(", ");
}
