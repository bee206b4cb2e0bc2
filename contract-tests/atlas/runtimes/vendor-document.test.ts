import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile } from "../../consumers/compilers.js";
import { ROOT } from "../../consumers/installed-package.js";

/** The package of the vendor's whole document, which isn't part of the project, under each compiler. */

const DOCUMENT = join(ROOT, "../shared/reference/atlas-admin-api-v2.yaml");
const isThere = existsSync(DOCUMENT);
if (!isThere) console.log(`Skipped: ${DOCUMENT}, the vendor's whole document, isn't there.`);

const NAME = "atlas-admin-client";

/** Loads all declarations of the package; every operation is one that can be called. */
const PROGRAM = `
import type * as client from "${NAME}";
import type * as examples from "${NAME}/examples";
import type * as validators from "${NAME}/validators";
type Methods = Omit<client.Client, "raw">;
type Uncallable = { [Name in keyof Methods]: Methods[Name] extends (...request: never[]) => Promise<unknown> ? never : Name }[keyof Methods];
export const uncallable: [Uncallable] extends [never] ? true : Uncallable = true;
export type Loaded = [typeof examples, typeof validators];
`;

const OPTIONS = {
  module: "nodenext",
  moduleResolution: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
};

describe.skipIf(!isThere)("the package of the vendor's whole document", () => {
  let folder: string;
  let modules: string;
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vendor-document-"));
    modules = join(folder, "node_modules");
    mkdirSync(modules);
    const command = [join(ROOT, "scripts/run.js"), "generate", "--spec", DOCUMENT, "--name", NAME];
    execFileSync(process.execPath, [...command, "--out", join(modules, NAME)], { stdio: "pipe" });
    for (const name of ["openapi-fetch", "openapi-typescript-helpers", "@noble"])
      symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
    writeFileSync(join(folder, "program.ts"), PROGRAM);
  }, 300_000);

  test.each(COMPILERS)(
    "%s has nothing against it",
    (compiler) => {
      expect(compile(compiler, folder, ["program.ts"], OPTIONS)).toEqual([]);
    },
    300_000,
  );

  test("nothing in it is of the type any", () => {
    const declared = join(modules, NAME, "dist");
    const files = readdirSync(declared).filter((name) => name.endsWith(".d.ts"));
    expect(files).toContain("types.d.ts");
    expect(files.filter((name) => holdsAny(readFileSync(join(declared, name), "utf8")))).toEqual([]);
    expect(holdsAny("export type A = { a: any };")).toBe(true);
  });
});

function holdsAny(text: string): boolean {
  const visit = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword ||
    ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  return visit(ts.createSourceFile("", text, ts.ScriptTarget.ES2022));
}
