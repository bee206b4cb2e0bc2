import type { Rule } from "./rule.js";

/** Where a document names none (OpenAPI 3.1.1, section 4.8.24.5). */
const USUAL_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base";

/** In another dialect the same keywords may ask for something else. */
export const dialects: Rule = ({ property, before, after }) => {
  if (property !== "jsonSchemaDialect") return undefined;
  return (before.value ?? USUAL_DIALECT) === (after.value ?? USUAL_DIALECT)
    ? { rule: "default-written", verdict: "editorial" }
    : { rule: "dialect-changed", verdict: "breaking" };
};

/** Users of the API have said where they want to be called. */
export const callbackUrls: Rule = ({ type, isRenamed, path }) =>
  type === "PathItem" && isRenamed && path.at(-3) === "callbacks"
    ? { rule: "callback-url-changed", verdict: "breaking" }
    : undefined;
