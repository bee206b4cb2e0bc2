import type { Client as RawClient } from "openapi-fetch";
import { operations } from "./operations.js";
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

  /** The openapi-fetch client underneath, with the same authentication and media types. */
  readonly raw: RawClient<paths>;
}

/** Makes a client. Without `baseUrl` it talks to the document's first server. */
export function createClient(options: ClientOptions = {}): Client {
  return createOperationsClient<Client>(operations, "https://cloud.mongodb.com", options);
}
