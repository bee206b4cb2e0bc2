import type { Documentation, SchemaFacts } from "./documentation.js";
import { PAGE } from "./page.js";

/**
 * What is folded away on the page: it shows the members of its union by their examples alone, and how a token is got on
 * another page. Each is transcribed from what the vendor publishes of the API as OpenAPI 3.0: every keyword of the union
 * and of its members but `title` and `description`, in the order that the page's examples have. The schemas go by the
 * names that the fragment gives them. One pattern is told instead of copied, because it is a defect.
 */

const HEX_ID: SchemaFacts = {
  type: "string",
  pattern: "^([a-f0-9]{24})$",
  examples: ["32b6e34b3d91647abb20e7b8"],
};
const SET_BY_SERVICE: SchemaFacts = { required: false, type: "string", readOnly: true };
const TEXT: SchemaFacts = { required: true, type: "string" };
const UUID: SchemaFacts = { ...TEXT, format: "uuid" };
const AZURE_NAME: SchemaFacts = { ...TEXT, pattern: "^([-\\w._()])+$" };

/** The vendor's document has them in the union, and again in each member. */
const OF_EVERY_PROVIDER: Readonly<Record<string, SchemaFacts>> = {
  containerId: { required: true, ...HEX_ID },
  id: { ...SET_BY_SERVICE, ...HEX_ID },
  providerName: { required: false, type: "string", values: ["AWS", "AZURE", "GCP"] },
};

const PEERING_SCHEMAS: Readonly<Record<string, SchemaFacts>> = {
  NetworkPeeringConnection: {
    type: "object",
    attributes: OF_EVERY_PROVIDER,
    oneOf: [
      { schema: "AwsNetworkPeeringConnection" },
      { schema: "AzureNetworkPeeringConnection" },
      { schema: "GcpNetworkPeeringConnection" },
    ],
    discriminator: {
      propertyName: "providerName",
      mapping: {
        AWS: "AwsNetworkPeeringConnection",
        AZURE: "AzureNetworkPeeringConnection",
        GCP: "GcpNetworkPeeringConnection",
      },
    },
  },
  AwsNetworkPeeringConnection: {
    type: "object",
    attributes: {
      ...OF_EVERY_PROVIDER,
      accepterRegionName: TEXT,
      awsAccountId: { ...TEXT, pattern: "^[0-9]{12}$" },
      connectionId: SET_BY_SERVICE,
      errorStateName: { ...SET_BY_SERVICE, values: ["REJECTED", "EXPIRED", "INVALID_ARGUMENT"] },
      routeTableCidrBlock: { ...TEXT, "a pattern that refuses every IPv4 block": true },
      statusName: {
        ...SET_BY_SERVICE,
        values: ["INITIATING", "PENDING_ACCEPTANCE", "FAILED", "FINALIZING", "AVAILABLE", "TERMINATING"],
      },
      vpcId: { ...TEXT, pattern: "^vpc-[0-9a-f]{17}$" },
    },
  },
  AzureNetworkPeeringConnection: {
    type: "object",
    attributes: {
      ...OF_EVERY_PROVIDER,
      azureDirectoryId: UUID,
      azureSubscriptionId: UUID,
      errorState: SET_BY_SERVICE,
      resourceGroupName: AZURE_NAME,
      status: {
        ...SET_BY_SERVICE,
        values: ["ADDING_PEER", "AVAILABLE", "FAILED", "DELETION_FAILED", "DELETING"],
      },
      vnetName: AZURE_NAME,
    },
  },
  GcpNetworkPeeringConnection: {
    type: "object",
    attributes: {
      ...OF_EVERY_PROVIDER,
      errorMessage: SET_BY_SERVICE,
      gcpProjectId: { ...TEXT, pattern: "^[a-z][0-9a-z-]{4,28}[0-9a-z]{1}" },
      networkName: { ...TEXT, pattern: "[a-z]([-a-z0-9]{0,62}[a-z0-9]{0,1})?" },
      status: {
        ...SET_BY_SERVICE,
        values: ["ADDING_PEER", "WAITING_FOR_USER", "AVAILABLE", "FAILED", "DELETING"],
      },
    },
  },
};

/** The page, unfolded. */
export const TRANSCRIPT: Documentation = {
  ...PAGE,
  schemas: { ...PEERING_SCHEMAS, ...PAGE.schemas },
  securitySchemes: {
    ...PAGE.securitySchemes,
    ServiceAccount: {
      ...PAGE.securitySchemes.ServiceAccount,
      flows: { clientCredentials: { tokenUrl: "https://cloud.mongodb.com/api/oauth/token", scopes: {} } },
    },
  },
};
