import type { Rule } from "./rule.js";

/** Redocly's names for the OAuth Flow Objects (OpenAPI 3.1.1, section 4.8.28). */
const FLOWS = new Set([
  "ImplicitFlow",
  "PasswordFlow",
  "ClientCredentials",
  "AuthorizationCode",
  "DeviceAuthorization",
]);

/** A client goes where the flow says, for tokens of the flow that it knows. */
export const flows: Rule = ({ type, kind, property = "" }) => {
  if (!FLOWS.has(type)) return undefined;
  if (kind === "removed") return { rule: "oauth-flow-removed", verdict: "breaking" };
  return /url$/i.test(property) ? { rule: "oauth-url-changed", verdict: "breaking" } : undefined;
};

/** In HTTP their case says nothing (RFC 9110, section 11.1). */
export const schemeNames: Rule = ({ type, property, before, after }) =>
  type === "SecurityScheme" &&
  property === "scheme" &&
  String(before.value).toLowerCase() === String(after.value).toLowerCase()
    ? { rule: "scheme-rewritten", verdict: "editorial" }
    : undefined;
