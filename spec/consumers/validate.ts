/** Checks values before they are sent and after they have come, and uses the documented examples. */
import { createClient, digestAuth, RequestError, ResponseError } from "atlas-peering-client";
import { createGroupPeer as examples } from "atlas-peering-client/examples";
import * as validators from "atlas-peering-client/validators";
import { createGroupPeer as documented } from "atlas-peering-client/validators/documented";

const atlas = createClient({
  auth: digestAuth({ username: "key", password: "secret" }),
  validate: validators,
});

export function problemsOf(body: unknown): string[] {
  const result = validators.createGroupPeer.request.body["~standard"].validate(body);
  return result.issues === undefined ? [] : result.issues.map(({ message }) => message);
}

export function isDocumented(answer: unknown): boolean {
  return documented.responses[200]["~standard"].validate(answer).issues === undefined;
}

export async function createDocumented(groupId: string): Promise<string | undefined> {
  try {
    const data = await atlas.createGroupPeer({ path: { groupId }, body: examples.request.aws }).orThrow();
    return data.id;
  } catch (error) {
    if (error instanceof RequestError || error instanceof ResponseError) return error.message;
    throw error;
  }
}
