import { arrayOr, type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { type Claim, claim, plainName } from "./claim.js";
import { operationsOf, type Place, securitySchemesOf } from "./places.js";

/** How requests are authenticated, as far as it shows in them: by a place of their own, or as HTTP has it. */
export interface Authentication {
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
  /** Where a token was fetched. */
  readonly token?: string;
  /** Where it was given back. */
  readonly revocation?: string;
}

/** The same, and the variables that the credentials are taken from. */
export interface EnvironmentAuthentication extends Authentication {
  readonly variables?: readonly string[];
}

/** What a document says of servers and of authentication (OpenAPI 3.1, sections 4.8.5, 4.8.27 and 4.8.30). */
export function securityClaims(document: JsonObject): Claim[] {
  const server = serverUrl(document);
  return [
    ...(server === undefined ? [] : [claim("server", server)]),
    ...securitySchemesOf(document)
      .filter(({ value }) => value.type !== "mutualTLS")
      .flatMap((scheme) => schemeClaims(scheme.path.at(-1) ?? "", authentication(scheme))),
    claim("environment", environment(document)),
    waysClaim(requiredSchemes(document)),
  ];
}

/** The first one, where it is absolute: without it there is nothing to send to. */
export function serverUrl(document: JsonObject): string | undefined {
  const { url, variables } = objectOr(arrayOr(document.servers)[0]);
  const filled = stringOr(url)?.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    String(objectOr(objectOr(variables)[name]).default),
  );
  return filled !== undefined && URL.canParse(filled) ? filled : undefined;
}

export function schemeClaims(key: string, shown: Authentication | undefined): Claim[] {
  const { revocation, ...rest } = shown ?? {};
  return [
    claim(`security scheme ${plainName(key)}`, shown && rest),
    claim(`revocation of ${plainName(key)}`, revocation),
  ];
}

/** Every way of authenticating that some operation takes is one that the package offers, and the other way round. */
export function waysClaim(names: readonly string[]): Claim {
  // A token of one's own can be given always.
  const ways = new Set(names.map(plainName).filter((name) => name !== "bearer"));
  return claim("ways of authenticating", [...ways].sort());
}

function requiredSchemes(document: JsonObject): string[] {
  return operationsOf(document).flatMap(({ value }) =>
    arrayOr(value.security ?? document.security).flatMap((requirement) => Object.keys(objectOr(requirement))),
  );
}

/** The scheme of the first requirement, where it says which variables its credentials are in. */
export function environmentScheme(document: JsonObject): Place | undefined {
  const keys = Object.keys(objectOr(arrayOr(document.security)[0]));
  const scheme = securitySchemesOf(document).find(({ path }) => keys.length === 1 && path.at(-1) === keys[0]);
  return scheme?.value["x-environment"] === undefined ? undefined : scheme;
}

function environment(document: JsonObject): EnvironmentAuthentication {
  const scheme = environmentScheme(document);
  if (!scheme) return { variables: [] };
  const { revocation: _, ...shown } = authentication(scheme);
  const variables = Object.values(objectOr(scheme.value["x-environment"])).map(String).sort();
  return { ...shown, variables };
}

/** What a security scheme says of that (section 4.8.27). */
export function authentication({ document, value }: Place): Authentication {
  const { clientCredentials } = objectOr(value.flows);
  // The name of a header has no case (RFC 9110, section 5.1).
  if (value.type === "apiKey") {
    const name = String(value.name);
    return { in: String(value.in), name: value.in === "header" ? name.toLowerCase() : name };
  }
  if (value.type === "http") return { scheme: String(value.scheme).toLowerCase() };
  const { tokenUrl, "x-revocation-url": revocationUrl } = objectOr(clientCredentials);
  const absolute = (url: unknown) => new URL(String(url), serverUrl(document)).href;
  return {
    scheme: "bearer",
    ...(tokenUrl === undefined ? {} : { token: absolute(tokenUrl) }),
    ...(revocationUrl === undefined ? {} : { revocation: absolute(revocationUrl) }),
  };
}
