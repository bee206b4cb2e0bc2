import type { Client as RawClient } from "openapi-fetch";
import { operations } from "./operations.js";
import { deferred } from "./runtime/auth/deferred.js";
import type { Call } from "./runtime/call.js";
import { type CallOptions, type ClientOptions, createOperationsClient } from "./runtime/client.js";
import type {
  CreateGroupPeerRequest,
  CreateGroupPeerResponses,
  paths,
} from "./types.js";

/** A client for Atlas network peering: one method an operation, named by its operationId. */
export interface Client {
  /**
   * Create One Network Peering Connection
   *
   * Asks Atlas to peer the network container of a project with one network at AWS, Azure or Google Cloud, so that
   * applications there reach the project's clusters over private addresses. `providerName` in the body says which
   * provider, and with it which other attributes belong.
   *
   * The answer comes before the connection is up: its state says how far the provider has got.
   *
   * The caller, a Service Account or an API key, needs the role **Project Owner** in the project.
   *
   * `POST /api/atlas/v2/groups/{groupId}/peers`
   *
   * @see https://docs.atlas.mongodb.com/reference/api/vpc-create-peering-connection/#prerequisites
   */
  createGroupPeer(request: CreateGroupPeerRequest, options?: CallOptions): Call<CreateGroupPeerResponses>;

  /**
   * openapi-fetch over the same paths, for those who know it: loaded when it is first called, with the same
   * authentication, retries, timeouts, middleware and media types. What it gives is as openapi-fetch reads it.
   */
  readonly raw: RawClient<paths>;

  /**
   * Gives back what the authentication holds at the service: the access token that it fetched is revoked, unless a
   * `store` shares it with others.
   */
  close(): Promise<void>;
}

/**
 * Makes a client.
 * Without `baseUrl` it talks to the document's first server.
 * Without `auth` it takes `MONGODB_ATLAS_CLIENT_ID` and `MONGODB_ATLAS_CLIENT_SECRET` from the environment, if they are there.
 */
export function createClient(options: ClientOptions = {}): Client {
  return createOperationsClient<Client>(operations, {
    ...options,
    baseUrl: options.baseUrl ?? "https://cloud.mongodb.com",
    auth: options.auth ?? deferred(async () => (await import("./environment.js")).environmentAuth()),
  });
}
