import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { ProjectCopy } from "./project-copy.js";

const project = new ProjectCopy();
const git = (...args: string[]) =>
  spawnSync("git", args, { cwd: project.folder, encoding: "utf8" }).stdout.trim();
const hooksPath = () => git("config", "--local", "--get", "core.hooksPath");

beforeEach(() => {
  rmSync(join(project.folder, ".git"), { recursive: true, force: true });
  git("init", "--quiet");
});

afterAll(() => project.remove());

test("the hook is turned on, and once more", () => {
  for (const _ of [1, 2]) expect(project.run("hook")).toMatchObject({ code: 0, stderr: "" });
  expect(hooksPath()).toBe(".githooks");
});

test("hooks that are elsewhere stay, and how to add this one is said", () => {
  git("config", "core.hooksPath", ".husky");
  const { code, stderr } = project.run("hook");
  expect(code).toBe(2);
  expect(stderr).toContain("core.hooksPath is .husky");
  expect(stderr).toContain("add to .husky/pre-commit:\n\n  sh .githooks/pre-commit");
  expect(hooksPath()).toBe(".husky");
});

test("hooks where git has them stay", () => {
  mkdirSync(join(project.folder, ".git/hooks"), { recursive: true });
  writeFileSync(join(project.folder, ".git/hooks/pre-push"), "");
  const { code, stderr } = project.run("hook");
  expect(code).toBe(2);
  expect(stderr).toContain("hooks has pre-push");
  expect(hooksPath()).toBe("");
});

test("where the project is a part of a larger clone, how that has the hook is said", () => {
  const { folder } = project;
  vi.stubEnv("GIT_DIR", join(folder, ".git"));
  vi.stubEnv("GIT_WORK_TREE", dirname(folder));
  onTestFinished(() => void vi.unstubAllEnvs());
  const { code, stderr } = project.run("hook");
  expect(code).toBe(2);
  expect(stderr).toContain(`\n\n  (cd ${basename(folder)} && sh .githooks/pre-commit) || exit 1\n`);
  expect(hooksPath()).toBe("");
});

test("without git, or outside of a clone, it says so", () => {
  const path = process.env.PATH;
  process.env.PATH = "/nowhere";
  const without = project.run("hook");
  process.env.PATH = path;
  expect(without).toMatchObject({
    code: 2,
    stdout: "",
    stderr: "git isn't installed, or this is no clone.\n",
  });
  rmSync(join(project.folder, ".git"), { recursive: true });
  expect(project.run("hook").code).toBe(2);
});
