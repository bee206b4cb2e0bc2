import type { Rule } from "./rule.js";

/** Fields and keywords that only describe. */
export const ANNOTATIONS: readonly string[] = [
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "xml",
  "termsOfService",
  "contact",
  "license",
  "version",
  "openapi",
  "parent",
  "$comment",
  "bearerFormat",
];

/** Redocly's names for objects that only describe. */
const DESCRIPTIVE = new Set([
  "Info",
  "Contact",
  "License",
  "ExternalDocs",
  "Tag",
  "TagList",
  "Example",
  "ExamplesMap",
  "Link",
  "LinksMap",
]);

/**
 * What changes the contract and breaks nobody is something that one may want to use: for Redocly a limit that is
 * widened is the same as a new description.
 */
export const annotations: Rule = ({ type, property = "", isRenamed, kind, reported, after }) => {
  if (reported.verdict === "breaking") return undefined;
  if (ANNOTATIONS.includes(property) || DESCRIPTIVE.has(type))
    return { rule: "description", verdict: "editorial" };
  if (property === "deprecated" && after.value !== true)
    return { rule: "deprecation-withdrawn", verdict: "editorial" };
  return kind === "added" || isRenamed ? undefined : { rule: reported.rule, verdict: "additive" };
};
