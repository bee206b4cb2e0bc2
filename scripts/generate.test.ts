import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandResult, folderContents, ProjectCopy } from "./project-copy.js";

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

const output = ({ stdout, stderr }: CommandResult) => stdout + stderr;

describe("a fragment that is whole", () => {
  it("gives the same bytes in every copy of the project, and the ones that are committed", () => {
    const other = new ProjectCopy();
    for (const { folder } of [project, other]) rmSync(join(folder, "generated"), { recursive: true });
    const results = [project.generate(), other.generate()];
    const [first, second] = [project, other].map(({ folder }) => folderContents(join(folder, "generated")));
    other.remove();

    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(second).toEqual(first);
    const committed = folderContents(join(import.meta.dirname, "../generated"));
    const sources = (files: Record<string, string>) =>
      Object.entries(files).filter(
        ([path]) => !path.startsWith("dist/") && !path.startsWith("node_modules/"),
      );
    expect(sources(first ?? {})).toEqual(sources(committed));
  });

  it("passes --check, which lists what differs and mends nothing", () => {
    expect(project.generate("--check").code).toBe(0);
    const types = join(project.folder, "generated/src/types.ts");
    const extra = join(project.folder, "generated/src/extra.ts");
    const intact = readFileSync(types, "utf8");
    writeFileSync(types, `${intact}// edited\n`);
    writeFileSync(extra, "");
    const result = project.generate("--check");
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("changed  src/types.ts");
    expect(result.stderr).toContain("removed  src/extra.ts");
    expect(result.stderr).toMatch(/Run `npm run generate` and commit what it changes\.\n$/);
    expect(readFileSync(types, "utf8")).toContain("// edited");
    expect(project.generate().code).toBe(0);
    expect(readFileSync(types, "utf8")).toBe(intact);
  });

  it("is told as JSON with --json", () => {
    const { code, stdout } = project.generate("--json", "--check");
    expect(code).toBe(0);
    const result: unknown = JSON.parse(stdout);
    const warnings = expect.not.arrayContaining([expect.objectContaining({ severity: "error" })]);
    expect(result).toMatchObject({ ok: true, added: [], changed: [], removed: [], problems: warnings });
    expect(result).toHaveProperty("stages.0.name", "lint");
  });
});

describe("another document", () => {
  const document = {
    openapi: "3.0.3",
    info: {
      title: "Pet shop",
      version: "2.1",
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT" },
    },
    servers: [{ url: "https://pets.example" }],
    paths: {
      "/pets": {
        get: { operationId: "listPets", summary: "All pets", responses: { 404: { description: "None" } } },
      },
    },
  };

  it("is generated into the folder that is named", () => {
    mkdirSync(join(project.folder, "shop"));
    writeFileSync(join(project.folder, "shop/pets.json"), JSON.stringify(document));
    const result = project.generate("--spec", "shop/pets.json", "--out", "pets", "--no-build");
    expect(output(result)).toContain("pets is written");
    expect(result.stdout).toMatch(/^ {2}and \d+ more added$/m);
    expect(result.code).toBe(0);
    const files = folderContents(join(project.folder, "pets"));
    expect(JSON.parse(files["package.json"] ?? "")).toMatchObject({
      name: "pet-shop-client",
      version: "2.1.0",
    });
    expect(files["src/client.ts"]).toContain("listPets(");
    expect(Object.keys(files).filter((path) => path.startsWith("dist/"))).toEqual([]);
  });

  it("is held against what was generated with --check", () => {
    const args = ["--spec", "shop/pets.json", "--out", "pets", "--check"];
    expect(project.generate(...args).code).toBe(0);
    rmSync(join(project.folder, "pets/src/client.ts"));
    const { code, stderr } = project.generate(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/added {4}src\/client\.ts\nThe same without `--check` writes it\.\n$/);
  });

  it("has its warnings counted, and printed when they are asked for", () => {
    const args = ["--spec", "shop/pets.json", "--out", "pets", "--no-build"];
    const counted = project.generate(...args);
    const printed = project.generate(...args, "--warnings");
    expect([counted.code, printed.code]).toEqual([0, 0]);
    expect(counted.stderr).toMatch(/^\n\d+ warnings?: `--warnings` prints them\.\n$/);
    expect(printed.stderr).toContain("warning  operation-2xx-response");
  });

  it("that is part of itself is refused in words", () => {
    const schemas = { Pet: { allOf: [{ $ref: "#/components/schemas/Pet" }] } };
    writeFileSync(
      join(project.folder, "shop/circle.json"),
      JSON.stringify({ ...document, components: { schemas } }),
    );
    const result = project.generate("--spec", "shop/circle.json", "--out", "circle", "--no-build");
    expect(result.stderr).toContain(
      "This schema is part of itself, so no value can ever be checked: Pet → Pet.",
    );
    expect(result.stderr).toContain("at #/components/schemas/Pet");
    expect(result.stderr).not.toMatch(/^\s+at \w/m);
    expect(result.code).toBe(1);
  });

  it("is not generated over files that somebody else wrote", () => {
    const result = project.generate("--spec", "shop/pets.json", "--out", "spec");
    expect(result.stderr).toContain("files that this generator didn't write");
    // Nobody has to wait for that.
    expect(result.stdout).not.toContain("- lint");
    expect(result.code).toBe(2);
  });
});

