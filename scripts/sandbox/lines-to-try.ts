import type { Credentials } from "../../contract-tests/provider/credentials.js";
import { NO_CREDENTIALS } from "../../contract-tests/provider/credentials.js";
import { curlLine } from "../../contract-tests/provider/curl.js";
import { type ProviderOperation, providerOperations } from "../../contract-tests/provider/operations.js";
import { fewestRequests } from "../../contract-tests/provider/requests.js";
import { authBy, curlBy, inClear } from "../../contract-tests/provider/schemes.js";
import { knownSchemes } from "../../contract-tests/provider/security.js";
import { handMade } from "../../contract-tests/wire/hand-made.js";
import type { JsonObject } from "../../generator/openapi/document.js";
import { type AnyCredentials, valuesFor } from "./any-sandbox.js";

/** How many ways of authenticating are shown. */
const SHOWN = 2;

/**
 * Three lines of curl for a shell: the document's first operation by each of two ways of authenticating, and an answer
 * by choice. Fewer where the document has no more. `width` is that of the terminal.
 */
export function linesToTry(
  document: JsonObject,
  baseUrl: string,
  credentials: AnyCredentials,
  width?: number,
): string[] {
  const schemes = knownSchemes(document);
  const operations = providerOperations(document);
  const operation = operations.find(({ method }) => method === "post") ?? operations[0];
  const [request] = operation ? fewestRequests(operation, new Map()) : [];
  if (!operation || !request) return [];
  const shown = operation.security.alternatives.flatMap((keys): Credentials[] => {
    const [key = ""] = keys;
    const scheme = schemes.get(key);
    if (!scheme || keys.length > 1) return [];
    const values = valuesFor(scheme, credentials);
    return [{ auth: authBy(scheme, values), curl: (url) => curlBy(scheme, inClear(values), url) }];
  });
  const line = (own: Credentials, prefer?: string): string => {
    const plain = handMade(operation, request);
    const headers = prefer === undefined ? plain.headers : { ...plain.headers, prefer };
    return curlLine(baseUrl, { ...plain, headers }, own, width);
  };
  const [first = NO_CREDENTIALS, ...others] = shown;
  const preferred = preferredCode(operation);
  return [
    ...[first, ...others].slice(0, SHOWN).map((own) => line(own)),
    ...(preferred === undefined ? [] : [line(NO_CREDENTIALS, `code=${preferred}`)]),
  ];
}

/** A documented error, the last that is the caller's own doing. */
function preferredCode({ answers }: ProviderOperation): string | undefined {
  return answers.map(({ status }) => status).findLast((status) => /^4\d\d$/.test(status));
}
