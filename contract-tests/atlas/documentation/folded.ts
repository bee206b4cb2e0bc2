import type { Documentation, SchemaFacts } from "./documentation.js";
import { PAGE } from "./page.js";

/**
 * What is folded away on the page: it shows the members of its union by their examples alone, and how a token is got on
 * another page. Each is transcribed from what the vendor publishes of the API as OpenAPI. The members go by the names
 * that the fragment gives them.
 */

const CONTAINER: SchemaFacts = { required: true, type: "string" };
const SET_BY_SERVICE: SchemaFacts = { required: false, type: "string", readOnly: true };
const TEXT: SchemaFacts = { required: true, type: "string" };

function provider(name: string): SchemaFacts {
  return { required: false, type: "string", values: [name] };
}

const PEERING_SCHEMAS: Readonly<Record<string, SchemaFacts>> = {
  NetworkPeeringConnection: {
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
      containerId: CONTAINER,
      id: SET_BY_SERVICE,
      providerName: provider("AWS"),
      accepterRegionName: TEXT,
      awsAccountId: TEXT,
      connectionId: SET_BY_SERVICE,
      errorStateName: { ...SET_BY_SERVICE, values: ["REJECTED", "EXPIRED", "INVALID_ARGUMENT"] },
      routeTableCidrBlock: TEXT,
      statusName: {
        ...SET_BY_SERVICE,
        values: ["INITIATING", "PENDING_ACCEPTANCE", "FAILED", "FINALIZING", "AVAILABLE", "TERMINATING"],
      },
      vpcId: TEXT,
    },
  },
  AzureNetworkPeeringConnection: {
    type: "object",
    attributes: {
      containerId: CONTAINER,
      id: SET_BY_SERVICE,
      providerName: provider("AZURE"),
      azureDirectoryId: TEXT,
      azureSubscriptionId: TEXT,
      errorState: SET_BY_SERVICE,
      resourceGroupName: TEXT,
      status: {
        ...SET_BY_SERVICE,
        values: ["ADDING_PEER", "AVAILABLE", "FAILED", "DELETION_FAILED", "DELETING"],
      },
      vnetName: TEXT,
    },
  },
  GcpNetworkPeeringConnection: {
    type: "object",
    attributes: {
      containerId: CONTAINER,
      id: SET_BY_SERVICE,
      providerName: provider("GCP"),
      errorMessage: SET_BY_SERVICE,
      gcpProjectId: TEXT,
      networkName: TEXT,
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
