import type { SandboxDefinition } from "./runtime/sandbox/definition.js";
import { clientCredentials } from "./runtime/sandbox/guards/client-credentials.js";
import { digest } from "./runtime/sandbox/guards/digest.js";
import type { Schemes } from "./runtime/sandbox/guards/guard.js";
import { createDocumentSandbox, type DocumentSandbox, type DocumentSandboxOptions } from "./runtime/sandbox/sandbox.js";
import * as validators from "./validators/observed/index.js";

export type { RateLimitRule } from "./runtime/sandbox/definition.js";
export { readState, type SandboxState } from "./runtime/sandbox/state.js";

/** The credentials of each security scheme, as the function named for it is given them. */
export type SandboxCredentials = {
  readonly serviceAccount: { readonly clientId: string; readonly clientSecret: string };
  readonly digestAuth: { readonly username: string; readonly password: string };
};

/** The service of Atlas network peering in a box. */
export type Sandbox = DocumentSandbox<SandboxCredentials>;

export type SandboxOptions = DocumentSandboxOptions<SandboxCredentials>;

const definition: SandboxDefinition = {
  title: "Atlas network peering",
  basePath: "",
  operations: [
    {
      name: "createGroupPeer",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/peers",
      security: [
        ["ServiceAccount"],
        ["DigestAuth"],
      ],
      parameters: [
        {
          name: "groupId",
          "in": "path",
          shape: "scalar",
        },
        {
          name: "envelope",
          "in": "query",
          shape: "scalar",
        },
        {
          name: "pretty",
          "in": "query",
          shape: "scalar",
        },
      ],
      body: {
        required: true,
        mediaTypes: ["application/vnd.atlas.2023-01-01+json"],
      },
      envelope: {
        parameter: "envelope",
        status: "status",
        content: "content",
      },
      pretty: "pretty",
      answers: {
        200: {
          contents: [
            {
              mediaType: "application/vnd.atlas.2023-01-01+json",
              examples: {
                aws: {
                  containerId: "32b6e34b3d91647abb20e7b8",
                  id: "32b6e34b3d91647abb20e7b8",
                  providerName: "AWS",
                  accepterRegionName: "string",
                  awsAccountId: "string",
                  connectionId: "string",
                  errorStateName: "REJECTED",
                  routeTableCidrBlock: "string",
                  statusName: "INITIATING",
                  vpcId: "string",
                },
                azure: {
                  containerId: "32b6e34b3d91647abb20e7b8",
                  id: "32b6e34b3d91647abb20e7b8",
                  providerName: "AZURE",
                  azureDirectoryId: "string",
                  azureSubscriptionId: "string",
                  errorState: "string",
                  resourceGroupName: "string",
                  status: "ADDING_PEER",
                  vnetName: "string",
                },
                gcp: {
                  containerId: "32b6e34b3d91647abb20e7b8",
                  id: "32b6e34b3d91647abb20e7b8",
                  providerName: "GCP",
                  errorMessage: "string",
                  gcpProjectId: "string",
                  networkName: "string",
                  status: "ADDING_PEER",
                },
              },
            },
          ],
        },
        400: {
          contents: [
            {
              mediaType: "application/json",
              examples: {
                badRequest: {
                  error: 400,
                  detail: "(This is just an example, the exception may not be related to this endpoint) No provider AWS exists.",
                  reason: "Bad Request",
                  errorCode: "VALIDATION_ERROR",
                },
              },
            },
          ],
          form: {
            status: "error",
            reason: "reason",
            code: "errorCode",
            detail: "detail",
            parameters: "parameters",
            violations: {
              at: ["badRequestDetail", "fields"],
              field: "field",
              detail: "description",
            },
          },
          codes: [
            {
              code: "INVALID_JSON",
              detail: "The body of the request isn't JSON.",
              when: ["syntax"],
            },
            {
              code: "MISSING_ATTRIBUTE",
              detail: "The attribute {field} is required.",
              when: ["required"],
            },
            {
              code: "INVALID_PROVIDER",
              detail: "The attribute {field} names no provider.",
              when: ["discriminator"],
            },
            {
              code: "INVALID_ENUM_VALUE",
              detail: "The attribute {field} {problem}.",
              when: ["enum", "const"],
            },
            {
              code: "INVALID_ATTRIBUTE",
              detail: "The attribute {field} {problem}.",
              when: ["invalid"],
            },
            {
              code: "INVALID_ROUTE_TABLE_CIDR",
            },
            {
              code: "INVALID_CIDR_BLOCK",
            },
            {
              code: "INVALID_REGION",
            },
            {
              code: "AZURE_CUSTOMER_NETWORK_VALIDATION_FAILED",
            },
            {
              code: "AZURE_PEERING_MULTIPLE_REGIONS_NOT_ALLOWED",
            },
          ],
        },
        401: {
          contents: [
            {
              mediaType: "application/json",
              examples: {
                unauthorized: {
                  error: 401,
                  detail: "(This is just an example, the exception may not be related to this endpoint)",
                  reason: "Unauthorized",
                  errorCode: "NOT_ORG_GROUP_CREATOR",
                },
              },
            },
          ],
          form: {
            status: "error",
            reason: "reason",
            code: "errorCode",
            detail: "detail",
            parameters: "parameters",
            violations: {
              at: ["badRequestDetail", "fields"],
              field: "field",
              detail: "description",
            },
          },
          codes: [
            {
              code: "UNEXPECTED_ERROR",
              detail: "The caller has no right to this resource.",
              when: ["credentials"],
            },
          ],
        },
        403: {
          contents: [
            {
              mediaType: "application/json",
              examples: {
                forbidden: {
                  error: 403,
                  detail: "(This is just an example, the exception may not be related to this endpoint)",
                  reason: "Forbidden",
                  errorCode: "CANNOT_CHANGE_GROUP_NAME",
                },
              },
            },
          ],
          form: {
            status: "error",
            reason: "reason",
            code: "errorCode",
            detail: "detail",
            parameters: "parameters",
            violations: {
              at: ["badRequestDetail", "fields"],
              field: "field",
              detail: "description",
            },
          },
        },
        404: {
          contents: [
            {
              mediaType: "application/json",
              examples: {
                notFound: {
                  error: 404,
                  detail: "(This is just an example, the exception may not be related to this endpoint) Cannot find resource AWS",
                  reason: "Not Found",
                  errorCode: "RESOURCE_NOT_FOUND",
                },
              },
            },
          ],
          form: {
            status: "error",
            reason: "reason",
            code: "errorCode",
            detail: "detail",
            parameters: "parameters",
            violations: {
              at: ["badRequestDetail", "fields"],
              field: "field",
              detail: "description",
            },
          },
          codes: [
            {
              code: "RESOURCE_NOT_FOUND",
              when: ["path"],
            },
            {
              code: "PEER_NOT_FOUND",
              detail: "There is no peering connection {id}.",
              when: ["not-found"],
            },
            {
              code: "INVALID_PEER_ID",
            },
            {
              code: "GROUP_NOT_FOUND",
            },
            {
              code: "CLOUD_PROVIDER_CONTAINER_NOT_FOUND",
            },
            {
              code: "AZURE_CUSTOMER_NETWORK_UNREACHABLE",
            },
          ],
        },
        409: {
          contents: [
            {
              mediaType: "application/json",
              examples: {
                conflict: {
                  error: 409,
                  detail: "(This is just an example, the exception may not be related to this endpoint) Cannot delete organization link while there is active migration in following project ids: 60c4fd418ebe251047c50554",
                  reason: "Conflict",
                  errorCode: "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
                },
              },
            },
          ],
          form: {
            status: "error",
            reason: "reason",
            code: "errorCode",
            detail: "detail",
            parameters: "parameters",
            violations: {
              at: ["badRequestDetail", "fields"],
              field: "field",
              detail: "description",
            },
          },
          codes: [
            {
              code: "PEER_ALREADY_EXISTS",
              detail: "The peering connection {id} is with the same VPC.",
            },
            {
              code: "PEER_ALREADY_EXISTS_AZURE",
              detail: "The peering connection {id} is with the same VNet.",
            },
            {
              code: "PEER_ALREADY_EXISTS_GCP",
              detail: "The peering connection {id} is with the same network.",
            },
            {
              code: "PEER_INVALID_STATE",
              when: ["transition"],
            },
            {
              code: "PEER_MAXIMUM_REACHED",
              when: ["full"],
            },
            {
              code: "PEER_ALREADY_REQUESTED_DELETION",
            },
            {
              code: "OVERLAPPING_CIDR_BLOCK",
            },
            {
              code: "OVERLAPPING_ATLAS_CIDR_BLOCK",
            },
            {
              code: "CONTAINERS_IN_USE",
            },
            {
              code: "CONTAINER_ALREADY_EXISTS",
            },
            {
              code: "REGION_UNAVAILABLE",
            },
          ],
        },
        500: {
          contents: [
            {
              mediaType: "application/json",
              examples: {
                internalServerError: {
                  error: 500,
                  detail: "(This is just an example, the exception may not be related to this endpoint)",
                  reason: "Internal Server Error",
                  errorCode: "UNEXPECTED_ERROR",
                },
              },
            },
          ],
          form: {
            status: "error",
            reason: "reason",
            code: "errorCode",
            detail: "detail",
            parameters: "parameters",
            violations: {
              at: ["badRequestDetail", "fields"],
              field: "field",
              detail: "description",
            },
          },
        },
      },
      action: {
        kind: "create",
        collection: "/api/atlas/v2/groups/{groupId}/peers",
      },
    },
  ],
  collections: {
    "/api/atlas/v2/groups/{groupId}/peers": {
      kinds: [
        {
          match: {
            providerName: "AWS",
          },
          id: {
            property: "id",
            sample: "5f3a556351db42631e16f33a",
          },
          initial: {
            connectionId: null,
            errorStateName: null,
            statusName: "INITIATING",
          },
          times: [],
          readOnly: ["connectionId", "errorStateName", "statusName"],
          hidden: [],
          states: {
            property: "statusName",
            names: {
              INITIATING: {
                next: ["PENDING_ACCEPTANCE", "FAILED"],
                "set": {},
              },
              PENDING_ACCEPTANCE: {
                next: ["FINALIZING", "FAILED", "TERMINATING"],
                "set": {
                  connectionId: "pcx-05530fa865e7a44f4",
                },
              },
              FINALIZING: {
                next: ["AVAILABLE", "FAILED"],
                "set": {},
              },
              AVAILABLE: {
                next: ["FAILED", "TERMINATING"],
                "set": {},
              },
              FAILED: {
                next: ["TERMINATING"],
                "set": {
                  errorStateName: "REJECTED",
                },
              },
              TERMINATING: {
                next: [],
                "set": {},
              },
            },
          },
        },
        {
          match: {
            providerName: "AZURE",
          },
          id: {
            property: "id",
            sample: "5f3a556351db42631e16f33a",
          },
          initial: {
            errorState: null,
            status: "ADDING_PEER",
          },
          times: [],
          readOnly: ["errorState", "status"],
          hidden: [],
          states: {
            property: "status",
            names: {
              ADDING_PEER: {
                next: ["AVAILABLE", "FAILED"],
                "set": {},
              },
              AVAILABLE: {
                next: ["FAILED", "DELETING"],
                "set": {},
              },
              FAILED: {
                next: ["DELETING"],
                "set": {
                  errorState: "The VNet refused the peering.",
                },
              },
              DELETING: {
                next: ["DELETION_FAILED"],
                "set": {},
              },
              DELETION_FAILED: {
                next: ["DELETING"],
                "set": {
                  errorState: "The peering is still in use.",
                },
              },
            },
          },
        },
        {
          match: {
            providerName: "GCP",
          },
          id: {
            property: "id",
            sample: "5f3a556351db42631e16f33a",
          },
          initial: {
            errorMessage: null,
            status: "ADDING_PEER",
          },
          times: [],
          readOnly: ["errorMessage", "status"],
          hidden: [],
          states: {
            property: "status",
            names: {
              ADDING_PEER: {
                next: ["WAITING_FOR_USER", "FAILED"],
                "set": {},
              },
              WAITING_FOR_USER: {
                next: ["AVAILABLE", "FAILED", "DELETING"],
                "set": {},
              },
              AVAILABLE: {
                next: ["FAILED", "DELETING"],
                "set": {},
              },
              FAILED: {
                next: ["DELETING"],
                "set": {
                  errorMessage: "The network has no peering for this project.",
                },
              },
              DELETING: {
                next: [],
                "set": {},
              },
            },
          },
        },
      ],
      "unique": [
        {
          where: {
            providerName: "AWS",
          },
          properties: ["containerId", "awsAccountId", "vpcId"],
          code: "PEER_ALREADY_EXISTS",
        },
        {
          where: {
            providerName: "AZURE",
          },
          properties: ["containerId", "azureSubscriptionId", "resourceGroupName", "vnetName"],
          code: "PEER_ALREADY_EXISTS_AZURE",
        },
        {
          where: {
            providerName: "GCP",
          },
          properties: ["containerId", "gcpProjectId", "networkName"],
          code: "PEER_ALREADY_EXISTS_GCP",
        },
      ],
    },
  },
  rateLimit: {
    capacity: 10,
    refill: 5,
    seconds: 60,
    code: "RATE_LIMITED_TOKEN_BUCKET",
    detail: "Too many requests to {path}. Try again in {seconds} seconds: there are {capacity} at once, and {refill} more every {interval} seconds.",
  },
};

const schemes: Schemes<SandboxCredentials> = {
  serviceAccount: { keys: ["ServiceAccount"], ...clientCredentials({ token: "/api/oauth/token", revocation: "/api/oauth/revoke" }) },
  digestAuth: { keys: ["DigestAuth"], ...digest("Atlas network peering") },
};

/**
 * Makes the service of Atlas network peering in a box: it checks requests, keeps what is created, and answers as the document says.
 * Its `fetch` is for `createClient`, and for every server that takes a fetch handler.
 *
 * @throws TypeError for credentials of a scheme that there isn't, and for a state with collections that there aren't.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return createDocumentSandbox(definition, validators, schemes, options);
}
