import { type Json, type OpenApiDocument, objectOr } from "../../../../generator/openapi/document.js";
import type { Finder, Found } from "./finder.js";

/** The scopes that a flow can ask for (OpenAPI 3.1.1, section 4.8.29). */
export const scopes: Finder = ({ base, revision }) =>
  Object.entries(schemesOf(revision)).flatMap(([name, scheme]) =>
    Object.entries(flowsOf(scheme)).flatMap(([flow, after]) => {
      const before = flowsOf(schemesOf(base)[name])[flow];
      if (before === undefined) return [];
      const path = ["components", "securitySchemes", name, "flows", flow, "scopes"];
      const [was, is] = [scopesOf(before), scopesOf(after)];
      return [
        ...[...was]
          .filter((scope) => !is.has(scope))
          .map((scope) => found("breaking", "removed", scope, path)),
        ...[...is].filter((scope) => !was.has(scope)).map((scope) => found("additive", "added", scope, path)),
      ];
    }),
  );

function found(verdict: Found["verdict"], what: string, scope: string, path: readonly string[]): Found {
  return {
    verdict,
    rule: `oauth-scope-${what}`,
    message: `Scope \`${scope}\` was ${what}.`,
    path: [...path, scope],
  };
}

function schemesOf(document: OpenApiDocument) {
  return objectOr(objectOr(document.components).securitySchemes);
}

function flowsOf(scheme: Json | undefined) {
  return objectOr(objectOr(scheme).flows);
}

function scopesOf(flow: Json): Set<string> {
  return new Set(Object.keys(objectOr(objectOr(flow).scopes)));
}
