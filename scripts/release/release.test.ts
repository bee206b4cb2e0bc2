import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import type { GateResult } from "../../contract-tests/gates/gate.js";
import { PetProject } from "../../contract-tests/gates/meaning/testing/pet-project.js";
import { meaning } from "../../contract-tests/gates/meaning.js";
import { DocumentError } from "../../generator/problem.js";
import { folderContents } from "../project-copy.js";
import { release } from "./release.js";

async function released(project: PetProject, dryRun: boolean) {
  const told: GateResult[] = [];
  const onGate = (_name: string, result: GateResult) => told.push(result);
  const made = await release(project.paths, [], { dryRun, date: "2026-11-24", onAsk() {}, onGate });
  const changes = made?.changes.map((file) => relative(project.paths.root, file));
  return { made, changes, problems: told.flatMap(({ problems }) => problems) };
}

/** All but what git ignores. */
function contents(project: PetProject): Record<string, string> {
  const files = Object.entries(folderContents(project.paths.root));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith("release/")));
}

async function breakPets(project: PetProject): Promise<void> {
  await project.replace("spec/schemas/Pet.yaml", "  age:\n    type: integer\n", "");
  await project.write(
    "spec/breaking.yaml",
    `- { rule: property-removed, at: "schemas/Pet.yaml#/properties/age", reason: Nobody knew it. }\n`,
  );
}

test("a first release makes the baseline; a dry run nothing but tarball and bill, and a second one nothing", async () => {
  const project = await PetProject.create();
  const before = contents(project);
  const dry = await released(project, true);
  expect(dry.changes).toEqual(["CHANGELOG.md", "spec/released"]);
  expect(contents(project)).toEqual(before);
  const { tarball = "", sbom = "" } = dry.made ?? {};
  expect([tarball, sbom].map((file) => relative(project.paths.root, file))).toEqual([
    "release/pets-client-0.1.0.tgz",
    "release/pets-client-0.1.0.cdx.json",
  ]);
  expect([tarball, sbom].map((file) => existsSync(file))).toEqual([true, true]);

  expect((await released(project, false)).changes).toEqual(["CHANGELOG.md", "spec/released"]);
  const after = contents(project);
  expect(Object.keys(after)).toContain("spec/released/openapi.json");
  expect(await meaning.run(project.paths)).toMatchObject({ passed: true, details: { released: "0.1.0" } });
  expect((await released(project, false)).changes).toEqual([]);
  expect(contents(project)).toEqual(after);
});

test("a break is in the changelog with its reason, and is declared no longer", async () => {
  const project = await PetProject.released();
  await breakPets(project);
  await project.replace("spec/openapi.yaml", "version: 0.1.0", "version: 0.2.0");
  await project.generate();
  const { made, changes } = await released(project, false);
  expect(changes).toEqual(["CHANGELOG.md", "spec/released", "spec/breaking.yaml"]);
  expect(made).toMatchObject({ released: "0.1.0", verdict: "breaking" });
  expect(made?.entry).toMatch(
    /^## 0\.2\.0 — 2026-11-24\n\n### Removed\n\n(- \*\*Breaking:\*\* .*`age`.* \(`schemas\/Pet.yaml#\/properties\/age`\) Nobody knew it\.\n?)+$/,
  );
  expect(await meaning.run(project.paths)).toMatchObject({ passed: true, details: { released: "0.2.0" } });
});

test("a version that is too low is refused with the least, and nothing is written", async () => {
  const project = await PetProject.released();
  await breakPets(project);
  await project.replace("spec/openapi.yaml", "version: 0.1.0", "version: 0.1.1");
  const before = contents(project);
  const { made, problems } = await released(project, false);
  expect(made).toBeUndefined();
  expect(problems.map(({ rule, message }) => [rule, message.includes("0.2.0 at least")])).toEqual([
    ["version", true],
  ]);
  expect(contents(project)).toEqual(before);
});

test("a version that is none is refused at its place", async () => {
  const project = await PetProject.create();
  await project.replace("spec/openapi.yaml", "version: 0.1.0", "version: 1.0.0-$(reboot)");
  const { made, problems } = await released(project, false);
  expect(made).toBeUndefined();
  expect(problems.map(({ rule, place }) => `${rule} ${place.pointer}`)).toEqual(["version #/info/version"]);
});

test("without a report of the suite there are no figures to keep, and nothing is written", async () => {
  const project = await PetProject.create();
  await rm(project.paths.report);
  const before = contents(project);
  await expect(released(project, false)).rejects.toThrow(DocumentError);
  expect(contents(project)).toEqual(before);
});

test("what fails in the middle leaves nothing half written", async () => {
  const project = await PetProject.create();
  await project.replace("generated/package.json", '"openapi-fetch"', '"never-installed"');
  const before = contents(project);
  await expect(released(project, false)).rejects.toThrow("never-installed isn't installed");
  expect(folderContents(project.paths.root)).toEqual(before);
  expect(existsSync(join(project.paths.root, "spec/released"))).toBe(false);
});
