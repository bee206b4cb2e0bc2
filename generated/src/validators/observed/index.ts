import * as createGroupPeerRequest from "./createGroupPeer/request.js";
import { responses as createGroupPeerResponses } from "./createGroupPeer/responses.js";

export const createGroupPeer: {
  readonly request: typeof createGroupPeerRequest;
  readonly responses: typeof createGroupPeerResponses;
} = { request: createGroupPeerRequest, responses: createGroupPeerResponses };
