import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sbomOf } from "./sbom.js";

function installed(packages: Readonly<Record<string, object>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sbom-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, manifest] of Object.entries(packages)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "package.json"), JSON.stringify(manifest));
  }
  return join(folder, "app");
}

const APP = { name: "@us/app", version: "1.0.0", license: "MIT", dependencies: { a: "^1.0.0", b: "^2.0.0" } };

test("a bill has all that is needed at run time, each once, in the version that is found", () => {
  const folder = installed({
    app: { ...APP, devDependencies: { unused: "1.0.0" } },
    "app/node_modules/b": {
      name: "b",
      version: "2.1.0",
      license: "(MIT OR Apache-2.0)",
      dependencies: { a: "*" },
    },
    "node_modules/a": { name: "a", version: "1.2.3", license: "ISC" },
    "node_modules/b": { name: "b", version: "1.0.0" },
  });
  const bom = JSON.parse(sbomOf(folder));
  expect(bom).toMatchObject({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: { component: { group: "@us", name: "app", purl: "pkg:npm/%40us/app@1.0.0" } },
    components: [
      { name: "a", version: "1.2.3", licenses: [{ license: { id: "ISC" } }] },
      { name: "b", version: "2.1.0", licenses: [{ expression: "(MIT OR Apache-2.0)" }] },
    ],
    dependencies: [
      { ref: "pkg:npm/%40us/app@1.0.0", dependsOn: ["pkg:npm/a@1.2.3", "pkg:npm/b@2.1.0"] },
      { ref: "pkg:npm/a@1.2.3", dependsOn: [] },
      { ref: "pkg:npm/b@2.1.0", dependsOn: ["pkg:npm/a@1.2.3"] },
    ],
  });
  expect(bom.components).toHaveLength(2);
  expect(sbomOf(folder)).toBe(sbomOf(folder));
});

test("a dependency that isn't installed is named", () => {
  const folder = installed({ app: APP, "node_modules/a": { name: "a", version: "1.2.3" } });
  expect(() => sbomOf(folder)).toThrow("b isn't installed.");
});
