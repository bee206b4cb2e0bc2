import { appendFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ProjectCopy } from "./project-copy.js";

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

const generated = (path: string) => join(project.folder, "generated", path);

test("what is built of the sources is what was generated", () => {
  rmSync(generated("dist"), { recursive: true, force: true });
  const { code, stdout, stderr } = project.run("build");
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^generated\/dist: [1-9]\d* files\n$/),
    stderr: "",
  });
  expect(existsSync(generated("dist/index.js"))).toBe(true);
});

test("a source that was edited into none is told with its line", () => {
  appendFileSync(generated("src/index.ts"), "export const wrong: = 3;\n");
  const { code, stderr } = project.run("build");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^generated\/src\/index\.ts: .*wrong: = 3.*`npm run generate` writes it anew\.\n$/s);
});

test("where there is no package yet, none is built", () => {
  rmSync(generated(""), { recursive: true });
  mkdirSync(generated(""));
  const { code, stdout, stderr } = project.run("build");
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: "generated/ has no package yet: `npm run generate` makes one.\n",
  });
});
