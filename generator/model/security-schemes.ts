import {
  arrayOr,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  stringOr,
} from "../openapi/document.js";
import { type Path, resolve } from "../openapi/pointer.js";
import type { NameRegistry } from "./names.js";

/** A way of authenticating that the document declares and the runtime knows (OpenAPI 3.1.1 section 4.8.27). */
export type SecurityScheme = {
  /** The key in components.securitySchemes. */
  readonly key: string;
  /** The function that makes it. */
  readonly functionName: string;
  readonly description: string | undefined;
  /**
   * The environment variables that its credentials are kept in, by the credential's name (`x-environment`): letters,
   * digits and `_`, as POSIX has it.
   */
  readonly environment: Readonly<Record<string, string>> | undefined;
} & Authentication;

export type Authentication =
  | { readonly kind: "basic" | "bearer" | "digest" }
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | {
      readonly kind: "clientCredentials";
      /** Relative to the base URL where it has the origin of the document's server: it goes along with another one. */
      readonly tokenUrl: string;
      /** RFC 7009 (`x-revocation-url` of the flow, which OpenAPI has no field for). */
      readonly revocationUrl: string | undefined;
      readonly scopes: readonly string[];
    };

/** The credentials by their names, for the kinds that can take them from the environment. */
const CREDENTIALS: Readonly<Record<Authentication["kind"], readonly string[]>> = {
  basic: ["username", "password"],
  digest: ["username", "password"],
  clientCredentials: ["clientId", "clientSecret"],
  bearer: ["token"],
  apiKey: ["key"],
};

/** Reads the security schemes that a helper can be made for, in the order of the document. */
export function readSecuritySchemes(
  document: OpenApiDocument,
  names: NameRegistry,
  server: string | undefined,
): SecurityScheme[] {
  const declared = objectOr(objectOr(document.components).securitySchemes);
  const known = Object.entries(declared).flatMap(([key, value]) => {
    const scheme = objectOr(resolve(document, value));
    const authentication = readAuthentication(scheme, server);
    return authentication ? [{ key, scheme, authentication }] : [];
  });
  // Every package has a `bearer` of its own, which does what another would do.
  const others = known.filter(({ key, authentication }) => {
    return authentication.kind !== "bearer" || key.toLowerCase() !== "bearer";
  });
  const functionNames = names.securitySchemes(others.map(({ key }) => key));
  return known.map(({ key, scheme, authentication }) => ({
    key,
    functionName: functionNames.get(key) ?? "bearer",
    description: stringOr(scheme.description),
    environment: readEnvironment(scheme, CREDENTIALS[authentication.kind]),
    ...authentication,
  }));
}

/** A name that no key can be sent under. */
export interface KeyNameFault {
  /** Where the document has it. */
  readonly path: Path;
  readonly message: string;
}

/** A token (RFC 9110 section 5.6.2): the name of a header, and of a cookie (RFC 6265 section 4.1.1). */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * In lower case, as names of headers have no case (RFC 9110 section 5.1): those that say how a message is read and how
 * it travels. With a key in their place the call fails, or the key takes the place of the operation's media types.
 */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...["accept", "content-type", "content-length", "expect", "host"],
  ...["connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"],
]);

/**
 * The names of `apiKey` schemes that can't be those of a header or a cookie. A platform refuses such a header with an
 * error that quotes the key, so that the document has to be mended before there is a client.
 */
export function findKeyNameFaults(document: OpenApiDocument): KeyNameFault[] {
  const declared = objectOr(objectOr(document.components).securitySchemes);
  return Object.entries(declared).flatMap(([key, value]) => {
    const { type, in: place, name } = objectOr(resolve(document, value));
    if (type !== "apiKey" || (place !== "header" && place !== "cookie") || typeof name !== "string")
      return [];
    const path = ["components", "securitySchemes", key, "name"];
    const quoted = JSON.stringify(name);
    if (!TOKEN.test(name)) return { path, message: `No ${place} can have the name ${quoted}.` };
    return place === "header" && OWN_HEADERS.has(name.toLowerCase())
      ? { path, message: `The header ${quoted} is the request's own: no key can be sent in it.` }
      : [];
  });
}

/** The scheme whose credentials a client takes from the environment: that of the document's first requirement. */
export function defaultSecurityScheme(
  document: OpenApiDocument,
  schemes: readonly SecurityScheme[],
): SecurityScheme | undefined {
  const [first] = arrayOr(document.security);
  const keys = Object.keys(objectOr(first));
  return keys.length === 1
    ? schemes.find(({ key, environment }) => key === keys[0] && environment)
    : undefined;
}

function readAuthentication(scheme: JsonObject, server: string | undefined): Authentication | undefined {
  const name = stringOr(scheme.name);
  switch (scheme.type) {
    case "http": {
      const known = (["basic", "bearer", "digest"] as const).find(
        (kind) => kind === stringOr(scheme.scheme)?.toLowerCase(),
      );
      return known && { kind: known };
    }
    case "apiKey": {
      const place = (["header", "query", "cookie"] as const).find((known) => known === scheme.in);
      return place && name !== undefined ? { kind: "apiKey", in: place, name } : undefined;
    }
    case "oauth2": {
      const flow = objectOr(scheme.flows).clientCredentials;
      // The other flows ask a person first, elsewhere; what comes of them is a bearer token too.
      return isObject(flow) ? readClientCredentials(flow, server) : { kind: "bearer" };
    }
    case "openIdConnect":
      return { kind: "bearer" };
    default:
      return undefined;
  }
}

function readClientCredentials(flow: JsonObject, server: string | undefined): Authentication | undefined {
  const tokenUrl = stringOr(flow.tokenUrl);
  const revocationUrl = stringOr(flow["x-revocation-url"]);
  if (tokenUrl === undefined) return undefined;
  return {
    kind: "clientCredentials",
    tokenUrl: relativeToServer(tokenUrl, server),
    revocationUrl: revocationUrl === undefined ? undefined : relativeToServer(revocationUrl, server),
    scopes: Object.keys(objectOr(flow.scopes)),
  };
}

/** A URL as the server's base URL leads to it, if it does; relative ones are so to the server (OpenAPI 3.1, 4.6). */
function relativeToServer(url: string, server: string | undefined): string {
  if (server === undefined || !URL.canParse(url, server)) return url;
  const { origin, pathname, search, href } = new URL(url, server);
  const base = new URL(`${server.replace(/\/$/, "")}/`);
  if (origin !== base.origin) return href;
  if (pathname.startsWith(base.pathname)) return `./${pathname.slice(base.pathname.length)}${search}`;
  // Two slashes at the beginning would lead to another host.
  return pathname.replace(/^\/\//, "/.//") + search;
}

function readEnvironment(
  scheme: JsonObject,
  credentials: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const declared = objectOr(scheme["x-environment"]);
  const variables = credentials.map(
    (credential) => [credential, stringOr(declared[credential]) ?? ""] as const,
  );
  return variables.every(([, name]) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    ? Object.fromEntries(variables)
    : undefined;
}
