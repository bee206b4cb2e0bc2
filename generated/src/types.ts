import type { Result } from "./runtime/result.js";

export interface paths {
  "/api/atlas/v2/groups/{groupId}/peers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create One Network Peering Connection
     * Asks Atlas to peer the network container of a project with one network at AWS, Azure or Google Cloud, so that
     * applications there reach the project's clusters over private addresses. `providerName` in the body says which
     * provider, and with it which other attributes belong.
     *
     * The answer comes before the connection is up: its state says how far the provider has got.
     *
     * The caller, a Service Account or an API key, needs the role **Project Owner** in the project.
     */
    post: operations["createGroupPeer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    NetworkPeeringConnection: NetworkPeeringConnection;
    AwsNetworkPeeringConnection: AwsNetworkPeeringConnection;
    AzureNetworkPeeringConnection: AzureNetworkPeeringConnection;
    GcpNetworkPeeringConnection: GcpNetworkPeeringConnection;
    ApiError: ApiError;
    BadRequestDetail: BadRequestDetail;
    FieldViolation: FieldViolation;
    CreateGroupPeerRequestBodyAws: CreateGroupPeerRequestBodyAws;
    CreateGroupPeerRequestBodyAzure: CreateGroupPeerRequestBodyAzure;
    CreateGroupPeerRequestBodyGcp: CreateGroupPeerRequestBodyGcp;
  };
  responses: {
    /** Bad Request. */
    badRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** Unauthorized. */
    unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** Forbidden. */
    forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** Not Found. */
    notFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** Conflict. */
    conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** Internal Server Error. */
    internalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
  };
  parameters: {
    /**
     * The project that the connection belongs to: its id, 24 lower-case hexadecimal digits. `/groups` lists the projects
     * that the caller can see.
     *
     * A project was once called a group, and the resources keep that name; the two ids are one and the same.
     * @pattern ^([a-f0-9]{24})$
     * @example 32b6e34b3d91647abb20e7b8
     */
    groupId: string;
    /**
     * Wraps the answer in a JSON object that also has the HTTP `status`, for a client that sees neither status nor headers.
     * A list has its items under `results` there.
     * @default false
     * @example true
     */
    envelope: boolean;
    /**
     * Lays the JSON of the answer out over indented lines, for a person to read.
     * @default false
     * @example true
     */
    pretty: boolean;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
/** A peering connection at one of three providers. `providerName` says which, and so which attributes there are. */
export type NetworkPeeringConnection = AwsNetworkPeeringConnection | AzureNetworkPeeringConnection | GcpNetworkPeeringConnection;

/** A peering connection with a VPC at Amazon Web Services. */
export interface AwsNetworkPeeringConnection {
  /**
   * The network container on the Atlas side of the connection: its id, 24 lower-case hexadecimal digits.
   * @example 32b6e34b3d91647abb20e7b8
   */
  containerId: string;
  /**
   * The connection's own id, 24 lower-case hexadecimal digits, given by Atlas.
   * @example 5f3a556351db42631e16f33a
   */
  id?: string;
  /** The provider of the network to peer with. Always `AWS` here. */
  providerName?: "AWS";
  /**
   * The AWS account that owns the VPC, twelve decimal digits.
   * @example 854333054055
   */
  awsAccountId: string;
  /**
   * The addresses of the VPC that Atlas is to route over the connection: an IPv4 or IPv6 block in CIDR notation.
   * @example 10.0.0.0/24
   */
  routeTableCidrBlock: string;
  /**
   * The VPC to peer with, as AWS names it.
   * @example vpc-078ac381aa90e1e63
   */
  vpcId: string;
  /**
   * The AWS region of the VPC, as AWS writes it. Null, or absent, when the container is in the same region.
   * @example us-east-1
   */
  accepterRegionName?: string | null;
  /**
   * The connection's id at AWS. Null, or absent, until AWS has given it one.
   * @example pcx-05530fa865e7a44f4
   */
  connectionId?: string | null;
  /**
   * Why the connection failed: the VPC's owner refused it (`REJECTED`) or didn't accept it in time (`EXPIRED`),
   * or AWS can't use an attribute (`INVALID_ARGUMENT`). Null, or absent, while nothing has failed.
   * @example REJECTED
   */
  errorStateName?: ("REJECTED" | "EXPIRED" | "INVALID_ARGUMENT") | (string & {}) | null;
  /**
   * How far the connection has got. `PENDING_ACCEPTANCE` waits for the VPC's owner to accept it in AWS;
   * `AVAILABLE` carries traffic; `FAILED` comes with an `errorStateName`.
   * @example PENDING_ACCEPTANCE
   */
  statusName?: ("INITIATING" | "PENDING_ACCEPTANCE" | "FAILED" | "FINALIZING" | "AVAILABLE" | "TERMINATING") | (string & {});
}

/** A peering connection with a virtual network (VNet) at Microsoft Azure. */
export interface AzureNetworkPeeringConnection {
  /**
   * The network container on the Atlas side of the connection: its id, 24 lower-case hexadecimal digits.
   * @example 32b6e34b3d91647abb20e7b8
   */
  containerId: string;
  /**
   * The connection's own id, 24 lower-case hexadecimal digits, given by Atlas.
   * @example 5f3a556351db42631e16f33a
   */
  id?: string;
  /** The provider of the network to peer with. Always `AZURE` here. */
  providerName?: "AZURE";
  /**
   * The Microsoft Entra directory (tenant) that the VNet belongs to, a UUID.
   * @example 56657fdb-ca45-40dc-fe56-77fd8b6d2b37
   */
  azureDirectoryId: string;
  /**
   * The Azure subscription that holds the VNet, a UUID.
   * @example 345654f3-77cf-4084-9e06-8943a079ed75
   */
  azureSubscriptionId: string;
  /**
   * The Azure resource group that holds the VNet.
   * @example network-prod
   */
  resourceGroupName: string;
  /**
   * The name of the VNet to peer with.
   * @example vnet-prod
   */
  vnetName: string;
  /**
   * What went wrong, when `status` says that something did. Null, or absent, otherwise.
   * @example The VNet refused the peering.
   */
  errorState?: string | null;
  /**
   * How far the connection has got. `AVAILABLE` carries traffic; `FAILED` and `DELETION_FAILED` come with an
   * `errorState`.
   * @example ADDING_PEER
   */
  status?: ("ADDING_PEER" | "AVAILABLE" | "FAILED" | "DELETION_FAILED" | "DELETING") | (string & {});
}

/** A peering connection with a VPC network at Google Cloud. */
export interface GcpNetworkPeeringConnection {
  /**
   * The network container on the Atlas side of the connection: its id, 24 lower-case hexadecimal digits.
   * @example 32b6e34b3d91647abb20e7b8
   */
  containerId: string;
  /**
   * The connection's own id, 24 lower-case hexadecimal digits, given by Atlas.
   * @example 5f3a556351db42631e16f33a
   */
  id?: string;
  /** The provider of the network to peer with. Always `GCP` here. */
  providerName?: "GCP";
  /**
   * The Google Cloud project that owns the network.
   * @example grandiose-branch-256701
   */
  gcpProjectId: string;
  /**
   * The name of the VPC network to peer with.
   * @example default
   */
  networkName: string;
  /**
   * What went wrong, when `status` is `FAILED`. Null, or absent, otherwise.
   * @example The network has no peering for this project.
   */
  errorMessage?: string | null;
  /**
   * How far the connection has got. `WAITING_FOR_USER` waits for the peering to be made on the Google Cloud side
   * too; `AVAILABLE` carries traffic; `FAILED` comes with an `errorMessage`.
   * @example WAITING_FOR_USER
   */
  status?: ("ADDING_PEER" | "WAITING_FOR_USER" | "AVAILABLE" | "FAILED" | "DELETING") | (string & {});
}

/** What Atlas answers when it doesn't do what was asked. */
export interface ApiError {
  /**
   * The HTTP status of the answer, over again.
   * @see https://en.wikipedia.org/wiki/List_of_HTTP_status_codes
   * @format int32
   * @example 404
   */
  error: number;
  /**
   * The kind of error, as a constant for a program to compare.
   * @example PEER_ALREADY_EXISTS
   */
  errorCode: string;
  /** What is wrong with the request. Null, or absent, when the request isn't at fault. */
  badRequestDetail?: BadRequestDetail | null;
  /**
   * What happened in this very case, in a sentence for a person.
   * @example Cannot find resource AWS
   */
  detail?: string | null;
  /** The values that `detail` speaks of, in the order in which it names them. */
  parameters?: unknown[] | null;
  /**
   * The HTTP status in words.
   * @example Not Found
   */
  reason?: string | null;
}

/** Which parts of a request were refused. */
export interface BadRequestDetail {
  /** One entry for each thing wrong with the request. */
  fields?: FieldViolation[];
}

/** One thing wrong with a request. */
export interface FieldViolation {
  /**
   * What is wrong there, for a person.
   * @example must be a block in CIDR notation
   */
  description: string;
  /**
   * The attribute of the body that it is about, by its path.
   * @example routeTableCidrBlock
   */
  field: string;
}

/** A peering connection with a VPC at Amazon Web Services. */
export interface CreateGroupPeerRequestBodyAws {
  /**
   * The network container on the Atlas side of the connection: its id, 24 lower-case hexadecimal digits.
   * @pattern ^([a-f0-9]{24})$
   * @example 32b6e34b3d91647abb20e7b8
   */
  containerId: string;
  id?: never;
  /** The provider of the network to peer with. Always `AWS` here. */
  providerName: "AWS";
  /**
   * The AWS account that owns the VPC, twelve decimal digits.
   * @pattern ^[0-9]{12}$
   * @example 854333054055
   */
  awsAccountId: string;
  /**
   * The addresses of the VPC that Atlas is to route over the connection: an IPv4 or IPv6 block in CIDR notation.
   * @example 10.0.0.0/24
   */
  routeTableCidrBlock: string;
  /**
   * The VPC to peer with, as AWS names it. `vpc-` is followed by 17 digits, or 8 for an old VPC.
   * @pattern ^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$
   * @example vpc-078ac381aa90e1e63
   */
  vpcId: string;
  /**
   * The AWS region of the VPC, as AWS writes it (`us-east-1`); never as a container has it (`US_EAST_1`).
   * @pattern ^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$
   * @example us-east-1
   */
  accepterRegionName: string;
  connectionId?: never;
  errorStateName?: never;
  statusName?: never;
}

/** A peering connection with a virtual network (VNet) at Microsoft Azure. */
export interface CreateGroupPeerRequestBodyAzure {
  /**
   * The network container on the Atlas side of the connection: its id, 24 lower-case hexadecimal digits.
   * @pattern ^([a-f0-9]{24})$
   * @example 32b6e34b3d91647abb20e7b8
   */
  containerId: string;
  id?: never;
  /** The provider of the network to peer with. Always `AZURE` here. */
  providerName: "AZURE";
  /**
   * The Microsoft Entra directory (tenant) that the VNet belongs to, a UUID.
   * @format uuid
   * @pattern ^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$
   * @example 56657fdb-ca45-40dc-fe56-77fd8b6d2b37
   */
  azureDirectoryId: string;
  /**
   * The Azure subscription that holds the VNet, a UUID.
   * @format uuid
   * @pattern ^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$
   * @example 345654f3-77cf-4084-9e06-8943a079ed75
   */
  azureSubscriptionId: string;
  /**
   * The Azure resource group that holds the VNet. Letters, digits, `-`, `.`, `_`, `(` and `)`.
   * @pattern ^[A-Za-z0-9._()\-]+$
   * @example network-prod
   */
  resourceGroupName: string;
  /**
   * The name of the VNet to peer with. Letters, digits, `-`, `.`, `_`, `(` and `)`.
   * @pattern ^[A-Za-z0-9._()\-]+$
   * @example vnet-prod
   */
  vnetName: string;
  errorState?: never;
  status?: never;
}

/** A peering connection with a VPC network at Google Cloud. */
export interface CreateGroupPeerRequestBodyGcp {
  /**
   * The network container on the Atlas side of the connection: its id, 24 lower-case hexadecimal digits.
   * @pattern ^([a-f0-9]{24})$
   * @example 32b6e34b3d91647abb20e7b8
   */
  containerId: string;
  id?: never;
  /** The provider of the network to peer with. Always `GCP` here. */
  providerName: "GCP";
  /**
   * The Google Cloud project that owns the network. 6 to 30 of `a` to `z`, `0` to `9` and `-`; begins with a
   * letter, doesn't end with `-`.
   * @pattern ^[a-z][a-z0-9\-]{4,28}[a-z0-9]$
   * @example grandiose-branch-256701
   */
  gcpProjectId: string;
  /**
   * The name of the VPC network to peer with. 1 to 63 of `a` to `z`, `0` to `9` and `-`; begins with a letter,
   * doesn't end with `-`.
   * @pattern ^[a-z](?:[a-z0-9\-]{0,61}[a-z0-9])?$
   * @example default
   */
  networkName: string;
  errorMessage?: never;
  status?: never;
}

export type $defs = Record<string, never>;
export interface operations {
  createGroupPeer: {
    parameters: {
      query?: {
        /**
         * Wraps the answer in a JSON object that also has the HTTP `status`, for a client that sees neither status nor headers.
         * A list has its items under `results` there.
         * @default false
         * @example true
         */
        envelope?: components["parameters"]["envelope"];
        /**
         * Lays the JSON of the answer out over indented lines, for a person to read.
         * @default false
         * @example true
         */
        pretty?: components["parameters"]["pretty"];
      };
      header?: never;
      path: {
        /**
         * The project that the connection belongs to: its id, 24 lower-case hexadecimal digits. `/groups` lists the projects
         * that the caller can see.
         *
         * A project was once called a group, and the resources keep that name; the two ids are one and the same.
         * @pattern ^([a-f0-9]{24})$
         * @example 32b6e34b3d91647abb20e7b8
         */
        groupId: components["parameters"]["groupId"];
      };
      cookie?: never;
    };
    /** The connection to create, with the attributes of its provider. */
    requestBody: {
      content: {
        "application/vnd.atlas.2023-01-01+json": CreateGroupPeerRequestBodyAws | CreateGroupPeerRequestBodyAzure | CreateGroupPeerRequestBodyGcp;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.atlas.2023-01-01+json": NetworkPeeringConnection;
        };
      };
      400: components["responses"]["badRequest"];
      401: components["responses"]["unauthorized"];
      403: components["responses"]["forbidden"];
      404: components["responses"]["notFound"];
      409: components["responses"]["conflict"];
      500: components["responses"]["internalServerError"];
    };
  };
}

/** The parameters of `createGroupPeer`, by where they go. */
export interface CreateGroupPeerParameters {
  path: operations["createGroupPeer"]["parameters"]["path"];
  query?: NonNullable<operations["createGroupPeer"]["parameters"]["query"]>;
}

/** The body that `createGroupPeer` sends. */
export type CreateGroupPeerRequestBody = CreateGroupPeerRequestBodyAws | CreateGroupPeerRequestBodyAzure | CreateGroupPeerRequestBodyGcp;

/** What a call of `createGroupPeer` takes. */
export interface CreateGroupPeerRequest extends CreateGroupPeerParameters {
  body: CreateGroupPeerRequestBody;
}

/** What `createGroupPeer` answers, by documented status. */
export interface CreateGroupPeerResponses {
  /** OK */
  200: NetworkPeeringConnection;
  /** Bad Request. */
  400: ApiError;
  /** Unauthorized. */
  401: ApiError;
  /** Forbidden. */
  403: ApiError;
  /** Not Found. */
  404: ApiError;
  /** Conflict. */
  409: ApiError;
  /** Internal Server Error. */
  500: ApiError;
}

/** How a call of `createGroupPeer` can end, one member a status. */
export type CreateGroupPeerResult = Result<CreateGroupPeerResponses>;
