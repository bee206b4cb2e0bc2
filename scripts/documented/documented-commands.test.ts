import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProjectCopy } from "../project-copy.js";
import { commandsOf, documentedCommands } from "./commands.js";
import { general, PROOFS } from "./proofs.js";

/** Every command of the documents works as it stands there, or something else that runs it is named. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));
const { scripts }: { scripts: Record<string, string> } = json("package.json");
const { name }: { name: string } = json("generated/package.json");

/** A command that the project no longer has, after `npm run init`, is no command of its documents either. */
const isThere = (command: string) => {
  const script = /^npm run (?:--silent )?(\S+)/.exec(command)?.[1];
  return script === undefined || Object.hasOwn(scripts, script);
};
const proofs = Object.entries(PROOFS).filter(([command]) => isThere(command));
const documented = documentedCommands(ROOT).map(({ command, file }) => ({
  command: general(command, name),
  file,
}));

/** What a sentence calls a command by is no line to try. */
const isName = (command: string) => /^npm run \S+$/.test(command) && isThere(command);

test("each command of the documents has a proof, and each proof is of a command", () => {
  const proven = new Set(proofs.map(([command]) => command));
  expect(documented.filter(({ command }) => !proven.has(command) && !isName(command))).toEqual([]);
  const known = new Set(documented.map(({ command }) => command));
  expect([...proven].filter((command) => !known.has(command))).toEqual([]);
});

test("commands are found wherever Markdown has them", () => {
  const text = [
    "Run `npm run a` or `npm b`, not `nothing`:",
    "",
    "    npm ci && npm run c -- --d   # a comment",
    "    │ npm run drawn",
    "",
    "```yaml",
    "before_script: npm e",
    "```",
    "```groovy",
    "steps { sh 'npm f && git g' }",
    "```",
    "```console",
    "$ npm run recorded",
    "```",
  ].join("\n");
  const lines = ["npm e", "npm f", "git g", "npm ci", "npm run c -- --d"];
  expect(commandsOf(text)).toEqual([
    ...lines.map((command) => ({ command, inSentence: false })),
    ...["npm run a", "npm b"].map((command) => ({ command, inSentence: true })),
  ]);
});

describe("is run elsewhere:", () => {
  const elsewhere = proofs.flatMap(([command, proof]) => ("prints" in proof ? [] : [{ command, proof }]));
  test.each(elsewhere)("$command", ({ proof }) => {
    if ("gate" in proof) {
      const gates = readFileSync(join(ROOT, ".ci/run"), "utf8").split("\n");
      const line = new RegExp(`^(?:gate|suite) \\w+ ${proof.gate}(?: |$)`);
      expect(gates.filter((each) => line.test(each))).toHaveLength(1);
    } else expect(readFileSync(join(ROOT, proof.file), "utf8")).toContain(proof.says);
  });
});

const OPERATION = { tags: ["Pets"], responses: { 200: { description: "It is there." } } };
const ID = { name: "id", in: "path", required: true, schema: { type: "string" } };
const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Pet Shop", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://pets.example" }],
  paths: {
    "/pets": { post: { operationId: "createPet", ...OPERATION } },
    "/pets/{id}": { get: { parameters: [ID], ...OPERATION } },
    "/orders": { post: { operationId: "createOrder", ...OPERATION } },
    "/orders/{id}": { get: { operationId: "getOrder", parameters: [ID], ...OPERATION } },
  },
};

describe("is run here:", () => {
  let project: ProjectCopy;
  const git = (...args: string[]) => spawnSync("git", args, { cwd: project.folder });

  beforeAll(() => {
    const texts = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"];
    project = new ProjectCopy([...texts, ".ci", ".githooks", ".gitignore"]);
    git("init", "--quiet");
    git("add", "--all");
    git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=All");
    mkdirSync(join(project.folder, "path/to"), { recursive: true });
    for (const path of ["path/to/big.yaml", "path/to/openapi.yaml", "path/to/your-api.yaml"])
      writeFileSync(join(project.folder, path), JSON.stringify(DOCUMENT));
  });
  afterAll(() => project.remove());

  const here = proofs.flatMap(([command, proof]) =>
    "prints" in proof ? [{ command, prints: proof.prints }] : [],
  );
  test.each(here)("$command", ({ command, prints }) => {
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: expect.stringMatching(prints) });
  });
});
