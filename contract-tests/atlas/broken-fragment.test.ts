import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderContents, ProjectCopy } from "../../scripts/project-copy.js";

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
      expect(result.stdout + result.stderr).not.toMatch(/^\s+at .*\(?(file:|node:|\/)/m);
      expect(result.code).toBe(1);
      expect(generated()).toEqual(before);
    },
  );
});
