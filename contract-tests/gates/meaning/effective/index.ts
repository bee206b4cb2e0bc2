import { inlinePathItems } from "../../../../generator/normalize/inline-path-items.js";
import { listHeirs } from "../../../../generator/normalize/list-heirs.js";
import { upgradeFrom30 } from "../../../../generator/normalize/upgrade-3.0.js";
import type { OpenApiDocument } from "../../../../generator/openapi/document.js";
import { writeOutEncodings } from "./encodings.js";
import { writeOutInherited } from "./inherited.js";
import { plainSchemas } from "./plain-schemas.js";

const STEPS: readonly ((document: OpenApiDocument) => OpenApiDocument)[] = [
  upgradeFrom30,
  inlinePathItems,
  listHeirs,
  writeOutInherited,
  writeOutEncodings,
  plainSchemas,
];

/**
 * The same API, written in the one way in which a document says what others say by version, by inheritance or by leaving
 * it out: what differs after that means something.
 */
export function effective(document: OpenApiDocument): OpenApiDocument {
  return STEPS.reduce((result, step) => step(result), document);
}
