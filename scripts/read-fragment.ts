import { bundleFragment } from "../contract-tests/support/fragment.js";
import type { JsonObject } from "../generator/openapi/document.js";
import { inert } from "../generator/terminal-text.js";

/**
 * What a command takes out of the fragment. Where it can't be bundled, or `take` throws because of what is in it, a person is
 * told, and gets undefined.
 */
export async function readFragment<T>(
  overlays: readonly string[],
  take: (document: JsonObject) => T,
): Promise<T | undefined> {
  try {
    return take(await bundleFragment(overlays));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`spec/ can't be used: ${inert(message)}\n\`npm run generate\` says where.\n`);
    return undefined;
  }
}
