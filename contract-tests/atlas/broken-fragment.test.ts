import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateHere } from "../../generator/generate-here.js";
import type { GenerateOptions } from "../../generator/pipeline.js";
import { DocumentError } from "../../generator/problem.js";
import { renderProblems } from "../../generator/problem-report.js";
import { PLAIN } from "../../generator/terminal-text.js";
import { folderContents, ProjectCopy } from "../../scripts/project-copy.js";
import { ROOT } from "../support/fragment.js";

/** Mistakes that a person makes in the fragment: each is answered with its place, and the package stays as it is. */

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

const generated = () => folderContents(join(project.folder, "generated"));

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

/** Edits the fragment, runs, and puts it back. */
async function broken<T>({ file, replace }: Break, run: () => T | Promise<T>): Promise<T> {
  const path = join(project.folder, file);
  const intact = readFileSync(path, "utf8");
  if (replace === null) rmSync(path);
  else {
    expect(intact).toContain(replace[0]);
    writeFileSync(
      path,
      intact.replace(replace[0], () => replace[1]),
    );
  }
  try {
    return await run();
  } finally {
    writeFileSync(path, intact);
  }
}

/** What a person reads of the problems that keep the fragment from being used. */
async function report(): Promise<string> {
  const { folder } = project;
  const options: GenerateOptions = {
    spec: join(folder, "spec/openapi.yaml"),
    overlays: [join(folder, "spec/overlays/observed.yaml")],
    lintConfig: { kind: "project", file: join(ROOT, "redocly.yaml") },
    name: undefined,
  };
  try {
    await generateHere(options);
  } catch (error) {
    if (error instanceof DocumentError)
      return renderProblems(error.problems, { paint: PLAIN, width: Infinity, cwd: folder });
    throw error;
  }
  return "";
}

describe("a fragment that is broken", () => {
  it.each(BREAKS)("by $what: an error with its place", async (one) => {
    const text = await broken(one, report);
    expect(text).toContain(one.at);
    expect(text).toMatch(/\.(yaml|json):\d+:\d+ {2}error/);
    expect(text).toMatch(one.says);
  });

  it("gives an exit code of 1 and no stack trace, and the package stays as it is", async () => {
    const [first] = BREAKS;
    if (!first) throw new Error("There is no break.");
    const before = generated();
    const { code, stdout, stderr } = await broken(first, () => project.generate());
    expect(stderr).toContain(first.at);
    expect(stdout + stderr).not.toMatch(/^\s+at .*\(?(file:|node:|\/)/m);
    expect(code).toBe(1);
    expect(generated()).toEqual(before);
  });

  it("is none any more once that is mended", async () => {
    expect(await report()).toBe("");
  });
});
