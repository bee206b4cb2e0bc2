import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleDocument } from "../../generator/bundle.js";
import { ConfinedResolver } from "../../generator/confined-resolver.js";
import { makeFragment, ROOT_FILE } from "../../generator/fragment/index.js";
import { writeFragment } from "../../generator/fragment/write-fragment.js";
import { lint } from "../../generator/lint/index.js";
import { objectOr, stringOr } from "../../generator/openapi/document.js";
import { defaultName } from "../../generator/package/index.js";
import type { Problem } from "../../generator/problem.js";
import type { Selection } from "../../generator/select/index.js";
import { type Identity, TEXTS } from "./project-texts.js";
import { relaxRules } from "./relax-rules.js";
import { refuseUncommitted } from "./uncommitted.js";

const RULES = "redocly.yaml";

/** What is about the fragment that goes, and nothing else. */
const REMOVED = [
  "spec",
  "generated",
  "contract-tests/atlas",
  "scripts/bench",
  "scripts/bench-calls.ts",
  "scripts/bench-generate.ts",
  "scripts/bench-size.ts",
  "scripts/bench-validators.ts",
  "scripts/session",
  "scripts/session.ts",
  "size-budget.yaml",
];

export interface Replaced {
  readonly files: ReadonlyMap<string, string>;
  /** What the rules of redocly.yaml want beyond that: all of it warnings from here on. */
  readonly problems: readonly Problem[];
}

/**
 * Puts a part of another document in place of the project's own fragment: the files of spec/ are made anew, what is about
 * the old one goes, and package.json, the texts and the rules follow. generated/ is left to `npm run generate`.
 *
 * @param project the project's folder, in git: what goes can be brought back from there.
 * @throws UsageError where what is replaced isn't committed, or the document hasn't all of the part.
 * @throws DocumentError where the part has errors.
 */
export async function replaceFragment(project: string, from: string, part: Selection): Promise<Replaced> {
  refuseUncommitted(project, [...REMOVED, ...TEXTS.keys(), RULES]);
  const files = await makeFragment({ from, part });

  for (const path of REMOVED) await rm(join(project, path), { recursive: true, force: true });
  const spec = join(project, "spec");
  await writeFragment(spec, files);
  const file = join(spec, ROOT_FILE);
  const identity = await identityOf(file);
  for (const [path, rewrite] of TEXTS)
    if (existsSync(join(project, path))) await edit(join(project, path), (text) => rewrite(text, identity));

  const config = { kind: "project", file: join(project, RULES) } as const;
  const strict = await lint({ file, overlays: [], config });
  await edit(config.file, (text) => relaxRules(text, strict));
  const problems = await lint({ file, overlays: [], config });
  // What the package is built into; npm knows it as a workspace.
  await mkdir(join(project, "generated"), { recursive: true });
  return { files, problems };
}

async function identityOf(file: string): Promise<Identity> {
  const document = await bundleDocument(file, [], new ConfinedResolver(file));
  const info = objectOr(document.info);
  const title = stringOr(info.title) ?? "";
  return {
    title,
    version: stringOr(info.version) ?? "",
    packageName: defaultName(document, title),
    paths: objectOr(document.paths),
  };
}

async function edit(file: string, rewrite: (text: string) => string): Promise<void> {
  await writeFile(file, rewrite(await readFile(file, "utf8")));
}