describe("a large document, which is linted beside the other stages", () => {
  /** White space at its end changes nothing but how large it is. */
  const enlarge = (text: string) => text.padEnd(600_000);
  const operation = { operationId: "getPet", responses: { 404: { description: "None" } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pet shop", version: "2.1" },
    paths: { "/pet": { get: operation } },
    components: { schemas: { Pet: { type: "object", properties: { name: { type: "string" } } } } },
  };
  const generateBoth = (name: string, text: string) => {
    const run = (folder: string, content: string) => {
      mkdirSync(join(project.folder, folder), { recursive: true });
      writeFileSync(join(project.folder, `${folder}/${name}.json`), content);
      const args = ["--spec", `${folder}/${name}.json`, "--out", `${folder}/out`, "--no-build"];
      const result = project.generate(...args, "--json");
      const told: unknown = JSON.parse(result.stdout.replaceAll(`${folder}/`, ""));
      return { code: result.code, stderr: result.stderr, told };
    };
    return { small: run("small", text), large: run("large", enlarge(text)) };
  };
  const problemsOf = (told: unknown) => (told as { readonly problems: unknown }).problems; // as --json prints it

  it("gives the bytes that it gives where it is small", () => {
    const { small, large } = generateBoth("pets", JSON.stringify(document));
    expect([small.code, large.code]).toEqual([0, 0]);
    expect(problemsOf(large.told)).toEqual(problemsOf(small.told));
    const [first, second] = ["small", "large"].map((name) =>
      folderContents(join(project.folder, name, "out")),
    );
    expect(second).toEqual(first);
    expect(small.told).toHaveProperty("added", Object.keys(first ?? {}).sort());
  });

  it.each([
    { name: "refers to nothing", wrong: { responses: { 404: { $ref: "#/components/responses/No" } } } },
    { name: "has no parameters where it says so", wrong: { ...operation, parameters: 7 } },
    { name: "has an operation that is none", wrong: 7 },
  ])(
    "is refused for the same reasons where it $name, and for nothing that follows from them",
    ({ wrong }) => {
      const bad = { ...document, paths: { "/pet": { get: wrong } } };
      const { small, large } = generateBoth("bad", JSON.stringify(bad));
      expect(small).toMatchObject({ code: 1, stderr: "", told: { ok: false } });
      expect(large).toMatchObject({ code: 1, stderr: "", told: { ok: false, stages: [] } });
      expect(problemsOf(large.told)).toEqual(problemsOf(small.told));
    },
  );

  it("is refused for what isn't JSON", () => {
    const { small, large } = generateBoth("none", "{");
    expect(problemsOf(small.told)).toMatchObject([{ rule: "yaml" }]);
    expect(large).toMatchObject({ code: 1, told: { stages: [], problems: [{ rule: "yaml" }] } });
  });
});

describe("wrong usage is answered in words, with exit code 2", () => {
  it.each([
    { args: ["--sepc", "x"], says: "'--sepc'" },
    { args: ["--spec"], says: "--spec" },
    { args: ["--spec", "pets.json"], says: "--spec needs --out" },
    { args: ["--name", "Not A Name"], says: "isn't a name that npm takes" },
    { args: ["stray"], says: "stray" },
  ])("$args", ({ args, says }) => {
    const result = project.generate(...args);
    expect(result.stderr).toContain(says);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.code).toBe(2);
  });

  it("--help answers with exit code 0", () => {
    const result = project.generate("--help");
    expect(result.stdout).toContain("--overlay FILE");
    expect(result.code).toBe(0);
  });
});
