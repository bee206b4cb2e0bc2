import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Operation } from "../../generator/runtime/operation.js";
import type { Contract, Profile } from "../support/contract.js";
import { type Exports, member } from "../support/load-package.js";
import { type Claim, claim, plainName } from "./claim.js";
import { type Claims, documentClaims } from "./claims.js";
import { RequestObserver } from "./observed-requests.js";
import { rowClaims } from "./operation-claims.js";
import { securitySchemesOf } from "./places.js";
import { authentication, schemeClaims, serverUrl, waysClaim } from "./security-claims.js";
import { deprecatedMethods, typeClaims } from "./type-claims.js";

/** What the package shows of the facts of its document: in its operation table, its requests, its examples and types. */
export async function packageClaims(contract: Contract, profile: Profile): Promise<Claims> {
  const { folder, name } = contract.package;
  const file = (path: string) => join(folder, "dist", path);
  const { operations }: { operations: Readonly<Record<string, Operation>> } = await import(
    pathToFileURL(file("operations.js")).href
  );
  const deprecated = deprecatedMethods(readFileSync(file("client.d.ts"), "utf8"));
  const claimed = documentClaims(profile.document);
  return new Map([
    ...Object.entries(operations).flatMap(([method, operation]) =>
      operationClaims(method, operation, deprecated),
    ),
    ...exampleClaims(contract, profile),
    ...(await requestClaims(await import(name), profile, contract.names)),
    waysClaim(await helpers(file("auth.js"))),
    ...typeClaims(readFileSync(file("types.d.ts"), "utf8"), claimed),
  ]);
}

function operationClaims(
  methodName: string,
  { method, path, accept, contentType, bodyRequired, anonymous, envelope, responses }: Operation,
  deprecated: ReadonlySet<string>,
): Claim[] {
  const title = `${method} ${path}`;
  return [
    ...rowClaims(title, {
      accept: accept?.split(", ") ?? [],
      contentType,
      bodyRequired: bodyRequired === true,
      anonymous: anonymous === true,
      envelope,
      responses,
    }),
    claim(`name of ${title}`, plainName(methodName)),
    claim(`deprecation of ${title}`, deprecated.has(methodName)),
  ];
}

/** The package's examples under the names that the document has for them, and under their own where it has none. */
function exampleClaims({ package: installed }: Contract, { parts }: Profile): Claim[] {
  return parts
    .filter(({ isBody }) => isBody)
    .flatMap(({ method, template, name: part, direction, methodName, examples }) => {
      const place = direction === "sent" ? ["request"] : ["responses", part];
      const packaged = Object.entries(member(installed.examples, methodName, ...place) ?? {});
      return packaged.map(([key, value]) => {
        const documented = examples.find(
          ({ name, mediaType }) => key === `${name} (${mediaType})` || key === name,
        );
        const title = documented ? `${documented.name} of` : `${key}, not documented, of`;
        return claim(`example ${title} ${method} ${template} ${part} ${documented?.mediaType}`, value);
      });
    });
}

/** The functions of the module for authentication: what else it exports are classes of errors. */
async function helpers(file: string): Promise<string[]> {
  if (!existsSync(file)) return [];
  const exports: Exports = await import(pathToFileURL(file).href);
  return Object.keys(exports).filter((name) => typeof exports[name] === "function" && /^[^A-Z]/.test(name));
}

async function requestClaims(exports: Exports, profile: Profile, names: Contract["names"]): Promise<Claim[]> {
  const { document } = profile;
  const observer = new RequestObserver(exports, profile, names);
  const server = serverUrl(document);
  const baseUrl = server ?? "https://service.test";
  const schemes = securitySchemesOf(document).filter(({ value }) => value.type !== "mutualTLS");
  const shown = schemes.map(async (scheme) => {
    const key = scheme.path.at(-1) ?? "";
    const name = Object.keys(exports).find((candidate) => plainName(candidate) === plainName(key)) ?? "";
    const { scheme: kind, token } = authentication(scheme);
    const takesText = token === undefined && kind !== "basic" && kind !== "digest";
    return schemeClaims(key, await observer.scheme(name, takesText, baseUrl));
  });
  return [
    ...(server === undefined ? [] : [claim("server", await observer.server())]),
    ...(await Promise.all(shown)).flat(),
    claim("environment", await observer.environment(baseUrl)),
  ];
}
