import { buildModel } from "../../generator/model/build.js";
import type { SecurityScheme } from "../../generator/model/security-schemes.js";
import { normalize } from "../../generator/normalize/index.js";
import { arrayOr, type JsonObject, objectOr } from "../../generator/openapi/document.js";

/** The keys of the schemes that are wanted together (OpenAPI 3.1, section 4.8.30). */
export type Alternative = readonly string[];

/** Who may call an operation. */
export interface OperationSecurity {
  /** Whether nobody gets in without credentials. */
  readonly isRequired: boolean;
  /** The ways to get in, the document's first choice first. */
  readonly alternatives: readonly Alternative[];
}

/** An operation's own `security` replaces that of the document (section 4.8.10.1). */
export function securityOf(document: JsonObject, operation: JsonObject): OperationSecurity {
  const requirements = arrayOr(operation.security ?? document.security).map((one) =>
    Object.keys(objectOr(one)),
  );
  const alternatives = requirements.filter((keys) => keys.length > 0);
  return { isRequired: alternatives.length > 0 && alternatives.length === requirements.length, alternatives };
}

/**
 * The security schemes that the package can authenticate by, by key.
 *
 * @param tokenVariable - The environment variable of an access token, where none is to be bought with client credentials.
 */
export function knownSchemes(
  document: JsonObject,
  tokenVariable?: string,
): ReadonlyMap<string, SecurityScheme> {
  const { securitySchemes } = buildModel(normalize(document));
  return new Map(
    securitySchemes.map((scheme) => [
      scheme.key,
      scheme.kind === "clientCredentials" && tokenVariable !== undefined
        ? { ...withToken(scheme), environment: { token: tokenVariable } }
        : scheme,
    ]),
  );
}

/** A scheme by which an access token is sent, wherever that comes from. */
export function withToken({ key, functionName, description, environment }: SecurityScheme): SecurityScheme {
  return { key, functionName, description, environment, kind: "bearer" };
}
