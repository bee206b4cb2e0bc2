import type { JsonObject } from "../../../generator/openapi/document.js";
import type { Documentation, MediaTypeFacts, SchemaFacts } from "./documentation.js";

/**
 * What the documentation page states, transcribed by hand: names, types, values, examples. The page gives its schemas and
 * security schemes no names: those are the fragment's.
 *
 * @see https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-creategrouppeer
 */

const VERSIONED = "application/vnd.atlas.2023-01-01+json";
const URLS = ["https://cloud.mongodb.com/api/atlas/v2/groups/{}/peers"];

const JUST = "(This is just an example, the exception may not be related to this endpoint)";

function errorContent(error: number, detail: string, reason: string, errorCode: string) {
  const media: MediaTypeFacts = {
    schema: { schema: "ApiError" },
    examples: [{ error, detail, reason, errorCode }],
  };
  return { "application/json": media };
}

const OPERATION: Documentation["operations"][number] = {
  operationId: "createGroupPeer",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/peers",
  facts: {
    summary: "Create One Network Peering Connection",
    servers: ["https://cloud.mongodb.com"],
    // As the samples call it: `networkPeering`, `NetworkPeeringApi`.
    tags: ["Network Peering"],
    "x-required-roles": ["Project Owner"],
    "required roles in the description": ["Project Owner"],
    "external documentation": "linked",
    security: [{ ServiceAccount: [] }, { DigestAuth: [] }],
  },
  parameters: {
    "path parameter groupId": {
      facts: { required: true },
      schema: { type: "string", pattern: "^([a-f0-9]{24})$" },
    },
    "query parameter envelope": { facts: { required: false }, schema: { type: "boolean", default: false } },
    "query parameter pretty": {
      facts: { required: false },
      schema: { type: "boolean", default: false, "external documentation": "linked" },
    },
  },
  body: {
    facts: { required: true },
    content: {
      [VERSIONED]: {
        schema: { schema: "NetworkPeeringConnection" },
        examples: [
          {
            containerId: "32b6e34b3d91647abb20e7b8",
            providerName: "AWS",
            accepterRegionName: "string",
            awsAccountId: "string",
            routeTableCidrBlock: "string",
            vpcId: "string",
          },
          {
            containerId: "32b6e34b3d91647abb20e7b8",
            providerName: "AZURE",
            azureDirectoryId: "string",
            azureSubscriptionId: "string",
            resourceGroupName: "string",
            vnetName: "string",
          },
          {
            containerId: "32b6e34b3d91647abb20e7b8",
            providerName: "GCP",
            gcpProjectId: "string",
            networkName: "string",
          },
        ],
      },
    },
  },
  responses: {
    200: {
      facts: { description: "OK" },
      content: {
        [VERSIONED]: {
          schema: { schema: "NetworkPeeringConnection" },
          examples: [
            {
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
            {
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
            {
              containerId: "32b6e34b3d91647abb20e7b8",
              id: "32b6e34b3d91647abb20e7b8",
              providerName: "GCP",
              errorMessage: "string",
              gcpProjectId: "string",
              networkName: "string",
              status: "ADDING_PEER",
            },
          ],
        },
      },
    },
    400: {
      facts: { description: "Bad Request." },
      content: errorContent(400, `${JUST} No provider AWS exists.`, "Bad Request", "VALIDATION_ERROR"),
    },
    401: {
      facts: { description: "Unauthorized." },
      content: errorContent(401, JUST, "Unauthorized", "NOT_ORG_GROUP_CREATOR"),
    },
    403: {
      facts: { description: "Forbidden." },
      content: errorContent(403, JUST, "Forbidden", "CANNOT_CHANGE_GROUP_NAME"),
    },
    404: {
      facts: { description: "Not Found." },
      content: errorContent(404, `${JUST} Cannot find resource AWS`, "Not Found", "RESOURCE_NOT_FOUND"),
    },
    409: {
      facts: { description: "Conflict." },
      content: errorContent(
        409,
        `${JUST} Cannot delete organization link while there is active migration in following project ids: 60c4fd418ebe251047c50554`,
        "Conflict",
        "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
      ),
    },
    500: {
      facts: { description: "Internal Server Error." },
      content: errorContent(500, JUST, "Internal Server Error", "UNEXPECTED_ERROR"),
    },
  },
  codeSamples: {
    Shell: { uses: ["atlas api networkPeering createGroupPeer"] },
    Go: {
      uses: ["go.mongodb.org/atlas-sdk/v20230101001/admin"],
      // Those of the SDK.
      calls: ["NewClient", "UseOAuthAuth", "CreateGroupPeerWithParams", "Execute"],
      environment: ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET"],
    },
    "cURL with Bearer": {
      authentication: "Bearer",
      Accept: VERSIONED,
      "Content-Type": "application/json",
      uses: ["curl"],
      methods: ["POST"],
      environment: ["ACCESS_TOKEN"],
      URLs: URLS,
      dates: ["2023-01-01"],
    },
    "cURL with Digest": {
      authentication: "Digest",
      Accept: VERSIONED,
      "Content-Type": "application/json",
      uses: ["curl"],
      methods: ["POST"],
      environment: ["PUBLIC_KEY", "PRIVATE_KEY"],
      URLs: URLS,
      dates: ["2023-01-01"],
    },
  },
};

/** Shown in full with each of the six errors, the same each time. */
const ERROR_SCHEMAS: Readonly<Record<string, SchemaFacts>> = {
  ApiError: {
    type: "object",
    attributes: {
      badRequestDetail: { required: false, schema: "BadRequestDetail" },
      detail: { required: false, type: "string" },
      error: { required: true, type: "integer", format: "int32", "external documentation": "linked" },
      errorCode: { required: true, type: "string" },
      parameters: { required: false, type: "array", items: { type: "object" } },
      reason: { required: false, type: "string" },
    },
  },
  BadRequestDetail: {
    type: "object",
    attributes: { fields: { required: false, type: "array", items: { schema: "FieldViolation" } } },
  },
  FieldViolation: {
    type: "object",
    attributes: {
      description: { required: true, type: "string" },
      field: { required: true, type: "string" },
    },
  },
};

/** As far as the samples show them; the Go sample has the names of the Service Account's variables. */
const SECURITY_SCHEMES: Readonly<Record<string, JsonObject>> = {
  ServiceAccount: {
    type: "oauth2",
    "x-environment": {
      clientId: "MONGODB_ATLAS_CLIENT_ID",
      clientSecret: "MONGODB_ATLAS_CLIENT_SECRET",
    },
  },
  DigestAuth: {
    type: "http",
    scheme: "digest",
    "x-environment": { username: "PUBLIC_KEY", password: "PRIVATE_KEY" },
  },
};

export const PAGE: Documentation = {
  operations: [OPERATION],
  schemas: ERROR_SCHEMAS,
  securitySchemes: SECURITY_SCHEMES,
};
