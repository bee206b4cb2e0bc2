import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandResult, ProjectCopy } from "./project-copy.js";

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

/** Every file of a folder with its text, by path. */
function contents(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}

const generated = () => contents(join(project.folder, "generated"));
const output = ({ stdout, stderr }: CommandResult) => stdout + stderr;

interface Break {
  readonly what: string;
  readonly file: string;
  /** A text of the file, and what stands in its place; or null for no file at all. */
  readonly replace: readonly [string, string] | null;
  /** Where the error is, and what it says. */
  readonly at: string;
  readonly says: RegExp;
}

const BREAKS: readonly Break[] = [
  {
    what: "bad YAML",
    file: "spec/schemas/ApiError.yaml",
    replace: ["required:\n", "required: [\n"],
    at: "spec/schemas/ApiError.yaml:",
    says: /yaml/i,
  },
  {
    what: "a duplicate key",
    file: "spec/schemas/ApiError.yaml",
    replace: ["type: object\n", "type: object\ntype: object\n"],
    at: "spec/schemas/ApiError.yaml:4:",
    says: /duplicat/i,
  },
  {
    what: "a dangling $ref",
    file: "spec/paths/group-peers.yaml",
    replace: ["../parameters/pretty.yaml", "../parameters/prety.yaml"],
    at: "spec/paths/group-peers.yaml:22:",
    says: /prety\.yaml/,
  },
  {
    what: "a $ref cycle",
    file: "spec/schemas/BadRequestDetail.yaml",
    replace: ["title: ", "$ref: BadRequestDetail.yaml\ntitle: "],
    at: "spec/schemas/BadRequestDetail.yaml:1:",
    says: /leads back to itself/,
  },
  {
    what: "a duplicate operationId",
    file: "spec/paths/group-peers.yaml",
    replace: [
      "post:\n",
      "put:\n  operationId: createGroupPeer\n  summary: Twice\n  description: Twice.\n  tags: [Network Peering]\n  parameters:\n    - $ref: ../parameters/groupId.yaml\n  responses:\n    '400':\n      $ref: ../responses/badRequest.yaml\n    '200':\n      description: OK\npost:\n",
    ],
    at: "spec/paths/group-peers.yaml:",
    says: /unique `operationId`/,
  },
  {
    what: "an example that fails its schema",
    file: "spec/examples/409-conflict.json",
    replace: ['"error": 409', '"error": "409"'],
    at: "spec/examples/409-conflict.json:2:",
    says: /`error` property type must be integer/,
  },
  {
    what: "an example that is gone",
    file: "spec/examples/200-gcp.json",
    replace: null,
    at: "spec/paths/group-peers.yaml:",
    says: /200-gcp\.json/,
  },
  {
    what: "an unknown keyword",
    file: "spec/parameters/groupId.yaml",
    replace: ["pattern:", "patern:"],
    at: "spec/parameters/groupId.yaml:",
    says: /`patern` is not expected.*\n[\s\S]*Did you mean `pattern`/,
  },
  {
    what: "a missing description",
    file: "spec/parameters/pretty.yaml",
    replace: ["description:", "x-note:"],
    at: "spec/parameters/pretty.yaml:",
    says: /descri/,
  },
  {
    what: "a media type without a version",
    file: "spec/paths/group-peers.yaml",
    replace: [
      '"200":\n      description: OK\n      content:\n        application/vnd.atlas.2023-01-01+json:',
      '"200":\n      description: OK\n      content:\n        application/json:',
    ],
    at: "spec/paths/group-peers.yaml:",
    says: /version/,
  },
  {
    what: "a discriminator's member without its literal",
    file: "spec/schemas/GcpNetworkPeeringConnection.yaml",
    replace: ["const: GCP", "pattern: GCP"],
    at: "spec/schemas/",
    says: /house\/discriminator-pinned/,
  },
  {
    what: "an overlay whose target is no JSONPath",
    file: "spec/overlays/observed.yaml",
    replace: ["target: $.components.schemas.ApiError\n", "target: $.components.schemas[ApiError\n"],
    at: "spec/overlays/observed.yaml:",
    says: /JSONPath/,
  },
];

describe("a fragment that is broken", () => {
  it.each(BREAKS)(
    "by $what: an error with its place, and nothing is written",
    ({ file, replace, at, says }) => {
      const path = join(project.folder, file);
      const intact = readFileSync(path, "utf8");
      const before = generated();
      if (replace === null) rmSync(path);
      else {
        expect(intact).toContain(replace[0]);
        writeFileSync(
          path,
          intact.replace(replace[0], () => replace[1]),
        );
      }
      const result = project.generate();
      writeFileSync(path, intact);

      expect(result.stderr).toContain(at);
      expect(result.stderr).toMatch(/\.(yaml|json):\d+:\d+ {2}error/);
      expect(result.stderr).toMatch(says);
      expect(output(result)).not.toMatch(/^\s+at .*\(?(file:|node:|\/)/m);
      expect(result.code).toBe(1);
      expect(generated()).toEqual(before);
    },
  );
});

describe("a fragment that is whole", () => {
  it("gives the same bytes in every copy of the project, and the ones that are committed", () => {
    const other = new ProjectCopy();
    for (const { folder } of [project, other]) rmSync(join(folder, "generated"), { recursive: true });
    const results = [project.generate(), other.generate()];
    const [first, second] = [project, other].map(({ folder }) => contents(join(folder, "generated")));
    other.remove();

    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(second).toEqual(first);
    const committed = contents(join(import.meta.dirname, "../generated"));
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
    expect(readFileSync(types, "utf8")).toContain("// edited");
    expect(project.generate().code).toBe(0);
    expect(readFileSync(types, "utf8")).toBe(intact);
  });

  it("is told as JSON with --json", () => {
    const { code, stdout } = project.generate("--json", "--check");
    expect(code).toBe(0);
    const result: unknown = JSON.parse(stdout);
    expect(result).toMatchObject({ ok: true, added: [], changed: [], removed: [], problems: [] });
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
        get: { operationId: "listPets", summary: "All pets", responses: { 200: { description: "OK" } } },
      },
    },
  };

  it("is generated into the folder that is named", () => {
    mkdirSync(join(project.folder, "shop"));
    writeFileSync(join(project.folder, "shop/pets.json"), JSON.stringify(document));
    const result = project.generate("--spec", "shop/pets.json", "--out", "pets", "--no-build");
    expect(output(result)).toContain("pets is written");
    expect(result.code).toBe(0);
    const files = contents(join(project.folder, "pets"));
    expect(JSON.parse(files["package.json"] ?? "")).toMatchObject({
      name: "pet-shop-client",
      version: "2.1.0",
    });
    expect(files["src/client.ts"]).toContain("listPets(");
    expect(Object.keys(files).filter((path) => path.startsWith("dist/"))).toEqual([]);
  });

  it("is not generated over files that somebody else wrote", () => {
    const result = project.generate("--spec", "shop/pets.json", "--out", "spec");
    expect(result.stderr).toContain("files that this generator didn't write");
    expect(result.code).toBe(2);
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
