import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { GateResult } from "./gate.js";
import { PetProject } from "./meaning/testing/pet-project.js";
import { dependenciesOf } from "./package/dependencies.js";
import { entryPointFaults } from "./package/entry-points.js";
import type { Fault } from "./package/fault.js";
import { licenceFaults } from "./package/licences.js";
import { readBudget, sizeFaults } from "./package/size.js";
import { type PackageFiles, readTarball, textOf } from "./package/tarball.js";
import { verifyPackage } from "./package/verify.js";
import { packed } from "./package.js";

/** Each check of the package over one that is sound, and over the same one broken. */

const OVERLAY = `overlay: 1.0.0
info: { title: Observed, version: 1.0.0 }
actions:
  - target: $.components.schemas.Pet.properties.name
    description: The service wants letters.
    update: { pattern: "^[a-z]+$" }
`;

/** What the gate says of the sound one, and what it left. */
let gate: GateResult;
let files: PackageFiles;
let tarball: Buffer;
let sbom: string;
let removeProject: () => Promise<void>;

beforeAll(async () => {
  const project = await PetProject.create((remove) => {
    removeProject = remove;
  });
  await project.write("spec/overlays/observed.yaml", OVERLAY);
  await project.generate();
  gate = await packed.run(project.paths);
  const made = join(project.paths.artifacts, "pets-client-0.1.0");
  tarball = readFileSync(`${made}.tgz`);
  files = await readTarball(tarball);
  sbom = readFileSync(`${made}.cdx.json`, "utf8");
}, 60_000);

afterAll(() => removeProject());

/** The package with some files changed, or without those that are undefined. */
function changed(changes: Readonly<Record<string, string | undefined>>): PackageFiles {
  const copy = new Map(files);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) copy.delete(path);
    else copy.set(path, new TextEncoder().encode(text));
  }
  return copy;
}

function text(path: string): string {
  return textOf(files, path) ?? "";
}

const places = (faults: readonly Fault[]) => faults.map(({ rule, file }) => `${rule} ${file}`).sort();

describe("verification", () => {
  test("a package is what its document and its overlays give", async () => {
    expect(await verifyPackage(files)).toEqual([]);
  });

  test.each([
    {
      title: "a document that was tampered with",
      changes: () => ({ "openapi.json": text("openapi.json").replace('"maxLength": 30', '"maxLength": 31') }),
      want: ["provenance openapi.json"],
    },
    {
      title: "an overlay that was tampered with",
      changes: () => ({ "overlays/observed.yaml": text("overlays/observed.yaml").replace("a-z", "a-y") }),
      want: ["provenance overlays/observed.yaml"],
    },
    {
      title: "no document",
      changes: () => ({ "openapi.json": undefined }),
      want: ["provenance openapi.json"],
    },
    {
      title: "no provenance",
      changes: () => ({ "provenance.json": undefined }),
      want: ["provenance provenance.json"],
    },
    {
      title: "provenance that leads out of the package",
      changes: () => ({
        "provenance.json": text("provenance.json").replace("overlays/observed.yaml", "overlays/../a.yaml"),
      }),
      want: ["provenance provenance.json"],
    },
    {
      title: "provenance that names a folder",
      changes: () => ({
        "provenance.json": text("provenance.json").replace("overlays/observed.yaml", "overlays/.."),
      }),
      want: ["provenance provenance.json"],
    },
    {
      title: "another version of a tool",
      changes: () => ({ "provenance.json": text("provenance.json").replace('"ajv": "8', '"ajv": "7') }),
      want: ["tools provenance.json"],
    },
    {
      title: "a file too many, one too few, and others in sources and build",
      changes: () => ({
        "src/extra.ts": "",
        "notes.txt": "",
        "dist/client.d.ts": undefined,
        "dist/client.js": `${text("dist/client.js")}\nfetch("https://evil.example");\n`,
        "src/client.ts": `${text("src/client.ts")}// ?\n`,
        "package.json": text("package.json").replace("./dist/index.js", "./dist/gone.js"),
      }),
      want: [
        "contents dist/client.d.ts",
        "contents dist/client.js",
        "contents notes.txt",
        "contents package.json",
        "contents src/client.ts",
        "contents src/extra.ts",
      ],
    },
    {
      title: "a document that was tampered with along with its hash",
      changes: () => {
        const document = text("openapi.json").replace('"openapi": "3.1.0"', '"openapi": "2.9.0"');
        const hash = (of: string) => createHash("sha256").update(of).digest("hex");
        const provenance = text("provenance.json").replace(hash(text("openapi.json")), hash(document));
        return { "openapi.json": document, "provenance.json": provenance };
      },
      want: ["contents openapi.json"],
    },
  ])("$title is told", async ({ changes, want }) => {
    expect(places(await verifyPackage(changed(changes())))).toEqual(want);
  });
});

