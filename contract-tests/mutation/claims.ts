import type { JsonObject } from "../../generator/openapi/document.js";
import { operationClaims } from "./operation-claims.js";
import { operationsOf } from "./places.js";
import { propertyClaims, tagsOf } from "./property-claims.js";
import { securityClaims } from "./security-claims.js";

/** What a document says that no value shows, or what a package makes of it: facts by name, each as text to compare. */
export type Claims = ReadonlyMap<string, string>;

/**
 * What the document claims, and the package has to show.
 *
 * @param tags whose literals aren't claimed: of a mutant the same as of the document that it is made of
 */
export function documentClaims(document: JsonObject, tags = tagsOf(document)): Claims {
  return new Map([
    ...operationsOf(document).flatMap(operationClaims),
    ...securityClaims(document),
    ...propertyClaims(document, tags),
  ]);
}

/** What isn't shown as it is claimed, and what is shown that isn't claimed. */
export function differences(claimed: Claims, shown: Claims): string[] {
  const names = new Set([...claimed.keys(), ...shown.keys()]);
  return [...names].filter((name) => claimed.get(name) !== shown.get(name));
}
