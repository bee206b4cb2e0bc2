import type { JsonObject } from "../../../generator/openapi/document.js";
import { type Comparison, compare } from "./compare.js";
import { DELIBERATE_DIFFERENCES } from "./deliberate-differences.js";
import { TRANSCRIPT } from "./folded.js";
import { readDocument } from "./read-document.js";

/** How a bundled document compares with the documentation page. */
export function documentationFacts(document: JsonObject): Comparison {
  return compare(TRANSCRIPT, readDocument(document), DELIBERATE_DIFFERENCES);
}
