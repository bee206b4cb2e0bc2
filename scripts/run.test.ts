import { closeSync, cpSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ProjectCopy } from "./project-copy.js";

test("a copy of the project runs its own commands, whatever was bundled before it was made", () => {
  const [original, copy] = [new ProjectCopy(), new ProjectCopy()];
  onTestFinished(() => {
    original.remove();
    copy.remove();
  });
  expect(original.generate("--check").code).toBe(0);
  const cache = "node_modules/.cache";
  cpSync(join(original.folder, cache), join(copy.folder, cache), { recursive: true });
  writeFileSync(join(copy.folder, "generated/src/index.ts"), "");
  expect(copy.generate().stdout).toContain("changed  src/index.ts");

  // Who reads a file of the old bundle meanwhile has all of it.
  const bundled = join(copy.folder, cache, "scripts/generate/generate.mjs");
  const before = readFileSync(bundled, "utf8");
  const reading = openSync(bundled, "r");
  onTestFinished(() => closeSync(reading));

  const program = join(copy.folder, "scripts/generate-options.ts");
  writeFileSync(program, readFileSync(program, "utf8").replace("Lints an OpenAPI", "Copies an OpenAPI"));
  expect(copy.generate("--help").stdout).toContain("Copies an OpenAPI");
  expect(readFileSync(reading, "utf8")).toBe(before);
  expect(readFileSync(bundled, "utf8")).not.toBe(before);
  expect(original.generate("--help").stdout).toContain("Lints an OpenAPI");
});
