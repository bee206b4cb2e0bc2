import {
  type Client,
  type ClientOptions,
  type CreateGroupPeerRequest,
  createClient,
} from "atlas-peering-client";
import { createGroupPeer as examples } from "atlas-peering-client/examples";

/** A project's id. */
export const groupId = "32b6e34b3d91647abb20e7b8";

/** What all cases ask for, unless they say something else. */
export const request: CreateGroupPeerRequest = { path: { groupId }, body: examples.request.gcp };

/** The path of the operation, and its request target behind the base URL. */
export const path = "/api/atlas/v2/groups/{groupId}/peers";
export const target: string = path.replace("{groupId}", groupId);

/** The media type of the operation. */
export const V1 = "application/vnd.atlas.2023-01-01+json";

/** A client without credentials, unless it is given some, that waits no longer than it must between two tries. */
export function clientAt(baseUrl: string, options: ClientOptions = {}): Client {
  return createClient({ baseUrl, auth: false, retry: { minDelay: 1 }, ...options });
}
