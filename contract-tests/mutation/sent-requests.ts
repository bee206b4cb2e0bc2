import type { JsonObject } from "../../generator/openapi/document.js";
import type { Contract, Profile } from "../support/contract.js";
import { type Exports, member } from "../support/load-package.js";
import { judgeRequest, type RawRequest } from "../wire/judge-request.js";
import { wireOperations, wireParts } from "../wire/operations.js";
import { contractRequests } from "../wire/requests.js";

/** A request that the client sends, and the document finds in order. */
export interface SentRequest {
  readonly title: string;
  readonly request: RawRequest;
}

const BASE_URL = "https://service.test";

/** Every request of the wire's tests, as it leaves the client. */
export async function sentRequests(
  { package: installed, names }: Contract,
  profile: Profile,
): Promise<SentRequest[]> {
  const exports: Exports = await import(installed.name);
  const createClient = member(exports, "createClient");
  if (typeof createClient !== "function") throw new Error("The package has no createClient.");
  const sent: SentRequest[] = [];
  for (const operation of wireOperations(profile.document, profile.parts)) {
    const methodName = names.get(operation.key)?.methodName ?? "";
    for (const { title, path, query, header, body } of contractRequests(operation)) {
      const fetch = async (request: Request) => {
        sent.push({ title: `${operation.key} ${title}`, request: await raw(request) });
        return Response.json({});
      };
      await createClient({ baseUrl: BASE_URL, auth: false, retry: false, fetch })[methodName]({
        path,
        query,
        header,
        body,
      });
    }
  }
  return sent;
}

async function raw(request: Request): Promise<RawRequest> {
  const { method, url, headers } = request;
  return {
    method,
    target: url.slice(BASE_URL.length),
    headers: Object.fromEntries(headers),
    body: await request.text(),
  };
}

/** The title of a request that a document finds out of order, with what it has against it. */
export function refusedRequest(document: JsonObject, sent: readonly SentRequest[]): string | undefined {
  const operations = readOperations(document);
  if (typeof operations === "string") return operations;
  for (const { title, request } of sent) {
    const [breach] = judgeRequest(operations, request).breaches;
    if (breach) return `${title}: ${breach.message}`;
  }
  return undefined;
}

/** The operations, or why no client of ours can call them. */
function readOperations(document: JsonObject): ReturnType<typeof wireOperations> | string {
  try {
    return wireOperations(document, wireParts(document));
  } catch (error) {
    return String(error);
  }
}
