import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BaseResolver, bundle, createConfig, Source } from "@redocly/openapi-core";
import type { JsonObject } from "../../generator/openapi/document.js";

/** The folder that holds spec/ and generated/. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The root file of the fragment. */
export const SPEC_FILE = join(ROOT, "spec/openapi.yaml");
/** Every overlay of the fragment, in the order in which they are applied. */
export const OVERLAY_FILES: readonly string[] = overlayFiles(join(ROOT, "spec/overlays"));

function overlayFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads files from disk, but for those whose text it was given. */
class PatchedResolver extends BaseResolver {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    super();
    this.#texts = texts;
  }

  override async loadExternalRef(file: string): Promise<Source> {
    const text = this.#texts.get(file);
    return text === undefined ? super.loadExternalRef(file) : new Source(file, text);
  }
}

/**
 * The fragment as one document, bundled by Redocly alone.
 *
 * @param texts what to read instead of some of the files, by absolute path
 * @throws Error where Redocly finds anything wrong
 */
export async function bundleFragment(
  overlays: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<JsonObject> {
  const result = await bundle({
    ref: SPEC_FILE,
    config: await createConfig({}),
    externalRefResolver: new PatchedResolver(texts),
    overlays: [...overlays],
  });
  const [problem] = result.problems;
  if (problem) throw new Error(`The fragment can't be bundled: ${problem.message}`);
  return JSON.parse(JSON.stringify(result.bundle.parsed));
}
