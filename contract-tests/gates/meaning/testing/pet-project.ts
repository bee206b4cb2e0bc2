import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { generateHere } from "../../../../generator/generate-here.js";
import { writeFolder } from "../../../../generator/write.js";
import { PASSING } from "../../../report/hand-made.js";
import { type Project, projectAt } from "../../project.js";
import { readApi, writeBaseline } from "../baseline.js";
import { withSeal } from "../seal.js";

/** Inside the repository, whose node_modules have what a package needs. */
const CACHE = fileURLToPath(new URL("../../../../node_modules/.cache/gates-tests/", import.meta.url));

const FILES = {
  "redocly.yaml": "extends:\n  - minimal\n",
  "contract-report/contract-report.json": JSON.stringify(PASSING),
  "CHANGELOG.md": "# Changelog\n\n## 0.1.0\n\n- The first release.\n",
  "spec/openapi.yaml": `openapi: 3.1.0
info:
  title: Pets
  version: 0.1.0
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://pets.example
paths:
  /pets:
    $ref: paths/pets.yaml
components:
  schemas:
    Pet:
      $ref: schemas/Pet.yaml
`,
  "spec/paths/pets.yaml": `post:
  operationId: addPet
  security: []
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/Pet.yaml
  responses:
    "200":
      description: Added
      content:
        application/json:
          schema:
            $ref: ../schemas/Pet.yaml
`,
  "spec/schemas/Pet.yaml": `type: object
description: A pet
required: [name]
properties:
  id:
    type: string
    readOnly: true
  name:
    type: string
    maxLength: 30
  age:
    type: integer
`,
} as const;

/** What a user of the package has written. */
const PROGRAM = `import { createClient } from "pets-client";
const pets = createClient();
export async function add(): Promise<number> {
  const pet = await pets.addPet({ body: { name: "Rex", age: 3 } }).orThrow();
  return pet.age ?? 0;
}
`;

export type ProjectFile =
  | keyof typeof FILES
  | "spec/breaking.yaml"
  | "spec/consumers/add.ts"
  | "spec/overlays/observed.yaml"
  | "spec/released/openapi.json"
  | "spec/released/figures.json"
  | "size-budget.yaml"
  | "package.json"
  | "generated/src/index.ts"
  | "generated/package.json";

/** A small project with a fragment of its own, in a folder of its own. */
export class PetProject {
  /** The package of the fragment as each project begins with it. */
  static #generated: Promise<ReadonlyMap<string, string>> | undefined;

  private constructor(private readonly root: string) {}

  /**
   * Generated, and not released yet.
   *
   * @param removeLater who is handed what removes it; by default it lasts as long as the test.
   */
  static async create(
    removeLater: (remove: () => Promise<void>) => void = onTestFinished,
  ): Promise<PetProject> {
    await mkdir(CACHE, { recursive: true });
    const root = await mkdtemp(CACHE);
    removeLater(() => rm(root, { recursive: true }));
    const project = new PetProject(root);
    // The keys of FILES are its paths.
    for (const path of Object.keys(FILES) as (keyof typeof FILES)[]) await project.write(path, FILES[path]);
    PetProject.#generated ??= project.#generate();
    writeFolder(project.paths.package, await PetProject.#generated);
    return project;
  }

  static async released(): Promise<PetProject> {
    const project = await PetProject.create();
    await project.release();
    return project;
  }

  /** Released with a program to compile, which takes a while. */
  static async releasedWithProgram(): Promise<PetProject> {
    const project = await PetProject.create();
    await project.write("spec/consumers/add.ts", PROGRAM);
    await project.release();
    return project;
  }

  /** Promises users what there is now. */
  async release(): Promise<void> {
    const { changelog, released } = this.paths;
    await writeBaseline(this.paths, released);
    const { version } = await readApi(this.paths);
    await writeFile(changelog, withSeal(await readFile(changelog, "utf8"), version, released));
  }

  get paths(): Project {
    return projectAt(this.root);
  }

  /** Puts one text in the place of another, which has to be there. */
  async replace(path: ProjectFile, text: string, by: string): Promise<void> {
    const before = await readFile(join(this.root, path), "utf8");
    if (!before.includes(text)) throw new Error(`${path} has no ${text}.`);
    await writeFile(join(this.root, path), before.replace(text, by));
  }

  async write(path: ProjectFile, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), text);
  }

  /** Makes the package again of what the fragment has become. */
  async generate(): Promise<void> {
    writeFolder(this.paths.package, await this.#generate());
  }

  async #generate(): Promise<ReadonlyMap<string, string>> {
    const { spec, overlays, lintConfig } = this.paths;
    const config = { kind: "project", file: lintConfig } as const;
    const options = { spec, overlays, lintConfig: config, name: undefined };
    return (await generateHere(options)).files;
  }
}