describe("entry points", () => {
  const manifest = (change: (text: string) => string) =>
    changed({ "package.json": change(text("package.json")) });

  test.each([
    {
      title: "a module that isn't there",
      broken: () => manifest((text) => text.replace("./dist/index.js", "./dist/gone.js")),
      want: "publint/FILE_DOES_NOT_EXIST",
    },
    {
      title: "types after the module",
      broken: () =>
        manifest((text) =>
          text.replace(/("types": "\.\/dist\/index\.d\.ts"),(\s+)("default": "[^"]+")/, "$3,$2$1"),
        ),
      want: "publint/EXPORTS_TYPES_SHOULD_BE_FIRST",
    },
    {
      title: "declarations that aren't packed",
      broken: () => changed({ "dist/index.d.ts": undefined }),
      want: "types/UntypedResolution",
    },
    {
      title: "declarations that import what isn't there",
      broken: () => changed({ "dist/index.d.ts": 'export * from "./gone.js";\n' }),
      want: "types/InternalResolutionError",
    },
  ])("$title", async ({ broken, want }) => {
    expect((await entryPointFaults(broken())).map(({ rule }) => rule)).toContain(want);
  });
});

/** An installed package with one dependency of a licence. */
function installed(license: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "licences-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, manifest: object) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify({ version: "1.0.0", ...manifest }));
  };
  write("package.json", { name: "own", dependencies: { direct: "1" } });
  write("node_modules/direct/package.json", { name: "direct", license: "MIT", dependencies: { deep: "1" } });
  write("node_modules/deep/package.json", { name: "deep", ...(license !== undefined && { license }) });
  return folder;
}

describe("licences", () => {
  test.each(["MIT", "Apache-2.0", "(GPL-3.0-only OR ISC)", "MIT AND BSD-3-Clause"])(
    "%s is allowed",
    (license) => {
      expect(licenceFaults(dependenciesOf(installed(license)))).toEqual([]);
    },
  );

  test.each([
    "GPL-3.0-only",
    "MIT AND GPL-3.0-only",
    "SEE LICENSE IN x",
    "UNLICENSED",
    { type: "MIT" },
    undefined,
  ])("%j is refused, however deep it lies", (license) => {
    const [fault] = licenceFaults(dependenciesOf(installed(license)));
    expect(fault?.message).toContain("deep 1.0.0 has");
  });

  test("a dependency that isn't installed is no dependency without fault", () => {
    const folder = installed("MIT");
    rmSync(join(folder, "node_modules/deep"), { recursive: true });
    expect(() => dependenciesOf(folder)).toThrow("deep isn't installed");
  });
});

describe("bill of materials", () => {
  test("is CycloneDX 1.6, names the tarball by its hash and all that comes with it, and no registry", () => {
    const resources = dirname(
      createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json"),
    );
    const schema = (name: string) =>
      JSON.parse(readFileSync(join(resources, "res/schema", `${name}.SNAPSHOT.schema.json`), "utf8"));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ["spdx", "jsf-0.82"])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    const bill = JSON.parse(sbom);
    const validate = ajv.compile(schema("bom-1.6"));
    expect(validate(bill), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...bill, components: [{}] })).toBe(false);

    expect(bill.metadata.component).toMatchObject({
      name: "pets-client",
      version: "0.1.0",
      hashes: [{ alg: "SHA-256", content: createHash("sha256").update(tarball).digest("hex") }],
    });
    expect(bill.components.map(({ purl }: { purl: string }) => purl)).toEqual(
      ["openapi-fetch", "openapi-typescript-helpers"].map((name) =>
        expect.stringContaining(`pkg:npm/${name}@`),
      ),
    );
    expect(sbom).not.toMatch(/registry|serialNumber|timestamp|\.tgz/);
  });
});

describe("size", () => {
  const sizes = new Map([["bearer", { call: 6000, all: 13_000 }]]);

  test.each([
    { budget: "bearer: { call: 6000, all: 13000 }", want: [] },
    { budget: "bearer: { call: 5999, all: 13000 }", want: ["6,000 bytes; its budget is 5,999."] },
    {
      budget: "bearer: { call: 6000, all: 12999 }",
      want: ["13,000 bytes with all that is loaded on demand; its budget is 12,999."],
    },
    { budget: "bearer: { call: 6000 }", want: ["on demand, and no budget."] },
    {
      budget: "bearer: { call: 6e3, all: 13e3 }\ndigest: { call: 1, all: 1 }",
      want: ["authenticate named digest."],
    },
  ])("$budget", async ({ budget, want }) => {
    const folder = mkdtempSync(join(tmpdir(), "budget-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "size-budget.yaml"), budget);
    const read = await readBudget(join(folder, "size-budget.yaml"));
    const messages = sizeFaults(read ?? new Map(), sizes).map(({ message }) => message);
    expect(messages).toEqual(want.map((end) => expect.stringContaining(end)));
  });
});

describe("the gate", () => {
  test("says how large a sound package is", () => {
    expect(gate).toMatchObject({ passed: true, problems: [] });
    expect(gate.figure).toMatch(/^\d+ files, [\d,]+ bytes with bearer, 2 dependencies, no size budget$/);
  });

  test("tells what is wrong at the package's file", async () => {
    const project = await PetProject.create();
    await project.write("generated/src/index.ts", "export {};\n");
    const { passed, problems } = await packed.run(project.paths);
    expect(passed).toBe(false);
    expect(
      problems.map(({ rule, place }) => `${rule} ${relative(project.paths.package, place.file)}`),
    ).toContain("contents src/index.ts");
  });

  test("tells that there is nothing to be packed", async () => {
    const project = await PetProject.create();
    await project.write("generated/src/index.ts", "export {\n");
    expect(await packed.run(project.paths)).toMatchObject({ passed: false, figure: "can't be packed" });
  });
});
