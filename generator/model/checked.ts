import { ConfinedResolver } from "../confined-resolver.js";
import { errorAt, warningAt } from "../lint/problems.js";
import { findInPlaceCycles } from "../normalize/in-place-cycles.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { formatPointer } from "../openapi/pointer.js";
import { DocumentError, type Problem } from "../problem.js";
import { findExtensionFaults } from "../sandbox/find-faults.js";
import { buildModel } from "./build.js";
import { findUnsupported } from "./find-unsupported.js";
import type { Model } from "./model.js";
import { findKeyNameFaults } from "./security-schemes.js";

/**
 * The model of a normalized document. What only the stages behind lint can tell is checked here, where the overlays have
 * been applied.
 *
 * @throws DocumentError with all that keeps the document from being used.
 */
export async function modelOrThrow(
  spec: string,
  document: OpenApiDocument,
): Promise<{ readonly model: Model; readonly warnings: readonly Problem[] }> {
  const severity = "error";
  const faults = [
    ...findKeyNameFaults(document).map((fault) => ({ severity, rule: "api-key-name", ...fault }) as const),
    ...findInPlaceCycles(document).map(({ path, way }) => {
      const message = `This schema is part of itself, so no value can ever be checked: ${way.join(" → ")}.`;
      return { severity, rule: "schema-cycle", path, message } as const;
    }),
    ...findUnsupported(document),
    ...findExtensionFaults(document).map(
      (fault) => ({ severity, rule: "sandbox-extension", ...fault }) as const,
    ),
  ];
  if (faults.length === 0) return { model: buildModel(document), warnings: [] };
  const source = await new ConfinedResolver(spec).loadExternalRef(spec);
  const problems = faults.map(({ severity: weight, path, rule, message }) =>
    (weight === "error" ? errorAt : warningAt)(source, formatPointer(path), rule, message),
  );
  if (problems.some((problem) => problem.severity === "error")) throw new DocumentError(problems);
  return { model: buildModel(document), warnings: problems };
}
