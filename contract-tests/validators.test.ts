import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Validator } from "../generator/runtime/standard-schema.js";
import { record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { importedModules, loadingCalls } from "./support/module-code.js";
import { titled } from "./support/titled.js";

/** What the emitted validators are made of, and that they are Standard Schemas. */

const { package: installed, profiles } = await loadContract();
const folder = join(installed.folder, "dist/validators");
/** The modules of schemas that more than one operation or schema refers to. */
const SHARED = /^\w+\/shared-schemas\//;
const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".js"),
);

describe.for(modules)("%s", (path) => {
  const code = readFileSync(join(folder, path), "utf8");

  test("imports nothing but modules of the package", (context) => {
    record(context, { kind: "artifact" });
    const specifiers = importedModules(code);
    // What refers to no other schema and needs no format stands alone.
    expect(specifiers.length > 0 || SHARED.test(path)).toBe(true);
    expect(specifiers.filter((specifier) => !specifier.startsWith("."))).toEqual([]);
  });

  test("has no require, no eval and no code made of text", (context) => {
    record(context, { kind: "artifact" });
    expect(loadingCalls(code)).toEqual([]);
  });
});

test("there is a module for each operation and direction of each profile, and an index over them", (context) => {
  record(context, { kind: "artifact" });
  const directions = profiles.flatMap(({ name, parts }) =>
    parts.map(
      ({ folder: own, direction }) => `${name}/${own}/${direction === "sent" ? "request" : "responses"}.js`,
    ),
  );
  const indexes = profiles.map(({ name }) => `${name}/index.js`);
  const own = modules.filter((path) => !SHARED.test(path));
  expect(own.sort()).toEqual([...new Set([...directions, ...indexes])].sort());
});

test("each module of a schema that several have is imported by another", (context) => {
  record(context, { kind: "artifact" });
  const imported = modules.flatMap((path) =>
    importedModules(readFileSync(join(folder, path), "utf8")).map((specifier) =>
      posix.join(posix.dirname(path.replaceAll("\\", "/")), specifier),
    ),
  );
  expect(modules.filter((path) => SHARED.test(path) && !imported.includes(path))).toEqual([]);
});

test("they run where code can't be made of text", (context) => {
  record(context, { kind: "artifact" });
  const imports = modules.map(
    (path) => `await import(${JSON.stringify(pathToFileURL(join(folder, path)).href)});`,
  );
  const program = `${imports.join("")} let made = false; try { new Function(""); made = true; } catch {} console.log(made);`;
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program];
  const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout.trim()).toBe("false");
});

test("a validator is a Standard Schema, for the compiler", (context) => {
  record(context, { kind: "artifact" });
  expectTypeOf<Validator<{ a: string }>>().toExtend<StandardSchemaV1<{ a: string }>>();
  expectTypeOf<StandardSchemaV1.InferOutput<Validator<{ a: string }>>>().toEqualTypeOf<{ a: string }>();
});

const validated = profiles.flatMap(({ name, parts }) =>
  parts
    .filter(({ schema }) => schema !== undefined)
    .map((part) => ({ title: `${name}: ${part.title}`, profile: name, part })),
);

describe.for(titled(validated))("%s", ([, { profile, part }]) => {
  test("is a Standard Schema at run time", async (context) => {
    record(context, { kind: "artifact", operation: part.operation, part: part.name, profile });
    const standard = part.emitted()["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: expect.stringMatching(/./) });
    const refused = await standard.validate(undefined);
    expect(refused.issues?.length).toBeGreaterThan(0);
    for (const issue of refused.issues ?? []) {
      expect(issue).toEqual({
        message: expect.stringMatching(/./),
        path: expect.any(Array),
        keyword: expect.stringMatching(/./),
        pointer: expect.any(String),
      });
    }
  });
});
