import { isArray, isObject, type Json, type OpenApiDocument } from "./openapi/document.js";
import type { Path } from "./openapi/pointer.js";

const LOST = "__proto__";

/**
 * The keys `__proto__` that overlays have lost: to change an object Redocly copies it by assignment, which takes that key for
 * the prototype.
 */
export function overlayLosses(documented: OpenApiDocument, observed: OpenApiDocument): Path[] {
  const losses: Path[] = [];
  const compare = (before: Json, after: Json | undefined, path: Path): void => {
    if ((!isObject(before) && !isArray(before)) || typeof after !== "object" || after === null) return;
    const left = new Map(Object.entries(after));
    for (const [key, child] of Object.entries(before)) {
      if (key === LOST && !left.has(key)) losses.push([...path, key]);
      compare(child, left.get(key), [...path, key]);
    }
  };
  compare(documented, observed, []);
  return losses;
}
