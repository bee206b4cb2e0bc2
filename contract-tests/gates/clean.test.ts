import { relative } from "node:path";
import { expect, test } from "vitest";
import { clean } from "./clean.js";
import { PetProject } from "./meaning/testing/pet-project.js";

test("a package that the fragment gives is clean", async () => {
  const { paths } = await PetProject.create();
  expect(await clean.run(paths)).toMatchObject({ passed: true, problems: [] });
});

test("a package that it doesn't give is named file by file, with the command that mends it", async () => {
  const project = await PetProject.create();
  await project.write("generated/src/index.ts", "export {};\n");
  await project.replace("spec/openapi.yaml", "title: Pets", "title: Pet");
  const { passed, problems, command } = await clean.run(project.paths);
  const files = problems.map(({ place }) => relative(project.paths.package, place.file));
  expect({ passed, command }).toEqual({ passed: false, command: "npm run generate" });
  expect(files).toContain("src/index.ts");
  expect(files).toContain("openapi.json");
  expect(files).not.toContain("src/types.ts");
});

test("a fault of the fragment is told at its place", async () => {
  const project = await PetProject.create();
  await project.replace("spec/schemas/Pet.yaml", "type: integer", "type: number of years");
  const { passed, figure, problems } = await clean.run(project.paths);
  expect({ passed, figure }).toEqual({ passed: false, figure: "1 error in the fragment" });
  expect(problems.map(({ place }) => relative(project.paths.root, place.file))).toEqual([
    "spec/schemas/Pet.yaml",
  ]);
});
