import type { Credentials } from "../../contract-tests/provider/credentials.js";
import { NO_CREDENTIALS } from "../../contract-tests/provider/credentials.js";
import { curlLine } from "../../contract-tests/provider/curl.js";
import { type ProviderOperation, providerOperations } from "../../contract-tests/provider/operations.js";
import { curlBy, fromVariables } from "../../contract-tests/provider/schemes.js";
import { handMade } from "../../contract-tests/wire/hand-made.js";
import { type ContractRequest, contractRequests } from "../../contract-tests/wire/requests.js";
import { buildModel } from "../../generator/model/build.js";
import type { Model } from "../../generator/model/model.js";
import type { SecurityScheme } from "../../generator/model/security-schemes.js";
import { normalize } from "../../generator/normalize/index.js";
import type { JsonObject } from "../../generator/openapi/document.js";
import { credentialVariables, serviceUrl } from "../../generator/package/readme/client-code.js";
import { usageCode } from "../../generator/package/readme/usage.js";

/** A sample as Redocly's extension has it (`x-codeSamples`). */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/**
 * Samples of each operation of a document, by method and path template: in TypeScript with its package, and with curl by
 * each way of authenticating. They are complete and send documented values; secrets come from the environment.
 *
 * @param packageName what the package is called
 */
export function makeSamples(
  document: JsonObject,
  packageName: string,
): ReadonlyMap<string, readonly Sample[]> {
  const normalized = normalize(document);
  const model = buildModel(normalized);
  const baseUrl = serviceUrl(normalized, model).replace(/\/$/, "");
  const operations = new Map(providerOperations(document).map((operation) => [operation.key, operation]));
  return new Map(
    model.operations.map((operation) => {
      const key = `${operation.method} ${operation.template}`;
      const source = usageCode(packageName, normalized, model, operation);
      const typeScript = { lang: "TypeScript", label: `TypeScript, with ${packageName}`, source };
      const wire = operations.get(key);
      return [key, [typeScript, ...(wire ? curlSamples(wire, model, baseUrl) : [])]];
    }),
  );
}

/** What a line of a sample has room for beside its text, in characters. */
const WIDTH = 72;

function curlSamples(operation: ProviderOperation, { securitySchemes }: Model, baseUrl: string): Sample[] {
  const request = plainest(contractRequests(operation));
  if (!request) return [];
  const sample = (label: string, credentials: Credentials): Sample => ({
    lang: "Shell",
    label,
    source: curlLine(baseUrl, handMade(operation, request), credentials, WIDTH),
  });
  const ways = operation.security.alternatives.flatMap((keys) => {
    const schemes = keys.flatMap((key) => securitySchemes.find((scheme) => scheme.key === key) ?? []);
    if (schemes.length < keys.length) return [];
    return [sample(`curl, with ${keys.join(" and ")}`, { ...NO_CREDENTIALS, curl: curlByAll(schemes) })];
  });
  return ways.length > 0 ? ways : [sample("curl", NO_CREDENTIALS)];
}

/** The first of those with the fewest parameters. */
function plainest(requests: readonly ContractRequest[]): ContractRequest | undefined {
  const size = ({ query, header, cookie }: ContractRequest) =>
    [query, header, cookie].flatMap((values) => Object.keys(values)).length;
  return requests
    .filter(({ body, arrives }) => body === undefined || arrives !== undefined)
    .toSorted((a, b) => size(a) - size(b))[0];
}

function curlByAll(schemes: readonly SecurityScheme[]): Credentials["curl"] {
  return (baseUrl) =>
    schemes.flatMap((scheme) => curlBy(scheme, fromVariables(credentialVariables(scheme)), baseUrl));
}
