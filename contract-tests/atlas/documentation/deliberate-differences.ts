import type { Json } from "../../../generator/openapi/document.js";
import type { DeliberateDifference } from "./compare.js";

/** Where the fragment differs from the page on purpose: all of it, each with both values and why. */
export const DELIBERATE_DIFFERENCES: readonly DeliberateDifference[] = [
  ...because("OpenAPI wants the property that tells the members of a union apart in each (section 4.8.25).", [
    ["attribute providerName of AwsNetworkPeeringConnection: required", false, true],
    ["attribute providerName of AzureNetworkPeeringConnection: required", false, true],
    ["attribute providerName of GcpNetworkPeeringConnection: required", false, true],
  ]),
  ...because("The page heads the body with the versioned media type, which the service takes just as well.", [
    [
      "createGroupPeer code sample cURL with Bearer: Content-Type",
      "application/json",
      "application/vnd.atlas.2023-01-01+json",
    ],
    [
      "createGroupPeer code sample cURL with Digest: Content-Type",
      "application/json",
      "application/vnd.atlas.2023-01-01+json",
    ],
  ]),
  ...because("A sample can be run as it stands: the page leaves the project's id to be filled in by hand.", [
    [
      "createGroupPeer code sample cURL with Digest: environment",
      ["PUBLIC_KEY", "PRIVATE_KEY"],
      ["GROUP_ID", "PUBLIC_KEY", "PRIVATE_KEY"],
    ],
    ["createGroupPeer code sample Shell: environment", undefined, ["GROUP_ID"]],
  ]),
  ...because("The sample gets its token itself, where the page begins with one that is there already.", [
    [
      "createGroupPeer code sample cURL with Bearer: environment",
      ["ACCESS_TOKEN"],
      ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET", "GROUP_ID", "ACCESS_TOKEN"],
    ],
    [
      "createGroupPeer code sample cURL with Bearer: URLs",
      ["https://cloud.mongodb.com/api/atlas/v2/groups/{}/peers"],
      ["https://cloud.mongodb.com/api/oauth/token", "https://cloud.mongodb.com/api/atlas/v2/groups/{}/peers"],
    ],
  ]),
  ...because("The sample makes the call and names the version; the page's asks the command for its help.", [
    ["createGroupPeer code sample Shell: dates", undefined, ["2023-01-01"]],
  ]),
  ...because("What comes of the fragment is TypeScript: that sample takes the place of the Go SDK's.", [
    [
      "createGroupPeer: code samples",
      ["Shell", "Go", "cURL with Bearer", "cURL with Digest"],
      ["TypeScript", "cURL with Bearer", "cURL with Digest", "Shell"],
    ],
    ["createGroupPeer code sample Go: uses", ["go.mongodb.org/atlas-sdk/v20230101001/admin"], undefined],
    [
      "createGroupPeer code sample Go: environment",
      ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET"],
      undefined,
    ],
    ["createGroupPeer code sample TypeScript: uses", undefined, ["atlas-peering-client"]],
  ]),
  ...because(
    "A parameter has an example, so that a tool or a test can call the operation; the page shows whole bodies alone.",
    [
      ["createGroupPeer path parameter groupId: examples", undefined, ["32b6e34b3d91647abb20e7b8"]],
      ["createGroupPeer query parameter envelope: examples", undefined, [true]],
      ["createGroupPeer query parameter pretty: examples", undefined, [true]],
    ],
  ),
  ...because(
    "An attribute has an example that the service would take or send; the page has placeholders, in whole bodies.",
    [
      ...attributeExamples("AwsNetworkPeeringConnection", {
        containerId: "32b6e34b3d91647abb20e7b8",
        id: "5f3a556351db42631e16f33a",
        accepterRegionName: "us-east-1",
        awsAccountId: "854333054055",
        connectionId: "pcx-05530fa865e7a44f4",
        errorStateName: "REJECTED",
        routeTableCidrBlock: "10.0.0.0/24",
        statusName: "PENDING_ACCEPTANCE",
        vpcId: "vpc-078ac381aa90e1e63",
      }),
      ...attributeExamples("AzureNetworkPeeringConnection", {
        containerId: "32b6e34b3d91647abb20e7b8",
        id: "5f3a556351db42631e16f33a",
        azureDirectoryId: "56657fdb-ca45-40dc-fe56-77fd8b6d2b37",
        azureSubscriptionId: "345654f3-77cf-4084-9e06-8943a079ed75",
        errorState: "The VNet refused the peering.",
        resourceGroupName: "network-prod",
        status: "ADDING_PEER",
        vnetName: "vnet-prod",
      }),
      ...attributeExamples("GcpNetworkPeeringConnection", {
        containerId: "32b6e34b3d91647abb20e7b8",
        id: "5f3a556351db42631e16f33a",
        errorMessage: "The network has no peering for this project.",
        gcpProjectId: "grandiose-branch-256701",
        networkName: "default",
        status: "WAITING_FOR_USER",
      }),
      ...attributeExamples("ApiError", {
        detail: "Cannot find resource AWS",
        error: 404,
        errorCode: "PEER_ALREADY_EXISTS",
        reason: "Not Found",
      }),
      ...attributeExamples("FieldViolation", {
        description: "must be a block in CIDR notation",
        field: "routeTableCidrBlock",
      }),
    ],
  ),
];

/** A fact's name, what the page says, what the fragment says. */
type Row = readonly [string, Json | undefined, Json | undefined];

function because(reason: string, rows: readonly Row[]): DeliberateDifference[] {
  return rows.map(([name, page, fragment]) => ({ name, page, fragment, reason }));
}

function attributeExamples(schema: string, examples: Readonly<Record<string, Json>>): Row[] {
  return Object.entries(examples).map(([attribute, example]) => [
    `attribute ${attribute} of ${schema}: examples`,
    undefined,
    [example],
  ]);
}
