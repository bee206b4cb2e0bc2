import type {
  ApiError,
  AwsNetworkPeeringConnection,
  AzureNetworkPeeringConnection,
  CreateGroupPeerRequestBodyAws,
  CreateGroupPeerRequestBodyAzure,
  CreateGroupPeerRequestBodyGcp,
  GcpNetworkPeeringConnection,
} from "./types.js";

/** The documented examples of `createGroupPeer`, by part, status and name. */
export const createGroupPeer: {
  readonly request: {
    /** Peer with a VPC at AWS */ readonly aws: CreateGroupPeerRequestBodyAws;
    /** Peer with a VNet at Azure */ readonly azure: CreateGroupPeerRequestBodyAzure;
    /** Peer with a VPC network at Google Cloud */ readonly gcp: CreateGroupPeerRequestBodyGcp;
  };
  readonly responses: {
    readonly 200: {
      /** A connection to a VPC at AWS */ readonly aws: AwsNetworkPeeringConnection;
      /** A connection to a VNet at Azure */ readonly azure: AzureNetworkPeeringConnection;
      /** A connection to a VPC network at Google Cloud */ readonly gcp: GcpNetworkPeeringConnection;
    };
    readonly 400: {
      /** An attribute that the service can't use */ readonly badRequest: ApiError;
    };
    readonly 401: {
      /** A caller without the right to do this */ readonly unauthorized: ApiError;
    };
    readonly 403: {
      /** A caller whose role doesn't allow this */ readonly forbidden: ApiError;
    };
    readonly 404: {
      /** Something named in the request that doesn't exist */ readonly notFound: ApiError;
    };
    readonly 409: {
      /** A request that the present state of things rules out */ readonly conflict: ApiError;
    };
    readonly 500: {
      /** A failure inside Atlas */ readonly internalServerError: ApiError;
    };
  };
} = {
  request: {
    aws: {
      containerId: "32b6e34b3d91647abb20e7b8",
      providerName: "AWS",
      accepterRegionName: "string",
      awsAccountId: "string",
      routeTableCidrBlock: "string",
      vpcId: "string",
    },
    azure: {
      containerId: "32b6e34b3d91647abb20e7b8",
      providerName: "AZURE",
      azureDirectoryId: "string",
      azureSubscriptionId: "string",
      resourceGroupName: "string",
      vnetName: "string",
    },
    gcp: {
      containerId: "32b6e34b3d91647abb20e7b8",
      providerName: "GCP",
      gcpProjectId: "string",
      networkName: "string",
    },
  },
  responses: {
    200: {
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
    400: {
      badRequest: {
        error: 400,
        detail: "(This is just an example, the exception may not be related to this endpoint) No provider AWS exists.",
        reason: "Bad Request",
        errorCode: "VALIDATION_ERROR",
      },
    },
    401: {
      unauthorized: {
        error: 401,
        detail: "(This is just an example, the exception may not be related to this endpoint)",
        reason: "Unauthorized",
        errorCode: "NOT_ORG_GROUP_CREATOR",
      },
    },
    403: {
      forbidden: {
        error: 403,
        detail: "(This is just an example, the exception may not be related to this endpoint)",
        reason: "Forbidden",
        errorCode: "CANNOT_CHANGE_GROUP_NAME",
      },
    },
    404: {
      notFound: {
        error: 404,
        detail: "(This is just an example, the exception may not be related to this endpoint) Cannot find resource AWS",
        reason: "Not Found",
        errorCode: "RESOURCE_NOT_FOUND",
      },
    },
    409: {
      conflict: {
        error: 409,
        detail: "(This is just an example, the exception may not be related to this endpoint) Cannot delete organization link while there is active migration in following project ids: 60c4fd418ebe251047c50554",
        reason: "Conflict",
        errorCode: "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
      },
    },
    500: {
      internalServerError: {
        error: 500,
        detail: "(This is just an example, the exception may not be related to this endpoint)",
        reason: "Internal Server Error",
        errorCode: "UNEXPECTED_ERROR",
      },
    },
  },
};
