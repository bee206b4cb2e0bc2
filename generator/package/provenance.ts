import { createHash } from "node:crypto";
import { prettyJson } from "../code/literals.js";
import type { Toolchain } from "../toolchain.js";

/** The file by which a folder is known as the generator's. */
export const PROVENANCE_FILE = "provenance.json";

export interface ProvenanceSources {
  /** The text of the bundled document. */
  readonly document: string;
  /** The texts of the overlays, by their paths in the package, in the order in which they are applied. */
  readonly overlays: ReadonlyMap<string, string>;
}

/** What the package was made of and with: hashes and versions, nothing that differs between two runs. */
export function printProvenance({ document, overlays }: ProvenanceSources, toolchain: Toolchain): string {
  return prettyJson({
    openapi: { file: "openapi.json", sha256: sha256(document) },
    overlays: [...overlays].map(([file, text]) => ({ file, sha256: sha256(text) })),
    tools: { ...toolchain },
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
