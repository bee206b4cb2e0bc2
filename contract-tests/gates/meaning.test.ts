import { mkdir, readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { GateResult } from "./gate.js";
import { PetProject } from "./meaning/testing/pet-project.js";
import { meaning } from "./meaning.js";

/** What a keeper of a fragment is told who changes it after a release. */

/** What keeps the gate shut, as `rule file:line pointer`. */
async function ask(project: PetProject): Promise<GateResult & { readonly shut: readonly string[] }> {
  const result = await meaning.run(project.paths);
  const shut = result.problems.map(
    ({ rule, place }) => `${rule} ${relative(project.paths.root, place.file)}:${place.line} ${place.pointer}`,
  );
  return { ...result, shut };
}

const OVERLAY = `overlay: 1.0.0
info: { title: Observed, version: 1.0.0 }
actions:
  - target: $.components.schemas.Pet.properties.name
    description: The service wants letters.
    update:
      pattern: ^[a-z]+$
`;

/** What is asked of a version, beside what breaks. */
const UNTOLD = "changelog CHANGELOG.md:1 #";
const UNVERSIONED = ["version spec/openapi.yaml:4 #/info/version"];

async function release(project: PetProject, version: string, entry: string): Promise<void> {
  await project.replace("spec/openapi.yaml", "version: 0.1.0", `version: ${version}`);
  await project.replace("CHANGELOG.md", "## 0.1.0", `## ${version}\n\n${entry}\n\n## 0.1.0`);
}

describe("without a change that users could notice", () => {
  test("there is nothing to compare with before the first release", async () => {
    const { passed, figure } = await ask(await PetProject.create());
    expect({ passed, figure }).toEqual({ passed: true, figure: "no release yet that anything could break" });
  });

  test("the fragment that was released passes", async () => {
    const { passed, figure } = await ask(await PetProject.releasedWithProgram());
    expect({ passed, figure }).toEqual({
      passed: true,
      figure: "no change since 0.1.0; document: no change; types: 1 program, no error",
    });
  });

  test("another description asks for a patch", async () => {
    const project = await PetProject.released();
    await project.replace("spec/schemas/Pet.yaml", "A pet", "One pet");
    expect((await ask(project)).shut).toEqual([...UNVERSIONED, UNTOLD]);
  });
});

describe("a change that breaks", () => {
  test("is told by document and types, each at its place, and has to be declared, versioned and said", async () => {
    const project = await PetProject.releasedWithProgram();
    await project.replace("spec/schemas/Pet.yaml", "  age:\n    type: integer\n", "");
    // Breaks requests alone: that answers are shorter adds to what they promise.
    await project.replace("spec/schemas/Pet.yaml", "maxLength: 30", "maxLength: 20");
    await project.generate();
    const before = await ask(project);
    expect(before.figure).toBe("breaking since 0.1.0; document: 3 breaking, 1 additive; types: 2 breaking");
    expect(before.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining("30"));
    expect(before.shut).toEqual([
      "property-removed spec/schemas/Pet.yaml:5 #/properties",
      "schema-constraint-changed spec/schemas/Pet.yaml:10 #/properties/name/maxLength",
      "property-removed spec/schemas/Pet.yaml:5 #/properties",
      "types spec/released/consumers/add.ts:4 #",
      "types spec/released/consumers/add.ts:5 #",
      ...UNVERSIONED,
      UNTOLD,
    ]);
    await project.write(
      "spec/breaking.yaml",
      `- { rule: property-removed, at: "schemas/Pet.yaml#/properties/age", reason: Nobody knows it. }
- { rule: schema-constraint-changed, at: "schemas/Pet.yaml#/properties/name/maxLength", reason: Too long. }
- { rule: types, at: "released/consumers/add.ts:4", reason: Nobody knows it. }
- { rule: types, at: "released/consumers/add.ts:5", reason: Nobody knows it. }
`,
    );
    await release(project, "0.2.0", "- **Breaking:** pets have no age.");
    expect((await ask(project)).shut).toEqual([]);
  });

  test("by an overlay alone is told at the overlay", async () => {
    const project = await PetProject.create();
    await project.write("spec/overlays/observed.yaml", OVERLAY);
    await project.release();
    await project.replace("spec/overlays/observed.yaml", "^[a-z]+$", "^[a-c]+$");
    expect((await ask(project)).shut.slice(0, 2)).toEqual([
      "schema-constraint-changed spec/overlays/observed.yaml:7 #/actions/0/update/pattern",
      "schema-constraint-changed spec/overlays/observed.yaml:7 #/actions/0/update/pattern",
    ]);
  });

  test("by an overlay that takes something away is told at the overlay", async () => {
    const project = await PetProject.released();
    const removal =
      "  - target: $.components.schemas.Pet.properties.age\n    description: Never seen.\n    remove: true\n";
    await project.write("spec/overlays/observed.yaml", OVERLAY + removal);
    const { shut } = await ask(project);
    expect(shut).toContain("property-removed spec/overlays/observed.yaml:8 #/actions/1");
    expect(shut.filter((line) => line.includes("spec/schemas"))).toEqual([]);
  });

  test("of the package alone is seen by the programs, and the stricter verdict counts", async () => {
    const project = await PetProject.releasedWithProgram();
    await project.write("generated/src/index.ts", "export const nothing: undefined = undefined;\n");
    const { figure, shut } = await ask(project);
    expect(figure).toBe("breaking since 0.1.0; document: no change; types: 1 breaking");
    expect(shut[0]).toBe("types spec/released/consumers/add.ts:1 #");
  });
});

describe("a declaration", () => {
  test("is about one thing, and excuses no other of its kind", async () => {
    const project = await PetProject.released();
    await project.replace("spec/schemas/Pet.yaml", "  age:\n    type: integer\n", "");
    await project.replace("spec/schemas/Pet.yaml", "[name]", "[name, id]");
    const declare = (...at: readonly string[]) =>
      project.write(
        "spec/breaking.yaml",
        at
          .map((each) => `- { rule: property-removed, at: "schemas/Pet.yaml#${each}", reason: Once. }\n`)
          .join(""),
      );
    await declare("/properties/age");
    const others = async () =>
      (await ask(project)).shut.filter((line) => /property-removed|declared/.test(line));
    expect(await others()).toEqual([]);
    await project.replace("spec/schemas/Pet.yaml", "  id:\n    type: string\n    readOnly: true\n", "");
    expect(await others()).toEqual(["property-removed spec/schemas/Pet.yaml:5 #/properties"]);
    await declare("/properties/age", "/properties/id");
    expect(await others()).toEqual([]);
  });

  test("names the members of a list", async () => {
    const project = await PetProject.released();
    await project.replace("spec/schemas/Pet.yaml", "[name]", "[name, age]");
    const [problem] = (await ask(project)).problems;
    expect(problem?.hint).toContain(`at: "schemas/Pet.yaml#/required/age"`);
  });

  test("of what doesn't break is stale", async () => {
    const project = await PetProject.released();
    const declaration = `{ rule: property-removed, at: "schemas/Pet.yaml#/properties/age", reason: Once. }`;
    await project.write("spec/breaking.yaml", `- ${declaration}\n`);
    expect((await ask(project)).shut).toEqual(["declared-break spec/breaking.yaml:1 #/0"]);
  });

  test.each([
    { text: "- { rule: types, at: a.ts }\n", want: ["declared-break spec/breaking.yaml:1 #/0"] },
    { text: '- { rule: types, at: a.ts, reason: " " }\n', want: ["declared-break spec/breaking.yaml:1 #/0"] },
    { text: "rule: types\n", want: ["declared-break spec/breaking.yaml:1 #"] },
    { text: "- { rule: [\n", want: ["yaml spec/breaking.yaml:2 #"] },
  ])("without rule, place or reason is none: $text", async ({ text, want }) => {
    const project = await PetProject.released();
    await project.write("spec/breaking.yaml", text);
    expect((await ask(project)).shut).toEqual(want);
  });
});

describe("what was released", () => {
  const SHUT = ["released spec/released/openapi.json:1 #"];
  const seal = /<!-- .* -->\n/;

  test.each([
    {
      title: "a changed document",
      file: "spec/released/openapi.json",
      from: '"type": "integer"',
      to: '"type": "number"',
    },
    { title: "a changed figure", file: "spec/released/figures.json", from: "{", to: "{ " },
  ] as const)("is sealed: $title shuts the gate", async ({ file, from, to }) => {
    const project = await PetProject.released();
    expect((await ask(project)).shut).toEqual([]);
    await project.replace(file, from, to);
    expect((await ask(project)).shut).toEqual(SHUT);
  });

  test("isn't opened by a changelog without the seal, or with another version's", async () => {
    const project = await PetProject.released();
    const text = await readFile(project.paths.changelog, "utf8");
    await project.write("CHANGELOG.md", text.replace(seal, ""));
    expect((await ask(project)).shut).toEqual(SHUT);
    await project.write("CHANGELOG.md", text.replace("## 0.1.0", "## 0.1.0\n\n- A pet.\n\n## 0.0.9"));
    expect((await ask(project)).shut).toEqual(SHUT);
  });

  test("isn't opened by taking it away", async () => {
    const project = await PetProject.released();
    await rm(project.paths.released, { recursive: true });
    expect((await ask(project)).shut).toEqual(["released CHANGELOG.md:5 #"]);
  });

  test("is the same whatever ends the lines, and with a byte order mark", async () => {
    const project = await PetProject.released();
    for (const file of ["spec/released/openapi.json", "CHANGELOG.md"] as const) {
      const text = await readFile(join(project.paths.root, file), "utf8");
      await project.write(file, text.replaceAll("\n", "\r\n"));
    }
    await project.replace("CHANGELOG.md", "# Changelog\r\n\r\n", "\uFEFF");
    expect((await ask(project)).shut).toEqual([]);
    await project.replace("spec/schemas/Pet.yaml", "A pet", "One pet");
    await project.replace("spec/openapi.yaml", "version: 0.1.0", "version: 0.1.1");
    await project.replace("CHANGELOG.md", "## 0.1.0", "## 0.1.1\r\n\r\n- Better words.\r\n\r\n## 0.1.0");
    expect((await ask(project)).shut).toEqual([]);
  });
});

describe("what can't be read is told at its place, in words", () => {
  test.each([
    { file: "spec/breaking.yaml", text: "null\n", want: "declared-break spec/breaking.yaml:1 #" },
    { file: "spec/breaking.yaml", text: "\0", want: "yaml spec/breaking.yaml:1 #" },
    {
      file: "spec/released/openapi.json",
      text: '{ "openapi": ',
      want: "yaml spec/released/openapi.json:1 #",
    },
    { file: "spec/released/openapi.json", text: "[]", want: "released spec/released/openapi.json:1 #" },
    {
      file: "spec/released/openapi.json",
      text: '{ "paths": [], "info": 1 }',
      want: "released spec/released/openapi.json:1 #",
    },
    {
      file: "spec/released/figures.json",
      text: '{ "atLeast": {',
      want: "yaml spec/released/figures.json:1 #",
    },
    { file: "spec/released/figures.json", text: "{}", want: "released spec/released/figures.json:1 #" },
    { file: "generated/package.json", text: "{", want: "package generated/package.json:1 #" },
  ] as const)("$file: $text", async ({ file, text, want }) => {
    const project = await PetProject.releasedWithProgram();
    await project.write(file, text);
    expect((await ask(project)).shut).toEqual([want]);
  });

  test("a folder in the place of the changelog", async () => {
    const project = await PetProject.released();
    await rm(project.paths.changelog);
    await mkdir(project.paths.changelog);
    expect((await ask(project)).shut).toEqual(["changelog CHANGELOG.md:1 #"]);
  });
});
