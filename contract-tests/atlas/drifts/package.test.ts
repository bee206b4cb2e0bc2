import { afterAll, beforeAll, expect, test } from "vitest";
import { titled } from "../../support/titled.js";
import { DriftingProject } from "./drifting-project.js";
import { PACKAGE_SEEDS } from "./seeds.js";

/** The package drifts from the fragment, as an edit by hand or a bug of the generator makes it. */

let project: DriftingProject;
beforeAll(() => {
  project = new DriftingProject();
});
afterAll(() => project.remove());

test("without a drift the suite has nothing to say", () => {
  const { code, output } = project.run([], "build", [...new Set(PACKAGE_SEEDS.map(({ by }) => by))]);
  expect(code, output).toBe(0);
});

test.for(titled(PACKAGE_SEEDS.map((seed) => ({ ...seed, title: seed.what }))))("caught: %s", ([, seed]) => {
  const { code, output } = project.run(seed.edits, "build", [seed.by]);
  expect(code, output).toBe(1);
  expect(output).toMatch(seed.says);
});
