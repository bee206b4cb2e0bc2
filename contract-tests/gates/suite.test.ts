import { relative } from "node:path";
import { expect, test } from "vitest";
import { FAILING, PASSING, testEntry } from "../report/hand-made.js";
import type { ContractReport } from "../report/report.js";
import type { GateResult } from "./gate.js";
import { PetProject } from "./meaning/testing/pet-project.js";
import { meaning } from "./meaning.js";
import { judgeReport, suite } from "./suite.js";

/** A run that proves something of each kind. */
function reportOf(matched: number, killed: number, disagreed = 0): ContractReport {
  const evidence = [
    { kind: "fact", counts: { matched, differing: 2, missing: 0 } },
    { kind: "mutant", counts: { killed, survived: 100 - killed, equivalent: 3 } },
    { kind: "oracle", counts: { agreed: 500, disagreed } },
    { kind: "artifact", counts: { current: matched } },
  ] as const;
  return { ...PASSING, tests: [testEntry({ names: ["everything"], evidence })] };
}

async function releasedWith(report: ContractReport): Promise<PetProject> {
  const project = await PetProject.create();
  await project.write("contract-report/contract-report.json", JSON.stringify(report));
  await project.release();
  return project;
}

function shut({ problems }: GateResult, { paths }: PetProject): string[] {
  return problems.map(
    ({ rule, place, message }) =>
      `${rule} ${relative(paths.root, place.file)}:${place.line} ${message.split("\n")[0]}`,
  );
}

test("figures that are what they were, or better, pass", async () => {
  const project = await releasedWith(reportOf(140, 99));
  for (const report of [reportOf(140, 99), reportOf(141, 100)])
    expect(await judgeReport(project.paths, report)).toMatchObject({ passed: true, problems: [] });
  const { figure, details } = await judgeReport(project.paths, reportOf(1400, 99));
  expect(figure).toBe(
    "passed: 1 test, 1,400 facts matched, mutation score 99.0 %, 0 disagreements, compared with 0.1.0",
  );
  expect(details).toEqual({
    figures: {
      atLeast: { "Facts matched": 1400, "Mutants killed": 99, "Oracles agreed": 500, "Mutation score": 99 },
      atMost: { "Facts missing": 0, "Mutants survived": 1, "Oracles disagreed": 0 },
    },
  });
});

test.each([
  { now: reportOf(139, 99), want: ["Facts matched: 139, where the release of 0.1.0 had 140."] },
  {
    now: reportOf(140, 98),
    want: [
      "Mutants killed: 98, where the release of 0.1.0 had 99.",
      "Mutation score: 98, where the release of 0.1.0 had 99.",
      "Mutants survived: 2, where the release of 0.1.0 had 1.",
    ],
  },
  { now: reportOf(140, 99, 1), want: ["Oracles disagreed: 1, where the release of 0.1.0 had 0."] },
])("a figure that is worse is told: $want", async ({ now, want }) => {
  const project = await releasedWith(reportOf(140, 99));
  const result = await judgeReport(project.paths, now);
  expect(result.passed).toBe(false);
  expect(shut(result, project)).toEqual(
    want.map((message) => `lower-figure spec/released/figures.json:1 ${message}`),
  );
});

test("what isn't proven at all any more counts as 0", async () => {
  const project = await releasedWith(reportOf(140, 99));
  const [first] = shut(await judgeReport(project.paths, PASSING), project);
  expect(first).toContain("Facts matched: 0, where the release of 0.1.0 had 140.");
});

test("a lower figure that is meant is declared, and the declaration goes when it isn't lower any more", async () => {
  const project = await releasedWith(reportOf(140, 99));
  await project.write(
    "spec/breaking.yaml",
    "- { rule: lower-figure, at: Facts matched, reason: The page lost one. }\n",
  );
  expect((await judgeReport(project.paths, reportOf(139, 99))).passed).toBe(true);
  expect(shut(await judgeReport(project.paths, reportOf(140, 99)), project)).toEqual([
    'declared-break spec/breaking.yaml:1 The figure "Facts matched" is no worse than it was.',
  ]);
  expect((await meaning.run(project.paths)).problems).toEqual([]);
});

test("failures are told at their places, whatever the figures are", async () => {
  const project = await PetProject.released();
  const result = await judgeReport(project.paths, FAILING);
  expect(result.passed).toBe(false);
  expect(shut(result, project)).toContain(
    "contract contract-tests/wire/server.ts:7 contract-tests/wire.test.ts",
  );
  expect(result.figure).toContain("compared with 0.1.0");
});

test("a suite that can't be started is no suite that passes", async () => {
  const project = await PetProject.create();
  // What an earlier run left says nothing of this one.
  await project.write("contract-report/contract-report.json", JSON.stringify(PASSING));
  await project.write("package.json", '{ "scripts": { "contract": "exit 1" } }');
  const { passed, figure } = await suite.run(project.paths);
  expect({ passed, figure }).toEqual({ passed: false, figure: "the suite left no report" });
});
