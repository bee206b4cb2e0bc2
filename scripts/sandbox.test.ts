import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ProjectCopy } from "./project-copy.js";

/** Why there may be nothing to serve. That it serves is shown where curl is on the other side. */

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

const edit = (path: string, change: (text: string) => string) => {
  const file = join(project.folder, path);
  const intact = readFileSync(file, "utf8");
  writeFileSync(file, change(intact));
  return () => writeFileSync(file, intact);
};

test("a fragment that can't be read is told in words", () => {
  const restore = edit("spec/openapi.yaml", () => "openapi: 3.1.0\npaths:\n  /a:\n    $ref: gone.yaml\n");
  const { code, stdout, stderr } = project.run("sandbox", "--port", "0");
  restore();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^spec\/ can't be used: .*gone\.yaml.*\n`npm run generate` says where\.\n$/);
});

test("a package that npm doesn't know yet is told in words", () => {
  const restore = edit("generated/package.json", (text) =>
    text.replace(/"name": ".*"/, '"name": "shop-client"'),
  );
  const { code, stdout, stderr } = project.run("sandbox", "--port", "0");
  restore();
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: "shop-client isn't among the modules of this project: `npm install` puts it there.\n",
  });
});

test("a package without a sandbox is told in words", () => {
  const { name }: { name: string } = JSON.parse(
    readFileSync(join(project.folder, "generated/package.json"), "utf8"),
  );
  const module = join(project.folder, "node_modules", name);
  rmSync(module);
  symlinkSync(join(project.folder, "generated"), module);
  const restore = edit("generated/package.json", (text) => text.replace('"./sandbox"', '"./elsewhere"'));
  const { code, stdout, stderr } = project.run("sandbox", "--port", "0");
  restore();
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: `${name} has no sandbox: its document has no operation that a client could call.\n`,
  });
});
