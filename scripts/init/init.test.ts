import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateHere } from "../../generator/generate-here.js";
import { DocumentError, UsageError } from "../../generator/problem.js";
import { folderContents, ProjectCopy } from "../project-copy.js";
import { replaceFragment } from "./replace-fragment.js";

const DOCUMENT = {
  openapi: "3.0.3",
  info: { title: "Corner *Shop*", version: "3.2.1" },
  servers: [{ url: "https://shop.example" }],
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        responses: {
          200: { description: "All", content: { "application/json": { schema: { type: "object" } } } },
        },
      },
    },
    "/broken": {
      get: { operationId: "broken", responses: { 200: { $ref: "#/components/responses/gone" } } },
    },
  },
};
const orders = { operations: ["listOrders"], tags: [] };

let project: ProjectCopy;
let from: string;
const git = (...args: string[]) => spawnSync("git", args, { cwd: project.folder, encoding: "utf8" });
const text = (path: string) => readFileSync(join(project.folder, path), "utf8");

beforeAll(() => {
  project = new ProjectCopy([".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "README.md", "docs"]);
  mkdirSync(join(project.folder, "contract-tests/atlas"), { recursive: true });
  writeFileSync(join(project.folder, "contract-tests/atlas/old.test.ts"), "");
  writeFileSync(join(project.folder, "contract-tests/general.test.ts"), "");
  from = join(project.folder, "node_modules/shop.json");
  writeFileSync(from, JSON.stringify(DOCUMENT));
  // The rules that run are those of this process.
  const rules = join(import.meta.dirname, "../../generator/lint/house-rules/index.ts");
  writeFileSync(
    join(project.folder, "redocly.yaml"),
    text("redocly.yaml").replace("./generator/lint/house-rules/index.ts", rules),
  );
  // A document that somebody didn't want.
  rmSync(join(project.folder, "docs/sandbox.md"));
  // As in a clone, where what is built isn't committed.
  rmSync(join(project.folder, "generated/dist"), { recursive: true, force: true });
});
afterAll(() => project.remove());

test("nothing is replaced that isn't in git as it stands, or by what can't be used", async () => {
  const before = folderContents(join(project.folder, "spec"));
  await expect(replaceFragment(project.folder, from, orders)).rejects.toThrow("isn't a clone in git");
  git("init", "--quiet");
  await expect(replaceFragment(project.folder, from, orders)).rejects.toThrow("README.md");
  git("add", "--all");
  git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=All");

  writeFileSync(join(project.folder, "spec/openapi.yaml"), `${text("spec/openapi.yaml")}# Mine.\n`);
  await expect(replaceFragment(project.folder, from, orders)).rejects.toThrow("spec/openapi.yaml");
  git("checkout", "--quiet", ".");
  const wrong = (operation: string) =>
    replaceFragment(project.folder, from, { operations: [operation], tags: [] });
  await expect(wrong("listOrder")).rejects.toThrow(UsageError);
  await expect(wrong("broken")).rejects.toThrow(DocumentError);
  expect(folderContents(join(project.folder, "spec"))).toEqual(before);
  expect(git("status", "--porcelain").stdout).toBe("");
});

test("the fragment, the texts and the rules are those of the other document, and generate", async () => {
  const { files, problems } = await replaceFragment(project.folder, from, orders);

  expect(folderContents(join(project.folder, "spec"))).toEqual(Object.fromEntries(files));
  for (const gone of ["contract-tests/atlas", "generated/package.json", "scripts/bench-calls.ts"])
    expect(existsSync(join(project.folder, gone)), gone).toBe(false);
  expect(existsSync(join(project.folder, "contract-tests/general.test.ts"))).toBe(true);

  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(project.folder, "docs")).flatMap((name) =>
      name.endsWith(".md") ? `docs/${name}` : [],
    ),
  ];
  const texts = [...documents, "package.json", "CHANGELOG.md", ".ci/run"].map(text);
  for (const one of texts)
    expect(one).not.toMatch(
      /atlas|peering|groupId|size-budget|test:drifts|scripts\/session|of this fragment/i,
    );
  expect(JSON.parse(text("package.json"))).toMatchObject({
    name: "corner-shop-contract",
    workspaces: ["generated"],
    scripts: { generate: "node scripts/run.js generate" },
  });
  expect(text("README.md")).toContain("# corner-shop-contract\n\nA contract for a part of Corner Shop, kept");
  expect(text("README.md")).toContain("- `GET /orders`\n");
  expect(text("CHANGELOG.md")).toContain("## 3.2.1 — unreleased\n");
  expect(text("README.md")).toContain("## Your own endpoint");
  expect(existsSync(join(project.folder, "docs/sandbox.md"))).toBe(false);

  expect(problems.map(({ severity }) => severity)).not.toContain("error");
  expect(text("redocly.yaml")).toContain("house/example-present: warn");
  expect(text("redocly.yaml")).toContain("house/overlay-reason: error");
  const { files: generated } = await generateHere({
    spec: join(project.folder, "spec/openapi.yaml"),
    overlays: [],
    lintConfig: { kind: "project", file: join(project.folder, "redocly.yaml") },
    name: undefined,
  });
  expect(JSON.parse(generated.get("package.json") ?? "")).toHaveProperty("name", "corner-shop-client");
  expect(generated.get("src/client.ts")).toContain("listOrders(");
});
