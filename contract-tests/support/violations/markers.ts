import { isObject, objectOr } from "../../../generator/openapi/document.js";
import { MARKERS } from "../json-schema-terms.js";
import { isRefused } from "../valid-form.js";
import { type KeywordRow, none } from "./keyword-row.js";

/** What doesn't travel that way: `readOnly` in a request, `writeOnly` in an answer (OpenAPI 3.1, section 4.8.24). */
export const TRAVEL: readonly KeywordRow[] = Object.entries(MARKERS).map(([direction, keyword]) => ({
  keyword,
  violations: ({ schema, value }, memory) => {
    if (!isObject(value) || memory.direction !== direction) return [];
    return Object.entries(objectOr(schema.properties))
      .filter(([, property]) => isRefused(memory, property))
      .map(([name]) => ({ value: { ...value, [name]: "text" }, words: "there", property: name }));
  },
  boundaries: none,
}));
