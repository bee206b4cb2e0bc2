import type { Operation } from "./runtime/operation.js";

/** One row an operation, by the name of its method. */
export const operations: Readonly<Record<"createGroupPeer", Operation>> = {
  createGroupPeer: {
    method: "post",
    path: "/api/atlas/v2/groups/{groupId}/peers",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentType: "application/vnd.atlas.2023-01-01+json",
    bodyRequired: true,
    envelope: {
      parameter: "envelope",
      status: "status",
      content: "content",
    },
    responses: {
      200: ["application/vnd.atlas.2023-01-01+json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      409: ["application/json"],
      500: ["application/json"],
    },
  },
};
