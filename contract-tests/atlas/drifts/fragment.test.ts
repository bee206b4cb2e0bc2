import { afterAll, beforeAll, expect, test } from "vitest";
import { titled } from "../../support/titled.js";
import { DriftingProject } from "./drifting-project.js";
import { FRAGMENT_SEEDS } from "./seeds.js";

/** The fragment drifts and the package follows it: the documentation page and what was observed still tell. */

let project: DriftingProject;
beforeAll(() => {
  project = new DriftingProject();
});
afterAll(() => project.remove());

test("without a drift the suite has nothing to say", () => {
  const { code, output } = project.run([], "generate", [...new Set(FRAGMENT_SEEDS.map(({ by }) => by))]);
  expect(code, output).toBe(0);
});

test.for(titled(FRAGMENT_SEEDS.map((seed) => ({ ...seed, title: seed.what }))))("caught: %s", ([, seed]) => {
  const { code, output } = project.run(seed.edits, "generate", [seed.by]);
  expect(code, output).toBe(1);
  expect(output).toMatch(seed.says);
});
