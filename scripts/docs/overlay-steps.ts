import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { bundleFragment } from "../../contract-tests/support/fragment.js";
import { arrayOr, type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import type { OverlayStep } from "./differences.js";

/** The fragment after each action of its overlays, in the order in which they are applied (OpenAPI Overlay 1.0). */
export async function overlaySteps(files: readonly string[]): Promise<OverlayStep[]> {
  const steps: OverlayStep[] = [];
  for (const [index, file] of files.entries()) {
    const overlay: JsonObject = objectOr(parse(await readFile(file, "utf8")));
    const actions = arrayOr(overlay.actions).map(objectOr);
    for (const [last, { description }] of actions.entries()) {
      // JSON is YAML: what reads the one reads the other.
      const text = JSON.stringify({ ...overlay, actions: actions.slice(0, last + 1) });
      const document = await bundleFragment(files.slice(0, index + 1), new Map([[file, text]]));
      steps.push({ reason: stringOr(description) ?? "", document });
    }
  }
  return steps;
}
