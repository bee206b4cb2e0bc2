import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { bundleDocument } from "../bundle.js";
import { ConfinedResolver } from "../confined-resolver.js";
import { lint } from "../lint/index.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { DocumentError } from "../problem.js";
import { checkSelection, type Selection, selectOperations } from "../select/index.js";
import { complete } from "./complete.js";
import { moveExamples } from "./external-examples.js";
import { pinMembers } from "./pin-members.js";
import { printYaml } from "./print-yaml.js";
import { splitDocument } from "./split.js";
import { upgrade } from "./upgrade.js";

export { ROOT_FILE } from "./split.js";

export interface FragmentOptions {
  /** The root file of the document, absolute. */
  readonly from: string;
  readonly part: Selection;
}

/** What a document becomes before it is split: each step meets more of the house rules. */
const STEPS: readonly ((document: OpenApiDocument) => OpenApiDocument)[] = [upgrade, complete, pinMembers];

/**
 * A part of a document as a fragment to be kept by hand: the files of a folder, by path, in the layout and, as far as
 * that takes no knowledge of the service, by the rules that this project has for its own. Texts, order and extensions
 * stay, and so do the comments of a document that is one file.
 *
 * @throws DocumentError where the part has errors.
 * @throws UsageError where the document hasn't all of the part.
 */
export async function makeFragment({ from, part }: FragmentOptions): Promise<Map<string, string>> {
  const problems = await lint({ file: from, overlays: [], config: { kind: "beside-document" }, part });
  if (problems.some(({ severity }) => severity === "error")) throw new DocumentError(problems);
  const bundled = await bundleDocument(from, [], new ConfinedResolver(from), part);
  checkSelection(bundled, part);
  const prepared = STEPS.reduce((document, step) => step(document), selectOperations(bundled, part));
  const { document, examples } = moveExamples(prepared);
  const source = parseDocument(await readFile(from, "utf8"));
  const files = splitDocument(document).map(
    ({ path, value, origin }) => [path, printYaml(value, source, origin)] as const,
  );
  return new Map([...files, ...examples]);
}
